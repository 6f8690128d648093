import type { Concept, IncidentType, Pack } from '../protocol/pack';
import { compileLexicon, type Lexicon } from './reading/lexicon';
import { mentionsIn, type Reader, read } from './reading/reader';

export type TypeSuggestion = {
  readonly type: string;
  /** Words found, longer phrases counting more. */
  readonly score: number;
  readonly words: readonly { readonly from: number; readonly to: number; readonly words: string }[];
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

/** The incident types in use that a narrative speaks of, best first. Ties keep the pack's order. */
export function suggestTypes(
  { typeReader, types }: { readonly typeReader: Reader; readonly types: readonly IncidentType[] },
  text: string,
): readonly TypeSuggestion[] {
  const order = types.filter((type) => type.retired !== true).map((type) => type.id);
  const found = new Map<string, { score: number; words: TypeSuggestion['words'][number][] }>();
  for (const mention of mentionsIn(read(typeReader, text))) {
    if (!mention.concept.startsWith('type.') || mention.assertion === 'negated' || mention.assertion === 'other')
      continue;
    const type = mention.concept.slice('type.'.length);
    const known = found.get(type) ?? { score: 0, words: [] };
    const again = known.words.some((one) => one.words.toLowerCase() === mention.words.toLowerCase());
    known.score += again ? 0 : 1 + mention.words.split(' ').length * 0.5;
    known.words.push({ from: mention.from, to: mention.to, words: mention.words });
    found.set(type, known);
  }
  return [...found]
    .filter(([type]) => order.includes(type))
    .map(([type, { score, words }]) => ({ type, score, words }))
    .sort((a, b) => b.score - a.score || order.indexOf(a.type) - order.indexOf(b.type));
}
