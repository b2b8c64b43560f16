-- Version 2: inputs that could not be taken, until they are; `readouts doctor` lists them.

CREATE TABLE failures (place TEXT PRIMARY KEY, error TEXT NOT NULL) WITHOUT ROWID;
