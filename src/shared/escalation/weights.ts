/**
 * Learned weights in the text they were printed in, one line each: `name=weight`, in hundredths. A hash of a name leads
 * to where its line begins, and a look compares the characters that stand there. So opening makes no strings, and no
 * name is taken for another.
 */
export type Weights = { readonly text: string; readonly lines: Int32Array };

/** No line is shorter than "w a=1" with its end, so at most two thirds of the cells are used. */
const CHARACTERS_A_CELL = 4;
const EQUALS = 61;

/** An empty line comes first: no line begins at 0, which is a free cell. */
export function openWeights(printed: string): Weights {
  const text = `\n${printed}`;
  const lines = new Int32Array(2 ** Math.ceil(Math.log2(text.length / CHARACTERS_A_CELL + 1)));
  let from = 1;
  let hash = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === EQUALS) {
      lines[freeCell(lines, hash)] = from;
      at = text.indexOf('\n', at);
      from = at + 1;
      hash = 0;
    } else hash = followed(hash, code);
  }
  return { text, lines };
}

function freeCell(lines: Int32Array, hash: number): number {
  let cell = startOf(lines, hash);
  while (lines[cell] !== 0) cell = after(lines, cell);
  return cell;
}

/** Where a name is looked for first. */
function startOf(lines: Int32Array, hash: number): number {
  return (hash ^ (hash >>> 15)) & (lines.length - 1);
}

function after(lines: Int32Array, cell: number): number {
  return (cell + 1) & (lines.length - 1);
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
export function cellOf({ text, lines }: Weights, head: Head, tail: Tail): number {
  let cell = startOf(lines, (Math.imul(head.hash, tail.power) + tail.hash) | 0);
  for (let line = lines[cell] as number; line !== 0; line = lines[cell] as number) {
    const middle = line + head.text.length;
    const isIt = text.charCodeAt(middle + tail.text.length) === EQUALS && text.startsWith(head.text, line);
    if (isIt && text.startsWith(tail.text, middle)) return cell;
    cell = after(lines, cell);
  }
  return NO_CELL;
}

/** The weight in a cell that is not free. */
export function weightIn({ text, lines }: Weights, cell: number): number {
  const from = text.indexOf('=', lines[cell]) + 1;
  return Number(text.slice(from, text.indexOf('\n', from))) / 100;
}

const NOTHING = tailOf('');

/** The weight of a name; one that is not there weighs nothing. */
export function weightOf(weights: Weights, name: string): number {
  const cell = cellOf(weights, headOf(name), NOTHING);
  return cell === NO_CELL ? 0 : weightIn(weights, cell);
}
