-- Version 2: inputs that could not be taken, until they are; `readouts doctor` lists them.

-- sqlite only
CREATE TABLE failures (place TEXT PRIMARY KEY, error TEXT NOT NULL) WITHOUT ROWID;

-- postgresql only; a hash takes addresses of any length
CREATE TABLE failures (place TEXT NOT NULL, error TEXT NOT NULL);
-- postgresql only
CREATE INDEX failures_by_place ON failures USING hash (place);
