import { expect, test } from 'vitest';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { factsOf, lexingtonRulebook } from './lexington';

const rulebook = lexingtonRulebook();
const raised = (text: string) => evaluate(rulebook, factsOf(text)).findings.map(({ rule }) => rule);

test.each(['someone took my bicycle', 'A man took my bicycle', 'he took my', 'somebody has taken my tools'])(
  'a thing that was taken is no missing person: %s',
  (text) => {
    expect(raised(text)).not.toContain('ESC-390');
  },
);

test.each([
  'he took my son',
  'they took my mother',
  'a man took my 4 yr old',
  'somebody took my stroller off the porch',
])('a person is: %s', (text) => {
  expect(raised(text)).toContain('ESC-390');
});
