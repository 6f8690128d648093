import type { Evaluation } from '../../../../src/shared/escalation/evaluate';
import { openTypeWords, type TypeModel } from '../../../../src/shared/escalation/learned/type-words';
import { printWeights } from '../../../../src/shared/escalation/learned/weights';
import { openWorry, type Thresholds, type WorryModel } from '../../../../src/shared/escalation/learned/worry';
import { numberOf, wordFeature } from '../../../../src/shared/escalation/learned/worry-features';
import { compileLexicon } from '../../../../src/shared/escalation/reading/lexicon';
import { type Mention, mentionsIn, openReader, read } from '../../../../src/shared/escalation/reading/reader';
import { type Facts, openRulebook, type Rulebook } from '../../../../src/shared/escalation/rulebook';
import type { Answer, AnswerValue } from '../../../../src/shared/protocol/answer';
import type { Condition } from '../../../../src/shared/protocol/condition';
import type {
  Concept,
  GateQuestion,
  IncidentType,
  Protocol,
  RedFlag,
  Rule,
} from '../../../../src/shared/protocol/pack';
import { DEAF } from '../deaf';

/** Lexicons of a few words: what the engine does is told apart from the words an agency chooses. */
export type Words = Readonly<Record<string, readonly string[] | Partial<Concept>>>;

export function conceptsOf(words: Words): Concept[] {
  return Object.entries(words).map(([id, entry]) => {
    const more = 'length' in entry ? { en: [...entry] } : entry;
    return { id, label: id, en: [], es: [], ...more };
  });
}

/** Reads texts by a small lexicon, each by a reader that has read nothing else. */
export function readerOf(words: Words): (text: string) => readonly Mention[] {
  return (text) => mentionsIn(read(openReader(compileLexicon(conceptsOf(words))), text));
}

/** What is said and how it is meant, in the order of the text: `gun negated, knife affirmed`. */
export function told(mentions: readonly Mention[]): string {
  return mentions.map(({ words, assertion }) => `${words} ${assertion}`).join(', ');
}

/** So many words that mean nothing. */
export function far(words: number): string {
  return 'um '.repeat(words);
}

const SAID = { en: 'Stay on the line.', es: 'No cuelgue.' };

export function rule(id: string, when: Condition, more: Partial<Rule> = {}): Rule {
  const told = { title: id, say: SAID, rationale: 'why', source: 'who', version: 1, fires: [], quiet: [] };
  return { id, level: 'E3', strength: 'raise', when, ...told, ...more };
}

export function gateQuestion(id: string, more: Partial<GateQuestion> = {}): GateQuestion {
  const asked = { ask: SAID, followUp: SAID, why: 'why', say: SAID };
  return { id, rule: `ESC-${id}`, label: `Gate ${id}`, level: 'E3', unknownRaises: true, ...asked, ...more };
}

export function redFlag(id: string, more: Partial<RedFlag> = {}): RedFlag {
  return { id, rule: `ESC-${id}`, label: `Flag ${id}`, level: 'E2', say: SAID, ...more };
}

export function incidentType(id: string, words: readonly string[] = []): IncidentType {
  const codes = { local: 'X', apco: 'X', nibrs: [] };
  return { id, label: id, protocol: `${id}-protocol`, level: 'E0', words: { en: [...words], es: [] }, ...codes };
}

export function protocol(id: string, redFlags: RedFlag[]): Protocol {
  const closing = { worsening: SAID, advice: [], expectation: SAID };
  return { id, number: 'T1', title: id, questions: [], redFlags, closing, channels: ['officer'], dispositions: ['01'] };
}

/** Hears these words alone: what each weighs in hundredths. Short notes have the thresholds of long ones unless given. */
export function hearing(
  words: Readonly<Record<string, number>>,
  long: Thresholds,
  short: Thresholds = long,
): WorryModel {
  const steps = new Map(Object.entries(words).map(([word, hundredths]) => [wordFeature(numberOf(word)), hundredths]));
  return { bias: 0, weights: printWeights(steps), step: 0.01, short, long };
}

export type Small = {
  readonly words?: Words;
  readonly rules?: Rule[];
  readonly gate?: GateQuestion[];
  readonly types?: IncidentType[];
  readonly protocols?: Protocol[];
  readonly hears?: WorryModel;
  readonly typeWords?: TypeModel;
};

/** A rulebook of a few words and rules. */
export function rulebookOf({
  words = {},
  rules = [],
  gate = [],
  types = [],
  protocols = [],
  hears = DEAF,
  typeWords = { bias: {}, words: '' },
}: Small): Rulebook {
  const pack = { concepts: conceptsOf(words), rules, gate, incidentTypes: types, protocols };
  return { ...openRulebook(pack), worry: openWorry(hears), typeWords: openTypeWords(typeWords) };
}

/** A call of which only the narrative is known, and whatever else is given. */
export function factsOf(text: string, more: Partial<Facts> = {}): Facts {
  return { text, answers: {}, type: undefined, band: 'unknown', ...more };
}

export function given(value: AnswerValue): Answer {
  return { state: 'given', value };
}

/** What is found and what is asked, in short: `ESC-300 E3 weapon.gun`, `ask ESC-301`. */
export function judged({ findings, asks }: Evaluation): string {
  const found = findings.map(({ rule: id, level, source }) => `${id} ${level} ${source}`);
  return [...found, ...asks.map(({ rule: id }) => `ask ${id}`)].join(', ');
}
