-- The marks of a call stand among its words by themselves (src/main/database/marks.ts): no table gives them characters.
-- What is in the index was written the old way; the next opening for writing indexes every closed call anew.
DROP TABLE search_mark;

-- The form in which the index was written; an older one is written anew. 0: not at all.
CREATE TABLE search_form (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  form INTEGER NOT NULL
) STRICT;

INSERT INTO search_form (slot, form) VALUES (1, 0);

-- Questions kept under a name.
CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  question TEXT NOT NULL,
  owner TEXT NOT NULL,
  shared INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
