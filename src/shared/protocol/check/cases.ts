import { resolve } from '../active';
import { type Answer, type Answers, given, WITHOUT_VALUE } from '../answer';
import { type Assertion, Band } from '../condition';
import { type Known, listOf } from '../holds';
import { closureOf } from '../needed';
import type { Question } from '../pack';
import { questionsIn } from '../questions-in';
import type { Script } from '../script';
import { assertionClasses } from './concept-groups';
import type { Setting } from './survey';
import { type Atom, allNodes, atomsIn, isAtom, type Node } from './tree';

/** More situations than this are not tried: the check would say nothing within a second. */
export const CASE_LIMIT = 2 ** 16;

/** One situation a condition can be tested in, before hidden answers are left out. */
export type Case = {
  readonly setting: Setting;
  answers: Record<string, Answer | undefined>;
  band: Band;
  readonly mentions: Map<string, Set<Assertion>>;
};

/** One thing that varies: each entry sets it to one of its values. */
type Variable = readonly ((into: Case) => void)[];

/** All situations a condition can tell apart, in one setting. */
export type Situations = {
  readonly setting: Setting;
  readonly variables: readonly Variable[];
  readonly size: number;
};

/**
 * The situations a condition can tell apart. A question varies over the options tested, one that is not, unknown
 * and not answered; the questions that show it vary with it.
 */
export function situationsOf(tree: Node, settings: readonly Setting[]): readonly Situations[] {
  const atoms = allNodes(tree).flatMap(({ condition }) => (isAtom(condition) ? [condition] : []));
  return distinctSettings(settings, atoms).map((setting) => {
    const asked = closureOf(
      setting.script,
      atoms.flatMap((atom) => questionsIn(atom)),
    );
    const shown = asked.flatMap(({ visible }) => (visible === undefined ? [] : atomsIn(visible)));
    const tests = [...atoms, ...shown.map(({ atom }) => atom)];
    const variables = [
      ...asked.map((question) => questionVariable(question, tests)),
      ...gateVariables(tests),
      ...(tests.some((atom) => 'band' in atom) ? [bandVariable] : []),
      ...conceptVariables(tree),
    ];
    const size = variables.reduce((product, values) => product * values.length, 1);
    return { setting: { type: setting.type, script: only(setting.script, asked) }, variables, size };
  });
}

export function* casesOf({ setting, variables }: Situations): Generator<Case> {
  const current: Case = { setting, answers: {}, band: 'unknown', mentions: new Map() };
  const at = variables.map(() => 0);
  for (;;) {
    variables.forEach((values, index) => {
      values[at[index] ?? 0]?.(current);
    });
    yield current;
    let index = 0;
    while (index < at.length && (at[index] ?? 0) + 1 >= (variables[index]?.length ?? 0)) at[index++] = 0;
    if (index === at.length) return;
    at[index] = (at[index] ?? 0) + 1;
  }
}

/** What holds in a case: hidden answers left out, as on a real call. */
export function knownIn({ setting, answers, band, mentions }: Case): Known {
  const { answers: counted } = resolve(setting.script, definite(answers), { band, type: setting.type });
  const concept = (id: string, assertions: readonly Assertion[]) =>
    assertions.some((assertion) => mentions.get(id)?.has(assertion) === true);
  return { answers: counted, band, type: setting.type, concept };
}

/** The answers that were given, without those a case leaves out. */
export function definite(answers: Case['answers']): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
  );
}

function only(script: Script, questions: readonly Question[]): Script {
  const ids = new Set(questions.map(({ id }) => id));
  const items = script.items.filter(({ id }) => ids.has(id));
  return { ...script, items, byId: new Map(items.map((item) => [item.id, item])) };
}

/** Settings a condition can tell apart: every type it names, and one it does not name for each set of questions. */
function distinctSettings(settings: readonly Setting[], atoms: readonly Atom[]): readonly Setting[] {
  const questions = atoms.flatMap((atom) => questionsIn(atom));
  const seen: (readonly Question[])[] = [];
  return settings.filter(({ type, script }) => {
    const asked = closureOf(script, questions);
    const shown = asked.flatMap(({ visible }) => (visible === undefined ? [] : atomsIn(visible)));
    const types = [...atoms, ...shown.map(({ atom }) => atom)].flatMap(typesIn);
    if (type !== undefined && types.includes(type)) return true;
    if (seen.some((others) => others.length === asked.length && others.every((one, index) => one === asked[index])))
      return false;
    seen.push(asked);
    return true;
  });
}

function typesIn(atom: Atom): readonly string[] {
  return 'type' in atom ? listOf(atom.type) : [];
}

const UNKNOWN: Answer = { state: 'unknown' };

function questionVariable(question: Question, tests: readonly Atom[]): Variable {
  const own = tests.filter((atom) => 'question' in atom && atom.question === question.id);
  const values = [undefined, UNKNOWN, ...statesIn(own), ...valuesOf(question, own)];
  return values.map((value) => (into: Case) => {
    into.answers[question.id] = value;
  });
}

function statesIn(tests: readonly Atom[]): Answer[] {
  const words = wordsIn(tests);
  return WITHOUT_VALUE.filter((state) => state !== 'unknown' && words.includes(state)).map((state) => ({ state }));
}

function wordsIn(tests: readonly Atom[]): readonly string[] {
  return [...new Set(tests.flatMap((atom) => ('is' in atom ? [atom.is] : 'in' in atom ? atom.in : [])))];
}

function valuesOf(question: Question, tests: readonly Atom[]): Answer[] {
  const options = optionsOf(question);
  const words = wordsIn(tests);
  const tested = options.filter((option) => words.includes(option));
  const other = options.find((option) => !words.includes(option));
  if (question.kind === 'many') return subsetsOf(tested, other).map(given);
  if (options.length > 0) return [...tested, ...(other === undefined ? [] : [other])].map(given);
  const limits = tests.flatMap((atom) => ('atLeast' in atom ? [atom.atLeast] : []));
  if (limits.length === 0) return [given('words')];
  return [...new Set([Math.min(...limits) - 1, ...limits])].map(given);
}

/** What is chosen from, by id; nothing where any words or a number are an answer. */
export function optionsOf({ kind, options }: Question): readonly string[] {
  return kind === 'yes-no' ? ['yes', 'no'] : (options ?? []).map(({ id }) => id);
}

/** Every choice among the options tested (17 are over the limit already); with none of them, one not tested. */
function subsetsOf(tested: readonly string[], other: string | undefined): string[][] {
  const some = tested.slice(0, 17);
  const none = other === undefined ? [] : [[other]];
  const chosen = Array.from({ length: 2 ** some.length - 1 }, (_, bits) =>
    some.filter((_option, index) => ((bits + 1) >> index) % 2 === 1),
  );
  return [...none, ...chosen];
}

function gateVariables(tests: readonly Atom[]): Variable[] {
  const ids = new Set(tests.flatMap((atom) => ('gate' in atom ? [atom.gate] : [])));
  const values: (Answer | undefined)[] = [undefined, UNKNOWN, given('yes'), given('no')];
  return [...ids].map((id) =>
    values.map((value) => (into: Case) => {
      into.answers[id] = value;
    }),
  );
}

const bandVariable: Variable = Band.options.map((band) => (into: Case) => {
  into.band = band;
});

function conceptVariables(tree: Node): Variable[] {
  return [...assertionClasses(allNodes(tree))].flatMap(([concept, classes]) =>
    classes.map((assertion) =>
      [false, true].map((isSaid) => (into: Case) => {
        const said = into.mentions.get(concept) ?? new Set();
        into.mentions.set(concept, said);
        if (isSaid) said.add(assertion);
        else said.delete(assertion);
      }),
    ),
  );
}
