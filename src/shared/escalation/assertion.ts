import type { Assertion } from '../protocol/condition';
import type { UnitLine } from './match-unit';
import type { Match } from './walk';

/** A mention with how it is meant. */
export type Asserted = { readonly match: Match; readonly assertion: Assertion };

/** How far, in words, each kind of cue reaches forward and backward inside its clause. */
const REACH: Readonly<
  Record<string, { readonly assertion: Assertion; readonly forward: number; readonly back: number }>
> = {
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
  const cues = unit.cues.filter((cue) => REACH[cue.concept] !== undefined && isFree(cue, unit));
  if (cues.length === 0) return unit.mentions.map((match) => ({ match, assertion: 'affirmed' }));
  const clauses = clausesOf(unit);
  return unit.mentions.map((match) => ({ match, assertion: assertionOf(match, cues, clauses) }));
}

/** A cue that is part of a danger's own words ("not breathing") or of a pseudo-cue ("no doubt") says nothing else. */
function isFree(cue: Match, unit: UnitLine): boolean {
  if (!cue.concept.startsWith('cue.negated')) {
    return !unit.cues.some((other) => other.concept === 'cue.pseudo' && covers(other, cue));
  }
  const swallowed = unit.mentions.some(
    (match) => match.last > cue.last && covers(match, cue) && !match.concept.startsWith('calm.'),
  );
  return !swallowed && !unit.cues.some((other) => other.concept === 'cue.pseudo' && covers(other, cue));
}

function covers(outer: Match, inner: Match): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function assertionOf(match: Match, cues: readonly Match[], clauses: readonly number[]): Assertion {
  const found = new Set<Assertion>();
  for (const cue of cues) {
    const reach = REACH[cue.concept];
    if (reach && reaches(cue, match, { reach, clauses })) found.add(reach.assertion);
  }
  return ORDER.find((assertion) => found.has(assertion)) ?? 'affirmed';
}

type Scope = {
  readonly reach: { readonly assertion: Assertion; readonly forward: number; readonly back: number };
  readonly clauses: readonly number[];
};

function reaches(cue: Match, match: Match, { reach, clauses }: Scope): boolean {
  const overlap = cue.first <= match.last && match.first <= cue.last;
  // "don't need medics", "shots fired on tv": cue and mention may share a word, not more.
  const before = cue.first < match.first;
  if (overlap && !before && cue.last <= match.last) return false;
  const forward = overlap ? before : match.first > cue.last;
  const distance = overlap ? 0 : forward ? match.first - cue.last - 1 : cue.first - match.last - 1;
  if (distance > (forward ? reach.forward : reach.back)) return false;
  // Somebody else's story or a film colours the whole unit.
  if (reach.assertion === 'other') return true;
  return clauses[cue.last] === clauses[match.first] || (!forward && clauses[cue.first] === clauses[match.last]);
}

/** Which clause each word belongs to. A new one starts at a break, at but / now / pero, and at most commas. */
function clausesOf(unit: UnitLine): readonly number[] {
  const ends = new Set<number>();
  for (const cue of unit.cues) if (cue.concept === 'cue.end') ends.add(cue.first);
  let clause = 0;
  return unit.tokens.map((token, index) => {
    const parts = token.before === 'break' || (token.before === 'comma' && !continuesList(unit, index));
    if (index > 0 && (parts || ends.has(index))) clause += 1;
    return clause;
  });
}

/**
 * Whether the comma before a word goes on with a list of the same kind: "no smoke, flames or sparks". What
 * follows must be bare (a mention or two with nothing said of it) or begin with "or" / "nor" / "ni".
 */
function continuesList(unit: UnitLine, index: number): boolean {
  const word = unit.tokens[index]?.word ?? '';
  if (word === 'or' || word === 'nor' || word === 'ni' || word === 'o') return true;
  let end = index + 1;
  while (end < unit.tokens.length && unit.tokens[end]?.before === 'space') end += 1;
  const before = unit.mentions.filter((match) => match.last === index - 1 || match.last === index - 2);
  const alike = unit.mentions.filter((match) => {
    const follows = match.first === index || match.first === index + 1;
    return follows && before.some((one) => kindOf(one) === kindOf(match));
  });
  if (alike.length === 0) return false;
  const bare = alike.some((match) => end - index <= match.last - match.first + 2);
  const listed = unit.tokens
    .slice(index, end)
    .some((token) => token.word === 'or' || token.word === 'nor' || token.word === 'ni');
  return bare || listed;
}

/** "fire.smoke" and "fire.flames" are of one kind. */
function kindOf(match: Match): string {
  return match.concept.split('.')[0] ?? match.concept;
}
