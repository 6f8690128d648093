-- Beginnings of four letters are asked for most, and many words complete them: the index keeps them too. The next opening
-- for writing indexes every closed call anew.
DROP TABLE fts;

CREATE VIRTUAL TABLE fts USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '1 2 3 4',
  detail = none
);

INSERT INTO fts (fts, rank) VALUES ('automerge', 16);
