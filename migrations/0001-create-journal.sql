-- The truth: what happened, in order, each event chained to the one before (docs/verify.md).
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  station BLOB NOT NULL CHECK (length(station) = 16),
  call_id TEXT,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  envelope TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The facts themselves stand apart, so that a lawful purge can remove them and the chain still verifies.
CREATE TABLE journal_payload (
  seq INTEGER PRIMARY KEY,
  station BLOB NOT NULL CHECK (length(station) = 16),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  payload TEXT NOT NULL
) STRICT;

CREATE INDEX journal_call ON journal (call_id, seq) WHERE call_id IS NOT NULL;
CREATE INDEX journal_kind ON journal (kind, seq) WHERE call_id IS NULL;

CREATE TRIGGER journal_append_only_insert BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN
  SELECT RAISE(ABORT, 'append-only: an event goes at the end of the journal');
END;

CREATE TRIGGER journal_append_only_update BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'append-only: an event is never changed');
END;

CREATE TRIGGER journal_append_only_delete BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'append-only: an event is never deleted');
END;

CREATE TRIGGER journal_payload_append_only_insert BEFORE INSERT ON journal_payload
WHEN NEW.seq IS NOT (SELECT max(seq) FROM journal) OR EXISTS (SELECT 1 FROM journal_payload WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'append-only: a payload goes with the newest event');
END;

CREATE TRIGGER journal_payload_append_only_update BEFORE UPDATE ON journal_payload
BEGIN
  SELECT RAISE(ABORT, 'append-only: a payload is never changed');
END;

CREATE TRIGGER journal_payload_append_only_delete BEFORE DELETE ON journal_payload
BEGIN
  SELECT RAISE(ABORT, 'append-only: a payload is never deleted');
END;
