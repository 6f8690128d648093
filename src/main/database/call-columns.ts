/** The columns of `calls` under the names of a CallRow. */
export const ROW = `calls.call_id AS id, calls.reference, calls.opened_at AS openedAt, calls.original_at AS originalAt,
  calls.channel, calls.stage, calls.type, calls.summary, calls.caller_name AS callerName, calls.phone,
  calls.phone_digits AS phoneDigits, calls.place, calls.owner, calls.next_action AS nextAction, calls.due_at AS dueAt,
  calls.level, calls.open_flags AS openFlags, calls.closed_at AS closedAt, calls.close_kind AS closeKind,
  calls.disposition, calls.outcome_channel AS outcomeChannel,
  (SELECT since FROM review_waiting WHERE review_waiting.call_id = calls.call_id) AS reviewSince`;

/** A call that is still being taken, and one that is over: every stage is in one of the two. */
export const IS_OPEN = "stage IN ('open', 'held', 'disconnected')";
export const IS_OVER = "stage IN ('closed', 'error')";
