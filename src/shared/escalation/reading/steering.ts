/**
 * Concepts that steer the reading and are never mentions: `cue.*` (negation, time, doubt), `reading.*`
 * (words that count for nothing, street endings, ordinary words), `short.*` (short forms of one word).
 */
const STEERING = ['cue.', 'reading.', 'short.'];

export function isSteering(concept: string): boolean {
  return STEERING.some((prefix) => concept.startsWith(prefix));
}

/** What steers the reading is a cue, by which a mention is judged, or a class of words. */
export type Kind = 'mention' | 'cue' | 'class';

export function kindOf(concept: string): Kind {
  if (!isSteering(concept)) return 'mention';
  return concept.startsWith('cue.') ? 'cue' : 'class';
}

/** What it is about: "fire.smoke" and "fire.flames" are of one family. */
export function familyOf(concept: string): string {
  return concept.split('.', 1)[0] as string;
}

/** Lists of plain words, kept out of the trie. */
export function isWordList(concept: string): boolean {
  return concept.startsWith('short.') || concept === 'reading.ordinary' || concept === 'reading.dropped';
}
