import { expect, test } from 'vitest';
import { evaluate } from '../../src/shared/escalation/evaluate';
import { factsOf, lexingtonRulebook } from '../shared/escalation/lexington';
import { NEUTRAL, withMore } from './neutral';
import { notesOf } from './notes';

const rulebook = lexingtonRulebook();
/** Plain notes, as anybody would type them. */
const notes = notesOf(['twelfth-d-aside', 'twelfth-e-aside']);

function judge(text: string): 'raised' | 'asked' | 'neither' {
  const { raised, asks } = evaluate(rulebook, factsOf(text));
  if (raised) return 'raised';
  return asks.length > 0 ? 'asked' : 'neither';
}

/** How often, of all notes judged so, the same words with something more are judged otherwise. */
function shareThatTurns(
  added: readonly string[],
  label: string,
  from: readonly string[],
  to: readonly string[],
): number {
  const texts = notes.filter((note) => note.label === label && from.includes(judge(note.text)));
  const longer = texts.flatMap(({ text }) => added.map((more) => withMore(text, more)));
  return longer.filter((text) => to.includes(judge(text))).length / longer.length;
}

const RAISED = ['raised'];
const SEEN = ['raised', 'asked'];
const NEITHER = ['neither'];

/**
 * Of emergencies those raised no more, and those neither raised nor asked about any more; of ordinary notes those raised
 * now, and those asked about now. Counted at 0.011, 0.001, 0.008 and 0.043 for places and 0.018, 0.003, 0.010 and 0.042
 * for the rest; before this was learned, and places were heard as such, at 0.042, 0.004, 0.006 and 0.058 and 0.023, 0.003,
 * 0.012 and 0.073.
 */
test.each([
  ['where it happened', NEUTRAL.aside.places, [0.015, 0.002, 0.01, 0.05]],
  ['what stands in any note', NEUTRAL.aside.facts, [0.022, 0.004, 0.014, 0.05]],
] as const)(
  '%s turns few notes',
  (_, added, [calmed, silenced, raised, asked]) => {
    expect(shareThatTurns(added, 'emergency', RAISED, ['asked', 'neither'])).toBeLessThan(calmed);
    expect(shareThatTurns(added, 'emergency', SEEN, NEITHER)).toBeLessThan(silenced);
    expect(shareThatTurns(added, 'non_emergency', ['asked', 'neither'], RAISED)).toBeLessThan(raised);
    expect(shareThatTurns(added, 'non_emergency', NEITHER, ['asked'])).toBeLessThan(asked);
  },
  120_000,
);
