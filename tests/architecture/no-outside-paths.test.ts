import { expect, it } from 'vitest';
import { listFiles, readSource } from './source-files';

// Places that exist on one machine only. Written in pieces, because this file is read too.
const forbidden = [
  new RegExp(`(?<![\\w.-])/${'work'}/`),
  new RegExp(`\\.${'library'}\\b`),
  new RegExp(`(?<![\\w/])${'shared'}/[a-z]+\\.md\\b`),
];

it('no file names a place outside the repository', () => {
  const found = listFiles().filter((path) => forbidden.some((pattern) => pattern.test(readSource(path))));
  expect(found).toEqual([]);
});
