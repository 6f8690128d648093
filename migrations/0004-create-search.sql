-- Closed calls by their words. Open calls are few and are scanned instead (src/main/database/search.ts).
-- The text is folded before it comes here, so the plain tokenizer splits it at spaces and nowhere else.
CREATE VIRTUAL TABLE fts USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '1 2 3',
  detail = none
);

INSERT INTO fts (fts, rank) VALUES ('automerge', 16);

-- Words of four letters and more, to complete a beginning: many words joined by OR are faster than a long prefix.
CREATE TABLE terms (
  term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- One private-use character per type, disposition and so on, stored among the words of a call.
CREATE TABLE search_mark (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  mark INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
