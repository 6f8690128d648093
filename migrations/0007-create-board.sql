-- E1 calls that wait for a supervisor's look, and since when.
CREATE TABLE review_waiting (
  call_id TEXT PRIMARY KEY,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX review_waiting_since ON review_waiting (since);

INSERT INTO review_waiting (call_id, since)
SELECT call_id, (
  SELECT value ->> '$.raisedAt' FROM json_each(record, '$.flags') WHERE value ->> '$.level' = 'E1' ORDER BY key LIMIT 1
)
FROM calls WHERE level = 'E1' AND stage <> 'error';

-- Whose a promise is, for the queue of one person.
ALTER TABLE follow_up ADD COLUMN owner TEXT NOT NULL DEFAULT '';
UPDATE follow_up SET owner = record ->> '$.owner';
CREATE INDEX follow_up_owner ON follow_up (owner, due_at) WHERE done_at IS NULL;
