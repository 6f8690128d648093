import type { Condition } from '../condition';
import type { Concept, Pack, Protocol, Question, RedFlag, Rule } from '../pack';
import { type Script, scriptOf } from '../script';
import { inside } from './defect';
import { type PackSources, type Placed, plainSources } from './sources';

/** A script, and an incident type it is asked under; undefined before a type is chosen. */
export type Setting = { readonly type: string | undefined; readonly script: Script };

/** What a condition decides, which says where it may look. */
type Purpose = 'shows a question' | 'raises a red flag' | 'takes a route' | 'fires a rule';

export type PlacedCondition = Placed<Condition> & {
  readonly purpose: Purpose;
  /** What it belongs to, for sentences: `question "plate"`. */
  readonly owner: string;
  /** Every situation in which it is tested. */
  readonly settings: readonly Setting[];
};

export type PlacedProtocol = Placed<Protocol> & {
  readonly questions: readonly Placed<Question>[];
  readonly flags: readonly Placed<RedFlag>[];
  readonly script: Script;
  readonly settings: readonly Setting[];
};

/** A pack laid out for checking: everything with its place in the files. */
export type Survey = {
  readonly pack: Pack;
  readonly spine: readonly Placed<Question>[];
  readonly protocols: readonly PlacedProtocol[];
  readonly concepts: readonly Placed<Concept>[];
  readonly rules: readonly Placed<Rule>[];
  readonly conditions: readonly PlacedCondition[];
};

export function surveyOf(pack: Pack, sources: PackSources = plainSources(pack)): Survey {
  const spine = placedIn({ file: 'spine.yaml', path: [] }, 'questions', pack.spine.questions);
  const protocols = pack.protocols.map((protocol, index) => placedProtocol(pack, protocol, sources.protocols[index]));
  const rules = placedAt(pack.rules, sources.rules);
  const parts = { pack, spine, protocols, rules, concepts: placedAt(pack.concepts, sources.concepts) };
  return { ...parts, conditions: conditionsOf(parts) };
}

function placedProtocol(pack: Pack, protocol: Protocol, file: string | undefined): PlacedProtocol {
  const site = { file: file ?? `protocols/${protocol.id}.yaml`, path: [] };
  const script = scriptOf(pack, protocol);
  const types = pack.incidentTypes.filter((one) => one.protocol === protocol.id);
  return {
    value: protocol,
    site,
    questions: placedIn(site, 'questions', protocol.questions),
    flags: placedIn(site, 'redFlags', protocol.redFlags),
    script,
    settings: types.length === 0 ? [{ type: undefined, script }] : types.map(({ id }) => ({ type: id, script })),
  };
}

function placedIn<T>(site: Placed<T>['site'], key: string, values: readonly T[]): readonly Placed<T>[] {
  return values.map((value, index) => ({ value, site: inside(site, key, index) }));
}

function placedAt<T>(values: readonly T[], sites: readonly Placed<T>['site'][]): readonly Placed<T>[] {
  return values.map((value, index) => ({ value, site: sites[index] ?? { file: '.', path: [index] } }));
}

function conditionsOf({ pack, spine, protocols, rules }: Omit<Survey, 'conditions'>): PlacedCondition[] {
  const bare = scriptOf(pack, undefined);
  const types = [undefined, ...pack.incidentTypes.map(({ id }) => id)];
  const everywhere: Setting[] = [
    { type: undefined, script: bare },
    ...protocols.flatMap(({ settings }) => settings.filter(({ type }) => type !== undefined)),
  ];
  const onSpine = types.map((type) => ({ type, script: bare }));
  return [
    ...spine.flatMap((question) => visibleOf(question, onSpine)),
    ...protocols.flatMap(({ questions, flags, settings }) => [
      ...questions.flatMap((question) => visibleOf(question, settings)),
      ...flags.flatMap((flag) => raisedByOf(flag, settings)),
    ]),
    ...pack.routing.map(({ id, when }, index) => ({
      value: when,
      site: { file: 'routing.yaml', path: [index, 'when'] },
      purpose: 'takes a route' as const,
      owner: `route "${id}"`,
      settings: everywhere,
    })),
    ...rules.map(({ value, site }) => ({
      value: value.when,
      site: inside(site, 'when'),
      purpose: 'fires a rule' as const,
      owner: `rule ${value.id}`,
      settings: everywhere,
    })),
  ];
}

function visibleOf({ value, site }: Placed<Question>, settings: readonly Setting[]): PlacedCondition[] {
  if (value.visible === undefined) return [];
  const owner = `question "${value.id}"`;
  return [{ value: value.visible, site: inside(site, 'visible'), purpose: 'shows a question', owner, settings }];
}

function raisedByOf({ value, site }: Placed<RedFlag>, settings: readonly Setting[]): PlacedCondition[] {
  if (value.raisedBy === undefined) return [];
  const owner = `red flag ${value.rule}`;
  return [{ value: value.raisedBy, site: inside(site, 'raisedBy'), purpose: 'raises a red flag', owner, settings }];
}
