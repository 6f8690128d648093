import type { Reader } from './reader';
import { type Token, tokenize } from './token';
import { isKnown, lookUp, type Vocabulary } from './vocabulary';
import { type Line, type Match, walkLine } from './walk';

/** A unit with everything the lexicon knows of it: mentions to be judged, and the cues to judge them by. */
export type UnitLine = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Match[];
  readonly cues: readonly Match[];
};

/** Finds all concepts of a unit: first those other entries refer to, then the rest. */
export function matchUnit(reader: Reader, text: string): UnitLine {
  const { vocabulary } = reader;
  const tokens = parted(vocabulary, tokenize(text));
  const bare: Line = {
    signs: tokens.map((token, index) => {
      const word = lookUp(vocabulary, token.word);
      return isName(token, index) ? word.plain : word.slack;
    }),
    skippable: [],
    parted: tokens.map((token) => token.before !== 'space'),
    denying: tokens.map((token) => DENYING.has(token.word)),
    spans: [],
  };
  const referred = walkLine(reader, reader.referred, bare);
  const line: Line = { ...bare, skippable: skippable(referred), spans: spans(referred) };
  const matches = walkLine(reader, reader.root, line);
  return settle(text, tokens, [...referred, ...matches]);
}

const DENYING = new Set(
  (
    'no not neg none never nobody without w/o nor neither cant cannot couldnt didnt doesnt dont isnt arent wasnt werent ' +
    'hasnt havent hadnt wont wouldnt aint sin ni nunca nadie ningun ninguna tampoco'
  ).split(' '),
);

/** Single words that may stand inside a phrase without changing it. */
function skippable(matches: readonly Match[]): Line['skippable'] {
  const may: boolean[] = [];
  for (const { concept, first, last } of matches) if (concept === 'reading.skip' && first === last) may[first] = true;
  return may;
}

/** A name in the middle of a sentence: no correction there, so that no street or person becomes a danger word. */
function isName(token: Token, index: number): boolean {
  return index > 0 && token.title;
}

/** Little words that get glued to a neighbour in fast typing: "onfire", "cantbreathe", "hasgun". */
const GLUED = new Set(
  (
    'a an the is in on at to of it he she they his her my has had have was not no cant wont isnt doesnt dont with and ' +
    'not by for im out up off down over el la los las un una en con de se me le no mi su esta hay tiene'
  ).split(' '),
);

/** Parts words run together where one half is a little word, the other is known and the whole is not. */
function parted(vocabulary: Vocabulary, tokens: readonly Token[]): readonly Token[] {
  const isWhole = (token: Token): boolean => cutOf(vocabulary, token) === undefined;
  if (tokens.every(isWhole)) return tokens;
  return tokens.flatMap((token) => {
    const cut = cutOf(vocabulary, token);
    if (cut === undefined) return [token];
    const middle = token.from + cut;
    return [
      { ...token, word: token.word.slice(0, cut), to: middle },
      { ...token, word: token.word.slice(cut), from: middle, before: 'space' },
    ];
  });
}

/** Where a word is two words run together. */
function cutOf(vocabulary: Vocabulary, { word, from, to, title }: Token): number | undefined {
  if (word.length < 6 || title || to - from !== word.length) return undefined;
  const { known, slack } = lookUp(vocabulary, word);
  if (known || slack.list.length > 0 || /\d/.test(word)) return undefined;
  for (let cut = word.length - 2; cut >= 2; cut--) {
    if (isGlued(vocabulary, word.slice(0, cut), word.slice(cut))) return cut;
  }
  return undefined;
}

function isGlued(vocabulary: Vocabulary, head: string, tail: string): boolean {
  if (GLUED.has(head) && tail.length >= 3) return isKnown(vocabulary, tail);
  return GLUED.has(tail) && tail.length >= 2 && head.length >= 4 && isKnown(vocabulary, head);
}

/** By first token: of each concept the longest match there, without what lies inside a phrase it rules out ("till Sunday" is no time gone by). */
function spans(matches: readonly Match[]): Line['spans'] {
  const never = matches.filter((match) => match.never);
  const byStart: Match[][] = [];
  for (const match of matches) {
    if (match.never || isRuledOut(match, never)) continue;
    const here = byStart[match.first];
    const rival = here?.findIndex((other) => other.number === match.number) ?? -1;
    if (here === undefined) byStart[match.first] = [match];
    else if (rival < 0) here.push(match);
    else if ((here[rival]?.last ?? 0) < match.last) here[rival] = match;
  }
  return byStart;
}

function isRuledOut(match: Match, never: readonly Match[]): boolean {
  return never.some((other) => other.number === match.number && overlaps(other, match));
}

/** Drops what stands inside a phrase that means something else, or inside a longer mention of the same concept. */
function settle(text: string, tokens: readonly Token[], matches: readonly Match[]): UnitLine {
  const never = matches.filter((match) => match.never);
  const idioms = matches.filter((match) => match.concept === 'cue.idiom');
  const isKept = (match: Match): boolean =>
    !match.never &&
    !isRuledOut(match, never) &&
    (match.steers || !idioms.some((idiom) => overlaps(idiom, match))) &&
    !isStreetName(tokens, match);
  const all = widest(matches.filter(isKept)).sort((a, b) => a.first - b.first || a.last - b.last);
  return {
    text,
    tokens,
    mentions: all.filter((match) => !match.steers),
    cues: all.filter((match) => match.concept.startsWith('cue.')),
  };
}

/** One mention where several of the same concept overlap: the widest, then the earliest. By concept, in the order of the lexicon. */
function widest(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.sort((a, b) => a.number - b.number || a.first - b.first || b.last - a.last)) {
    const last = kept.at(-1);
    if (last === undefined || last.number !== match.number || match.first > last.last) kept.push(match);
    else if (match.last - match.first > last.last - last.first) kept[kept.length - 1] = match;
  }
  return kept;
}

function overlaps(a: Match, b: Match): boolean {
  return a.first <= b.last && b.first <= a.last;
}

const STREET = new Set(
  'rd road ave avenue ln lane blvd boulevard pike hwy highway cir circle ter terrace pl place'.split(' '),
);
/** Endings that are words of their own too; they name a street only after and with a capital. */
const STREET_IF_NAMED = new Set('st street dr drive ct court way trail park run loop'.split(' '));

/** "Gunn Rd", "Shooters Ln": a danger word that is part of a street's name. */
function isStreetName(tokens: readonly Token[], match: Match): boolean {
  const last = tokens[match.last];
  const next = tokens[match.last + 1];
  if (!last || !next || next.before !== 'space' || match.first !== match.last) return false;
  if (STREET.has(next.word)) return last.title || last.upper || next.word.length <= 4;
  return STREET_IF_NAMED.has(next.word) && last.title && match.first > 0 && next.title;
}
