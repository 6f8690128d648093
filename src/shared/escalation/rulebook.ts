import type { Answers } from '../protocol/answer';
import type { Band, Condition } from '../protocol/condition';
import type { GateQuestion, IncidentType, Pack, Protocol, Rule } from '../protocol/pack';
import { compileLexicon } from './lexicon';
import { openReader, type Reader } from './reader';
import { compileTypeWords, type TypeWords } from './suggest-types';
import { branchesOf, leadsOf, partNots } from './used-concepts';
import { openWorry, WORRY, type Worry } from './worry';

/** What is known of a call: the narrative, the answers, the incident type chosen, the time band answered. */
export type Facts = {
  readonly text: string;
  readonly answers: Answers;
  readonly type: string | undefined;
  readonly band: Band;
};

/** One way a rule can hold. */
export type Way = {
  readonly must: Condition;
  /** Any of these calms it. */
  readonly unless: readonly Condition[];
  /** The danger it is about: concepts of which one must be said. */
  readonly leads: readonly string[];
};

export type TextRule = { readonly rule: Rule; readonly ways: readonly Way[] };

/** A pack made ready to judge calls: compiled once when the pack is loaded. */
export type Rulebook = {
  readonly reader: Reader;
  readonly worry: Worry;
  readonly rules: readonly TextRule[];
  readonly gate: readonly GateQuestion[];
  readonly types: readonly IncidentType[];
  readonly protocols: ReadonlyMap<string, Protocol>;
  /** Compiled when the first type is to be suggested. */
  readonly typeWords: () => TypeWords;
};

export function compileRulebook(
  pack: Pick<Pack, 'concepts' | 'rules' | 'gate' | 'protocols' | 'incidentTypes'>,
): Rulebook {
  let typeWords: TypeWords | undefined;
  return {
    reader: openReader(compileLexicon(pack.concepts)),
    worry: openWorry(WORRY),
    rules: pack.rules.map((rule) => ({ rule, ways: branchesOf(rule.when).map(wayOf) })),
    gate: pack.gate,
    types: pack.incidentTypes,
    protocols: new Map(pack.protocols.map((protocol) => [protocol.id, protocol])),
    typeWords: () => {
      typeWords ??= compileTypeWords(pack);
      return typeWords;
    },
  };
}

function wayOf(condition: Condition): Way {
  return { ...partNots(condition), leads: leadsOf(condition) };
}
