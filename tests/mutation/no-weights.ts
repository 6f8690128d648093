import { DEAF } from '../shared/escalation/deaf';

export const WORRY = DEAF;
