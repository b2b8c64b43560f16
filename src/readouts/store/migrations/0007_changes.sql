-- What has happened to the record, in order, and what must never be taken again.

-- Ids, days and digests, never the words of a report, so that forgetting one needs nothing taken
-- out here. A generation is what one transaction has changed.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    change TEXT NOT NULL,
    id TEXT NOT NULL,
    detail BLOB NOT NULL
);
CREATE INDEX journal_by_generation ON journal (generation);
CREATE INDEX journal_by_time ON journal (at);

-- When the journal of a record begins that is older than the journal itself, else nothing.
INSERT INTO meta (key, value)
    SELECT 'journal', CASE WHEN count(*) > 0 THEN CAST(CURRENT_TIMESTAMP AS TEXT) ELSE '' END
    FROM reports;

-- Reports whose words were taken out on request. `refused`: the text and the page are not taken
-- again; `swept`: no trace of the words is left in the file either.
CREATE TABLE forgotten (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    original_sha256 TEXT,
    page TEXT,
    url TEXT,
    publisher TEXT,
    published TEXT,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    refused INTEGER NOT NULL,
    swept INTEGER NOT NULL
);
CREATE INDEX forgotten_by_sha256 ON forgotten (sha256);
CREATE INDEX forgotten_by_original ON forgotten (original_sha256);
CREATE INDEX forgotten_by_page ON forgotten (page);
