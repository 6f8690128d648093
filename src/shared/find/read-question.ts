import { phoneKey } from '../domain/phone-key';
import { type Choice, chosenFrom, type Known, namesOf } from './choices';
import { cutQuestion, type OperatorPiece } from './cut-question';
import { fold } from './fold';
import { nearest } from './nearest';
import { OPERATORS, type Operator, type OperatorName } from './operators';
import { readEdge, sayEdge } from './read-edge';
import { sayChoices, sayDigits } from './say-filter';
import type { Clause, Test, Wanted } from './wanted';

/** What a question asks for, said back in words, and what of it was not understood. */
export type Reading = {
  readonly wanted: Wanted;
  /** One a filter: "type Noise or Parking". */
  readonly filters: readonly string[];
  readonly problems: readonly string[];
  /** Nothing of it can be looked for: it is only signs, or filters that were not understood. */
  readonly isEmpty: boolean;
};

/** Filters of one kind, in a row: any of them, or with a minus none. */
type Group = { readonly name: OperatorName; readonly not: boolean; readonly pieces: OperatorPiece[] };

/** What one filter comes to: `tests` without any was not understood, `said` is how it is said back. */
type Read = { readonly tests: readonly Test[]; readonly said: readonly string[]; readonly problems: readonly string[] };

export function readQuestion(text: string, known: Known): Reading {
  const pieces = cutQuestion(text);
  const words: string[] = [];
  const problems: string[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'words') continue;
    const name = /^-?(\p{L}+):/u.exec(piece.text)?.[1];
    const meant = name === undefined ? undefined : operatorNear(name);
    if (name !== undefined) problems.push(unknownOperator(name, meant));
    // A mistyped filter is no word; any other colon may have been said by a caller.
    if (meant === undefined) words.push(name === undefined ? piece.text : piece.text.replaceAll(':', ' '));
  }
  const clauses: Clause[] = [];
  const filters: string[] = [];
  const edges: { from: number | null; to: number | null } = { from: null, to: null };
  const operators = pieces.filter((piece) => piece.kind === 'operator');
  const unfinished = operators.filter((piece) => piece.value === '' && piece.operator.alone === null);
  for (const piece of unfinished) if (piece.to < text.trimEnd().length) problems.push(needsValue(piece));

  for (const { name, not, pieces: own } of groupsOf(operators.filter((piece) => !unfinished.includes(piece)))) {
    if (name === 'before' || name === 'after') {
      for (const piece of own) {
        const edge = readEdge(piece.value, known);
        if (edge.kind === 'unread') problems.push(edge.sentence);
        else widen(edges, { isFrom: (name === 'after') !== not, at: edge.at });
      }
      continue;
    }
    const read = own.map((piece) => readFilter(piece, known));
    problems.push(...read.flatMap((one) => one.problems));
    const any = read.flatMap((one) => one.tests);
    if (any.length === 0) continue;
    clauses.push({ not, any });
    filters.push(`${not ? 'not ' : ''}${SAID[name]} ${read.flatMap((one) => one.said).join(' or ')}`.trim());
  }
  if (edges.from !== null) filters.push(`opened from ${sayEdge(edges.from, known.zone)} on`);
  if (edges.to !== null) filters.push(`opened before ${sayEdge(edges.to, known.zone)}`);
  const plain = words.join(' ');
  const asksNothing = clauses.length === 0 && edges.from === null && edges.to === null;
  return {
    wanted: { text: plain, clauses, ...edges, now: known.now },
    filters,
    problems,
    isEmpty: asksNothing && !/[\p{L}\p{N}]/u.test(plain) && (plain !== '' || problems.length > 0),
  };
}

/** How a filter is said back; open and overdue say themselves. */
const SAID: Readonly<Record<Exclude<OperatorName, 'before' | 'after'>, string>> = {
  type: 'type',
  by: 'by',
  phone: 'number ending in',
  address: 'place with',
  flag: 'flag',
  disposition: 'disposition',
  open: '',
  overdue: '',
};

function groupsOf(pieces: readonly OperatorPiece[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const piece of pieces) {
    const { name } = piece.operator;
    const key = `${piece.not} ${name}`;
    const group = groups.get(key) ?? { name, not: piece.not, pieces: [] };
    group.pieces.push(piece);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Any of several: the earliest beginning, the latest end. */
function widen(
  edges: { from: number | null; to: number | null },
  { isFrom, at }: { isFrom: boolean; at: number },
): void {
  if (isFrom) edges.from = Math.min(edges.from ?? at, at);
  else edges.to = Math.max(edges.to ?? at, at);
}

function readFilter({ operator, value }: OperatorPiece, known: Known): Read {
  const { name, alone } = operator;
  if (name === 'phone') return readPhone(value);
  if (name === 'address') {
    if (!/[\p{L}\p{N}]/u.test(value)) return problem(`address: takes words of a place, such as ${operator.example}.`);
    return { tests: [{ kind: 'address', text: value }], said: [`"${value}"`], problems: [] };
  }
  if (name === 'before' || name === 'after') throw new Error('Days are no tests');
  const choices = known.choices[name] ?? [];
  const chosen = chosenFrom(choices, value === '' ? (alone ?? '') : value);
  if (chosen.length === 0) return problem(unknownValue(operator.name, value, choices));
  const tests = chosen.map((choice): Test => {
    return name === 'overdue' ? { kind: name, value: choice.value === 'yes' } : { kind: name, value: choice.value };
  });
  return { tests, said: sayChoices(chosen), problems: [] };
}

function readPhone(value: string): Read {
  const digits = phoneKey(value);
  if (digits.length < 2) return problem('phone: takes the last two digits of a number or more, such as phone:4471.');
  return { tests: [{ kind: 'phone', digits }], said: [sayDigits(digits)], problems: [] };
}

function problem(sentence: string): Read {
  return { tests: [], said: [], problems: [sentence] };
}

const NEAREST = 3;

function operatorNear(name: string): Operator | undefined {
  return nearest(OPERATORS, fold(name), (one) => [one.name, ...one.also])[0];
}

function unknownOperator(name: string, meant: Operator | undefined): string {
  if (meant !== undefined) return `${name}: was left out: it is no filter. Did you mean ${meant.name}:?`;
  return `${name}: is no filter, so it was looked for as words. The filters are in the key sheet, Ctrl+/.`;
}

function unknownValue(name: OperatorName, value: string, choices: readonly Choice[]): string {
  const near = nearest(choices, fold(value), namesOf).slice(0, NEAREST);
  const some = near.length > 0 ? near : choices.slice(0, NEAREST);
  const said = some.map(({ label }) => label).join(', ');
  return `${name}:${value} was left out: nothing is called so. ${near.length > 0 ? 'Nearest' : 'Such as'}: ${said}.`;
}

function needsValue({ operator }: OperatorPiece): string {
  return `${operator.name}: was left out: it needs a value, such as ${operator.example}.`;
}
