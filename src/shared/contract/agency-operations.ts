import { z } from 'zod';
import type { AgencyChange } from '../domain/agency-change';
import { EVERYBODY, LEADERS, type Staff } from '../domain/staff';
import type { Lexicon } from '../escalation/reading/lexicon';
import type { SetAside } from '../protocol/changes/apply-changes';
import type { Comparison } from '../protocol/changes/compare-packs';
import { type AgencyEntity, type AgencyLists, ENTITIES } from '../protocol/changes/entities';
import { Line } from './inputs';
import { command, lookup, search } from './operation';

/** A change, with the name of who made it and of who took it back. */
export type ChangeView = AgencyChange & { readonly byName: string; readonly undone: boolean };

export type VersionView = {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
  readonly byName: string;
  /** What led to it; none for a newer agency folder. */
  readonly changes: readonly string[];
};

export type PersonView = Staff & {
  /** Oldest first. */
  readonly history: readonly (Omit<Staff, 'id'> & { readonly at: number; readonly byName: string })[];
};

/** How often calls and sign-ups named a thing, and how many of those sign-ups were cancelled. */
export type Use = {
  readonly entity: AgencyEntity;
  readonly id: string;
  readonly count: number;
  readonly cancelled: number;
};

export type AgencyView = {
  readonly hash: string;
  readonly people: readonly PersonView[];
  /** Newest first. */
  readonly changes: readonly ChangeView[];
  readonly versions: readonly VersionView[];
  readonly setAside: readonly SetAside[];
  readonly uses: readonly Use[];
};

/** What can differ between two versions of one folder: less to send than a whole pack. */
export type PackLists = {
  readonly hash: string;
  readonly lists: AgencyLists;
  /** The words of the incident types, compiled. */
  readonly types: Lexicon;
};

const why = Line.min(3);
const changeOf = <E extends AgencyEntity>(entity: E) => {
  const { shape } = ENTITIES[entity];
  return z.object({ entity: z.literal(entity), before: shape.nullable(), after: shape, why });
};

export const agencyOperations = {
  'agency.look': lookup({ roles: EVERYBODY, input: z.object({}) }).returns<AgencyView>(),
  /** Null where the folder itself is another than the window's: it reads the whole pack then. */
  'agency.lists': lookup({
    roles: EVERYBODY,
    input: z.object({ base: z.string().max(80) }),
  }).returns<PackLists | null>(),
  /** How many signed up for one event and did not cancel. */
  'agency.sign-ups': lookup({ roles: EVERYBODY, input: z.object({ event: z.string().max(80) }) }).returns<{
    readonly count: number;
  }>(),
  'agency.compare': search({
    roles: EVERYBODY,
    input: z.object({ from: z.string().max(80), to: z.string().max(80) }),
  }).returns<Comparison>(),
  /** `before` as it was read, null for something new: a change made meanwhile is not written over. */
  'agency.change': command({
    roles: LEADERS,
    input: z.discriminatedUnion('entity', [
      changeOf('disposition'),
      changeOf('incident-type'),
      changeOf('referral'),
      changeOf('program'),
      changeOf('event'),
    ]),
  }).returns<AgencyChange>(),
  /** The number was dialled, or the facts were asked, today. A corrected number is confirmed with it. */
  'agency.confirm': command({
    roles: LEADERS,
    input: z.object({
      entity: z.enum(['referral', 'program']),
      id: z.string().max(80),
      number: z.object({ phone: Line.min(3), extension: Line.nullable() }).nullable(),
    }),
  }).returns<AgencyChange>(),
  'agency.undo': command({
    roles: LEADERS,
    input: z.object({ change: z.string().max(80), why }),
  }).returns<AgencyChange>(),
};
