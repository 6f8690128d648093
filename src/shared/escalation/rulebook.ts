import type { Answers } from '../protocol/answer';
import type { Band } from '../protocol/condition';
import type { GateQuestion, IncidentType, Pack, Protocol, Rule } from '../protocol/pack';
import { compileReader, type Reader } from './reader';
import { compileTypeWords, type TypeWords } from './suggest-types';
import { conceptsOf } from './used-concepts';

/** What is known of a call: the narrative, the answers, the incident type chosen, the time band answered. */
export type Facts = {
  readonly text: string;
  readonly answers: Answers;
  readonly type: string | undefined;
  readonly band: Band;
};

export type TextRule = { readonly rule: Rule; readonly concepts: ReadonlySet<string> };

/** A pack made ready to judge calls: compiled once when the pack is loaded. */
export type Rulebook = {
  readonly reader: Reader;
  readonly rules: readonly TextRule[];
  readonly gate: readonly GateQuestion[];
  readonly types: readonly IncidentType[];
  readonly protocols: ReadonlyMap<string, Protocol>;
  readonly typeWords: TypeWords;
};

export function compileRulebook(
  pack: Pick<Pack, 'concepts' | 'rules' | 'gate' | 'protocols' | 'incidentTypes'>,
): Rulebook {
  return {
    reader: compileReader(pack.concepts),
    rules: pack.rules.map((rule) => ({ rule, concepts: conceptsOf(rule.when) })),
    gate: pack.gate,
    types: pack.incidentTypes,
    protocols: new Map(pack.protocols.map((protocol) => [protocol.id, protocol])),
    typeWords: compileTypeWords(pack),
  };
}
