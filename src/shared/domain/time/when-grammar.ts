import { readLately, wordsAt } from './when-count';
import { FIXED_PHRASES, listPhrases, readPhrase, type SaidPoint, type SaidWhen } from './when-phrases';
import { type ReadPoint, readPoint } from './when-point';
import type { WhenToken } from './when-words';

/**
 * Reads what a phrase about a time says. Two manners: a field, where every word has to be understood, and running
 * text (`inProse`), where a phrase has to be plainly a time: a bare number or `sat` is left alone.
 */

export type ReadSaid = {
  readonly said: SaidWhen;
  /** The token after the last one that belongs to it. */
  readonly end: number;
  /** Plainly a time, also in the middle of a sentence. */
  readonly plain: boolean;
};

type Side = 'since' | 'after' | 'before';

const SIDES = listPhrases<Side>([
  ['since|ever since|desde', 'since'],
  ['after|sometime after|any time after|anytime after|later than|despues de', 'after'],
  ['before|sometime before|prior to|up to|by|until|till|antes de|hasta', 'before'],
]);
/** `less than an hour ago`: only before a time ago. */
const AGO_SIDES = listPhrases<Side>([
  ['more than|over|at least', 'before'],
  ['less than|under', 'after'],
]);
/** In running text `by` and `until` mostly look ahead. */
const PROSE_SIDES = new Set(['since', 'ever since', 'desde', 'after', 'despues de', 'before', 'antes de']);
const LEADS = new Set(['between', 'from', 'entre', 'de']);
const LINKS = new Set('- \u2013 \u2014 to until till til thru through a hasta and & y'.split(' '));
const AND = new Set(['and', '&', 'y']);
const GLUE = new Set([',', '.', ';', 'and', 'but', 'is', 'its', 'it', 'y', 'started', 'began', 'starting', 'at']);
const OPENERS = new Set(
  `it its happened occurred was is were has have been i he she they we heard saw noticed found think started began starting
  going on sometime`.split(/\s+/),
);
const ENDINGS = new Set(['.', ',', ';', '!', ')', 'time', 'est', 'edt', 'i', 'think', 'believe']);
const DOUBTS = new Set([
  '?',
  'maybe',
  'probably',
  'approx',
  'approximately',
  'roughly',
  'think',
  'believe',
  'about',
  'or',
  'so',
]);
const LEAST_PROSE_WORDS = 2;

/** Reads a whole field: undefined unless every word belongs to it. */
export function readField(tokens: readonly WhenToken[]): SaidWhen | undefined {
  for (let at = 0; at <= 6; at++) {
    const read = readSentence(tokens, at);
    if (read !== undefined && isRest(tokens, read.end)) {
      return tokens.slice(read.end).some(({ word }) => DOUBTS.has(word)) ? doubt(read.said) : read.said;
    }
    if (!OPENERS.has(tokens[at]?.word ?? '')) return undefined;
  }
  return undefined;
}

/** `5 minutes ago, maybe`. */
function doubt(said: SaidWhen): SaidWhen {
  if (said.kind === 'lately') return { ...said, approximate: true };
  if (said.kind === 'between') return { ...said, start: { ...said.start, approximate: true } };
  return 'point' in said ? { ...said, point: { ...said.point, approximate: true } } : said;
}

/** Reads the time phrase that begins at this token, in a field or in prose. */
export function readSaid(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadSaid | undefined {
  return (
    readFixed(tokens, at, inProse) ??
    readStretch(tokens, at, inProse) ??
    readSided(tokens, at, inProse) ??
    readSpan(tokens, at, inProse)
  );
}

/** A phrase with `still going on` before or after it. */
function readSentence(tokens: readonly WhenToken[], at: number): ReadSaid | undefined {
  const first = readSaid(tokens, at, false);
  if (first === undefined || isRest(tokens, first.end)) return first;
  let next = first.end;
  while (GLUE.has(tokens[next]?.word ?? '')) next++;
  const second = readSaid(tokens, next, false);
  if (second === undefined) return first;
  const { end } = second;
  if (isOngoing(first.said)) return { said: goOn(second.said), end, plain: true };
  if (isOngoing(second.said)) return { said: goOn(first.said), end, plain: true };
  return first;
}

function isOngoing(said: SaidWhen): boolean {
  return said.kind === 'now' || said.kind === 'going on';
}

function goOn(said: SaidWhen): SaidWhen {
  if (said.kind === 'point') return { kind: 'since', point: said.point };
  if (said.kind === 'between' || said.kind === 'lately') return { ...said, ongoing: true };
  return said;
}

/** Whether nothing that says anything is left. */
function isRest(tokens: readonly WhenToken[], at: number): boolean {
  return tokens.slice(at).every(({ word }) => ENDINGS.has(word) || DOUBTS.has(word));
}

function readFixed(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadSaid | undefined {
  const phrase = readPhrase(tokens, at, FIXED_PHRASES);
  if (phrase === undefined || (inProse && phrase.end - at < LEAST_PROSE_WORDS)) return undefined;
  return { said: phrase.value, end: phrase.end, plain: !/^still (?:there|here)$/.test(phrase.words) };
}

function readStretch(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadSaid | undefined {
  const read = readLately(tokens, at);
  if (read === undefined || (inProse && read.ongoing)) return undefined;
  const { end, minutes, ongoing, approximate } = read;
  return { said: { kind: 'lately', minutes, ongoing, approximate }, end, plain: true };
}

/** `since monday`, `after 5pm yesterday`, `before midnight`; `since 9 until now`, `after 5 and before 8` are spans. */
function readSided(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadSaid | undefined {
  const ago = readPhrase(tokens, at, AGO_SIDES);
  const distance = ago === undefined ? undefined : readPoint(tokens, ago.end, inProse);
  if (ago !== undefined && distance?.point.ago !== undefined) {
    return { said: { kind: ago.value, point: distance.point }, end: distance.end, plain: true };
  }
  const side = readSide(tokens, at, inProse);
  const read = side === undefined ? undefined : readPoint(tokens, side.end, inProse);
  if (side === undefined || read === undefined) return undefined;
  const glue = ['and', 'but'].includes(tokens[read.end]?.word ?? '') ? 1 : 0;
  const closing = side.side === 'before' ? undefined : readSide(tokens, read.end + glue, false);
  const last = closing?.side === 'before' ? readEnd(tokens, closing.end, inProse) : undefined;
  if (last === undefined) return { said: { kind: side.side, point: read.point }, end: read.end, plain: read.plain };
  const ongoing = last.point.now === true;
  const said: SaidWhen = ongoing
    ? { kind: 'since', point: read.point }
    : { kind: 'between', start: read.point, end: last.point, ongoing };
  return { said, end: last.end, plain: read.plain || last.plain };
}

function readSide(
  tokens: readonly WhenToken[],
  at: number,
  inProse: boolean,
): { readonly side: Side; readonly end: number } | undefined {
  const phrase = readPhrase(tokens, at, SIDES);
  if (phrase === undefined || (inProse && !PROSE_SIDES.has(phrase.words))) return undefined;
  return { side: phrase.value, end: phrase.end };
}

/** A point, or two with a link between: `between A and B`, `from A to B`, `A - B`, `friday between A and B`. */
function readSpan(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadSaid | undefined {
  const outer = readPoint(tokens, at, inProse);
  const leadAt = outer?.end ?? at;
  const lead = tokens[leadAt]?.word ?? '';
  const alone: ReadSaid | undefined =
    outer === undefined
      ? undefined
      : { said: { kind: 'point', point: outer.point }, end: outer.end, plain: outer.plain };
  if (LEADS.has(lead)) return readBetween(tokens, leadAt, { outer, inProse }) ?? alone;
  if (outer === undefined) return undefined;
  const sided = readSided(tokens, leadAt, inProse);
  if (sided !== undefined && (sided.said.kind === 'after' || sided.said.kind === 'before')) {
    const said = limit(outer.point, sided.said.kind, sided.said.point);
    return { said, end: sided.end, plain: outer.plain || sided.plain };
  }
  const link = tokens[leadAt]?.word ?? '';
  const either = link === 'or' && outer.point.clock !== undefined;
  if (AND.has(link) || !(LINKS.has(link) || either)) return alone;
  const last = readEnd(tokens, leadAt + 1, inProse);
  if (last === undefined) return alone;
  return { said: makeSpan(outer.point, last.point, either), end: last.end, plain: outer.plain || last.plain };
}

function readBetween(
  tokens: readonly WhenToken[],
  leadAt: number,
  { outer, inProse }: { readonly outer: ReadPoint | undefined; readonly inProse: boolean },
): ReadSaid | undefined {
  const start = readPoint(tokens, leadAt + 1, inProse);
  if (start === undefined || !LINKS.has(tokens[start.end]?.word ?? '')) return undefined;
  const last = readEnd(tokens, start.end + 1, inProse);
  if (last === undefined) return undefined;
  const shared = outer?.point ?? {};
  // "last night between 10 and 2": both belong to that night. "friday between 10pm and 2": only the start is on Friday.
  const ending = shared.part === undefined || last.point.day !== undefined ? last.point : { ...shared, ...last.point };
  const said = makeSpan({ ...shared, ...start.point }, ending, false);
  const until = tokens[leadAt]?.word !== 'between' && last.point.now === true;
  const plain = outer?.plain === true || start.plain || last.plain;
  return { said: until ? { kind: 'since', point: said.start } : said, end: last.end, plain };
}

/** `yesterday after 5pm` is the rest of yesterday, not all the time since. */
function limit(outer: SaidPoint, kind: 'after' | 'before', point: SaidPoint): SaidWhen {
  const bound = { ...outer, ...point };
  if (outer.day === undefined || outer.clock !== undefined) return { kind, point: bound };
  return kind === 'after' ? makeSpan(bound, outer, false) : makeSpan(outer, bound, false);
}

function makeSpan(start: SaidPoint, end: SaidPoint, either: boolean): Extract<SaidWhen, { kind: 'between' }> {
  return { kind: 'between', start: either ? { ...start, approximate: true } : start, end, ongoing: false };
}

/** The end of a span, which may be `now`. */
function readEnd(tokens: readonly WhenToken[], at: number, inProse: boolean): ReadPoint | undefined {
  const words = ['now', 'present', 'ahora'].includes(tokens[at]?.word ?? '')
    ? 1
    : wordsAt(tokens, at, 'right', 'now')
      ? 2
      : 0;
  if (words > 0) return { point: { now: true }, end: at + words, plain: false };
  return readPoint(tokens, at, inProse);
}
