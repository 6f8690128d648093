import type { Assertion } from '../../protocol/condition';
import type { Match } from './line';
import { covers, type UnitLine } from './match-unit';

/** A mention with how it is meant. */
export type Asserted = Match & { readonly assertion: Assertion };

/** What a kind of cue says, and how far, in words, forward and backward inside its clause; 0 is not at all. */
type Reach = { readonly assertion: Assertion; readonly forward: number; readonly back: number };

const REACH: Readonly<Record<string, Reach>> = {
  'cue.negated': { assertion: 'negated', forward: 7, back: 0 },
  'cue.negated-near': { assertion: 'negated', forward: 1, back: 0 },
  'cue.negated-after': { assertion: 'negated', forward: 0, back: 5 },
  'cue.other': { assertion: 'other', forward: Infinity, back: Infinity },
  'cue.hypothetical': { assertion: 'hypothetical', forward: Infinity, back: 0 },
  'cue.unknown': { assertion: 'hypothetical', forward: 4, back: 0 },
  'cue.past': { assertion: 'past', forward: Infinity, back: Infinity },
  'cue.resolved': { assertion: 'resolved', forward: 0, back: 6 },
  'cue.resolved-before': { assertion: 'resolved', forward: 5, back: 0 },
  'cue.uncertain': { assertion: 'uncertain', forward: 6, back: 0 },
  'cue.uncertain-after': { assertion: 'uncertain', forward: 0, back: 4 },
};

/** Which meaning wins where several cues reach the same words. */
const ORDER: readonly Assertion[] = ['other', 'negated', 'hypothetical', 'past', 'resolved', 'uncertain'];

/** Says of every mention how it is meant, after NegEx and ConText: cues, their reach, and where it ends. */
export function assertMentions(unit: UnitLine): readonly Asserted[] {
  const cues = reachingCues(unit);
  const clauses = cues.length === 0 ? [] : clausesOf(unit);
  return unit.mentions.map((match) => {
    const { meaning, first, last } = match;
    return { meaning, first, last, assertion: assertionOf(match, cues, clauses) };
  });
}

type Cue = Reach & { readonly cue: Match };

function reachingCues(unit: UnitLine): readonly Cue[] {
  const cues: Cue[] = [];
  for (const cue of unit.cues) {
    const reach = REACH[cue.meaning.concept];
    if (reach !== undefined && isFree(cue, unit)) cues.push({ ...reach, cue });
  }
  return cues;
}

/** A cue that is part of a danger's own words ("not breathing") or of a pseudo-cue ("no doubt") says nothing else. */
function isFree(cue: Match, unit: UnitLine): boolean {
  if (unit.cues.some((other) => other.meaning.concept === 'cue.pseudo' && covers(other, cue))) return false;
  if (!cue.meaning.concept.startsWith('cue.negated')) return true;
  return !unit.mentions.some((match) => match.last > cue.last && covers(match, cue) && match.meaning.family !== 'calm');
}

function assertionOf(match: Match, cues: readonly Cue[], clauses: readonly number[]): Assertion {
  let best = ORDER.length;
  for (const cue of cues) {
    const rank = ORDER.indexOf(cue.assertion);
    if (rank < best && reaches(cue, match, clauses)) best = rank;
  }
  return ORDER[best] ?? 'affirmed';
}

function reaches({ cue, assertion, forward, back }: Cue, match: Match, clauses: readonly number[]): boolean {
  // "don't need medics", "shots fired on tv": cue and mention may share a word, not more.
  if (covers(match, cue)) return false;
  const isBefore = cue.first < match.first;
  const from = isBefore ? cue.last : match.last;
  const to = isBefore ? match.first : cue.first;
  const most = isBefore ? forward : back;
  if (most === 0 || to - from - 1 > most) return false;
  // Somebody else's story or a film colours the whole unit.
  return assertion === 'other' || clauses[from] === clauses[to];
}

/** Which clause each word belongs to. A new one starts at a break, at but / now / pero, and at most commas. */
function clausesOf(unit: UnitLine): readonly number[] {
  const ends = unit.cues.filter(({ meaning }) => meaning.concept === 'cue.end');
  let clause = 0;
  return unit.tokens.map((token, index) => {
    const parts = token.before === 'break' || (token.before === 'comma' && !continuesList(unit, index));
    if (parts || ends.some(({ first }) => first === index)) clause += 1;
    return clause;
  });
}

const LINKS = new Set(['or', 'nor', 'ni', 'o']);

/**
 * Whether the comma before a word goes on with a list of the same kind: "no smoke, flames or sparks". What
 * follows must be bare (a mention or two with nothing said of it) or begin with "or" / "nor" / "ni"; what says when it
 * happens is no part of a list ("history of seizures, seizing now").
 */
function continuesList(unit: UnitLine, index: number): boolean {
  const { tokens, mentions } = unit;
  let end = index + 1;
  while (tokens[end]?.before === 'space') end += 1;
  const [first, ...rest] = tokens.slice(index, end).map(({ word }) => LINKS.has(word.text));
  if (first) return true;
  const before = mentions.filter((match) => match.last === index - 1 || match.last === index - 2);
  const alike = mentions.filter((match) => {
    const follows = match.first === index || match.first === index + 1;
    return follows && before.some((one) => one.meaning.family === match.meaning.family);
  });
  const isTimed = mentions.some((match) => isTime(match) && index <= match.first && match.first < end);
  if (alike.length === 0 || isTimed) return false;
  const bare = alike.some((match) => end - index <= match.last - match.first + 2);
  return bare || rest.includes(true);
}

function isTime({ meaning }: Match): boolean {
  return meaning.family === 'time';
}
