import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lexingtonRulebook, rules, streets } from '../shared/escalation/lexington';
import { BUILD, notesOf, TUNING } from './notes';
import { exampleNotes, printModel, trainWorry } from './train';

const file = join(import.meta.dirname, '../../src/shared/escalation/learned/worry-weights.ts');

/** `npm run train` writes the weights; without it they are compared. */
test('training again on the build notes gives the committed weights, byte for byte', () => {
  const printed = printModel(
    trainWorry([...notesOf(BUILD), ...exampleNotes(rules)], notesOf(TUNING), {
      rulebook: lexingtonRulebook(),
      streets,
    }),
  );
  if (process.env.TENLINE_TRAIN === '1') writeFileSync(file, printed);
  expect(readFileSync(file, 'utf8')).toBe(printed);
}, 300_000);
