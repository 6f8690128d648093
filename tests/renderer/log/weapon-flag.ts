import type { CallBody } from '../../../src/shared/domain/call-event';
import { said } from '../../shared/protocol/small-pack';

type Raised = Extract<CallBody, { kind: 'call.flag-raised' }>;

/** A flag for a weapon, by these words. */
export function weaponFlag(because: Raised['because'] = []): Raised {
  return {
    kind: 'call.flag-raised',
    flag: 'f1',
    rule: 'ESC-301',
    version: 2,
    title: 'Weapon',
    level: 'E3',
    source: 'weapon',
    say: said('Stay.'),
    because,
  };
}
