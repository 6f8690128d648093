import { type Call, isClosed, openFlags, placeOf } from '../../../shared/domain/call';
import { INCOMPLETE, type MarkKind } from '../../../shared/find/wanted';
import { wordsOf } from './words';

/**
 * What a call can be found by beside its words. A mark stands among the words of the index as one word that begins with
 * a private-use character: folding lets none of those through, so no typed word can be a mark.
 */
export type Mark = { readonly kind: MarkKind; readonly value: string };

const FIRSTS: Readonly<Record<MarkKind, string>> = {
  type: '\uE101',
  disposition: '\uE102',
  by: '\uE103',
  flag: '\uE104',
  open: '\uE105',
};
const PLACE = '\uE106';
/**
 * Stands in one call of every `STRIDE`, by local number. A question of two words that never stand together would be
 * looked for through the whole index: asked for "both, or a milestone", the index stops at each one, and the bounds of
 * the question count.
 */
export const MILESTONE = '\uE107';
export const STRIDE = 65_536;
/** Ten characters, one a digit. */
const DIGIT = 0xe110;
/** The tokenizer folds capitals and splits at ASCII signs: both are moved up here, each to a character of its own. */
const SIGN = 0xe200;

export function isSame(one: Mark, two: Mark): boolean {
  return one.kind === two.kind && one.value === two.value;
}

export function wordOfMark({ kind, value }: Mark): string {
  return (
    FIRSTS[kind] + value.replace(/[^a-z0-9\u0080-\uFFFF]/g, (sign) => String.fromCharCode(SIGN + sign.charCodeAt(0)))
  );
}

/** A word that counts only in the place of a call. */
export function wordOfPlace(word: string): string {
  return PLACE + word;
}

/** A number from its end, so that its last digits are the beginning of the word. */
export function wordOfNumber(digits: string): string {
  return Array.from(digits, (digit) => String.fromCharCode(DIGIT + Number(digit)))
    .reverse()
    .join('');
}

/** Whether the call of this local number stands for its stretch of the log. */
export function isMilestone(id: number): boolean {
  return id % STRIDE === 0;
}

/** Local numbers of the milestones between two, both counted. */
export function milestonesBetween(low: number, high: number): readonly number[] {
  const first = Math.ceil(low / STRIDE);
  const count = Math.max(0, Math.floor(high / STRIDE) - first + 1);
  return Array.from({ length: count }, (_, at) => (first + at) * STRIDE);
}

export function marksOf(call: Call): Mark[] {
  return [
    ...(call.type === null ? [] : [{ kind: 'type', value: call.type } as const]),
    ...endsOf(call).map((value) => ({ kind: 'disposition', value }) as const),
    { kind: 'by', value: call.owner },
    ...flagMarks(call).map((value) => ({ kind: 'flag', value }) as const),
    ...stagesOf(call).map((value) => ({ kind: 'open', value }) as const),
  ];
}

function endsOf({ stage }: Call): string[] {
  if (stage.kind !== 'closed') return [];
  const { disposition, kind } = stage.close;
  return [...(disposition === null ? [] : [disposition]), ...(kind === 'incomplete' ? [INCOMPLETE] : [])];
}

/** Rules and levels of the flags as raised, whatever became of them. */
function flagMarks(call: Call): string[] {
  const marks = call.flags.flatMap(({ rule, level, outcome }) => [
    'any',
    rule,
    level,
    ...(outcome?.kind === 'not-an-emergency' ? ['overridden'] : []),
  ]);
  return [...new Set(openFlags(call).length > 0 ? [...marks, 'unresolved'] : marks)];
}

/** As the log shows it: a close with a flag that nobody decided is still open. */
function stagesOf(call: Call): string[] {
  if (!isClosed(call)) return ['yes', ...(STAGES[call.stage.kind] ?? [])];
  return openFlags(call).length > 0 ? ['yes', 'unresolved'] : ['no'];
}

const STAGES: Readonly<Record<string, readonly string[]>> = { held: ['held'], disconnected: ['dropped'] };

export function placeWordsOf(call: Call): string[] {
  return [...new Set(wordsOf(placeOf(call.answers)?.raw ?? ''))];
}
