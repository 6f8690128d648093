import type { FlagOutcome } from '../../../shared/domain/call-event';
import type { AnswerValue } from '../../../shared/protocol/answer';
import type { Channel } from '../../../shared/protocol/pack';

/** How a call may end: channel and disposition code. */
export type Ending = readonly [Channel, string];

/** One kind of call, with blanks in braces that are filled for each call. All of it is invented. */
export type Story = {
  readonly type: string;
  readonly band: 'now' | 'just' | 'past';
  readonly text: string;
  readonly ends: readonly Ending[];
  readonly spanish?: true;
  /** A call without a place: a question. */
  readonly nowhere?: true;
  /** The safety questions that its words answer with yes. */
  readonly gate?: readonly string[];
  /** What became of the flags that the rules raise on it. */
  readonly outcomes?: readonly FlagOutcome[];
  /** Answers that make it what it is: to which question, and what. */
  readonly told?: readonly (readonly [string, AnswerValue])[];
};

export const report: readonly Ending[] = [
  ['phone-report', '01'],
  ['online', '01'],
];
export const officer: readonly Ending[] = [
  ['officer', '01'],
  ['officer', '14'],
  ['officer', '18'],
];
export const settled: readonly Ending[] = [['information', '05']];
export const told: readonly Ending[] = [['information', '13']];
export const referred: readonly Ending[] = [['referral', '15']];
