import { resolve } from '../active';
import { closureOf } from '../needed';
import type { Pack } from '../pack';
import type { Script, ScriptItem } from '../script';
import { CASE_LIMIT, casesOf, definite, situationsOf } from './cases';
import type { PlacedProtocol } from './survey';
import { surveyOf } from './survey';
import { atomsIn, treeOf } from './tree';

/** How long a call of a protocol can get. */
export type LongestPath = {
  readonly protocol: string;
  readonly number: string;
  /** Questions of the protocol itself. */
  readonly own: number;
  /** The most questions one call can be asked: spine, type and safety, without the gate. */
  readonly longest: number;
  /** False when there were too many cases, and every question was counted. */
  readonly exact: boolean;
};

/** The longest path of each protocol, for information: a long one is not a defect. */
export function longestPaths(pack: Pack): readonly LongestPath[] {
  return surveyOf(pack).protocols.map((protocol) => {
    const { items } = protocol.script;
    const groups = groupsOf(protocol.script);
    const counts = groups.map((group) => mostShown(protocol, group));
    const always = items.filter(({ question }) => question.visible === undefined).length;
    return {
      protocol: protocol.value.id,
      number: protocol.value.number,
      own: protocol.questions.length,
      longest: counts.reduce((sum, { most }) => sum + most, always),
      exact: counts.every(({ exact }) => exact),
    };
  });
}

/** Questions with a condition that hang together: one group's answers do not change what another shows. */
type Group = { readonly items: readonly ScriptItem[]; readonly reads: ReadonlySet<string> };

function groupsOf(script: Script): readonly Group[] {
  let groups: readonly Group[] = [];
  for (const item of script.items) {
    if (item.question.visible === undefined) continue;
    const reads = readsOf(script, item.id);
    const touched = groups.filter((group) => [...group.reads].some((name) => reads.has(name)));
    const merged: Group = {
      items: [...touched.flatMap(({ items }) => items), item],
      reads: new Set([...touched.flatMap((group) => [...group.reads]), ...reads]),
    };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups;
}

function readsOf(script: Script, id: string): ReadonlySet<string> {
  const closure = closureOf(script, [id]);
  const atoms = closure.flatMap(({ visible }) => (visible === undefined ? [] : atomsIn(visible)));
  const others = atoms.flatMap(({ atom }) =>
    'band' in atom ? ['band'] : 'type' in atom ? ['type'] : 'gate' in atom ? [atom.gate] : [],
  );
  return new Set([...closure.map((question) => question.id), ...others]);
}

function mostShown({ settings }: PlacedProtocol, { items }: Group): { readonly most: number; readonly exact: boolean } {
  const all = { all: items.flatMap(({ question }) => (question.visible === undefined ? [] : [question.visible])) };
  const named = { all: items.map(({ id }) => ({ question: id, answered: true })) };
  const situations = situationsOf(treeOf({ all: [all, named] }), settings);
  if (situations.reduce((sum, { size }) => sum + size, 0) > CASE_LIMIT) return { most: items.length, exact: false };
  let most = 0;
  for (const one of situations) {
    for (const { setting, answers, band } of casesOf(one)) {
      const { active } = resolve(setting.script, definite(answers), { band, type: setting.type });
      most = Math.max(most, items.filter(({ id }) => active.has(id)).length);
    }
  }
  return { most, exact: true };
}
