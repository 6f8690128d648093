import type { Staff } from '../domain/staff';
import type { Pack } from '../protocol/pack';
import { fold } from './fold';
import type { OperatorName } from './operators';
import { INCOMPLETE } from './wanted';

/** A value somebody may write after a colon. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  /** Ids and codes under which it is known too. */
  readonly also: readonly string[];
};

/** What the words of a question are read with. */
export type Known = {
  readonly choices: Readonly<Partial<Record<OperatorName, readonly Choice[]>>>;
  readonly zone: string;
  readonly now: number;
};

export type KnownParts = {
  readonly pack: Pack;
  readonly staff: readonly Staff[];
  /** Staff id of who asks. */
  readonly me: string | null;
  readonly now: number;
};

export function knownFor({ pack, staff, me, now }: KnownParts): Known {
  const people = staff.map(({ id, name }) => ({ value: id, label: name, also: [] }));
  const choices = {
    type: typesOf(pack),
    disposition: [
      ...pack.dispositions.map(({ code, label }) => ({ value: code, label, also: [code] })),
      { value: INCOMPLETE, label: 'incomplete', also: [INCOMPLETE] },
    ],
    by: me === null ? people : [{ value: me, label: 'me', also: ['me'] }, ...people],
    flag: [...FLAGS, ...rulesOf(pack)],
    open: OPEN,
    overdue: OVERDUE,
  };
  return { choices, zone: pack.agency.time_zone, now };
}

const plain = (value: string, label: string, ...also: string[]): Choice => ({ value, label, also: [value, ...also] });

const FLAGS: readonly Choice[] = [
  plain('any', 'of any kind'),
  plain('unresolved', 'unresolved', 'open'),
  plain('overridden', 'overridden'),
  plain('E1', 'of level E1'),
  plain('E2', 'of level E2'),
  plain('E3', 'of level E3'),
  plain('F9', 'raised by the call taker'),
];
const OPEN: readonly Choice[] = [
  plain('yes', 'open'),
  plain('no', 'not open'),
  plain('held', 'on hold'),
  plain('dropped', 'line dropped', 'disconnected'),
  plain('unresolved', 'closed with a flag unresolved'),
];
const OVERDUE: readonly Choice[] = [plain('yes', 'overdue'), plain('no', 'not overdue')];

function typesOf({ incidentTypes, protocols }: Pack): readonly Choice[] {
  return incidentTypes.map(({ id, label, local, protocol }) => {
    const script = protocols.find((one) => one.id === protocol)?.number;
    return { value: id, label, also: [id, local, ...(script === undefined ? [] : [script])] };
  });
}

/** Rules are known by their number too: 351 for ESC-351. */
function rulesOf({ gate, protocols, rules }: Pack): readonly Choice[] {
  const all = [
    ...gate.map(({ rule, label }) => [rule, label] as const),
    ...protocols.flatMap(({ redFlags }) => redFlags.map(({ rule, label }) => [rule, label] as const)),
    ...rules.map(({ id, title }) => [id, title] as const),
  ];
  return all.map(([rule, label]) => ({ value: rule, label, also: [rule, rule.replace('ESC-', '')] }));
}

/** The choices that are meant: those called exactly so, or else those of which a word begins so. */
export function chosenFrom(choices: readonly Choice[], typed: string): readonly Choice[] {
  const asked = fold(typed.trim());
  if (asked === '') return [];
  const exact = choices.filter((choice) => namesOf(choice).includes(asked));
  return exact.length > 0 ? exact : choices.filter((choice) => namesOf(choice).some((name) => begins(name, asked)));
}

export function namesOf({ label, also }: Choice): readonly string[] {
  return [label, ...also].map(fold);
}

function begins(name: string, asked: string): boolean {
  return name.startsWith(asked) || name.includes(` ${asked}`);
}
