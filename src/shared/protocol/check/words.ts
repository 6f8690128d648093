import { isSteering } from '../../escalation/reading/steering';
import type { Concept } from '../pack';
import { type Defect, defect, inside } from './defect';
import type { Placed } from './sources';
import type { Survey } from './survey';
import { atomsIn } from './tree';

/** Words no rule reads, and concepts without words. */
export function checkWords({ concepts, conditions }: Survey): readonly Defect[] {
  const read = readBy(
    concepts,
    conditions.flatMap(({ value }) => conceptsIn(value)),
  );
  return concepts.flatMap((placed) => [...checkRead(placed, read), ...checkEntries(placed, concepts)]);
}

function conceptsIn(condition: Parameters<typeof atomsIn>[0]): readonly string[] {
  return atomsIn(condition).flatMap(({ atom }) => ('concept' in atom ? [atom.concept] : []));
}

/** What the reader looks for by name without a rule: times, and words that suggest an incident type. */
const READ_BY_NAME: readonly string[] = ['time.', 'type.'];

function isReadByName(id: string): boolean {
  return isSteering(id) || READ_BY_NAME.some((prefix) => id.startsWith(prefix));
}

/** Concepts read by a rule, by the reader itself, or as a part of the words of one that is. */
function readBy(concepts: readonly Placed<Concept>[], named: readonly string[]): ReadonlySet<string> {
  const read = new Set<string>();
  const own = concepts.map(({ value }) => value.id).filter(isReadByName);
  const open = [...named, ...own];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (read.has(id)) continue;
    read.add(id);
    const concept = concepts.find(({ value }) => value.id === id)?.value;
    if (concept !== undefined) open.push(...entriesOf(concept).flatMap(({ entry }) => partsIn(entry)));
  }
  return read;
}

function checkRead({ value, site }: Placed<Concept>, read: ReadonlySet<string>): Defect[] {
  // A learned concept is found by its weights, not by words of its own.
  if (value.en.length + value.es.length === 0 && !value.id.startsWith('learned.')) {
    return [defect(site, 'unread-words', `Concept "${value.id}" has no words: add some, or take it out.`)];
  }
  if (read.has(value.id)) return [];
  const sentence = `No rule reads the concept "${value.id}": name it in a rule, or take its words out.`;
  return [defect(inside(site, 'id'), 'unread-words', sentence)];
}

function checkEntries({ value, site }: Placed<Concept>, concepts: readonly Placed<Concept>[]): Defect[] {
  return entriesOf(value).flatMap(({ entry, path }) => {
    const at = inside(site, ...path);
    const missing = partsIn(entry).filter((id) => !concepts.some((one) => one.value.id === id));
    const unknown = missing.map((id) => {
      const sentence = `The words "${entry}" name the concept "${id}", which no file in lexicon/ has: correct the name.`;
      return defect(at, 'unknown-reference', sentence);
    });
    if (isBalanced(entry)) return unknown;
    const sentence = `The words "${entry}" have a bracket without its other half, so no text can match them: close it.`;
    return [...unknown, defect(at, 'unread-words', sentence)];
  });
}

function isBalanced(entry: string): boolean {
  let depth = 0;
  for (const character of entry) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

type Entry = { readonly entry: string; readonly path: readonly (string | number)[] };

function entriesOf({ en, es, never }: Concept): readonly Entry[] {
  const lists = { en, es, never: never ?? [] };
  return Object.entries(lists).flatMap(([key, list]) => list.map((entry, index) => ({ entry, path: [key, index] })));
}

/** Other concepts an entry is made of, written <id>; <number> is any number. */
function partsIn(entry: string): readonly string[] {
  return [...entry.matchAll(/<([^<>]+)>/g)].flatMap(([, id]) => (id === undefined || id === 'number' ? [] : [id]));
}
