import { BROKEN_CONDITIONS, BROKEN_SAFETY } from './broken-conditions';
import type { BrokenPack } from './broken-pack';
import { BROKEN_NAMES, BROKEN_QUESTIONS } from './broken-parts';
import { BROKEN_REFERENCES } from './broken-references';

/** One broken pack for each kind of defect, and for each way to come by it. */
export const BROKEN_PACKS: readonly BrokenPack[] = [
  ...BROKEN_REFERENCES,
  ...BROKEN_CONDITIONS,
  ...BROKEN_QUESTIONS,
  ...BROKEN_SAFETY,
  ...BROKEN_NAMES,
];
