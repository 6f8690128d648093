import { type Call, openFlags, toldAt, writtenOn } from '../../shared/domain/call';
import { findPhones } from '../../shared/domain/phone';
import { phoneValue } from '../../shared/domain/phone-value';
import { findPlaces } from '../../shared/domain/place/street';
import { findWhens } from '../../shared/domain/time/when';
import { valueOfReading } from '../../shared/domain/time/when-value';
import type { Rulebook } from '../../shared/escalation/rulebook';
import { suggestTypes } from '../../shared/escalation/suggest-types';
import { type Answer, type AnswerValue, given } from '../../shared/protocol/answer';
import type { Pack } from '../../shared/protocol/pack';

/** Something the narrative or the message says that one key makes an answer. It is never taken by itself. */
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
/** More than so many are cut short in the row: a second type is then left out. */
const WHOLE = 4;
/** Suggestions are looked for in this much text. */
const READ_AT_MOST = 5_000;

export type SuggestFrom = {
  readonly pack: Pack;
  readonly rulebook: Rulebook;
  readonly call: Call;
  readonly narrative: string;
};

/**
 * What the narrative, and the message of an online call, offer for questions nobody has answered, but for what was turned
 * down. Under a flag, and once a type is chosen, where it is and whom to call come before what it is; where not all have
 * room, facts go before a second type.
 */
export function suggestionsFor(from: SuggestFrom): readonly Suggestion[] {
  const text = writtenOn(from.call, from.narrative).slice(0, READ_AT_MOST);
  const open = (question: string) => from.call.answers[question] === undefined;
  const isWanted = ({ key }: Suggestion) => !from.call.dismissed.includes(key);
  const facts = [
    ...(open('place') ? placesIn(from, text) : []),
    ...(open('when') ? whensIn(from, text) : []),
    ...(open('callback') ? phonesIn(text) : []),
    ...(open('caller-name') ? namesIn(text) : []),
  ].filter(isWanted);
  const types = typesIn(from, text)
    .filter(isWanted)
    .slice(0, Math.max(1, WHOLE - facts.length));
  const isFirst = from.call.type === null && openFlags(from.call).length === 0;
  return (isFirst ? [...types, ...facts] : [...facts, ...types]).slice(0, AT_MOST);
}

/** Once a type is chosen, only one that the words speak more for is offered in its place. */
function typesIn({ pack, rulebook, call }: SuggestFrom, text: string): readonly Suggestion[] {
  const found = suggestTypes(rulebook, text);
  const chosen = found.findIndex(({ type }) => type === call.type);
  return found
    .slice(0, chosen < 0 ? found.length : chosen)
    .slice(0, call.type === null ? 3 : 1)
    .map(({ type, words }) => ({
      key: `type:${type}`,
      kind: 'type',
      label: pack.incidentTypes.find((one) => one.id === type)?.label ?? type,
      words: [...new Set(words.map((one) => one.words))].join(', '),
      question: null,
      answer: null,
      type,
    }));
}

function placesIn({ pack }: SuggestFrom, text: string): readonly Suggestion[] {
  return firstTwo(
    findPlaces(text, pack.streets).map(({ words }) =>
      answerOf('place', 'place', words, words, { raw: words, verified: false }),
    ),
  );
}

function whensIn({ pack, call }: SuggestFrom, text: string): readonly Suggestion[] {
  return findWhens(text, { now: toldAt(call), zone: pack.agency.time_zone })
    .slice(0, 1)
    .filter(({ reading }) => reading.kind !== 'unread')
    .map(({ words, reading }) => {
      const value = valueOfReading(words, reading);
      return answerOf('when', 'when', value.readBack, words, value);
    });
}

function phonesIn(text: string): readonly Suggestion[] {
  return firstTwo(
    findPhones(text).map(({ from, to }) => {
      const words = text.slice(from, to);
      const value = phoneValue(words);
      return answerOf('phone', 'callback', value.display, words, value);
    }),
  );
}

/** What a caller says twice is offered once. */
function firstTwo(found: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(found.map((one) => [one.key, one])).values()].slice(0, 2);
}

/** "My name is Ann Lee", "caller Ann Lee", "RP: Ann Lee", "me llamo Ana de la Cruz": a name after its announcement. */
const ANNOUNCED =
  /\b(?:name is|name's|caller(?: is)?|rp(?: is|:)?|clr(?: is|:)?|this is|me llamo|se llama|nombre es)\s+/giu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|del|la|las|los|van|von)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}/u;

/** Two words in small letters are a name only right before a number to call, and only where none of them is one of these. */
const SMALL_WORD = "(?!(?:at|by|cell|from|home|in|is|my|no|not|on|phone|the|to|was|with|work)\\b)\\p{Ll}[\\p{L}'’-]+";
const NAME_IN_SMALL = new RegExp(`^${SMALL_WORD}\\s+${SMALL_WORD}(?=,?\\s*\\(?\\d{3})`, 'u');

function namesIn(text: string): readonly Suggestion[] {
  for (const { 0: announced, index } of text.matchAll(ANNOUNCED)) {
    const after = text.slice(index + announced.length);
    const [said] = NAME.exec(after) ?? NAME_IN_SMALL.exec(after) ?? [];
    if (said === undefined) continue;
    const name = NAME.test(said) ? said : said.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    return [answerOf('name', 'caller-name', name, announced + said, name)];
  }
  return [];
}

function answerOf(
  kind: Suggestion['kind'],
  question: string,
  label: string,
  words: string,
  value: AnswerValue,
): Suggestion {
  return { key: `${kind}:${label}`, kind, label, words, question, answer: given(value), type: null };
}
