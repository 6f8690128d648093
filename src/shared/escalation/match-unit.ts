import type { Reader } from './reader';
import { isSteering } from './steering';
import { type Token, tokenize } from './token';
import { type Line, type Match, matchesAt } from './trie';
import { isKnown, resolve } from './vocabulary';

/** A unit with everything the lexicon knows of it: mentions to be judged, and the cues to judge them by. */
export type UnitLine = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Match[];
  readonly cues: readonly Match[];
};

/** Finds all concepts of a unit: first those other entries refer to, then the rest. */
export function matchUnit(reader: Reader, text: string): UnitLine {
  const tokens = parted(reader, tokenize(text));
  const bare: Line = {
    symbols: tokens.map((token, index) => resolve(reader.vocabulary, token.word, !isName(tokens, index))),
    skippable: tokens.map(() => false),
    parted: tokens.map((token) => token.before !== 'space'),
    denying: tokens.map((token) => DENYING.has(token.word)),
    spans: [],
  };
  const first = tokens.map((_, index) => matchesAt(reader.referred, bare, index, reader.work));
  const skips = new Set(
    first
      .flat()
      .filter(isSkip)
      .map((match) => match.first),
  );
  const line: Line = {
    ...bare,
    skippable: tokens.map((_, index) => skips.has(index)),
    spans: withoutNever(first).map(longest),
  };
  const rest = tokens.flatMap((_, index) => matchesAt(reader.root, line, index, reader.work));
  return settle(text, tokens, [...first.flat(), ...rest]);
}

const DENYING = new Set(
  (
    'no not neg none never nobody without w/o nor neither cant cannot couldnt didnt doesnt dont isnt arent wasnt werent ' +
    'hasnt havent hadnt wont wouldnt aint sin ni nunca nadie ningun ninguna tampoco'
  ).split(' '),
);

function isSkip(match: Match): boolean {
  return match.concept === 'reading.skip' && match.first === match.last;
}

/** A name in the middle of a sentence: no correction there, so that no street or person becomes a danger word. */
function isName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return index > 0 && token !== undefined && token.title;
}

/** Little words that get glued to a neighbour in fast typing: "onfire", "cantbreathe", "hasgun". */
const GLUED = new Set(
  (
    'a an the is in on at to of it he she they his her my has had have was not no cant wont isnt doesnt dont with and ' +
    'not by for im out up off down over el la los las un una en con de se me le no mi su esta hay tiene'
  ).split(' '),
);

/** Parts words run together where one half is a little word, the other is known and the whole is not. */
function parted(reader: Reader, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const { word } = token;
    const whole = token.to - token.from === word.length;
    if (!whole || word.length < 6 || token.title || /\d/.test(word) || isKnown(reader.vocabulary, word)) return [token];
    if (resolve(reader.vocabulary, word, true).length > 0) return [token];
    for (let cut = word.length - 2; cut >= 2; cut--) {
      const head = word.slice(0, cut);
      const tail = word.slice(cut);
      if (!isGlued(reader, head, tail)) continue;
      const middle = token.from + cut;
      return [
        { ...token, word: head, to: middle },
        { ...token, word: tail, from: middle, before: 'space' },
      ];
    }
    return [token];
  });
}

function isGlued(reader: Reader, head: string, tail: string): boolean {
  if (GLUED.has(head) && tail.length >= 3) return isKnown(reader.vocabulary, tail);
  return GLUED.has(tail) && tail.length >= 2 && head.length >= 4 && isKnown(reader.vocabulary, head);
}

/** Drops what lies inside a phrase that the same concept rules out: "till Sunday" is no time gone by. */
function withoutNever(byStart: readonly (readonly Match[])[]): readonly (readonly Match[])[] {
  const never = byStart.flat().filter((match) => match.never);
  if (never.length === 0) return byStart;
  return byStart.map((matches) =>
    matches.filter((match) => !never.some((other) => other.concept === match.concept && overlaps(other, match))),
  );
}

/** Of matches of one concept at one place, the longest. */
function longest(matches: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    if (match.never) continue;
    const known = best.get(match.concept);
    if (!known || known.last < match.last) best.set(match.concept, match);
  }
  return [...best.values()];
}

/** Drops what stands inside a phrase that means something else, or inside a longer mention of the same concept. */
function settle(text: string, tokens: readonly Token[], matches: readonly Match[]): UnitLine {
  const never = matches.filter((match) => match.never);
  const idioms = matches.filter((match) => match.concept === 'cue.idiom');
  const kept = new Map<string, Match[]>();
  for (const match of matches) {
    if (match.never || isStreetName(tokens, match)) continue;
    if (never.some((other) => other.concept === match.concept && overlaps(other, match))) continue;
    if (!isSteering(match.concept) && idioms.some((idiom) => overlaps(idiom, match))) continue;
    const list = kept.get(match.concept);
    if (list) list.push(match);
    else kept.set(match.concept, [match]);
  }
  const all = [...kept.values()].flatMap(widest).sort((a, b) => a.first - b.first || a.last - b.last);
  return {
    text,
    tokens,
    mentions: all.filter((match) => !isSteering(match.concept)),
    cues: all.filter((match) => match.concept.startsWith('cue.')),
  };
}

/** One mention where several of the same concept overlap: the widest, then the earliest. */
function widest(matches: readonly Match[]): readonly Match[] {
  const ordered = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Match[] = [];
  for (const match of ordered) {
    const last = kept.at(-1);
    if (last && match.first <= last.last) {
      if (match.last - match.first > last.last - last.first) kept[kept.length - 1] = match;
    } else kept.push(match);
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
