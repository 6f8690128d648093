import type { Call } from '../../shared/domain/call';
import { findPhones, readPhone } from '../../shared/domain/phone';
import { findPlaces } from '../../shared/domain/street';
import { findWhens } from '../../shared/domain/when';
import type { Rulebook } from '../../shared/escalation/rulebook';
import { suggestTypes } from '../../shared/escalation/suggest-types';
import type { Answer, PhoneValue } from '../../shared/protocol/answer';
import type { Pack } from '../../shared/protocol/pack';

/** Something the narrative says that one key makes an answer. It is never taken by itself. */
export type Suggestion = {
  readonly key: string;
  readonly kind: 'type' | 'place' | 'when' | 'phone' | 'name';
  readonly label: string;
  /** The words that caused it. */
  readonly words: string;
  readonly question: string | null;
  readonly answer: Answer | null;
  readonly type: string | null;
};

const AT_MOST = 6;
/** Suggestions are looked for in this much of the narrative. */
const READ_AT_MOST = 5_000;

export type SuggestFrom = {
  readonly pack: Pack;
  readonly rulebook: Rulebook;
  readonly call: Call;
  readonly narrative: string;
  readonly now: number;
};

/** What the narrative offers for questions nobody has answered, but for what was turned down. */
export function suggestionsFor(from: SuggestFrom): readonly Suggestion[] {
  const text = from.narrative.slice(0, READ_AT_MOST);
  const open = (question: string) => from.call.answers[question] === undefined;
  const found = [
    ...typesIn(from, text),
    ...(open('place') ? placesIn(from, text) : []),
    ...(open('when') ? whensIn(from, text) : []),
    ...(open('callback') ? phonesIn(text) : []),
    ...(open('caller-name') ? namesIn(text) : []),
  ];
  return found.filter(({ key }) => !from.call.dismissed.includes(key)).slice(0, AT_MOST);
}

function typesIn({ pack, rulebook, call }: SuggestFrom, text: string): readonly Suggestion[] {
  return suggestTypes(rulebook, text)
    .filter(({ type }) => type !== call.type)
    .slice(0, call.type === null ? 3 : 1)
    .map(({ type, words }) => ({
      key: `type:${type}`,
      kind: 'type',
      label: pack.incidentTypes.find((one) => one.id === type)?.label ?? type,
      words: words.map((one) => one.words).join(', '),
      question: null,
      answer: null,
      type,
    }));
}

function placesIn({ pack }: SuggestFrom, text: string): readonly Suggestion[] {
  const streets = pack.streets.map((name) => ({ name }));
  return findPlaces(text, streets)
    .slice(0, 2)
    .map(({ words }) => answerOf('place', 'place', words, words, { raw: words, verified: false }));
}

function whensIn({ pack, now }: SuggestFrom, text: string): readonly Suggestion[] {
  return findWhens(text, { now, zone: pack.agency.time_zone })
    .slice(0, 1)
    .flatMap(({ words, reading }) => {
      if (reading.kind === 'unread') return [];
      const { from, to, approximate, readBack } = reading;
      return [answerOf('when', 'when', readBack, words, { text: words, from, to, approximate, readBack })];
    });
}

function phonesIn(text: string): readonly Suggestion[] {
  return findPhones(text)
    .slice(0, 2)
    .map(({ from, to }) => {
      const words = text.slice(from, to);
      const value = phoneValue(words);
      return answerOf('phone', 'callback', value.display, words, value);
    });
}

/** A number as the record keeps it: as typed, and normalised where it could be read. */
export function phoneValue(text: string): PhoneValue {
  const { raw, digits, e164, display } = readPhone(text);
  return { raw, digits, e164: e164 ?? null, display };
}

/** "my name is Ann Lee", "caller Ann Lee", "RP: Ann Lee", "me llamo Ana Ruiz": a name after its announcement. */
const NAMED =
  /\b(?:name is|name's|caller is|caller|rp is|rp:|clr is|clr:|this is|me llamo|se llama|nombre es)\s+((?:\p{Lu}[\p{L}'’-]+)(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/gu;

function namesIn(text: string): readonly Suggestion[] {
  const [match] = [...text.matchAll(NAMED)];
  const name = match?.[1];
  return name === undefined ? [] : [answerOf('name', 'caller-name', name, match?.[0] ?? name, name)];
}

type Value = Extract<Answer, { state: 'given' }>['value'];

function answerOf(kind: Suggestion['kind'], question: string, label: string, words: string, value: Value): Suggestion {
  return { key: `${kind}:${label}`, kind, label, words, question, answer: { state: 'given', value }, type: null };
}
