import { expect, it } from 'vitest';
import { span } from '../../../src/renderer/wording/span';

const SECOND = 1000;
const HOUR = 3_600 * SECOND;

it.each([
  [-5 * SECOND, '0:00'],
  [247_999, '4:07'],
  [HOUR + 247 * SECOND, '1:04:07'],
  [48 * HOUR - 1, '47:59:59'],
  [52 * HOUR, '2 d 4 h'],
])('%d ms are %s, on the board, in the bar and on the call alike', (ms, words) => {
  expect(span(ms)).toBe(words);
});
