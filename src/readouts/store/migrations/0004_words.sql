-- Version 4: the word index is given words instead of text, so that all databases find the same
-- (readouts.store.words). It is made anew when the record is opened.

UPDATE meta SET value = '' WHERE key = 'words';

-- sqlite only
DROP TABLE report_words;
-- sqlite only
DROP TABLE statement_words;
-- sqlite only
CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', tokenize = 'ascii');
-- sqlite only
CREATE VIRTUAL TABLE statement_words USING fts5 (words, content = '', tokenize = 'ascii');

-- postgresql only
CREATE TABLE report_words (number BIGINT PRIMARY KEY, tokens TEXT NOT NULL, lexemes tsvector);
-- postgresql only
CREATE INDEX report_words_by_lexeme ON report_words USING gin (lexemes);
-- postgresql only
CREATE INDEX report_words_large ON report_words (number) WHERE lexemes IS NULL;
-- postgresql only
CREATE TABLE statement_words (number BIGINT PRIMARY KEY, tokens TEXT NOT NULL, lexemes tsvector);
-- postgresql only
CREATE INDEX statement_words_by_lexeme ON statement_words USING gin (lexemes);
-- postgresql only
CREATE INDEX statement_words_large ON statement_words (number) WHERE lexemes IS NULL;
