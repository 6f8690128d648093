import { z } from 'zod';
import {
  Agency,
  AgencyEvent,
  Concept,
  Disposition,
  Faq,
  GateQuestion,
  IncidentType,
  Program,
  Protocol,
  QuickOutcome,
  Referral,
  Route,
  Rule,
  Spine,
} from './pack';

/** The shape of each file of a pack folder, by the name of its JSON Schema. */
export const FILE_SHAPES = {
  agency: Agency,
  spine: Spine,
  'red-flags': z.array(GateQuestion).length(10),
  protocol: Protocol,
  'incident-types': z.array(IncidentType).min(1),
  dispositions: z.array(Disposition).min(1),
  referrals: z.array(Referral),
  routing: z.array(Route),
  programs: z.array(Program),
  events: z.array(AgencyEvent),
  faq: z.array(Faq),
  'quick-outcomes': z.array(QuickOutcome).min(1),
  streets: z.array(z.string().min(1)),
  lexicon: z.array(Concept),
  escalation: z.array(Rule),
} as const;

export type FileShape = keyof typeof FILE_SHAPES;

/** Folders of a pack whose every file has one shape. */
export const FOLDER_SHAPES = { protocols: 'protocol', lexicon: 'lexicon', escalation: 'escalation' } as const;

/** Files that stand in the folder itself: `<shape>.yaml`. */
export const SINGLE_FILES = [
  'agency',
  'spine',
  'red-flags',
  'incident-types',
  'dispositions',
  'referrals',
  'routing',
  'programs',
  'events',
  'faq',
  'quick-outcomes',
  'streets',
] as const satisfies readonly FileShape[];
