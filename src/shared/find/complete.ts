import { type Choice, chosenFrom, type Known, namesOf } from './choices';
import { cutQuestion, type OperatorPiece } from './cut-question';
import { fold } from './fold';
import { OPERATORS } from './operators';

/** What may stand in place of the characters from `from` to `to`. */
export type Completion = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it is, beside what is written. */
  readonly detail: string;
};

export type Completions = {
  /** `name`: a plain word that begins like a filter, which it need not be meant as. */
  readonly kind: 'name' | 'value';
  readonly list: readonly Completion[];
};

const NONE: Completions = { kind: 'value', list: [] };
const MOST = 8;
/** One letter is the beginning of any word. */
const LEAST_LETTERS = 2;

/** What can be completed where the cursor stands. */
export function completionsAt(text: string, cursor: number, known: Known): Completions {
  const piece = cutQuestion(text).find(({ from, to }) => from < cursor && cursor <= to);
  if (piece === undefined) return NONE;
  if (piece.kind === 'words') return { kind: 'name', list: cursor === piece.to ? namesFor(piece) : [] };
  return cursor < piece.valueAt
    ? NONE
    : { kind: 'value', list: valuesFor(piece, text.slice(piece.valueAt, cursor), known) };
}

function namesFor({ text, from, to }: { text: string; from: number; to: number }): readonly Completion[] {
  const [, minus = '', letters = ''] = /^(-?)(\p{L}+)$/u.exec(text) ?? [];
  if (letters.length < LEAST_LETTERS) return [];
  const typed = fold(letters);
  return OPERATORS.filter(({ name, also }) => [name, ...also].some((one) => one.startsWith(typed))).map(
    ({ name, says }) => ({ from, to, text: `${minus}${name}:`, detail: says }),
  );
}

const DAYS: readonly Choice[] = ['today', 'yesterday', 'monday', '7 days ago', 'this week', 'this month'].map(
  (day) => ({
    value: day,
    label: day,
    also: [],
  }),
);

function valuesFor({ operator, not, from, to }: OperatorPiece, written: string, known: Known): readonly Completion[] {
  const { name } = operator;
  const typed = written.replace(/["“”]/g, '').trim();
  const choices = name === 'before' || name === 'after' ? DAYS : (known.choices[name] ?? []);
  const fitting = typed === '' ? choices : chosenFrom(choices, typed);
  if (fitting.some((choice) => namesOf(choice).includes(fold(typed)))) return [];
  return fitting.slice(0, MOST).map((choice) => {
    const value = name === 'by' || name === 'disposition' ? writtenName(choice) : choice.value;
    return {
      from,
      to,
      text: `${not ? '-' : ''}${name}:${quoted(value)} `,
      detail: value === choice.label ? '' : choice.label,
    };
  });
}

/** People and dispositions by name, so that a saved view can be read; ids are for the program. */
function writtenName({ label, also }: Choice): string {
  return also[0] === 'me' || also[0] === 'incomplete' ? also[0] : label;
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
