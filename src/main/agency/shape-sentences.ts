import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a file, in words for the person who wrote it. */
export type ShapeDefect = { readonly path: readonly PropertyKey[]; readonly sentence: string };

/** The first thing wrong with a value that comes by itself, as a line or a message; `whole` names it. */
export function shapeSentence({ issues }: z.core.$ZodError, value: unknown, whole: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${whole} is ${kindOf(value)}; it has to be a set of fields.`;
  return shapeDefects(issues, value)[0]?.sentence ?? `${whole} has a form that is not known here.`;
}

/** One sentence for each thing wrong. `value` is what the file holds. */
export function shapeDefects(issues: readonly Issue[], value: unknown): readonly ShapeDefect[] {
  return issues.flatMap((issue) => fromIssue(issue, [], value));
}

function fromIssue(issue: Issue, around: readonly PropertyKey[], value: unknown): readonly ShapeDefect[] {
  const path = [...around, ...issue.path];
  if (issue.code === 'invalid_union') return fromUnion(issue, path, value);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      sentence: `${JSON.stringify(key)} is not a field here: correct its name or take it out.`,
    }));
  }
  return [{ path, sentence: sentenceOf(issue, path, at(value, path)) }];
}

/** A condition can have many forms: what is said is about the one the writer most likely meant. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  value: unknown,
): readonly ShapeDefect[] {
  const isMeant = (branch: readonly Issue[]) =>
    branch.every((one) => !isOtherForm(one) && !isMissing(one, path, value));
  const [meant] = issue.errors.filter(isMeant).toSorted((one, other) => one.length - other.length);
  if (meant !== undefined) return meant.flatMap((one) => fromIssue(one, path, value));
  const isCondition = issue.errors.length > 2;
  return [{ path, sentence: isCondition ? CONDITION : `${name(path)} has a form that is not known here.` }];
}

const CONDITION =
  'This condition has a form that is not known: write all, any, not, ' +
  'a question with one of is, in, answered, atLeast, a gate with is, a band, a type, or a concept.';

/** A value of another kind altogether, or with other fields: the writer did not mean this form. */
function isOtherForm({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'unrecognized_keys');
}

function isMissing(issue: Issue, path: readonly PropertyKey[], value: unknown): boolean {
  return issue.path.length === 1 && at(value, [...path, ...issue.path]) === undefined;
}

function sentenceOf(issue: Issue, path: readonly PropertyKey[], value: unknown): string {
  const what = name(path);
  if (value === undefined) return `${what} is missing: add it.`;
  switch (issue.code) {
    case 'invalid_type':
      return `${what} is ${kindOf(value)}; it has to be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${what} is ${JSON.stringify(value)}; it has to be one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return formatSentence(issue.message, what, value);
    case 'too_small':
      return `${what} is too short or too small: the least is ${issue.minimum}.`;
    case 'too_big':
      return `${what} is too long or too large: the most is ${issue.maximum}.`;
    default:
      return `${what}: ${issue.message}.`;
  }
}

function formatSentence(message: string, what: string, value: unknown): string {
  const advice = message.startsWith('Invalid') ? 'check how it is written' : message;
  return `${what} is ${JSON.stringify(value)}: ${advice}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text (in quotes if it looks like a number)',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`;
}

/** The nearest field name on the way to a node: `options`, or `entry 2 of options`. */
function name(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last !== 'number') return JSON.stringify(String(last));
  const around = path.at(-2);
  return around === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of ${JSON.stringify(String(around))}`;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let node: unknown = value;
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    node = (node as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return node;
}
