import { expect, it } from 'vitest';
import { readLines } from '../../../src/main/cli/read-lines';

async function linesOf(...pieces: readonly string[]): Promise<string[]> {
  async function* arrive() {
    yield* pieces;
  }
  const lines: string[] = [];
  for await (const line of readLines(arrive())) lines.push(line);
  return lines;
}

it('a line may come in pieces, and the last needs no end', async () => {
  expect(await linesOf('a\nb', '', 'b\n', '\nc')).toEqual(['a', 'bb', '', 'c']);
  expect(await linesOf('a\n')).toEqual(['a']);
  expect(await linesOf()).toEqual([]);
});

it('only a line feed ends a line', async () => {
  expect(await linesOf('a\u2028b\u2029c\u0085d\n')).toEqual(['a\u2028b\u2029c\u0085d']);
});

it('a byte order mark is no part of the first line', async () => {
  expect(await linesOf('\uFEFFa\n', '\uFEFFb')).toEqual(['a', '\uFEFFb']);
});
