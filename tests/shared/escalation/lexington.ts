import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Facts, openRulebook, type Rulebook } from '../../../src/shared/escalation/rulebook';
import { Concept, type Pack, Rule } from '../../../src/shared/protocol/pack';

/** The parts of the Lexington pack that the reader needs, straight from its files. */

const agency = join(import.meta.dirname, '../../../agency/lexington');

function listsIn(folder: string): readonly unknown[] {
  const files = readdirSync(join(agency, folder)).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => listIn(join(folder, name)));
}

function listIn(file: string): unknown[] {
  return parse(readFileSync(join(agency, file), 'utf8'));
}

export const concepts: readonly Concept[] = z.array(Concept).parse(listsIn('lexicon'));
export const rules: readonly Rule[] = z.array(Rule).parse(listsIn('escalation'));
export const streets: readonly string[] = z.array(z.string()).parse(listIn('streets.yaml'));

export function lexingtonRulebook(parts: Partial<Pick<Pack, 'gate' | 'protocols' | 'incidentTypes'>> = {}): Rulebook {
  return openRulebook({
    concepts: [...concepts],
    rules: [...rules],
    gate: [],
    protocols: [],
    incidentTypes: [],
    ...parts,
  });
}

/** A call of which only the narrative is known, and whatever else is given. */
export function factsOf(text: string, more: Partial<Facts> = {}): Facts {
  return { text, answers: {}, type: undefined, band: 'unknown', ...more };
}
