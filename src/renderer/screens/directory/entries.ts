import { eventsFrom, startWords } from '../../../shared/domain/event-day';
import { localDate } from '../../../shared/domain/time/zone';
import { PROGRAM_WORDS } from '../../../shared/protocol/changes/field-words';
import type { AgencyEvent, Pack, Said } from '../../../shared/protocol/pack';
import { bestMatches } from '../commands/match';

type Program = Pack['programs'][number];
type Faq = Pack['faq'][number];
type Referral = Pack['referrals'][number];

/** An event, with the program that it is a day of: its card is read to the caller. */
export type Day = { readonly event: AgencyEvent; readonly program: Program };

/** What a caller can be told about, or sent to. */
export type Entry =
  | { readonly kind: 'program'; readonly id: string; readonly of: Program }
  | { readonly kind: 'event'; readonly id: string; readonly of: Day }
  | { readonly kind: 'question'; readonly id: string; readonly of: Faq }
  | { readonly kind: 'referral'; readonly id: string; readonly of: Referral };

export const KIND_WORDS: Readonly<Record<Entry['kind'], string>> = {
  program: 'Program',
  event: 'Event',
  question: 'Question',
  referral: 'Referral',
};

type Listed = Pick<Pack, 'programs' | 'events' | 'faq' | 'referrals'>;

/** What is offered on a day (`2026-11-20`): nothing retired, and no event that is over. */
export function entriesOf({ programs, events, faq, referrals }: Listed, today: string): readonly Entry[] {
  const offered = programs.filter((one) => one.retired !== true);
  return [
    ...eventsFrom(events, today).flatMap((event) => {
      const program = offered.find(({ id }) => id === event.program);
      if (program === undefined) return [];
      return [{ kind: 'event' as const, id: `event-${event.id}`, of: { event, program } }];
    }),
    ...offered.map((of) => ({ kind: 'program' as const, id: `program-${of.id}`, of })),
    ...faq.map((of) => ({ kind: 'question' as const, id: `question-${of.id}`, of })),
    ...referrals
      .filter((one) => one.retired !== true)
      .map((of) => ({ kind: 'referral' as const, id: `referral-${of.id}`, of })),
  ];
}

export function entriesToday(pack: Pack): readonly Entry[] {
  return entriesOf(pack, localDate(Date.now(), pack.agency.time_zone));
}

/** Found by title, topic or area; what has the words in its title first. */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const byTitle = bestMatches(query, entries, titleOf);
  const byAll = bestMatches(query, entries, (entry) => [titleOf(entry), ...topicsOf(entry)].join(' '));
  return [...new Set([...byTitle, ...byAll])];
}

export function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'event':
      return `${entry.of.event.title}, ${startWords(entry.of.event.starts)}`;
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
    case 'event':
      return entry.of.program.card;
    case 'program':
      return entry.of.card;
    case 'question':
      return entry.of.answer;
    case 'referral':
      return entry.of.say;
  }
}

export function takesSignUps(entry: Entry): boolean {
  if (entry.kind === 'event') return entry.of.event.signUp;
  return entry.kind === 'program' && entry.of.signUp;
}

function topicsOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'event': {
      const { event, program } = entry.of;
      return [event.place, program.title, ...program.topics, ...program.areas, PROGRAM_WORDS[program.kind]];
    }
    case 'program':
      return [...entry.of.topics, ...entry.of.areas, PROGRAM_WORDS[entry.of.kind]];
    case 'question':
      return [entry.of.topic.replaceAll('-', ' ')];
    case 'referral':
      return entry.of.topics;
  }
}
