import type { Answers } from '../protocol/answer';
import type { Band, Condition } from '../protocol/condition';
import type { GateQuestion, IncidentType, Pack, Protocol, Rule, Said } from '../protocol/pack';
import { TYPE_WEIGHTS } from './learned/type-weights';
import { openTypeWords, type TypeWords } from './learned/type-words';
import { openWorry, type Worry } from './learned/worry';
import { WORRY } from './learned/worry-weights';
import { compileLexicon, type Lexicon } from './reading/lexicon';
import { openReader, type Reader } from './reading/reader';
import { compileTypeWords } from './suggest-types';
import { branchesOf, leadsOf, partNots } from './used-concepts';

/** What is known of a call: the narrative, the answers, the incident type chosen, the time band answered. */
export type Facts = {
  readonly text: string;
  readonly answers: Answers;
  readonly type: string | undefined;
  readonly band: Band;
  /** Left out where nobody writes any more. */
  readonly pace?: Pace;
};

/**
 * Whether somebody types just now, makes a pause or has left the text: half a sentence may become anything, so some of
 * what the learned judgement hears waits (decision 6).
 */
export type Pace = 'typing' | 'pausing' | 'done';

/** One way a rule can hold. */
export type Way = {
  readonly must: Condition;
  /** Any of these calms it. */
  readonly unless: readonly Condition[];
  /** The danger it is about: concepts of which one must be said. */
  readonly leads: readonly string[];
};

/** `leads` are those of all its ways, `ask` the id of its clarifying question. */
export type TextRule = {
  readonly rule: Rule;
  readonly ways: readonly Way[];
  readonly leads: readonly string[];
  readonly ask: string;
};

/** A pack made ready to judge calls. */
export type Rulebook = {
  readonly reader: Reader;
  readonly worry: Worry;
  readonly rules: readonly TextRule[];
  /** The rules that a concept said, a question answered or anything may bring up. */
  readonly touching: ReadonlyMap<string, readonly TextRule[]>;
  /** Concepts that are a rule's danger by themselves or with others; the rest only weigh. */
  readonly dangers: ReadonlySet<string>;
  /** What is asked where a rule would raise and all around sounds ordinary. */
  readonly doubt: Said;
  readonly gate: readonly GateQuestion[];
  readonly types: readonly IncidentType[];
  readonly protocols: ReadonlyMap<string, Protocol>;
  /** Reads the words of the incident types. */
  readonly typeReader: Reader;
  /** What single words say of them. */
  readonly typeWords: TypeWords;
};

/** What of a pack the reader needs compiled: the concepts, and the words of the incident types. */
export type Lexicons = { readonly narrative: Lexicon; readonly types: Lexicon };

/** The rule whose question is asked for others. */
const DOUBT = 'ESC-395';
const NO_DOUBT: Said = { en: 'Is anyone in danger right now?', es: '¿Hay alguien en peligro en este momento?' };

type Compiled = Pick<Pack, 'concepts' | 'incidentTypes'>;
type Judging = Compiled & Pick<Pack, 'rules' | 'gate' | 'protocols'>;

export function compileLexicons(pack: Compiled): Lexicons {
  return { narrative: compileLexicon(pack.concepts), types: compileTypeWords(pack) };
}

/** Where the lexicons were compiled before, they are only opened: a few milliseconds instead of a hundred. */
export function openRulebook(pack: Judging, lexicons: Lexicons = compileLexicons(pack)): Rulebook {
  const rules = pack.rules.map(textRuleOf);
  return {
    reader: openReader(lexicons.narrative),
    worry: openWorry(WORRY),
    rules,
    touching: touchingOf(rules),
    dangers: new Set(rules.flatMap(({ leads }) => leads)),
    doubt: pack.rules.find((rule) => rule.id === DOUBT)?.ask ?? NO_DOUBT,
    gate: pack.gate,
    types: pack.incidentTypes,
    protocols: new Map(pack.protocols.map((protocol) => [protocol.id, protocol])),
    typeReader: openReader(lexicons.types),
    typeWords: openTypeWords(TYPE_WEIGHTS),
  };
}

/** The same rules with other incident types; `lexicon` has their words. */
export function withTypes(rulebook: Rulebook, types: readonly IncidentType[], lexicon: Lexicon): Rulebook {
  return { ...rulebook, types, typeReader: openReader(lexicon) };
}

function textRuleOf(rule: Rule): TextRule {
  const ways = branchesOf(rule.when).map(wayOf);
  return { rule, ways, leads: [...new Set(ways.flatMap(({ leads }) => leads))], ask: `ask.${rule.id}` };
}

function wayOf(condition: Condition): Way {
  return { ...partNots(condition), leads: leadsOf(condition) };
}

/** The key of rules that may hold whatever is said. */
export const ANYTHING = '';

function touchingOf(rules: readonly TextRule[]): Rulebook['touching'] {
  const touching = new Map<string, TextRule[]>();
  for (const textRule of rules) {
    const { ways, leads, ask } = textRule;
    const always = ways.some((way) => way.leads.length === 0) ? [ANYTHING] : [];
    for (const key of [ask, ...leads, ...always]) touching.set(key, [...(touching.get(key) ?? []), textRule]);
  }
  return touching;
}
