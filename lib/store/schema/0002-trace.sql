-- What the version that was loaded last was made from, so that the next load looks only at what may have changed.

CREATE TABLE wortlaut.trace (
  version integer NOT NULL,
  piece   integer NOT NULL,
  bytes   bytea NOT NULL,
  PRIMARY KEY (version, piece)
);
-- Numbers are hardly made shorter.
ALTER TABLE wortlaut.trace ALTER bytes SET STORAGE EXTERNAL;
