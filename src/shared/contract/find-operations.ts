import { z } from 'zod';
import type { CallRow } from '../domain/call-row';
import type { SavedView } from '../domain/saved-view';
import { EVERYBODY } from '../domain/staff';
import { Id } from './inputs';
import { command, lookup, search } from './operation';

/** An auditor reads and changes nothing, not even a name in a list. */
const KEEPERS = ['call-taker', 'supervisor', 'records-clerk', 'administrator'] as const;

/** Calls in one answer: more than a screen shows, few enough to be painted at every key. */
export const FOUND_PAGE = 25;

export type SearchPage = {
  readonly rows: readonly CallRow[];
  /** Where to go on: `after` of the next question. */
  readonly next: string | null;
  /** It stopped for time before it was full: the window goes on by itself. */
  readonly partial: boolean;
  /** The filters as they were read, in words. */
  readonly filters: readonly string[];
  /** What was not understood, and what may have been meant. */
  readonly problems: readonly string[];
};

export type SearchCount = {
  readonly count: number;
  /** There are more than `count`. */
  readonly more: boolean;
};

export type Views = {
  /** Those of who asks, and those shared with the desk; by name. */
  readonly views: readonly SavedView[];
};

const Question = z.string().trim().min(1).max(500);

export const findOperations = {
  /** `text` is words and filters (src/shared/find); `after` is `next` of the page before. */
  'log.search': search({
    roles: EVERYBODY,
    input: z.object({ text: z.string().max(500), after: z.string().max(80).nullable() }),
  }).returns<SearchPage>(),
  /** How many calls a search finds; exact up to a thousand. */
  'log.count': search({ roles: EVERYBODY, input: z.object({ text: z.string().max(500) }) }).returns<SearchCount>(),
  'view.list': lookup({ roles: EVERYBODY, input: z.object({}) }).returns<Views>(),
  /** `view: null` makes a new one; otherwise it is changed. Only a supervisor shares with the desk. */
  'view.save': command({
    roles: KEEPERS,
    input: z.object({
      view: Id.nullable(),
      name: z.string().trim().min(2).max(40),
      question: Question,
      shared: z.boolean(),
    }),
  }).returns<Views>(),
  'view.drop': command({ roles: KEEPERS, input: z.object({ view: Id }) }).returns<Views>(),
};
