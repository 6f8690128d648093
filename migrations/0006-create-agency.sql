-- What an agency's own people decided on screen, and which version of the pack was in force when.

-- The version from which `pack` differs in the lists written there; null for a whole pack.
ALTER TABLE pack ADD COLUMN base TEXT;

CREATE TABLE agency_change (
  seq INTEGER PRIMARY KEY,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE agency_version (
  seq INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL
) STRICT;

-- How often calls and sign-ups named a thing of the agency; one that was named is never taken away.
CREATE TABLE agency_use (
  entity TEXT NOT NULL,
  item TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (entity, item)
) STRICT, WITHOUT ROWID;

-- What the journal says already.
INSERT INTO agency_version (seq, hash, at, actor)
SELECT journal.seq, json_extract(payload, '$.hash'), at, json_extract(envelope, '$.actor')
FROM journal JOIN journal_payload ON journal_payload.seq = journal.seq
WHERE call_id IS NULL AND kind = 'pack.published';

INSERT INTO agency_use (entity, item, count)
SELECT entity, item, count(*) FROM (
  SELECT
    CASE kind
      WHEN 'call.typed' THEN 'incident-type'
      WHEN 'call.closed' THEN 'disposition'
      WHEN 'call.referred' THEN 'referral'
      WHEN 'program.signed-up' THEN 'program'
      ELSE CASE json_extract(payload, '$.what') WHEN 'type' THEN 'incident-type' WHEN 'outcome.disposition' THEN 'disposition' END
    END AS entity,
    CASE kind
      WHEN 'call.typed' THEN json_extract(payload, '$.type')
      WHEN 'call.closed' THEN json_extract(payload, '$.close.disposition')
      WHEN 'call.referred' THEN json_extract(payload, '$.referral')
      WHEN 'program.signed-up' THEN json_extract(payload, '$.program')
      ELSE CASE json_extract(payload, '$.value.state') WHEN 'given' THEN json_extract(payload, '$.value.value') END
    END AS item
  FROM journal JOIN journal_payload ON journal_payload.seq = journal.seq
  WHERE kind IN ('call.typed', 'call.closed', 'call.referred', 'program.signed-up', 'call.amended')
) WHERE entity IS NOT NULL AND typeof(item) = 'text' GROUP BY entity, item;
