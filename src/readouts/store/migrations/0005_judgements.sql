-- Version 5: what people decided, and the readings that follow from it.

-- Rows are added and never changed or taken out. `person` signs; `report` is the id of the report
-- spoken of, which the record need not hold (yet, or any more).
CREATE TABLE judgements (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    verb TEXT NOT NULL,
    report TEXT,
    json BLOB NOT NULL
);
CREATE INDEX judgements_by_report ON judgements (report);
CREATE INDEX judgements_by_person ON judgements (person);

-- The readings to which judgements apply, as corrected; readings.json stays as the reader made it.
CREATE TABLE corrected (
    serial INTEGER PRIMARY KEY REFERENCES reports (serial) ON DELETE CASCADE,
    json BLOB NOT NULL
);

-- How sure the reader is of a statement; NULL until it is read or corrected again.
ALTER TABLE statements ADD COLUMN confidence REAL;
