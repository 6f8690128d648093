import type { WorryModel } from '../../src/shared/escalation/worry';

export const WORRY: WorryModel = { bias: 0, ask: 1, alarm: 1, calm: -1, everyday: -9, weights: '' };
