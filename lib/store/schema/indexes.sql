-- Made at the end of a load, where they are not there yet.

CREATE UNIQUE INDEX IF NOT EXISTS record_key ON wortlaut.record (key, since);
CREATE UNIQUE INDEX IF NOT EXISTS small_key ON wortlaut.small (name, piece, since);

CREATE UNIQUE INDEX IF NOT EXISTS statement_id ON wortlaut.statement (id, since);
CREATE INDEX IF NOT EXISTS statement_spots ON wortlaut.statement USING gin (spots);
CREATE INDEX IF NOT EXISTS statement_topics ON wortlaut.statement USING gin (topics);

-- Lists of statements, oldest first; read from the end they are newest first, undated last. Whether a row is one of the version is in
-- them too, so that what is passed over on the way to a page is not read.
CREATE INDEX IF NOT EXISTS statement_date ON wortlaut.statement (first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (month, since, until);
CREATE INDEX IF NOT EXISTS statement_art ON wortlaut.statement (art, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until);
CREATE INDEX IF NOT EXISTS statement_document ON wortlaut.statement (document, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until);
CREATE INDEX IF NOT EXISTS statement_origin ON wortlaut.statement (origin, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until) WHERE origin IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_person ON wortlaut.statement (person, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until) WHERE person IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_organisation ON wortlaut.statement (organisation, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until) WHERE organisation IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_outcome ON wortlaut.statement (outcome, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until) WHERE outcome IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_anniversary ON wortlaut.statement (anniversary, first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until) WHERE anniversary IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_source ON wortlaut.statement (source, source_start, id)
  INCLUDE (since, until) WHERE source IS NOT NULL;
-- What may be of several years, see lib/store/periods.ts.
CREATE INDEX IF NOT EXISTS statement_long ON wortlaut.statement (first_day NULLS FIRST, last_day DESC, id)
  INCLUDE (since, until) WHERE last_day - first_day > 366;
CREATE INDEX IF NOT EXISTS statement_added ON wortlaut.statement (added DESC, first_day DESC NULLS LAST, last_day, id);

-- What has ended, to be removed once nobody reads a version that has it.
CREATE INDEX IF NOT EXISTS record_ended ON wortlaut.record (until) WHERE until < 2147483647;
CREATE INDEX IF NOT EXISTS small_ended ON wortlaut.small (until) WHERE until < 2147483647;
CREATE INDEX IF NOT EXISTS statement_ended ON wortlaut.statement (until) WHERE until < 2147483647;

-- What else is searched.
CREATE UNIQUE INDEX IF NOT EXISTS searched_document_id ON wortlaut.searched_document (id, since);
CREATE INDEX IF NOT EXISTS searched_document_newest ON wortlaut.searched_document (first_day DESC NULLS LAST, id);
CREATE UNIQUE INDEX IF NOT EXISTS passage_id ON wortlaut.passage (id, since);
CREATE INDEX IF NOT EXISTS passage_source ON wortlaut.passage (source, start_at);
CREATE INDEX IF NOT EXISTS passage_spots ON wortlaut.passage USING gin (spots);
CREATE UNIQUE INDEX IF NOT EXISTS entry_text_id ON wortlaut.entry_text (id, since);
CREATE INDEX IF NOT EXISTS entry_text_spots ON wortlaut.entry_text USING gin (spots);
CREATE INDEX IF NOT EXISTS searched_document_ended ON wortlaut.searched_document (until) WHERE until < 2147483647;
CREATE INDEX IF NOT EXISTS passage_ended ON wortlaut.passage (until) WHERE until < 2147483647;
CREATE INDEX IF NOT EXISTS entry_text_ended ON wortlaut.entry_text (until) WHERE until < 2147483647;
