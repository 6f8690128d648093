import { expect, test } from 'vitest';
import {
  clearPairs,
  isHalfFull,
  keepPair,
  newPairTable,
  pairAt,
} from '../../../../src/shared/escalation/reading/pair-table';

const ROOM = 64;

/** As many pairs as are ever kept, many of them alike in one key. */
const pairs = Array.from({ length: ROOM / 2 }, (_, at) => [1 + (at % 5), at >> 1, at + 1] as const);

test('every pair keeps its own number', () => {
  const table = newPairTable(ROOM);
  for (const [first, second, number] of pairs) keepPair(table, first, second, number);
  expect(pairs.map(([first, second]) => pairAt(table, first, second))).toEqual(pairs.map(([, , number]) => number));
  expect(pairAt(table, 6, 0)).toBe(0);
});

test('it says when half is used, and is empty once cleared', () => {
  const table = newPairTable(ROOM);
  for (const [first, second, number] of pairs.slice(1)) keepPair(table, first, second, number);
  expect(isHalfFull(table)).toBe(false);
  keepPair(table, 9, 9, 9);
  expect(isHalfFull(table)).toBe(true);
  clearPairs(table);
  expect(isHalfFull(table)).toBe(false);
  expect(pairAt(table, 9, 9)).toBe(0);
});

test('it holds many pairs while it grows', () => {
  const table = newPairTable(2 ** 12);
  const many = Array.from({ length: 2 ** 11 }, (_, at) => [1 + (at >> 4), 1 + (at % 16), at + 1] as const);
  for (const [first, second, number] of many) {
    expect(isHalfFull(table)).toBe(false);
    keepPair(table, first, second, number);
  }
  expect(isHalfFull(table)).toBe(true);
  expect(many.every(([first, second, number]) => pairAt(table, first, second) === number)).toBe(true);
  clearPairs(table);
  for (const [first, second] of many) expect(pairAt(table, first, second)).toBe(0);
  keepPair(table, 5, 6, 7);
  expect(pairAt(table, 5, 6)).toBe(7);
});
