-- Version 9: each statement as it is found, so that finding many needs no reading; the index of
-- what is there already is made anew.
ALTER TABLE statements ADD COLUMN line BLOB;
UPDATE meta SET value = '' WHERE key = 'words' AND EXISTS (SELECT 1 FROM statements);
-- What somebody said is found by the name, too.
CREATE INDEX statement_speakers_by_name ON statement_speakers (name);
