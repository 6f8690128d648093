/**
 * Learned weights in the text they were printed in, one line each: `name=weight`, in hundredths. The hash of a name
 * leads to where its line begins, and a look compares the characters that stand there. So opening makes no strings,
 * and no name is taken for another.
 */
export type Weights = {
  readonly text: string;
  /** Hashed openly: where a line begins, or 0 in a free cell, and the hash of its name. */
  readonly cells: Int32Array;
};

/** No line is shorter than "w a=1" with its end, so at most two thirds of the cells are used. */
const CHARACTERS_A_CELL = 4;
const LINE_END = 10;
const MINUS = 45;
const ZERO = 48;
const EQUALS = 61;

/** An empty line comes first, so that none begins at 0. */
export function openWeights(printed: string): Weights {
  const text = `\n${printed}`;
  const cells = new Int32Array(2 * 2 ** Math.ceil(Math.log2(text.length / CHARACTERS_A_CELL + 1)));
  let line = 1;
  let hash = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === EQUALS) {
      keep(cells, line, hash);
      at = text.indexOf('\n', at);
      line = at + 1;
      hash = 0;
    } else hash = followed(hash, code);
  }
  return { text, cells };
}

function keep(cells: Int32Array, line: number, hash: number): void {
  let at = startOf(cells, hash);
  while (cells[at] !== 0) at = after(cells, at);
  cells[at] = line;
  cells[at + 1] = hash;
}

/** Where a name is looked for first. */
function startOf(cells: Int32Array, hash: number): number {
  return (2 * (hash ^ (hash >>> 15))) & (cells.length - 1);
}

function after(cells: Int32Array, at: number): number {
  return (at + 2) & (cells.length - 1);
}

const BASE = 31;

function followed(hash: number, code: number): number {
  return (Math.imul(hash, BASE) + code) | 0;
}

/** The first part of a name, with its hash. */
export type Head = { readonly text: string; readonly hash: number };
/** The last part, and what a hash is multiplied by when it follows. */
export type Tail = Head & { readonly power: number };

export function headOf(text: string): Head {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = followed(hash, text.charCodeAt(at));
  return { text, hash };
}

export function tailOf(text: string): Tail {
  let power = 1;
  for (let at = 0; at < text.length; at++) power = Math.imul(power, BASE);
  return { ...headOf(text), power };
}

export const NO_CELL = -1;

/** The cell of the name that two parts make. */
export function cellOf({ text, cells }: Weights, head: Head, tail: Tail): number {
  const hash = (Math.imul(head.hash, tail.power) + tail.hash) | 0;
  let at = startOf(cells, hash);
  for (let line = cells[at] as number; line !== 0; line = cells[at] as number) {
    if (cells[at + 1] === hash && isNamed(text, line, head.text, tail.text)) return at;
    at = after(cells, at);
  }
  return NO_CELL;
}

function isNamed(text: string, line: number, head: string, tail: string): boolean {
  const middle = line + head.length;
  return (
    text.charCodeAt(middle + tail.length) === EQUALS && text.startsWith(head, line) && text.startsWith(tail, middle)
  );
}

/** The weight in a cell that is not free. */
export function weightIn({ text, cells }: Weights, cell: number): number {
  let at = cells[cell] as number;
  while (text.charCodeAt(at) !== EQUALS) at += 1;
  const sign = text.charCodeAt(at + 1) === MINUS ? -1 : 1;
  let hundredths = 0;
  for (at += sign < 0 ? 2 : 1; text.charCodeAt(at) !== LINE_END; at++) {
    hundredths = 10 * hundredths + text.charCodeAt(at) - ZERO;
  }
  return (sign * hundredths) / 100;
}

const NOTHING = tailOf('');

/** The weight of a name; one that is not there weighs nothing. */
export function weightOf(weights: Weights, name: string): number {
  const cell = cellOf(weights, headOf(name), NOTHING);
  return cell === NO_CELL ? 0 : weightIn(weights, cell);
}
