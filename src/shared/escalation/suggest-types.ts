import type { Concept, IncidentType, Pack } from '../protocol/pack';
import { type HeardType, hearTypes, type TypeWords } from './learned/type-words';
import { compileLexicon, type Lexicon } from './reading/lexicon';
import { mentionsIn, type PlacedUnit, type Reader, read } from './reading/reader';

/** Words of the text, by their places in it. */
type Said = { readonly from: number; readonly to: number; readonly words: string };

export type TypeSuggestion = {
  readonly type: string;
  /** How much speaks for it: from 1 on surely, below 0 perhaps. */
  readonly score: number;
  /** The words that speak for it: first those the agency lists, then those learned, the weightiest first. */
  readonly words: readonly Said[];
};

/** A type is dropped where it is denied or told of a film; when it happened and whether it is feared is no matter. */
const STEERS_TYPES = /^(cue\.(negated|pseudo|end|other)|reading|short)/;

/** The words of all incident types, with the narrative's own slack and its negation. What steers the reading steers it here too; the dangers themselves are left out. */
export function compileTypeWords(pack: Pick<Pack, 'concepts' | 'incidentTypes'>): Lexicon {
  const types = pack.incidentTypes.map(
    (type): Concept => ({ id: `type.${type.id}`, label: type.label, en: type.words.en, es: type.words.es }),
  );
  return compileLexicon([...steering(pack.concepts), ...types]);
}

/** What steers the reading of types, with every concept its words refer to. */
function steering(concepts: readonly Concept[]): readonly Concept[] {
  const needed = new Set(concepts.map(({ id }) => id).filter((id) => STEERS_TYPES.test(id)));
  for (const id of needed) {
    for (const part of concepts.filter((one) => one.id === id).flatMap(partsOf)) needed.add(part);
  }
  return concepts.filter(({ id }) => needed.has(id));
}

function partsOf({ en, es, never = [] }: Concept): readonly string[] {
  return [...en, ...es, ...never].flatMap((entry) => entry.match(/(?<=<)[^<>]+(?=>)/g) ?? []);
}

/** What words the agency lists for a type add, for the type that most was said of. */
const LISTED = 1;
/** A type nothing was learned of. */
const UNLEARNED: HeardType = { sum: -1, words: [] };
/** With less a type is not offered, nor is one so far behind the best. */
const LEAST = -0.7;
const FAR_BEHIND = 1;
/** So many learned words are shown. */
const MOST_WORDS = 3;

type Suggesting = {
  readonly typeReader: Reader;
  readonly typeWords: TypeWords;
  readonly types: readonly IncidentType[];
};

/** The incident types in use that a narrative speaks of, best first. Ties keep the pack's order. */
export function suggestTypes({ typeReader, typeWords, types }: Suggesting, text: string): readonly TypeSuggestion[] {
  const units = read(typeReader, text);
  const listed = listedIn(units);
  const most = Math.max(...[...listed.values()].map(({ score }) => score));
  const heard = hearTypes(typeWords, units);
  const found = types
    .filter(({ retired }) => retired !== true)
    .map(({ id }): TypeSuggestion => {
      const own = listed.get(id);
      const said = own?.words ?? [];
      const { sum, words } = heard.get(id) ?? UNLEARNED;
      const learned = words.filter(({ from }) => !said.some((one) => one.from <= from && from < one.to));
      const shown = learned.slice(0, MOST_WORDS).map(({ from, to }) => ({ from, to, words: text.slice(from, to) }));
      return {
        type: id,
        score: sum + (own === undefined ? 0 : (LISTED * own.score) / most),
        words: [...said, ...shown],
      };
    })
    .filter(({ score, words }) => score > LEAST && words.length > 0)
    .sort((a, b) => b.score - a.score);
  return found.filter(({ score }) => score >= (found[0]?.score ?? 0) - FAR_BEHIND);
}

/** What the text says in the agency's own words: longer phrases count more. */
function listedIn(units: readonly PlacedUnit[]): ReadonlyMap<string, { score: number; words: Said[] }> {
  const found = new Map<string, { score: number; words: Said[] }>();
  for (const { concept, assertion, from, to, words } of mentionsIn(units)) {
    if (!concept.startsWith('type.') || assertion === 'negated' || assertion === 'other') continue;
    const type = concept.slice('type.'.length);
    const known = found.get(type) ?? { score: 0, words: [] };
    const again = known.words.some((one) => one.words.toLowerCase() === words.toLowerCase());
    known.score += again ? 0 : 1 + words.split(' ').length * 0.5;
    known.words.push({ from, to, words });
    found.set(type, known);
  }
  return found;
}
