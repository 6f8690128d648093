import { expect, test } from 'vitest';
import { evaluate } from '../../src/shared/escalation/evaluate';
import { factsOf, lexingtonRulebook } from '../shared/escalation/lexington';
import { notesOf } from './notes';
import { PLACES } from './places';

const rulebook = lexingtonRulebook();
/** Plain notes, as anybody would type them. */
const notes = notesOf(['twelfth-d-aside', 'twelfth-e-aside']);

function judge(text: string): 'raised' | 'asked' | 'neither' {
  const { raised, asks } = evaluate(rulebook, factsOf(text));
  if (raised) return 'raised';
  return asks.length > 0 ? 'asked' : 'neither';
}

/** How often, of all notes judged so, the same words at some place are judged otherwise. */
function shareThatTurns(label: string, from: readonly string[], to: readonly string[]): number {
  const texts = notes.filter((note) => note.label === label && from.includes(judge(note.text)));
  const placed = texts.flatMap(({ text }) => PLACES.aside.map((place) => `${text.replace(/[\s.]+$/, '')}, ${place}`));
  return placed.filter((text) => to.includes(judge(text))).length / placed.length;
}

/** Counted at 0.012, 0.001, 0.004 and 0.046; before places were heard as such, at 0.042, 0.004, 0.006 and 0.058. */
test('where it happened takes no emergency back, and makes none', () => {
  expect(shareThatTurns('emergency', ['raised'], ['asked', 'neither'])).toBeLessThan(0.015);
  expect(shareThatTurns('emergency', ['raised', 'asked'], ['neither'])).toBeLessThan(0.002);
  expect(shareThatTurns('non_emergency', ['asked', 'neither'], ['raised'])).toBeLessThan(0.005);
  expect(shareThatTurns('non_emergency', ['neither'], ['asked'])).toBeLessThan(0.055);
}, 120_000);
