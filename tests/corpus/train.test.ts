import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lexingtonRulebook, rules, streets } from '../shared/escalation/lexington';
import { BUILD, notesOf, TUNING } from './notes';
import { exampleNotes, printModel, trainWorry } from './train';
import { printTypeModel, trainTypes } from './train-types';
import { typedNotes } from './types';

const folder = join(import.meta.dirname, '../../src/shared/escalation/learned');

/** `npm run train` writes what was learned; without it it is compared. */
function isCommitted(name: string, printed: string): void {
  const file = join(folder, name);
  if (process.env.TENLINE_TRAIN === '1') writeFileSync(file, printed);
  expect(readFileSync(file, 'utf8')).toBe(printed);
}

test('training again on the build notes gives the committed weights of dangers, byte for byte', () => {
  const printed = printModel(
    trainWorry([...notesOf(BUILD), ...exampleNotes(rules)], notesOf(TUNING), {
      rulebook: lexingtonRulebook(),
      streets,
    }),
  );
  isCommitted('worry-weights.ts', printed);
}, 300_000);

test('training again on the notes with a type gives the committed weights of types, byte for byte', () => {
  const emergencies = notesOf(BUILD).filter(({ label }) => label === 'emergency');
  isCommitted('type-weights.ts', printTypeModel(trainTypes(typedNotes('build'), emergencies)));
}, 300_000);
