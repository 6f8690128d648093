import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { concepts, factsOf, lexingtonRulebook, rules } from './lexington';

const rulebook = lexingtonRulebook();

function firesOn(rule: string, text: string): boolean {
  const { findings, asks } = evaluate(
    { ...rulebook, rules: rulebook.rules.filter((one) => one.rule.id === rule) },
    factsOf(text),
  );
  return [...findings, ...asks].some((one) => one.rule === rule);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.fires)('fires on: %s', (text) => {
    expect(firesOn(id, text)).toBe(true);
  });

  test.each(rule.quiet)('stays quiet on: %s', (text) => {
    expect(firesOn(id, text)).toBe(false);
  });

  test('has at least three examples of each kind', () => {
    expect(rule.fires.length).toBeGreaterThanOrEqual(3);
    expect(rule.quiet.length).toBeGreaterThanOrEqual(3);
  });

  test('asks a question where it only asks', () => {
    expect(rule.ask !== undefined).toBe(rule.strength === 'ask');
  });
});

test('rule numbers are unique', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test('concept ids are unique', () => {
  expect(new Set(concepts.map((concept) => concept.id)).size).toBe(concepts.length);
});
