import type { Rulebook } from '../../src/shared/escalation/rulebook';
import { triageLine } from '../../src/shared/escalation/triage';
import type { Note } from './notes';

/** Of how many notes, and which share was raised, and raised or asked about; shares from 0 to 1. */
export type Share = { readonly notes: number; readonly raised: number; readonly raisedOrAsked: number };

export type Score = {
  readonly emergency: Share;
  readonly nonEmergency: Share;
  readonly ambiguous: Share;
  readonly emergencyByTrait: Readonly<Record<string, Share>>;
  readonly emergencyByLanguage: Readonly<Record<string, Share>>;
  readonly falseByTrait: Readonly<Record<string, Share>>;
  /** Emergencies not raised, and non-emergencies raised, by note id. */
  readonly missed: readonly string[];
  readonly falselyRaised: readonly string[];
};

type Judged = { readonly note: Note; readonly raised: boolean; readonly seen: boolean };

/** Puts every note to the rulebook and compares with its label. */
export function scoreNotes(rulebook: Rulebook, notes: readonly Note[]): Score {
  const judged = notes.map((note): Judged => {
    const { raised, ask } = triageLine(rulebook, { id: note.id, text: note.text });
    return { note, raised, seen: raised || ask };
  });
  const of = (label: Note['label']): readonly Judged[] => judged.filter((one) => one.note.label === label);
  const emergency = of('emergency');
  const nonEmergency = of('non_emergency');
  return {
    emergency: shareOf(emergency),
    nonEmergency: shareOf(nonEmergency),
    ambiguous: shareOf(of('ambiguous')),
    emergencyByTrait: sharesBy(emergency, (note) => note.trait),
    emergencyByLanguage: sharesBy(emergency, (note) => note.lang),
    falseByTrait: sharesBy(nonEmergency, (note) => note.trait),
    missed: emergency.filter((one) => !one.raised).map((one) => one.note.id),
    falselyRaised: nonEmergency.filter((one) => one.raised).map((one) => one.note.id),
  };
}

function shareOf(judged: readonly Judged[]): Share {
  const whole = Math.max(judged.length, 1);
  return {
    notes: judged.length,
    raised: round(judged.filter((one) => one.raised).length / whole),
    raisedOrAsked: round(judged.filter((one) => one.seen).length / whole),
  };
}

function sharesBy(judged: readonly Judged[], key: (note: Note) => string): Readonly<Record<string, Share>> {
  const keys = [...new Set(judged.map((one) => key(one.note)))].sort();
  return Object.fromEntries(keys.map((value) => [value, shareOf(judged.filter((one) => key(one.note) === value))]));
}

function round(share: number): number {
  return Number(share.toFixed(4));
}
