/**
 * Numbers by pairs of numbers, in one array: hashed openly, three cells each. A first key and a number are never 0,
 * which is a free cell. Faster than maps of maps where almost every look finds something.
 */
export type PairTable = { readonly cells: Int32Array; readonly mask: number; count: number };

/** `room` is a power of two; no more than half of it may be used. */
export function newPairTable(room: number): PairTable {
  return { cells: new Int32Array(3 * room), mask: room - 1, count: 0 };
}

/** The number kept for a pair, or 0. */
export function pairAt(table: PairTable, first: number, second: number): number {
  return table.cells[placeOf(table, first, second) + 2] as number;
}

/** Keeps a number for a pair that has none. */
export function keepPair(table: PairTable, first: number, second: number, number: number): void {
  const { cells } = table;
  const at = placeOf(table, first, second);
  cells[at] = first;
  cells[at + 1] = second;
  cells[at + 2] = number;
  table.count += 1;
}

/** Time to clear it: beyond this it gets slow, and at twice as many it would be full. */
export function isHalfFull({ mask, count }: PairTable): boolean {
  return 2 * count > mask;
}

export function clearPairs(table: PairTable): void {
  table.cells.fill(0);
  table.count = 0;
}

function placeOf({ cells, mask }: PairTable, first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (cells[3 * at] !== 0 && (cells[3 * at] !== first || cells[3 * at + 1] !== second)) at = (at + 1) & mask;
  return 3 * at;
}
