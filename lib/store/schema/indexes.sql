-- Made at the end of a load, where they are not there yet.

CREATE UNIQUE INDEX IF NOT EXISTS record_key ON wortlaut.record (key, since);
CREATE UNIQUE INDEX IF NOT EXISTS small_key ON wortlaut.small (name, piece, since);

CREATE UNIQUE INDEX IF NOT EXISTS statement_id ON wortlaut.statement (id, since);
CREATE INDEX IF NOT EXISTS statement_spots ON wortlaut.statement USING gin (spots);
CREATE INDEX IF NOT EXISTS statement_topics ON wortlaut.statement USING gin (topics);

-- Lists: newest first, undated last. What is of one date is put in order when it is read.
CREATE INDEX IF NOT EXISTS statement_newest ON wortlaut.statement (first_day DESC NULLS LAST, last_day, id);
CREATE INDEX IF NOT EXISTS statement_art ON wortlaut.statement (art, first_day DESC NULLS LAST, last_day, id);
CREATE INDEX IF NOT EXISTS statement_document ON wortlaut.statement (document, first_day DESC NULLS LAST, last_day, id);
CREATE INDEX IF NOT EXISTS statement_origin ON wortlaut.statement (origin, first_day DESC NULLS LAST, last_day, id)
  WHERE origin IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_person ON wortlaut.statement (person, first_day DESC NULLS LAST, last_day, id)
  WHERE person IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_organisation ON wortlaut.statement (organisation, first_day DESC NULLS LAST, last_day, id)
  WHERE organisation IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_outcome ON wortlaut.statement (outcome, first_day DESC NULLS LAST, last_day, id)
  WHERE outcome IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_month ON wortlaut.statement (month, first_day, last_day DESC, id)
  WHERE month IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_anniversary ON wortlaut.statement (anniversary, first_day DESC, id)
  WHERE anniversary IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_source ON wortlaut.statement (source, source_start, id)
  WHERE source IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_added ON wortlaut.statement (added DESC, first_day DESC NULLS LAST, last_day, id);
