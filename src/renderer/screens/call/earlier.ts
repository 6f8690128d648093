import type { History } from '../../../shared/contract/desk-operations';
import type { CallRow } from '../../../shared/domain/call-row';

/** An earlier call, and what else it shares with this one. */
export type Earlier = { readonly row: CallRow; readonly also: readonly string[] };

/** Each earlier call once, where it says most: open and alike, then of this number, then at this address. */
export function earlierOf({ similarOpen, byNumber, byPlace }: History) {
  const open = idsOf(similarOpen);
  const own = idsOf(byNumber);
  const here = idsOf(byPlace);
  const numberOf = ({ id }: CallRow) => (own.has(id) ? ['this number'] : []);
  const addressOf = ({ id }: CallRow) => (here.has(id) ? ['this address'] : []);
  return {
    similar: similarOpen.map((row): Earlier => ({ row, also: [...numberOf(row), ...addressOf(row)] })),
    fromNumber: byNumber.filter(({ id }) => !open.has(id)).map((row): Earlier => ({ row, also: addressOf(row) })),
    atAddress: byPlace.filter(({ id }) => !open.has(id) && !own.has(id)).map((row): Earlier => ({ row, also: [] })),
  };
}

function idsOf(rows: readonly CallRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
