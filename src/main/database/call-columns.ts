/** The columns of `calls` under the names of a CallRow. */
export const ROW = `calls.call_id AS id, calls.reference, calls.opened_at AS openedAt, calls.original_at AS originalAt,
  calls.channel, calls.stage, calls.type, calls.summary, calls.caller_name AS callerName, calls.phone,
  calls.phone_digits AS phoneDigits, calls.place, calls.owner, calls.next_action AS nextAction, calls.due_at AS dueAt,
  calls.level, calls.open_flags AS openFlags, calls.closed_at AS closedAt, calls.close_kind AS closeKind,
  calls.disposition, calls.outcome_channel AS outcomeChannel,
  (SELECT since FROM review_waiting WHERE review_waiting.call_id = calls.call_id) AS reviewSince`;

/** Under which a number is found again: its last ten digits, with or without the country code. */
export function phoneKey(digits: string | null): string | null {
  const plain = digits?.replace(/\D/g, '') ?? '';
  return plain === '' ? null : plain.slice(-10);
}
