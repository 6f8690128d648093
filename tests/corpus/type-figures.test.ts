import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { suggestTypes } from '../../src/shared/escalation/suggest-types';
import { IncidentType } from '../../src/shared/protocol/pack';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { typedNotes } from './types';

const file = join(import.meta.dirname, '../../agency/lexington/incident-types.yaml');
const incidentTypes = z.array(IncidentType).parse(parse(readFileSync(file, 'utf8')));
const rulebook = lexingtonRulebook({ incidentTypes });

/** What the desk offers while no type is chosen. */
const OFFERED = 3;

/**
 * Ordinary notes set aside that belong to a type: nothing was learned from them. Counted at 0.75 and 0.88; with the words
 * that types list alone, at 0.32 and 0.35.
 */
test('of the notes set aside, most have their type first, and nearly all among those offered', () => {
  const notes = typedNotes('aside').filter(({ types }) => types.some((type) => type !== 'other'));
  const ranks = notes.map(({ note, types }) =>
    suggestTypes(rulebook, note.text).findIndex(({ type }) => types.includes(type)),
  );
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  expect(share(1)).toBeGreaterThanOrEqual(0.73);
  expect(share(OFFERED)).toBeGreaterThanOrEqual(0.86);
});
