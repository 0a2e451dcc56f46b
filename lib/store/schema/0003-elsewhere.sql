-- What besides statements is searched: archive texts by paragraphs, names and texts of entries.

-- Documents, by what the finds that belong to them are asked for by.
CREATE TABLE wortlaut.searched_document (
  id            text COLLATE "C" NOT NULL,
  since         integer NOT NULL,
  until         integer NOT NULL DEFAULT 2147483647,
  hash          bytea NOT NULL,
  first_day     integer,
  last_day      integer,
  document_type text COLLATE "C" NOT NULL,
  topics        text[] COLLATE "C" NOT NULL,
  person        text COLLATE "C",
  organisation  text COLLATE "C"
);

-- Paragraphs of archive texts, by where they stand in them.
CREATE TABLE wortlaut.passage (
  id              text COLLATE "C" NOT NULL,
  since           integer NOT NULL,
  until           integer NOT NULL DEFAULT 2147483647,
  hash            bytea NOT NULL,
  source          text COLLATE "C" NOT NULL,
  start_at        integer NOT NULL,
  end_at          integer NOT NULL,
  -- The documents whose text it is, and of these the newest, which says in what order equal finds come.
  documents       text[] COLLATE "C" NOT NULL,
  newest_document text COLLATE "C",
  newest_day      integer,
  words           integer NOT NULL,
  spots           tsvector NOT NULL
) WITH (fillfactor = 95);

CREATE TABLE wortlaut.entry_text (
  id         text COLLATE "C" NOT NULL,
  since      integer NOT NULL,
  until      integer NOT NULL DEFAULT 2147483647,
  hash       bytea NOT NULL,
  -- Of what sort of entry it is, and whether it is its name (`name`) or what is written there (`text`).
  entry_type text COLLATE "C" NOT NULL,
  type       text COLLATE "C" NOT NULL,
  title      text NOT NULL,
  address    text COLLATE "C" NOT NULL,
  document   text COLLATE "C",
  text       text NOT NULL,
  -- In what order equal finds of a sort come, see lib/store/elsewhere/entry-text-rows.ts.
  first_key  integer,
  second_key integer NOT NULL,
  third_key  text COLLATE "C" NOT NULL,
  fourth_key integer NOT NULL,
  words      integer NOT NULL,
  spots      tsvector NOT NULL
) WITH (fillfactor = 95);
