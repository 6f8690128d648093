import type { Rulebook } from '../../src/shared/escalation/rulebook';
import { FEWEST_OF_LONG } from '../../src/shared/escalation/story';
import { type TriageOutput, triageLine } from '../../src/shared/escalation/triage';
import type { Note } from './notes';

/** A note with what it is and what it is counted under. */
export type ScoredNote = Pick<Note, 'id' | 'text' | 'label'> & {
  readonly lang: string;
  readonly topic: string;
  readonly trait: string;
};

/** Of how many notes, and which share was raised, and raised or asked about; shares from 0 to 1. */
export type Share = { readonly notes: number; readonly raised: number; readonly raisedOrAsked: number };
export type Shares = { readonly emergency: Share; readonly nonEmergency: Share; readonly ambiguous: Share };
type Groups = Readonly<Record<string, Shares>>;

export type Score = Shares & {
  readonly byTrait: Groups;
  readonly byTopic: Groups;
  readonly byLanguage: Groups;
  readonly byLength: Groups;
  readonly misses: readonly Miss[];
};

/** A note judged otherwise than its label says, with what it was judged by. */
export type Miss = { readonly note: ScoredNote; readonly how: MissKind; readonly by: TriageOutput };

/** Emergencies neither raised nor asked about, or asked about only; non-emergencies raised, or asked about. */
export const MISS_KINDS = ['unseen', 'only asked', 'falsely raised', 'falsely asked'] as const;
type MissKind = (typeof MISS_KINDS)[number];

/** A note and what the rules make of it. */
export type Judged = { readonly note: ScoredNote; readonly by: TriageOutput };

/** Puts every note to the rulebook and compares with its label. */
export function scoreNotes(rulebook: Rulebook, notes: readonly ScoredNote[]): Score {
  return scoreOf(notes.map((note) => ({ note, by: triageLine(rulebook, { id: note.id, text: note.text }) })));
}

export function scoreOf(judged: readonly Judged[]): Score {
  return {
    ...sharesOf(judged),
    byTrait: groupsBy(judged, (note) => note.trait),
    byTopic: groupsBy(judged, (note) => note.topic),
    byLanguage: groupsBy(judged, (note) => note.lang),
    byLength: groupsBy(judged, (note) => (isShort(note) ? 'under 9 words' : '9 words and more')),
    misses: judged.flatMap((one) => {
      const how = missOf(one);
      return how === undefined ? [] : [{ ...one, how }];
    }),
  };
}

export function isShort({ text }: Pick<Note, 'text'>): boolean {
  return text.split(/\s+/).length < FEWEST_OF_LONG;
}

function missOf({ note, by }: Judged): MissKind | undefined {
  if (note.label === 'emergency') {
    if (by.raised) return undefined;
    return by.ask ? 'only asked' : 'unseen';
  }
  if (note.label === 'ambiguous') return undefined;
  if (by.raised) return 'falsely raised';
  return by.ask ? 'falsely asked' : undefined;
}

function sharesOf(judged: readonly Judged[]): Shares {
  const of = (label: Note['label']) => shareOf(judged.filter((one) => one.note.label === label));
  return { emergency: of('emergency'), nonEmergency: of('non_emergency'), ambiguous: of('ambiguous') };
}

function shareOf(judged: readonly Judged[]): Share {
  const whole = Math.max(judged.length, 1);
  return {
    notes: judged.length,
    raised: round(judged.filter(({ by }) => by.raised).length / whole),
    raisedOrAsked: round(judged.filter(({ by }) => by.raised || by.ask).length / whole),
  };
}

function groupsBy(judged: readonly Judged[], key: (note: ScoredNote) => string): Groups {
  const groups = Object.groupBy(judged, ({ note }) => key(note));
  const names = Object.keys(groups).sort();
  return Object.fromEntries(names.map((name) => [name, sharesOf(groups[name] ?? [])]));
}

function round(share: number): number {
  return Number(share.toFixed(4));
}
