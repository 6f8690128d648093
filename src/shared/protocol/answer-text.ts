import type { Answer, AnswerValue } from './answer';
import type { Question } from './pack';

const STATES = { unknown: 'unknown', refused: 'refused', 'not-asked': 'not asked' } as const;

/** An answer in words, for records, cards and the log: "gone", "unknown", "red 2015 Ford, plate 123". */
export function sentenceOf(answer: Answer | undefined, question?: Question): string {
  if (answer === undefined) return '';
  if (answer.state !== 'given') return STATES[answer.state];
  return valueInWords(answer.value, question);
}

function valueInWords(value: AnswerValue, question: Question | undefined): string {
  if (typeof value === 'string') return optionLabel(value, question);
  if (typeof value === 'number')
    return question?.kind === 'money' ? `$${value.toLocaleString('en-US')}` : String(value);
  if (!Array.isArray(value)) return wordsOf(value);
  return value.map((part) => (typeof part === 'string' ? optionLabel(part, question) : fieldsOf(part))).join('; ');
}

function wordsOf(value: Exclude<AnswerValue, string | number | readonly unknown[]>): string {
  if ('readBack' in value) return value.readBack === '' ? value.text : value.readBack;
  if ('display' in value) return value.display === '' ? value.raw : value.display;
  if ('verified' in value) return value.verified ? value.raw : `${value.raw} (not verified)`;
  return '';
}

function optionLabel(id: string, question: Question | undefined): string {
  return question?.options?.find((option) => option.id === id)?.label.en ?? id;
}

/** The filled fields of a person, vehicle or item, and how the caller knows. */
function fieldsOf(part: Readonly<Record<string, string | undefined>>): string {
  const { basis, ...fields } = part;
  const filled = Object.values(fields).filter((field) => field !== undefined && field !== '');
  return `${filled.join(', ')}${basis === undefined ? '' : ` (${basis})`}`;
}
