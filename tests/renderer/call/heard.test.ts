import { expect, test } from 'vitest';
import { dangersHeard, heardOnce } from '../../../src/renderer/state/heard';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { factsOf, lexingtonRulebook } from '../../shared/escalation/lexington';

const rulebook = lexingtonRulebook();
const heard = (text: string) =>
  dangersHeard(evaluate(rulebook, factsOf(text)).mentions, rulebook).map(({ concept }) => concept);

test.each(['They left a note.', 'I got a text.', 'Somebody spray painted the wall.'])(
  'no danger is heard: %s',
  (text) => {
    expect(heard(text)).toEqual([]);
  },
);

test.each([
  ['He texted that he will kill her.', 'threat.kill'],
  ['Blood is spraying on the wall.', 'med.bleeding'],
])('a danger is: %s', (text, concept) => {
  expect(heard(text)).toContain(concept);
});

test('what is heard again in the same words is said once, unless it is meant otherwise', () => {
  const text = 'He has a knife. A knife, she says. A Knife. No knife now.';
  const dangers = dangersHeard(evaluate(rulebook, factsOf(text)).mentions, rulebook);
  const said = heardOnce(dangers).map(({ words, assertion }) => `${words}: ${assertion}`);
  expect(said).toEqual([...new Set(dangers.map(({ words, assertion }) => `${words.toLowerCase()}: ${assertion}`))]);
  expect(said).toContain('knife: negated');
  expect(dangers.length).toBeGreaterThan(said.length);
});
