import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/shared/domain/excerpt';

test.each([
  ['', ''],
  ['a red bike', 'a red bike'],
  ['a red bike was', 'a red bike…'],
  ['a red bicycle', 'a red…'],
  ['a red car. It', 'a red car…'],
  ['unbroken-words', 'unbroken-w…'],
])('"%s" within ten characters is "%s"', (text, excerpt) => {
  expect(excerptOf(text, 10)).toBe(excerpt);
});
