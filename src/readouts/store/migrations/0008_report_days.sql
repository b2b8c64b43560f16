-- The days on which a report was last changed by its publisher and was got from the web, as stated;
-- neither stands in for the day of publication.

ALTER TABLE reports ADD COLUMN modified TEXT;
ALTER TABLE reports ADD COLUMN fetched TEXT;
