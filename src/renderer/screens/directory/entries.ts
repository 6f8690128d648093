import type { Pack, Said } from '../../../shared/protocol/pack';
import { bestMatches } from '../commands/match';

type Program = Pack['programs'][number];
type Faq = Pack['faq'][number];
type Referral = Pack['referrals'][number];

/** What a caller can be told about, or sent to. */
export type Entry =
  | { readonly kind: 'program'; readonly id: string; readonly of: Program }
  | { readonly kind: 'question'; readonly id: string; readonly of: Faq }
  | { readonly kind: 'referral'; readonly id: string; readonly of: Referral };

export const KIND_WORDS: Readonly<Record<Entry['kind'], string>> = {
  program: 'Program',
  question: 'Question',
  referral: 'Referral',
};

export const PROGRAM_WORDS: Readonly<Record<Program['kind'], string>> = {
  'neighborhood-watch': 'Neighborhood watch',
  workshop: 'Workshop',
  outreach: 'Outreach',
};

export function entriesOf({
  programs,
  faq,
  referrals,
}: Pick<Pack, 'programs' | 'faq' | 'referrals'>): readonly Entry[] {
  return [
    ...programs.map((of) => ({ kind: 'program' as const, id: `program-${of.id}`, of })),
    ...faq.map((of) => ({ kind: 'question' as const, id: `question-${of.id}`, of })),
    ...referrals.map((of) => ({ kind: 'referral' as const, id: `referral-${of.id}`, of })),
  ];
}

/** Found by title, topic or area. */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  return bestMatches(query, entries, (entry) => [titleOf(entry), ...topicsOf(entry)].join(' '));
}

export function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'program':
      return entry.of.title;
    case 'question':
      return entry.of.question;
    case 'referral':
      return entry.of.name;
  }
}

/** What is read to the caller. */
export function cardOf(entry: Entry): Said {
  switch (entry.kind) {
    case 'program':
      return entry.of.card;
    case 'question':
      return entry.of.answer;
    case 'referral':
      return entry.of.say;
  }
}

function topicsOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'program':
      return [...entry.of.topics, ...entry.of.areas, PROGRAM_WORDS[entry.of.kind]];
    case 'question':
      return [entry.of.topic];
    case 'referral':
      return entry.of.topics;
  }
}
