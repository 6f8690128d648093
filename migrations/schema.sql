CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  call_id TEXT,
  outcome TEXT NOT NULL
) STRICT;

CREATE TABLE added_item (
  id TEXT PRIMARY KEY,
  until INTEGER NOT NULL,
  dropped_at INTEGER,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE agency_change (
  seq INTEGER PRIMARY KEY,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE agency_use (
  entity TEXT NOT NULL,
  item TEXT NOT NULL,
  count INTEGER NOT NULL, cancelled INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (entity, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_version (
  seq INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;

CREATE TABLE calls (
  id INTEGER PRIMARY KEY,
  call_id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  opened_at INTEGER NOT NULL,
  original_at INTEGER,
  channel TEXT NOT NULL,
  stage TEXT NOT NULL,
  type TEXT,
  summary TEXT NOT NULL,
  caller_name TEXT,
  phone TEXT,
  phone_digits TEXT,
  phone_key TEXT,
  place TEXT,
  place_key TEXT,
  building_key TEXT,
  owner TEXT NOT NULL,
  next_action TEXT,
  due_at INTEGER,
  level TEXT NOT NULL,
  open_flags INTEGER NOT NULL,
  closed_at INTEGER,
  close_kind TEXT,
  disposition TEXT,
  outcome_channel TEXT,
  first_result_at INTEGER,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE caution (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  subject_key TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
  call_id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  narrative TEXT NOT NULL,
  field_question TEXT,
  field_text TEXT
) STRICT;

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  call_id TEXT,
  due_at INTEGER NOT NULL,
  done_at INTEGER,
  record TEXT NOT NULL
, owner TEXT NOT NULL DEFAULT '') STRICT;

CREATE VIRTUAL TABLE fts USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '1 2 3 4',
  detail = none
);

CREATE TABLE host_token (
  hash TEXT PRIMARY KEY,
  session TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  station BLOB NOT NULL CHECK (length(station) = 16),
  call_id TEXT,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  envelope TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE journal_payload (
  seq INTEGER PRIMARY KEY,
  station BLOB NOT NULL CHECK (length(station) = 16),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  payload TEXT NOT NULL
) STRICT;

CREATE TABLE opening (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  at INTEGER NOT NULL,
  sqlite TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
  hash TEXT PRIMARY KEY,
  agency TEXT NOT NULL,
  published_seq INTEGER NOT NULL,
  pack TEXT NOT NULL
, base TEXT) STRICT;

CREATE TABLE pass_on (
  shift TEXT NOT NULL,
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  initialed_by TEXT,
  initialed_at INTEGER,
  PRIMARY KEY (shift, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_sequence (
  desk TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (desk, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_waiting (
  call_id TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  question TEXT NOT NULL,
  owner TEXT NOT NULL,
  shared INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_form (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  form INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  staff TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  staff TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  started_seq INTEGER NOT NULL,
  ended_at INTEGER,
  ended_seq INTEGER
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE station (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  desk TEXT NOT NULL,
  agency TEXT NOT NULL,
  mode TEXT NOT NULL
) STRICT;

CREATE TABLE terms (
  term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE INDEX access_log_call ON access_log (call_id, id) WHERE call_id IS NOT NULL;

CREATE INDEX added_item_waiting ON added_item (until) WHERE dropped_at IS NULL;

CREATE INDEX calls_building ON calls (building_key, id) WHERE building_key IS NOT NULL;

CREATE INDEX calls_opened ON calls (opened_at);

CREATE INDEX calls_phone ON calls (phone_key, id) WHERE phone_key IS NOT NULL;

CREATE INDEX calls_place ON calls (place_key, id) WHERE place_key IS NOT NULL;

CREATE INDEX calls_result ON calls (type, outcome_channel, closed_at) WHERE first_result_at IS NOT NULL;

CREATE INDEX calls_unresolved ON calls (id) WHERE open_flags > 0;

CREATE INDEX calls_waiting ON calls (id) WHERE stage IN ('open', 'held', 'disconnected');

CREATE INDEX caution_subject ON caution (subject, subject_key, until);

CREATE INDEX follow_up_call ON follow_up (call_id) WHERE call_id IS NOT NULL;

CREATE INDEX follow_up_done ON follow_up (done_at) WHERE done_at IS NOT NULL;

CREATE INDEX follow_up_owner ON follow_up (owner, due_at) WHERE done_at IS NULL;

CREATE INDEX follow_up_waiting ON follow_up (due_at) WHERE done_at IS NULL;

CREATE INDEX journal_call ON journal (call_id, seq) WHERE call_id IS NOT NULL;

CREATE INDEX journal_kind ON journal (kind, seq) WHERE call_id IS NULL;

CREATE INDEX pack_published ON pack (published_seq);

CREATE INDEX pass_on_item ON pass_on (item);

CREATE INDEX pass_on_waiting ON pass_on (shift, item) WHERE initialed_by IS NULL;

CREATE INDEX review_waiting_since ON review_waiting (since);

CREATE INDEX session_open ON session (started_at) WHERE ended_at IS NULL;

CREATE INDEX shift_ended ON shift (ended_at) WHERE ended_at IS NOT NULL;

CREATE INDEX shift_running ON shift (started_at) WHERE ended_at IS NULL;

CREATE TRIGGER access_log_append_only_delete BEFORE DELETE ON access_log
BEGIN
  SELECT RAISE(ABORT, 'append-only: the access log is never shortened');
END;

CREATE TRIGGER access_log_append_only_update BEFORE UPDATE ON access_log
BEGIN
  SELECT RAISE(ABORT, 'append-only: the access log is never changed');
END;

CREATE TRIGGER journal_append_only_delete BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'append-only: an event is never deleted');
END;

CREATE TRIGGER journal_append_only_insert BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN
  SELECT RAISE(ABORT, 'append-only: an event goes at the end of the journal');
END;

CREATE TRIGGER journal_append_only_update BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'append-only: an event is never changed');
END;

CREATE TRIGGER journal_payload_append_only_delete BEFORE DELETE ON journal_payload
BEGIN
  SELECT RAISE(ABORT, 'append-only: a payload is never deleted');
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
