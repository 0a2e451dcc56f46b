-- The archive, all versions that are kept side by side. A row belongs to the versions from `since` up to, without, `until`, so that
-- what a change leaves alone is written once. Keys and indexes are in indexes.sql: a first load is faster without them.

CREATE TABLE wortlaut.version (
  number   integer PRIMARY KEY,
  -- The bundle that it was made from, as its manifest.json says.
  name     text NOT NULL,
  manifest text NOT NULL,
  loaded   timestamptz NOT NULL DEFAULT now()
);

-- The one row names what is read.
CREATE TABLE wortlaut.current (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  version integer NOT NULL REFERENCES wortlaut.version
);

CREATE FUNCTION wortlaut.has_version(asked integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM wortlaut.version WHERE number = asked) THEN RETURN true; END IF;
  RAISE EXCEPTION 'version % is not there any more', asked USING ERRCODE = 'WL001';
END $$;

-- What pages show, by the keys that the records of a bundle have: `document/…`, `ledger/…`.
CREATE TABLE wortlaut.record (
  key   text COLLATE "C" NOT NULL,
  since integer NOT NULL,
  until integer NOT NULL DEFAULT 2147483647,
  hash  bytea NOT NULL,
  body  text NOT NULL
) WITH (fillfactor = 95);

-- What statements are found, counted and put in order by. Their wording is a record.
CREATE TABLE wortlaut.statement (
  id            text COLLATE "C" NOT NULL,
  since         integer NOT NULL,
  until         integer NOT NULL DEFAULT 2147483647,
  hash          bytea NOT NULL,
  -- The filters, by the ids of their values as addresses have them (`art`, `thema`, `person` …).
  art           text COLLATE "C" NOT NULL,
  document      text COLLATE "C" NOT NULL,
  origin        text COLLATE "C",
  person        text COLLATE "C",
  organisation  text COLLATE "C",
  topics        text[] COLLATE "C" NOT NULL,
  document_type text COLLATE "C" NOT NULL,
  outcome       text COLLATE "C",
  dating        text COLLATE "C" NOT NULL,
  proof         text COLLATE "C",
  -- Days and years as `lib/model/day` counts them, open ends as it has them; null without a date.
  first_day     integer,
  last_day      integer,
  first_year    integer,
  last_year     integer,
  -- The month and the day that the date surely names, if it does: `year * 12 + month - 1`, and `07-08` for a day of any year.
  month         integer,
  anniversary   text COLLATE "C",
  loose_ends    smallint NOT NULL,
  -- Days from being voiced to how it stands; null where that is not known.
  waited        integer,
  letters       integer NOT NULL,
  words         integer NOT NULL,
  -- The archive text that it was checked against, and where it begins there.
  source        text COLLATE "C",
  source_start  integer,
  -- The day on which it was first published; null for what the ledger does not have yet.
  added         integer,
  -- The folded words with their places: word 0 is at 1; the weight is the place modulo four (A, B, C, D for 0 to 3), see nearness.
  spots         tsvector NOT NULL
) WITH (fillfactor = 95);

-- What servers hold in memory: the vocabulary, names and labels, in pieces.
CREATE TABLE wortlaut.small (
  name  text COLLATE "C" NOT NULL,
  piece integer NOT NULL,
  since integer NOT NULL,
  until integer NOT NULL DEFAULT 2147483647,
  hash  bytea NOT NULL,
  bytes bytea NOT NULL
);
