import { type Operator, operatorNamed } from './operators';

/** A piece of a question and where it stands in the text. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly from: number; readonly to: number }
  | OperatorPiece;

export type OperatorPiece = {
  readonly kind: 'operator';
  readonly operator: Operator;
  readonly not: boolean;
  readonly value: string;
  /** Where the value begins. */
  readonly valueAt: number;
  readonly from: number;
  readonly to: number;
};

const OPERATOR = /(-?)(\p{L}+):/uy;
const QUOTED = /\s*["“”]([^"“”]*)["“”]?/uy;
/** A value may stand after a blank, unless that is the next filter. */
const SPACED = /\s+(?!-?\p{L}+:)(\S+)/uy;
const JOINED = /\S+/uy;
/** `after:monday 14:30`: the time belongs to the day. */
const CLOCK = /\s+\d{1,2}:\d{2}(?!\S)/uy;
const WORD = /\S+/uy;

/** Cuts a question into words and filters. Every character of a word is kept; nothing is refused here. */
export function cutQuestion(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const piece = operatorAt(text, at) ?? wordAt(text, at);
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

function operatorAt(text: string, at: number): OperatorPiece | undefined {
  const [head = '', minus, name = ''] = matchAt(OPERATOR, text, at) ?? [];
  const operator = operatorNamed(name);
  if (operator === undefined) return undefined;
  const value = valueAt(text, at + head.length, operator);
  return { kind: 'operator', operator, not: minus === '-', from: at, ...value };
}

function valueAt(text: string, at: number, operator: Operator): { value: string; valueAt: number; to: number } {
  const quoted = matchAt(QUOTED, text, at);
  if (quoted !== null) return { value: quoted[1]?.trim() ?? '', valueAt: at, to: at + quoted[0].length };
  const joined = matchAt(JOINED, text, at) ?? (operator.alone === null ? matchAt(SPACED, text, at) : null);
  if (joined === null) return { value: '', valueAt: at, to: at };
  const isDay = operator.name === 'before' || operator.name === 'after';
  const clock = isDay ? (matchAt(CLOCK, text, at + joined[0].length)?.[0] ?? '') : '';
  const value = `${joined[1] ?? joined[0]}${clock}`;
  const to = at + joined[0].length + clock.length;
  return { value, valueAt: to - value.length, to };
}

function wordAt(text: string, at: number): Piece {
  const word = matchAt(WORD, text, at)?.[0] ?? text.slice(at);
  return { kind: 'words', text: word, from: at, to: at + word.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
