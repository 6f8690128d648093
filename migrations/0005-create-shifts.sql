-- Made from the journal like the other projections.

-- Who was on shift; the pass-on itself stands in the event that ended it.
CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  staff TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  started_seq INTEGER NOT NULL,
  ended_at INTEGER,
  ended_seq INTEGER
) STRICT;

CREATE INDEX shift_running ON shift (started_at) WHERE ended_at IS NULL;
CREATE INDEX shift_ended ON shift (ended_at) WHERE ended_at IS NOT NULL;

-- The lines of each pass-on, and who initialed them.
CREATE TABLE pass_on (
  shift TEXT NOT NULL,
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  initialed_by TEXT,
  initialed_at INTEGER,
  PRIMARY KEY (shift, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX pass_on_item ON pass_on (item);
CREATE INDEX pass_on_waiting ON pass_on (shift, item) WHERE initialed_by IS NULL;

-- Watch items, lookouts and notes that a person wrote.
CREATE TABLE added_item (
  id TEXT PRIMARY KEY,
  until INTEGER NOT NULL,
  dropped_at INTEGER,
  record TEXT NOT NULL
) STRICT;

CREATE INDEX added_item_waiting ON added_item (until) WHERE dropped_at IS NULL;
