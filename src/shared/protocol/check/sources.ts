import type { Pack } from '../pack';
import type { Site } from './defect';

/** Which file each part of a pack came from, for the parts that are spread over several. Same order as the pack. */
export type PackSources = {
  readonly protocols: readonly string[];
  readonly concepts: readonly Site[];
  readonly rules: readonly Site[];
};

/** The sources of a pack that was never on disk: one protocol a file, one file for concepts and one for rules. */
export function plainSources(pack: Pack): PackSources {
  return {
    protocols: pack.protocols.map(({ id }) => `protocols/${id}.yaml`),
    concepts: pack.concepts.map((_, index) => ({ file: 'lexicon/words.yaml', path: [index] })),
    rules: pack.rules.map((_, index) => ({ file: 'escalation/rules.yaml', path: [index] })),
  };
}

/** The parts of a pack that are lists in a file of their own. */
export const LIST_FILES = {
  gate: 'red-flags.yaml',
  incidentTypes: 'incident-types.yaml',
  dispositions: 'dispositions.yaml',
  referrals: 'referrals.yaml',
  routing: 'routing.yaml',
  programs: 'programs.yaml',
  events: 'events.yaml',
  faq: 'faq.yaml',
  quickOutcomes: 'quick-outcomes.yaml',
  streets: 'streets.yaml',
} as const;

/** A pack with everything in it placed: one walk, shared by all checks. */
export type Placed<T> = { readonly value: T; readonly site: Site };

type ListName = keyof typeof LIST_FILES;

export function placedList<N extends ListName>(pack: Pack, name: N): readonly Placed<Pack[N][number]>[] {
  const list: readonly Pack[N][number][] = pack[name];
  return list.map((value, index) => ({ value, site: { file: LIST_FILES[name], path: [index] } }));
}
