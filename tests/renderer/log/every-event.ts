import type { EventBody, EventKind } from '../../../src/shared/domain/event';
import { given, said, smallPack } from '../../shared/protocol/small-pack';
import { NOW } from '../desk/fake-desk';
import { weaponFlag } from './weapon-flag';

const phone = { raw: '8595550100', digits: '8595550100', e164: '+18595550100', display: '(859) 555-0100' };
const next = { what: 'give-to-dispatch', dueAt: NOW } as const;
export const pack = smallPack({
  referrals: [
    {
      id: 'animal-care',
      name: 'Animal Care',
      phone: null,
      topics: ['dog'],
      say: said('Ask them.'),
      hours: null,
      checked_on: null,
    },
  ],
  programs: [
    {
      id: 'watch',
      kind: 'neighborhood-watch',
      title: 'Neighborhood watch',
      topics: ['burglary'],
      areas: ['city-wide'],
      card: said('Join.'),
      signUp: true,
      checked_on: null,
    },
  ],
});
export const staff = { ann: 'Ann Lee', ben: 'Ben Ortiz' };
const evidence = { kind: 'words', from: 0, to: 5, words: 'knife', assertion: 'affirmed', concept: 'weapon' } as const;

/** One event of every kind, and what the timeline says of it. A kind left out does not compile. */
export const EVERY_EVENT: { readonly [K in EventKind]: readonly [Extract<EventBody, { kind: K }>, string] } = {
  'call.opened': [
    {
      kind: 'call.opened',
      reference: 'N26-000001-Z',
      channel: 'phone',
      from: phone,
      message: null,
      originalAt: NOW - 3_600_000,
      owner: 'ann',
      next,
    },
    'Call answered, from (859) 555-0100. Late entry: the call came Fri 20 Nov 2026 13:02',
  ],
  'call.noted': [{ kind: 'call.noted', text: ' Bike taken ', recovered: false }, 'Wrote: “Bike taken”'],
  'call.answered': [
    { kind: 'call.answered', question: 'caller-name', answer: given('Lena') },
    'Label caller-name: Lena',
  ],
  'call.typed': [{ kind: 'call.typed', type: 'theft', words: 'taken' }, 'Incident type: theft, because of “taken”'],
  'call.suggestion-taken': [
    { kind: 'call.suggestion-taken', suggestion: 'place:12 Oak St', words: 'at 12 oak st' },
    'Took the suggestion “12 Oak St”, from “at 12 oak st”',
  ],
  'call.suggestion-dismissed': [
    { kind: 'call.suggestion-dismissed', suggestion: 'type:noise' },
    'Turned down the suggestion “noise”',
  ],
  'call.place-read-back': [{ kind: 'call.place-read-back', confirmed: false }, 'Read the place back: not confirmed'],
  'call.said': [{ kind: 'call.said', mark: 'close.worsening' }, 'Said to the caller: when to call 911'],
  'call.flag-raised': [weaponFlag([evidence]), 'Flag E3 raised: Weapon (ESC-301, version 2), because of “knife”'],
  'call.flag-resolved': [
    {
      kind: 'call.flag-resolved',
      flags: ['f1'],
      outcome: { kind: 'not-an-emergency', reason: 'misheard', text: 'a knife set' },
    },
    'Flag decided: not an emergency (misheard): a knife set',
  ],
  'call.transfer-stepped': [
    { kind: 'call.transfer-stepped', mode: 'warm-transfer', step: 'failed', note: 'busy' },
    'Transfer (warm transfer): did not go through: busy',
  ],
  'call.handed-to-dispatch': [
    { kind: 'call.handed-to-dispatch', to: 'Dispatch 5', cad: '26-1', whyNone: null },
    'Given to dispatch: Dispatch 5, CAD 26-1',
  ],
  'call.held': [{ kind: 'call.held', next }, 'Put on hold. Next: give to dispatch by 14:02'],
  'call.resumed': [{ kind: 'call.resumed', next }, 'Back with the caller. Next: give to dispatch by 14:02'],
  'call.disconnected': [
    { kind: 'call.disconnected', how: 'open-line', next: { what: 'call-back', dueAt: NOW } },
    'Open line, nobody speaks. Next: call back by 14:02',
  ],
  'call.callback-tried': [
    { kind: 'call.callback-tried', result: 'no-answer', note: 'rang long' },
    'Called back: no answer: rang long',
  ],
  'call.linked': [
    { kind: 'call.linked', to: 'c2', reference: 'N26-000002-X', relation: 'duplicate' },
    'Linked to N26-000002-X (the same incident)',
  ],
  'call.supplemented': [
    { kind: 'call.supplemented', text: 'Plate is ABC 123', from: null },
    'Supplement: “Plate is ABC 123”',
  ],
  'call.referred': [{ kind: 'call.referred', referral: 'animal-care' }, 'Referred to Animal Care'],
  'call.owner-changed': [
    { kind: 'call.owner-changed', owner: 'ben', why: 'end of shift' },
    'Now owned by Ben Ortiz: end of shift',
  ],
  'call.next-action-set': [{ kind: 'call.next-action-set', next }, 'Next: give to dispatch by 14:02'],
  'call.closed': [
    {
      kind: 'call.closed',
      close: {
        kind: 'incomplete',
        disposition: '01',
        channel: 'officer',
        reason: 'hung-up',
        note: null,
        missing: ['place'],
      },
    },
    'Closed as incomplete; caller hung up; Report taken; officer; missing: Label place',
  ],
  'call.reopened': [
    { kind: 'call.reopened', reason: 'caller rang again', next },
    'Reopened. Next: give to dispatch by 14:02',
  ],
  'call.amended': [
    { kind: 'call.amended', what: 'narrative', old: 'a', new: 'b', value: null, reason: 'misheard' },
    'Amended: Narrative',
  ],
  'call.reviewed': [{ kind: 'call.reviewed', note: 'Pattern known' }, 'Reviewed by a supervisor: Pattern known'],
  'call.entered-in-error': [{ kind: 'call.entered-in-error', reason: 'a test' }, 'Marked as entered in error'],
  'station.opened': [
    { kind: 'station.opened', name: 'Front', desk: '0', agency: 'smallville', mode: 'drill' },
    'Desk Front (0) set up for drills',
  ],
  'clock-jumped': [{ kind: 'clock-jumped', byMs: -61_000 }, 'The clock of this computer jumped by -61 s'],
  'staff.added': [
    { kind: 'staff.added', staff: 'ben', name: 'Ben Ortiz', role: 'call-taker' },
    'Ben Ortiz added as call taker',
  ],
  'staff.changed': [
    { kind: 'staff.changed', staff: 'ben', name: 'Ben Ortiz', role: 'call-taker', active: false },
    'Ben Ortiz is no longer on the staff list',
  ],
  'session.started': [{ kind: 'session.started', session: 's', staff: 'ann' }, 'Ann Lee signed in'],
  'session.ended': [{ kind: 'session.ended', session: 's' }, 'Signed out'],
  'pack.published': [
    { kind: 'pack.published', agency: 'smallville', hash: 'abcdef0123456789', pack: '{}' },
    'Agency pack smallville published (abcdef012345)',
  ],
  'agency.changed': [
    {
      kind: 'agency.changed',
      change: 'c1',
      entity: 'disposition',
      id: '91',
      before: null,
      after: { code: '91', label: 'Given to the park rangers', key: 'k' },
      why: 'The rangers take these now',
      undoes: null,
    },
    'Disposition "Given to the park rangers" added: The rangers take these now',
  ],
  'program.signed-up': [
    { kind: 'program.signed-up', program: 'watch', name: 'Lena', phone, note: null, followUp: 'fu' },
    'Lena signed up for Neighborhood watch',
  ],
  'program.sign-up-cancelled': [
    { kind: 'program.sign-up-cancelled', program: 'watch', name: 'Lena', followUp: 'fu', reason: 'Moves away' },
    'Sign-up of Lena for Neighborhood watch cancelled',
  ],
  'follow-up.opened': [
    {
      kind: 'follow-up.opened',
      followUp: 'fu',
      what: 'call-back',
      text: 'Tell her the number',
      owner: 'ann',
      dueAt: NOW,
      safeToLeaveMessage: false,
    },
    'Callback promised for Fri 20 Nov 2026 14:02: Tell her the number (not safe to leave a message)',
  ],
  'follow-up.tried': [
    { kind: 'follow-up.tried', followUp: 'fu', result: 'voicemail', note: null },
    'Follow-up tried: voicemail',
  ],
  'follow-up.given': [
    { kind: 'follow-up.given', followUp: 'u1', owner: 'ben', why: 'Knows her' },
    'Follow-up given to Ben Ortiz: Knows her',
  ],
  'follow-up.deferred': [
    { kind: 'follow-up.deferred', followUp: 'u1', dueAt: NOW, reason: 'Asked for Monday' },
    'Follow-up put off to Fri 20 Nov 2026 14:02',
  ],
  'follow-up.done': [{ kind: 'follow-up.done', followUp: 'fu', result: 'told her' }, 'Follow-up done: told her'],
  'view.saved': [
    { kind: 'view.saved', view: 'v', name: 'Loud nights', question: 'type:noise', owner: 'ann', shared: true },
    'Search kept as “Loud nights” for the whole desk: type:noise',
  ],
  'view.dropped': [{ kind: 'view.dropped', view: 'v', name: 'Loud nights' }, 'Search “Loud nights” deleted'],
  'caution.added': [
    {
      kind: 'caution.added',
      caution: 'c',
      on: 'place',
      key: '12 oak st',
      text: 'dog bites',
      reason: 'seen',
      until: NOW,
    },
    'Caution on this address until Fri 20 Nov 2026 14:02: dog bites',
  ],
  'shift.started': [{ kind: 'shift.started', shift: 's', staff: 'ann' }, 'Ann Lee started a shift'],
  'shift.ended': [
    { kind: 'shift.ended', shift: 's', why: 'Went home ill', items: [], head: { seq: 1, hash: 'ab' } },
    'Shift ended with a pass-on of 0 lines, by somebody else: Went home ill',
  ],
  'pass-on.added': [
    {
      kind: 'pass-on.added',
      item: 'i',
      what: 'bolo',
      text: 'Took a bicycle',
      lookout: { subject: 'Man in a red coat', vehicle: 'grey van', plate: null },
      until: NOW,
    },
    'BOLO until Fri 20 Nov 2026 14:02: Man in a red coat. Vehicle: grey van. Took a bicycle',
  ],
  'pass-on.dropped': [{ kind: 'pass-on.dropped', item: 'i', why: 'Found' }, 'Taken off the pass-on: Found'],
  'pass-on.initialed': [{ kind: 'pass-on.initialed', shift: 's', item: 'call:c' }, 'Initialed a line of a pass-on'],
};
