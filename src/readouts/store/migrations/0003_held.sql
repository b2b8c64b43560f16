-- Version 3: what linking remembers, so that a report can be added to a large record without
-- linking all of it anew. All of it follows from the readings; a record that was linked before
-- has none of it until it is linked again.

-- The generations that it, and the wordings, belong to.
INSERT INTO meta VALUES ('held', ''), ('worded', '');
UPDATE meta SET value = '' WHERE key = 'linker';  -- so that it is linked again

CREATE INDEX shown_ids_by_contact ON shown_ids (contact);

-- Reports whose reading has come, changed or gone since the record was linked.
CREATE TABLE unlinked (report TEXT PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE held_reports (id TEXT PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE held_accounts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL,
    contact TEXT,
    packed BLOB NOT NULL
);
CREATE INDEX held_accounts_by_report ON held_accounts (report);
CREATE INDEX held_accounts_by_contact ON held_accounts (contact);

CREATE TABLE held_keys (
    key INTEGER NOT NULL,
    account INTEGER NOT NULL,
    PRIMARY KEY (key, account)
) WITHOUT ROWID;

CREATE TABLE held_joins (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    strength REAL NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX held_joins_by_second ON held_joins (b);

CREATE TABLE held_identities (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    qid TEXT NOT NULL,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    actor TEXT,
    UNIQUE (name, kind, qid, country)
);
CREATE INDEX held_identities_by_actor ON held_identities (actor);

CREATE TABLE held_forms (
    identity INTEGER NOT NULL,
    form TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (identity, form)
) WITHOUT ROWID;

CREATE TABLE held_blocks (
    block TEXT NOT NULL,
    identity INTEGER NOT NULL,
    PRIMARY KEY (block, identity)
) WITHOUT ROWID;

CREATE TABLE held_naming (
    identity INTEGER NOT NULL,
    account INTEGER NOT NULL,
    PRIMARY KEY (identity, account)
) WITHOUT ROWID;

CREATE TABLE held_texts (report TEXT PRIMARY KEY, codes BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE held_codes (
    code INTEGER NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (code, report)
) WITHOUT ROWID;

CREATE TABLE held_links (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    kinship INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX held_links_by_second ON held_links (b);

-- Which origin each report's text comes from.
CREATE TABLE origin_reports (
    report TEXT PRIMARY KEY,
    origin TEXT NOT NULL REFERENCES origins (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX origin_reports_by_origin ON origin_reports (origin);
