import type { Pack } from '../../../src/shared/protocol/pack';
import { protocol, said, smallPack } from '../../shared/protocol/small-pack';

const TYPES = `theft vehicle-theft shoplifting burglary-discovered vandalism lost-property found-property noise barking
  fireworks parking crash hit-and-run animal inquiry program welfare-check harassment suspicious-person supplement other`;

const STREETS = [
  'W Main St',
  'Euclid Ave',
  'Alumni Dr',
  'Richmond Rd',
  'Tates Creek Rd',
  'Clays Mill Rd',
  'N Limestone',
  'Rose St',
];

/** A pack with enough types and streets for a believable log, quick to evaluate. */
export function seedPack(): Pack {
  const types = TYPES.split(/\s+/);
  return smallPack({
    protocols: [protocol('theft', 'T1')],
    incidentTypes: types.map((id) => ({
      id,
      label: id,
      protocol: 'theft',
      local: id,
      apco: id,
      nibrs: [],
      level: 'E0',
      words: { en: [], es: [] },
    })),
    programs: [
      {
        id: 'watch',
        kind: 'neighborhood-watch',
        title: 'Watch',
        topics: ['watch'],
        areas: ['city-wide'],
        card: said('A watch.'),
        signUp: true,
        checked_on: null,
      },
    ],
    streets: STREETS,
  });
}
