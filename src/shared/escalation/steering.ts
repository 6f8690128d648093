/**
 * Concepts that steer the reading and are never mentions: `cue.*` (negation, time, doubt), `reading.*`
 * (words that count for nothing, street endings, ordinary words), `short.*` (short forms of one word).
 */
const STEERING = ['cue.', 'reading.', 'short.'];

export function isSteering(concept: string): boolean {
  return STEERING.some((prefix) => concept.startsWith(prefix));
}

/** Lists of plain words, kept out of the trie. */
export function isWordList(concept: string): boolean {
  return concept.startsWith('short.') || concept === 'reading.ordinary' || concept === 'reading.dropped';
}
