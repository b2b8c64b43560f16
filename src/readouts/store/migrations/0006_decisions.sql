-- Version 6: what people decided about contacts and people, as far as linking has taken it in.
-- What must be linked anew follows from comparing it with the judgements that stand.

CREATE TABLE held_decisions (item TEXT PRIMARY KEY, mark TEXT NOT NULL);
