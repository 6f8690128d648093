import type { Thresholds, WorryModel } from '../../../src/shared/escalation/learned/worry';

const NOTHING_ASKED: Thresholds = { ask: Number.POSITIVE_INFINITY, alarm: Number.NEGATIVE_INFINITY, rule: 0 };

/** Hears nothing: no question is put, and rules do as they are written. */
export const DEAF: WorryModel = { bias: 0, short: NOTHING_ASKED, long: NOTHING_ASKED, weights: '', step: 1 };
