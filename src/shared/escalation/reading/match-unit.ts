import { type Dictionary, type Signs, type Word, wordOf } from './dictionary';
import type { Line, Match } from './line';
import { type Token, tokenize } from './token';
import { lookUp, type Vocabulary } from './vocabulary';
import { type Ground, refer, skip, symbolOf, walkLine } from './walk';

/** A unit with everything the lexicon knows of it: mentions to be judged, and the cues to judge them by. */
export type UnitLine = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Match[];
  readonly cues: readonly Match[];
};

/** A lexicon ready to be found in texts. */
export type Opened = Ground & { readonly vocabulary: Vocabulary };

/** Finds all concepts of a unit: first those other entries refer to, then the rest. */
export function matchUnit(opened: Opened, text: string): UnitLine {
  const { vocabulary } = opened;
  const line = lineOf(vocabulary, partGlued(vocabulary, tokenize(text, vocabulary.dictionary)));
  const found: Match[] = [];
  walkLine(opened, opened.referred, line, found);
  for (const { meaning, first, last } of found) {
    if (meaning.concept === 'reading.skip' && first === last) skip(line, first);
  }
  keepSpans(line.spans, found);
  refer(opened.symbols, line);
  walkLine(opened, opened.root, line, found);
  return settle({ text, tokens: line.tokens, matches: found, name: wordOf(vocabulary.dictionary, NAME) });
}

function lineOf(vocabulary: Vocabulary, tokens: readonly Token[]): Line {
  const signs = new Array<Signs>(tokens.length);
  const symbols = new Array<number>(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const known = lookUp(vocabulary, token.word);
    const own = isName(token, at) ? known.plain : known.slack;
    signs[at] = own;
    const parted = token.before !== 'space';
    symbols[at] = symbolOf({ signs: own, denies: known.denies, skippable: false, parted });
  }
  return { tokens, signs, symbols, skippable: [], spans: [] };
}

/** A name in the middle of a sentence: no correction there, so that no street or person becomes a danger word. */
function isName(token: Token, index: number): boolean {
  return index > 0 && token.title;
}

/** Parts words run together. */
function partGlued(vocabulary: Vocabulary, typed: readonly Token[]): readonly Token[] {
  if (!typed.some((token) => cutAt(vocabulary, token) > 0)) return typed;
  return typed.flatMap((token) => parted(vocabulary.dictionary, token, cutAt(vocabulary, token)));
}

function cutAt(vocabulary: Vocabulary, token: Token): number {
  return isAsTyped(token) ? lookUp(vocabulary, token.word).cut : 0;
}

/** No name, and nothing in it that is left out of the word: only then its letters are where they were typed. */
function isAsTyped({ word, from, to, title }: Token): boolean {
  return !title && to - from === word.text.length;
}

function parted(dictionary: Dictionary, token: Token, cut: number): readonly Token[] {
  if (cut === 0) return [token];
  const { text } = token.word;
  const middle = token.from + cut;
  return [
    { ...token, word: wordOf(dictionary, text.slice(0, cut)), to: middle },
    { ...token, word: wordOf(dictionary, text.slice(cut)), from: middle, before: 'space' },
  ];
}

/** Of each concept the longest match at a first token, without what lies inside a phrase it rules out ("till Sunday" is no time gone by). */
function keepSpans(spans: Match[], matches: readonly Match[]): void {
  const never = matches.filter(({ meaning }) => meaning.never);
  for (const match of matches) if (!match.meaning.never && !isRuledOut(match, never)) keepLongest(spans, match);
}

function keepLongest(spans: Match[], match: Match): void {
  for (let at = spans.length - 1; at >= 0 && spans[at]?.first === match.first; at--) {
    const rival = spans[at] as Match;
    if (!isSame(rival, match)) continue;
    if (rival.last < match.last) spans[at] = match;
    return;
  }
  spans.push(match);
}

function isRuledOut(match: Match, never: readonly Match[]): boolean {
  for (const other of never) if (isSame(other, match) && overlaps(other, match)) return true;
  return false;
}

function isSame(a: Match, b: Match): boolean {
  return a.meaning.number === b.meaning.number;
}

type Found = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** What every word of a place's name is to those who listen to single words. */
  readonly name: Word;
};

const NAME = '@';

/** Drops what stands inside a phrase that means something else, or inside a longer mention of the same concept. */
function settle({ text, tokens, matches, name }: Found): UnitLine {
  const never = matches.filter(({ meaning }) => meaning.never);
  const idioms = matches.filter(({ meaning }) => meaning.concept === 'cue.idiom');
  const places = matches.filter(({ meaning }) => meaning.concept === 'reading.place');
  const mentions: Match[] = [];
  const cues: Match[] = [];
  for (const match of matches) {
    const { kind } = match.meaning;
    if (match.meaning.never || kind === 'class' || isRuledOut(match, never) || isStreetName(tokens, match)) continue;
    if (places.some((place) => covers(place, match)) && isReassuring(match)) continue;
    if (kind === 'cue') keepWidest(cues, match);
    else if (!isInIdiom(match, idioms)) keepWidest(mentions, match);
  }
  putInOrder(mentions);
  putInOrder(cues);
  return { text, tokens: places.length === 0 ? tokens : withoutNames(tokens, places, name), mentions, cues };
}

function withoutNames(tokens: readonly Token[], places: readonly Match[], name: Word): readonly Token[] {
  return tokens.map((token, at) =>
    places.some(({ first, last }) => first <= at && at <= last) ? { ...token, word: name } : token,
  );
}

function isInIdiom(match: Match, idioms: readonly Match[]): boolean {
  for (const idiom of idioms) if (overlaps(idiom, match)) return true;
  return false;
}

/** One mention where several of the same concept overlap: the widest, then the earliest. They come by rising first words. */
function keepWidest(kept: Match[], match: Match): void {
  for (let at = kept.length - 1; at >= 0; at--) {
    const last = kept[at] as Match;
    if (!isSame(last, match)) continue;
    if (match.first > last.last) break;
    if (match.last - match.first > last.last - last.first) kept[at] = match;
    return;
  }
  kept.push(match);
}

/** In the order of the text, then of the lexicon; most are so already. */
function putInOrder(matches: Match[]): void {
  for (let next = 1; next < matches.length; next++) {
    const match = matches[next] as Match;
    let at = next;
    for (; at > 0 && isBefore(match, matches[at - 1] as Match); at--) matches[at] = matches[at - 1] as Match;
    matches[at] = match;
  }
}

function isBefore(a: Match, b: Match): boolean {
  if (a.first !== b.first) return a.first < b.first;
  return a.last === b.last ? a.meaning.number < b.meaning.number : a.last < b.last;
}

/** What would say that all is calm, over, denied or a story; the name of a place ("the toy store") says none of it. */
function isReassuring({ meaning }: Match): boolean {
  return meaning.kind === 'cue' || meaning.concept.startsWith('calm.');
}

export function covers(outer: Match, inner: Match): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
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
  if (STREET.has(next.word.text)) return last.title || last.upper || next.word.text.length <= 4;
  return STREET_IF_NAMED.has(next.word.text) && last.title && match.first > 0 && next.title;
}
