import type { WorryModel } from '../../../src/shared/escalation/worry';

/** Hears nothing: no question is put, and rules do as they are written. */
export const DEAF: WorryModel = {
  bias: 0,
  ask: Number.POSITIVE_INFINITY,
  alarm: Number.NEGATIVE_INFINITY,
  weights: '',
  step: 1,
};
