import type { AnswerState } from '../../shared/protocol/next-question';

export const STATE_SIGNS: Readonly<Record<AnswerState, string>> = {
  answered: '✓',
  unknown: '?',
  refused: '–',
  'not-asked': '·',
  open: '○',
};

export const STATE_WORDS: Readonly<Record<AnswerState, string>> = {
  answered: 'answered',
  unknown: 'unknown',
  refused: 'refused',
  'not-asked': 'not asked',
  open: 'open',
};

/** As on a button. */
export const STATE_LABELS = { unknown: 'Unknown', refused: 'Refused', 'not-asked': 'Not asked' } as const;

export const SECTIONS = [
  { id: 'spine', label: 'Every call' },
  { id: 'type', label: 'This type' },
  { id: 'safety', label: 'Safety, this type' },
] as const;
