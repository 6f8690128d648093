import { z } from 'zod';
import { isZone } from '../domain/time/zone';
import { Condition } from './condition';

/**
 * The agency pack: everything an agency decides, as data. One zod schema per YAML file;
 * the JSON Schemas that editors use are generated from these.
 */

/** Answers are kept by these ids in plain objects, which all have a "constructor". */
const id = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9-]*(\.[a-z0-9-]+)?$/, 'use lower-case words joined by dashes');
const code = z.string().min(1);
/** A day an agency's person confirmed the fact, `2026-11-20`; null is shown as "not checked". */
const checkedOn = z.iso.date().nullable();
/** Who confirmed it. */
const checkedBy = z.string().min(1).optional();
/** Offered no longer; old calls keep its name. */
const retired = z.boolean().optional();

/** Words to say to a caller, in both languages of the line. */
export const Said = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
export type Said = z.infer<typeof Said>;

export const Level = z.enum(['E0', 'E1', 'E2', 'E3']);
export type Level = z.infer<typeof Level>;

export const QuestionKind = z.enum([
  'choice',
  'many',
  'yes-no',
  'text',
  'number',
  'money',
  'when',
  'phone',
  'place',
  'people',
  'vehicles',
  'property',
]);
export type QuestionKind = z.infer<typeof QuestionKind>;

export const Option = z.strictObject({ id, label: Said });
export type Option = z.infer<typeof Option>;

/**
 * One question of a script. Ids are shared by all protocols: the same id in two protocols is the same
 * question (same kind and options), so its answer survives a change of incident type.
 */
export const Question = z.strictObject({
  id,
  /** A few words for the outline: "Last seen". */
  label: z.string().min(1).max(40),
  /** The exact words to say. */
  ask: Said,
  /** Why it is asked, for the call taker. */
  why: z.string().min(1),
  kind: QuestionKind,
  options: z.array(Option).min(2).optional(),
  /** Asked only while this holds; a hidden answer is kept and comes back. */
  visible: Condition.optional(),
  /** A complete close needs an answer (unknown and refused count). */
  required: z.boolean().optional(),
  help: z.string().optional(),
});
export type Question = z.infer<typeof Question>;

/** A fact that makes the call an emergency: found by a condition on answers, or by its own yes-no question. */
export const RedFlag = z.strictObject({
  id,
  rule: z.string().regex(/^ESC-1\d{3}$/, 'red flags of a type are numbered ESC-1tnn: ESC-1 type(2) flag(1)'),
  label: z.string().min(1).max(80),
  level: Level,
  /** What to tell the caller when it is so. */
  say: Said,
  raisedBy: Condition.optional(),
  ask: Said.optional(),
  /** Why its question is asked, for the call taker. */
  why: z.string().min(1).optional(),
});
export type RedFlag = z.infer<typeof RedFlag>;

/** How a call is handed to 911. */
export const TransferMode = z.enum(['warm-transfer', 'relay', 'in-place']);
export type TransferMode = z.infer<typeof TransferMode>;

export const Channel = z.enum(['officer', 'phone-report', 'online', 'referral', 'information']);
export type Channel = z.infer<typeof Channel>;

export const Protocol = z.strictObject({
  id,
  number: z.string().regex(/^T\d{1,2}$/),
  title: z.string().min(1),
  /** False where nothing has happened: what is asked about a program has no place and no time. Left out: true. */
  incident: z.boolean().optional(),
  questions: z.array(Question).min(1),
  redFlags: z.array(RedFlag).min(1),
  closing: z.strictObject({
    /** "If ... hang up and dial 911." */
    worsening: Said,
    /** Safety and practical advice, each a said-mark. */
    advice: z.array(Said),
    /** What to expect when the log has too few calls to say. */
    expectation: Said,
    evidence: Said.optional(),
  }),
  channels: z.array(Channel).min(1),
  /** Dispositions offered first, by code. */
  dispositions: z.array(code).min(1),
});
export type Protocol = z.infer<typeof Protocol>;

/** The universal spine: asked on every call, whatever its type. */
export const Spine = z.strictObject({
  greeting: Said,
  questions: z.array(Question).min(1),
  evidence: Said,
  worsening: Said,
  thanks: Said,
});
export type Spine = z.infer<typeof Spine>;

/** One of the ten gate questions R1 to R10. */
export const GateQuestion = z.strictObject({
  id: z.string().regex(/^R([1-9]|10)$/),
  rule: z.string().regex(/^ESC-0\d\d$/),
  label: z.string().min(1).max(48),
  ask: Said,
  /** Asked at once when the answer is "unknown". */
  followUp: Said,
  why: z.string().min(1),
  level: Level,
  say: Said,
  /** Still unknown after the follow-up raises E2 unless the call is about the past (R1 to R6). */
  unknownRaises: z.boolean(),
});
export type GateQuestion = z.infer<typeof GateQuestion>;

export const IncidentType = z.strictObject({
  id,
  label: z.string().min(1),
  protocol: id,
  /** The agency's own code. */
  local: code,
  /** APCO ANS 2.103 common incident type. */
  apco: code,
  /** NIBRS offence codes as hints only: records staff decide. */
  nibrs: z.array(code),
  level: Level,
  /** Words and phrases in a narrative that suggest this type. */
  words: z.strictObject({ en: z.array(z.string()), es: z.array(z.string()) }),
  retired,
});
export type IncidentType = z.infer<typeof IncidentType>;

export const Disposition = z.strictObject({
  code,
  label: z.string().min(1),
  /** One letter, free among the codes in use. */
  key: z.string().length(1),
  retired,
});
export type Disposition = z.infer<typeof Disposition>;

export const Hours = z.strictObject({
  mon: z.array(z.string()).optional(),
  tue: z.array(z.string()).optional(),
  wed: z.array(z.string()).optional(),
  thu: z.array(z.string()).optional(),
  fri: z.array(z.string()).optional(),
  sat: z.array(z.string()).optional(),
  sun: z.array(z.string()).optional(),
  holidays: z.array(z.iso.date()).optional(),
});
export type Hours = z.infer<typeof Hours>;

export const Referral = z.strictObject({
  id,
  name: z.string().min(1),
  phone: z.string().nullable(),
  extension: z.string().optional(),
  web: z.string().optional(),
  topics: z.array(z.string()).min(1),
  say: Said,
  hours: Hours.nullable(),
  checked_on: checkedOn,
  checked_by: checkedBy,
  retired,
});
export type Referral = z.infer<typeof Referral>;

/** Who takes what: the first route whose condition holds is offered first at the close. */
export const Route = z.strictObject({
  id,
  when: Condition,
  channel: Channel,
  referral: id.optional(),
  note: z.string().min(1),
  /** Channels this route forbids, such as online for a stolen firearm. */
  never: z.array(Channel).optional(),
});
export type Route = z.infer<typeof Route>;

export const Program = z.strictObject({
  id,
  kind: z.enum(['neighborhood-watch', 'workshop', 'outreach']),
  title: z.string().min(1),
  topics: z.array(z.string()).min(1),
  /** Neighbourhoods or "city-wide". */
  areas: z.array(z.string()).min(1),
  card: Said,
  /** Whom to ask about it: a name, a number, an address. */
  contact: z.string().min(1).optional(),
  signUp: z.boolean(),
  checked_on: checkedOn,
  checked_by: checkedBy,
  retired,
});
export type Program = z.infer<typeof Program>;

/** A program on one day: a workshop, a meeting. It is offered until the day is over. */
export const AgencyEvent = z.strictObject({
  id,
  program: id,
  title: z.string().min(1),
  /** By the agency's clock: `2026-12-12T18:00`. */
  starts: z.iso.datetime({ local: true, precision: -1 }),
  place: z.string().min(1),
  /** Places there are; left out, as many as come. */
  capacity: z.number().int().positive().optional(),
  signUp: z.boolean(),
  retired,
});
export type AgencyEvent = z.infer<typeof AgencyEvent>;

export const Faq = z.strictObject({
  id,
  topic: z.string().min(1),
  question: z.string().min(1),
  answer: Said,
  referral: id.optional(),
  checked_on: checkedOn,
});
export type Faq = z.infer<typeof Faq>;

export const QuickOutcome = z.strictObject({
  id,
  key: z.string().length(1),
  label: z.string().min(1),
  say: Said.optional(),
  disposition: code,
  /** The call is kept open for a callback (a hang-up or silent line). */
  callback: z.boolean().optional(),
});
export type QuickOutcome = z.infer<typeof QuickOutcome>;

export const Agency = z.strictObject({
  id,
  name: z.string().min(1),
  short_name: z.string().min(1),
  line: z.strictObject({ number: z.string(), checked_on: checkedOn }),
  time_zone: z.string().min(1).refine(isZone, 'there is no such zone, write one such as America/New_York'),
  locale: z.string().min(2),
  just_occurred_minutes: z.number().int().positive(),
  /** A number confirmed longer ago than this is to be dialled again. */
  confirm_after_days: z.number().int().positive(),
  transfer: z.strictObject({
    mode: TransferMode,
    number: z.string().nullable(),
    words: Said,
    announce: z.string().min(1),
    /** Dispositions offered first once 911 has the call, by code. Left out: those of the type. */
    dispositions: z.array(code).min(1).optional(),
  }),
  /** Minutes until an open call's next action is due. */
  next_action_minutes: z.strictObject({
    taking: z.number().positive(),
    held: z.number().positive(),
    disconnected: z.number().positive(),
    to_dispatch: z.number().positive(),
    review: z.number().positive(),
  }),
  /** How long a shift lasts; one that has not ended by then is shown as such. Left out: 12. */
  shift_hours: z.number().positive().max(24).optional(),
  /** What to tell a caller who presses for a promise, by channel, when the log cannot say. */
  expectations: z.record(Channel, Said),
  jurisdictions: z.array(z.string()).min(1),
  retention: z.array(
    z.strictObject({
      series: z.string(),
      years: z.number().nullable(),
      authority: z.string().nullable(),
      checked_on: checkedOn,
    }),
  ),
});
export type Agency = z.infer<typeof Agency>;

/** Words for one idea; the reader finds them and says whether they are meant (see escalation/). */
export const Concept = z.strictObject({
  id,
  label: z.string().min(1),
  en: z.array(z.string()),
  es: z.array(z.string()),
  /** Phrases that contain these words and mean something else: "shot of whiskey". */
  never: z.array(z.string()).optional(),
});
export type Concept = z.infer<typeof Concept>;

/** A rule over concepts, answers, type and time. `raise` shows the banner, `ask` slips in one question. */
export const Rule = z.strictObject({
  id: z.string().regex(/^ESC-3\d\d$/),
  title: z.string().min(1),
  level: Level,
  strength: z.enum(['raise', 'ask']),
  /** Raises however ordinary the rest of the note sounds to the learned judgement. */
  sure: z.literal(true).optional(),
  /** Asks at least, where a note sounds like what is said every day. */
  grave: z.literal(true).optional(),
  when: Condition,
  say: Said,
  /** The clarifying question of an `ask` rule. */
  ask: Said.optional(),
  rationale: z.string().min(1),
  source: z.string().min(1),
  version: z.number().int().positive(),
  fires: z.array(z.string()).min(1),
  quiet: z.array(z.string()).min(1),
});
export type Rule = z.infer<typeof Rule>;

/** The whole pack as one value, after every file has been read and checked. */
export const Pack = z.strictObject({
  agency: Agency,
  spine: Spine,
  gate: z.array(GateQuestion).length(10),
  protocols: z.array(Protocol).min(1),
  incidentTypes: z.array(IncidentType).min(1),
  dispositions: z.array(Disposition).min(1),
  referrals: z.array(Referral),
  routing: z.array(Route),
  programs: z.array(Program),
  events: z.array(AgencyEvent),
  faq: z.array(Faq),
  quickOutcomes: z.array(QuickOutcome).min(1),
  concepts: z.array(Concept),
  rules: z.array(Rule),
  streets: z.array(z.string()),
});
export type Pack = z.infer<typeof Pack>;
