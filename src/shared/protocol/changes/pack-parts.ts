import type { Agency, Pack, Spine } from '../pack';
import { isSame } from './entities';

/** A part of the folder that cannot be changed on screen: what differs, by name. */
export type PartDifference = {
  readonly part: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
};

/** The parts of two packs that differ. */
export function partDifferences(old: Pack, fresh: Pack): readonly PartDifference[] {
  return PARTS.map(({ part, of }) => difference(part, of(old), of(fresh))).filter(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  );
}

type Entry = { readonly name: string; readonly value: unknown };
type ById = ReadonlyMap<string, Entry>;

function difference(part: string, old: ById, fresh: ById): PartDifference {
  return {
    part,
    added: namesOf(fresh, (id) => !old.has(id)),
    removed: namesOf(old, (id) => !fresh.has(id)),
    changed: namesOf(fresh, (id, { value }) => old.has(id) && !isSame(old.get(id)?.value, value)),
  };
}

/** The id stands beside a name that two have. */
function namesOf(entries: ById, isMeant: (id: string, entry: Entry) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const { name } of entries.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...entries]
    .filter(([id, entry]) => isMeant(id, entry))
    .map(([id, { name }]) => (counts.get(name) === 1 ? name : `${name} (${id})`));
}

const AGENCY_WORDS: Readonly<Record<keyof Agency, string>> = {
  id: 'id',
  name: 'name',
  short_name: 'short name',
  line: 'number of the line',
  time_zone: 'time zone',
  locale: 'language and region',
  just_occurred_minutes: 'minutes a thing has just occurred',
  confirm_after_days: 'days until a number is confirmed again',
  transfer: 'transfer to 911',
  next_action_minutes: 'minutes until a next action is due',
  shift_hours: 'hours of a shift',
  expectations: 'what a caller may expect',
  jurisdictions: 'jurisdictions',
  retention: 'how long records are kept',
};

const SPINE_WORDS: Readonly<Record<keyof Spine, string>> = {
  greeting: 'greeting',
  questions: 'questions',
  evidence: 'keeping evidence',
  worsening: 'if it gets worse',
  thanks: 'thanks',
};

const byKey = (value: object, words: Readonly<Record<string, string>>): ById =>
  new Map(Object.entries(value).map(([key, field]) => [key, { name: words[key] ?? key, value: field }]));

const byId = <T extends { readonly id: string }>(list: readonly T[], name: (one: T) => string): ById =>
  new Map(list.map((one) => [one.id, { name: name(one), value: one }]));

const PARTS: readonly { readonly part: string; readonly of: (pack: Pack) => ById }[] = [
  { part: 'Agency', of: (pack) => byKey(pack.agency, AGENCY_WORDS) },
  { part: 'What every call is asked', of: (pack) => byId(pack.spine.questions, ({ label }) => label) },
  { part: 'Words of every call', of: ({ spine: { questions: _, ...rest } }) => byKey(rest, SPINE_WORDS) },
  { part: 'Safety gate', of: (pack) => byId(pack.gate, ({ label }) => label) },
  { part: 'Scripts', of: (pack) => byId(pack.protocols, ({ title }) => title) },
  { part: 'Routes', of: (pack) => byId(pack.routing, ({ note }) => note.replace(/\.$/, '')) },
  { part: 'Questions often asked', of: (pack) => byId(pack.faq, ({ question }) => question) },
  { part: 'Quick outcomes', of: (pack) => byId(pack.quickOutcomes, ({ label }) => label) },
  { part: 'Escalation rules', of: (pack) => byId(pack.rules, ({ id, title }) => `${id} ${title}`) },
  { part: 'Words the reader knows', of: (pack) => byId(pack.concepts, ({ label }) => label) },
  { part: 'Streets', of: (pack) => new Map(pack.streets.map((street) => [street, { name: street, value: street }])) },
];
