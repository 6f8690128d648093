import { holds } from '../holds';
import { CASE_LIMIT, casesOf, knownIn, situationsOf } from './cases';
import { groupFreeParts } from './concept-groups';
import { type Defect, defect, inside } from './defect';
import type { PlacedCondition, Survey } from './survey';
import { allNodes, type Node, treeOf } from './tree';

/**
 * Conditions, and parts of them, that can never hold or never fail: found by trying every situation they can tell
 * apart. Only conditions without another defect are tried.
 */
export function checkReach({ pack }: Survey, conditions: readonly PlacedCondition[]): readonly Defect[] {
  const isLastRoute = ({ site }: PlacedCondition) =>
    site.file === 'routing.yaml' && site.path[0] === pack.routing.length - 1;
  return conditions.flatMap((condition) => checkCondition(condition, isLastRoute(condition)));
}

/** What has been seen of a part: that it held, that it failed. */
type Seen = { held: boolean; failed: boolean };

function checkCondition(condition: PlacedCondition, mayAlwaysHold: boolean): Defect[] {
  const tree = condition.purpose === 'fires a rule' ? groupFreeParts(treeOf(condition.value)) : treeOf(condition.value);
  const situations = situationsOf(tree, condition.settings);
  const size = situations.reduce((sum, one) => sum + one.size, 0);
  if (size > CASE_LIMIT) {
    const sentence = `The condition of ${condition.owner} has more than ${CASE_LIMIT} cases and cannot be proved: make it smaller.`;
    return [defect(condition.site, 'too-many-cases', sentence)];
  }
  const nodes = allNodes(tree);
  const seen = new Map<Node, Seen>(nodes.map((node) => [node, { held: false, failed: false }]));
  for (const one of situations) for (const situation of casesOf(one)) look(seen, knownIn(situation));
  return constantParts(tree, seen)
    .filter(({ node, holdsAlways }) => !(mayAlwaysHold && holdsAlways && node === tree))
    .map(({ node, holdsAlways }) => constantDefect(condition, node, holdsAlways));
}

function look(seen: ReadonlyMap<Node, Seen>, known: ReturnType<typeof knownIn>): void {
  for (const [node, was] of seen) {
    if (was.held && was.failed) continue;
    if (holds(node.condition, known)) was.held = true;
    else was.failed = true;
  }
}

type Constant = { readonly node: Node; readonly holdsAlways: boolean };

/** The outermost parts that are always the same. */
function constantParts(node: Node, seen: ReadonlyMap<Node, Seen>): readonly Constant[] {
  const was = seen.get(node);
  if (was !== undefined && was.held !== was.failed) return [{ node, holdsAlways: was.held }];
  return node.parts.flatMap((part) => constantParts(part, seen));
}

function constantDefect(condition: PlacedCondition, node: Node, holdsAlways: boolean): Defect {
  const { owner, purpose } = condition;
  const site = inside(condition.site, ...node.path);
  const isWhole = node.path.length === 0;
  const part = isWhole ? `The condition of ${owner}` : `A part of the condition of ${owner}`;
  if (holdsAlways) return defect(site, 'never-fails', `${part} holds on every call: take it out, or correct it.`);
  if (isWhole && purpose === 'shows a question') {
    return defect(site, 'unreachable', `${capital(owner)} can never be asked: no call meets its visible. Correct it.`);
  }
  return defect(site, 'never-holds', `${part} holds on no call: take it out, or correct it.`);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
