-- Version 1: reports, what was read in them, and the record that links them.
-- The serial of a report is the order of adding; it is also its row in the word index.
-- A report is kept as it was given; what the reader found out about it (its language, a day of
-- publication that only the text states) is kept with the reading.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('read', '0'), ('linked', '0'), ('linker', ''), ('words', '1');

CREATE TABLE reports (
    serial INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    external_id TEXT,
    source TEXT,
    publisher TEXT,
    title TEXT,
    url TEXT,
    published TEXT,
    published_basis TEXT NOT NULL,
    language TEXT,
    sha256 TEXT NOT NULL,
    original_sha256 TEXT,
    extractor TEXT,
    text TEXT NOT NULL,
    page TEXT,
    current INTEGER NOT NULL DEFAULT 1
);
-- sqlite only
CREATE INDEX reports_by_page ON reports (page) WHERE page IS NOT NULL;
-- postgresql only; a hash takes addresses of any length
CREATE INDEX reports_by_page ON reports USING hash (page);

CREATE TABLE readings (
    serial INTEGER PRIMARY KEY REFERENCES reports (serial),
    key TEXT NOT NULL,
    published TEXT,
    version TEXT NOT NULL,
    tables TEXT NOT NULL,
    model TEXT NOT NULL,
    json BLOB NOT NULL
);

CREATE TABLE statements (
    number INTEGER PRIMARY KEY,
    serial INTEGER NOT NULL REFERENCES reports (serial),
    id TEXT NOT NULL,
    account TEXT,
    act TEXT NOT NULL,
    party TEXT,
    content TEXT NOT NULL,
    UNIQUE (serial, id)
);
CREATE INDEX statements_by_account ON statements (account) WHERE account IS NOT NULL;

CREATE TABLE statement_issues (
    number INTEGER NOT NULL REFERENCES statements (number) ON DELETE CASCADE,
    issue TEXT NOT NULL,
    PRIMARY KEY (issue, number)
) WITHOUT ROWID;
CREATE INDEX statement_issues_by_number ON statement_issues (number);

CREATE TABLE statement_speakers (
    number INTEGER NOT NULL REFERENCES statements (number) ON DELETE CASCADE,
    name TEXT NOT NULL,
    qid TEXT
);
CREATE INDEX statement_speakers_by_number ON statement_speakers (number);
CREATE INDEX statement_speakers_by_qid ON statement_speakers (qid) WHERE qid IS NOT NULL;

-- sqlite only
CREATE VIRTUAL TABLE report_words
    USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
-- sqlite only
CREATE VIRTUAL TABLE statement_words
    USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE contacts (
    id TEXT PRIMARY KEY,
    mode TEXT NOT NULL,
    status TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    json BLOB NOT NULL
);
CREATE INDEX contacts_by_day ON contacts (first_day);

CREATE TABLE contact_participants (
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    actor TEXT NOT NULL,
    country TEXT,
    PRIMARY KEY (contact, actor)
) WITHOUT ROWID;
CREATE INDEX contact_participants_by_actor ON contact_participants (actor);
CREATE INDEX contact_participants_by_country ON contact_participants (country);

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    report TEXT NOT NULL,
    side TEXT,
    origin TEXT
);
CREATE INDEX accounts_by_contact ON accounts (contact);
CREATE INDEX accounts_by_report ON accounts (report);

CREATE TABLE actors (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    country TEXT,
    qid TEXT,
    json BLOB NOT NULL
);
CREATE TABLE actor_names (
    actor TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (actor, name)
) WITHOUT ROWID;

CREATE TABLE origins (id TEXT PRIMARY KEY, json BLOB NOT NULL);
CREATE TABLE wordings (text TEXT PRIMARY KEY, json BLOB NOT NULL);

-- Every contact or account id that a linked record has ever held, with the contact it stands for
-- now; NULL where no current account is left of it.
CREATE TABLE shown_ids (id TEXT PRIMARY KEY, contact TEXT) WITHOUT ROWID;
