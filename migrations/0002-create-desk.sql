-- What stands beside the journal and is not made from it.

-- One row: when this log was last opened for writing. Writing it proves at the start that the disk takes a write.
CREATE TABLE opening (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  at INTEGER NOT NULL,
  sqlite TEXT NOT NULL
) STRICT;

-- Text being typed, one row per open call, at most a second behind the keyboard.
CREATE TABLE draft (
  call_id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  narrative TEXT NOT NULL,
  field_question TEXT,
  field_text TEXT
) STRICT;

-- Who looked and who was refused; commands are in the journal.
CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  call_id TEXT,
  outcome TEXT NOT NULL
) STRICT;

CREATE INDEX access_log_call ON access_log (call_id, id) WHERE call_id IS NOT NULL;

CREATE TRIGGER access_log_append_only_update BEFORE UPDATE ON access_log
BEGIN
  SELECT RAISE(ABORT, 'append-only: the access log is never changed');
END;

CREATE TRIGGER access_log_append_only_delete BEFORE DELETE ON access_log
BEGIN
  SELECT RAISE(ABORT, 'append-only: the access log is never shortened');
END;

-- Browser windows that proved they belong to this desk; only the hash of a token is kept.
CREATE TABLE host_token (
  hash TEXT PRIMARY KEY,
  session TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
