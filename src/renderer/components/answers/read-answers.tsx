import { readPhone, speakDigits } from '../../../shared/domain/phone';
import { phoneValue } from '../../../shared/domain/phone-value';
import { findConfusable, parseAddress } from '../../../shared/domain/place/street';
import { whenValue } from '../../../shared/domain/time/when-value';
import { type Answer, given, type PhoneValue, type PlaceValue, type WhenValue } from '../../../shared/protocol/answer';
import type { AnswerProps } from './answer-props';
import { TextAnswer } from './text-answer';

function textOf(answer: Answer | undefined): string {
  return answer?.state === 'given' && (typeof answer.value === 'string' || typeof answer.value === 'number')
    ? String(answer.value)
    : '';
}

export function PlainTextAnswer(props: AnswerProps) {
  return <TextAnswer {...props} rows={2} read={(text) => given(text.trim())} write={textOf} />;
}

export function NumberAnswer(props: AnswerProps) {
  const money = props.question.kind === 'money';
  return (
    <TextAnswer
      {...props}
      inputMode="decimal"
      read={(text) => {
        const number = numberIn(text);
        return number === null ? null : given(number);
      }}
      write={textOf}
      note={(text) =>
        text.trim() === '' || numberIn(text) !== null
          ? money
            ? 'US dollars, a guess will do'
            : ''
          : 'Type it in digits, such as 250. It is kept as typed until then.'
      }
    />
  );
}

/** "$1,200" and "1.5k" as a number; null when there is none. */
function numberIn(text: string): number | null {
  const match = /^\s*\$?\s*(\d[\d,]*(?:\.\d+)?)\s*(k?)\b/i.exec(text);
  if (match === null) return null;
  return Number((match[1] ?? '').replaceAll(',', '')) * (match[2] === '' ? 1 : 1000);
}

/** A time in plain words, read back for the caller to confirm. */
export function WhenAnswer(props: AnswerProps) {
  const { now, zone } = props.tools;
  const read = (text: string) => whenValue(text, { now, zone });
  return (
    <TextAnswer
      {...props}
      read={(text) => given(read(text))}
      write={(answer) => (answer?.state === 'given' ? (answer.value as WhenValue).text : '')}
      note={(text) => whenNote(text, read(text))}
    />
  );
}

function whenNote(text: string, { readBack, approximate }: WhenValue): string {
  if (text.trim() === '') return 'In plain words: "last night around 10", "between 6pm friday and 8am saturday".';
  if (readBack === '') return 'Not read as a time: it is kept in your words.';
  const isSaid = /\b(?:about|around)\b/.test(readBack);
  return `Read back: ${readBack}${approximate && !isSaid ? ' (about)' : ''}`;
}

/** A telephone number as typed, and how to read it back digit by digit. */
export function PhoneAnswer(props: AnswerProps) {
  return (
    <TextAnswer
      {...props}
      inputMode="tel"
      read={(text) => given(phoneValue(text))}
      write={(answer) => (answer?.state === 'given' ? (answer.value as PhoneValue).raw : '')}
      note={phoneNote}
    />
  );
}

function phoneNote(text: string): string {
  if (text.trim() === '') return 'In any way of writing it.';
  const { digits, note, valid } = readPhone(text);
  return [
    digits === '' ? '' : `Read back: ${speakDigits(digits)}`,
    note,
    valid || note !== undefined ? '' : 'Check it: not a usual number. It is kept as typed.',
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

/** A place as typed; it stays "not verified" until it was read back. */
export function PlaceAnswer(props: AnswerProps) {
  return (
    <TextAnswer
      {...props}
      read={(text) => given({ raw: text.trim(), verified: false })}
      write={(answer) => (answer?.state === 'given' ? (answer.value as PlaceValue).raw : '')}
      note={(text) => placeNote(text, props.tools.streets)}
    />
  );
}

const WHY_CONFUSED = {
  type: 'another street type',
  direction: 'another direction',
  spelling: 'nearly the same spelling',
  sound: 'sounds the same',
  ending: 'the same number with another ending',
} as const;

function placeNote(text: string, streets: AnswerProps['tools']['streets']): string {
  const { street } = parseAddress(text);
  if (street === undefined) return 'Number and street, a crossing, or the name of a place. Read it back.';
  const [first, ...others] = findConfusable(street, streets);
  if (first === undefined) return `Read back: ${text.trim()}`;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `Easily confused with ${first.name} (${WHY_CONFUSED[first.why]})${more}. Ask the caller to spell it.`;
}
