-- All of this is made from the journal and can be thrown away: `log rebuild` makes it again.

-- One call as it stands. `id` is the order of opening on this desk and never leaves the database room.
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

CREATE INDEX calls_opened ON calls (opened_at);
CREATE INDEX calls_waiting ON calls (id) WHERE stage IN ('open', 'held', 'disconnected');
CREATE INDEX calls_unresolved ON calls (id) WHERE open_flags > 0;
CREATE INDEX calls_phone ON calls (phone_key, id) WHERE phone_key IS NOT NULL;
CREATE INDEX calls_place ON calls (place_key, id) WHERE place_key IS NOT NULL;
CREATE INDEX calls_building ON calls (building_key, id) WHERE building_key IS NOT NULL;
CREATE INDEX calls_result ON calls (type, outcome_channel, closed_at) WHERE first_result_at IS NOT NULL;

-- The last number given, per desk and year.
CREATE TABLE reference_sequence (
  desk TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (desk, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE station (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  desk TEXT NOT NULL,
  agency TEXT NOT NULL,
  mode TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  staff TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX session_open ON session (started_at) WHERE ended_at IS NULL;

CREATE TABLE pack (
  hash TEXT PRIMARY KEY,
  agency TEXT NOT NULL,
  published_seq INTEGER NOT NULL,
  pack TEXT NOT NULL
) STRICT;

CREATE INDEX pack_published ON pack (published_seq);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  call_id TEXT,
  due_at INTEGER NOT NULL,
  done_at INTEGER,
  record TEXT NOT NULL
) STRICT;

CREATE INDEX follow_up_waiting ON follow_up (due_at) WHERE done_at IS NULL;
CREATE INDEX follow_up_done ON follow_up (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX follow_up_call ON follow_up (call_id) WHERE call_id IS NOT NULL;

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

CREATE INDEX caution_subject ON caution (subject, subject_key, until);
