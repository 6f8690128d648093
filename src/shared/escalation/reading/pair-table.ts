/**
 * Numbers by pairs of numbers, in one array: hashed openly, three cells each. A first key and a number are never 0,
 * which is a free cell. Faster than maps of maps where almost every look finds something; it grows as it is filled, so
 * that what is looked at lies close together.
 */
export type PairTable = { cells: Int32Array; mask: number; count: number; readonly room: number };

const SMALLEST = 64;

/** `room` is a power of two from 64 on; no more than half of it may be used. */
export function newPairTable(room: number): PairTable {
  return { cells: new Int32Array(3 * SMALLEST), mask: SMALLEST - 1, count: 0, room };
}

/** The number kept for a pair, or 0. */
export function pairAt(table: PairTable, first: number, second: number): number {
  return table.cells[placeOf(table, first, second) + 2] as number;
}

/** Keeps a number for a pair that has none. */
export function keepPair(table: PairTable, first: number, second: number, number: number): void {
  if (2 * table.count > table.mask) grow(table);
  put(table, first, second, number);
  table.count += 1;
}

function grow(table: PairTable): void {
  const { cells, mask } = table;
  table.mask = 2 * mask + 1;
  table.cells = new Int32Array(2 * cells.length);
  for (let at = 0; at < cells.length; at += 3) {
    const [first, second, number] = [cells[at] as number, cells[at + 1] as number, cells[at + 2] as number];
    if (first !== 0) put(table, first, second, number);
  }
}

function put(table: PairTable, first: number, second: number, number: number): void {
  const at = placeOf(table, first, second);
  table.cells[at] = first;
  table.cells[at + 1] = second;
  table.cells[at + 2] = number;
}

/** Time to clear it. */
export function isHalfFull({ room, count }: PairTable): boolean {
  return 2 * count >= room;
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
