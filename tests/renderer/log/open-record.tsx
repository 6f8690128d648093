import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RecordScreen } from '../../../src/renderer/screens/record/record-screen';
import type { CallChain } from '../../../src/shared/contract/desk-operations';
import { applyEvent, type Call } from '../../../src/shared/domain/call';
import type { CallBody, StoredCallEvent } from '../../../src/shared/domain/call-event';
import type { Caution } from '../../../src/shared/domain/follow-up';
import { given, refused as refusedAnswer, unknown } from '../../shared/protocol/small-pack';
import { ben, callOf, type DeskOptions, NOW, newDesk, ok, type Served, show } from '../desk/fake-desk';
import { weaponFlag } from './weapon-flag';

const place = (raw: string): CallBody => ({
  kind: 'call.answered',
  question: 'place',
  answer: { state: 'given', value: { raw, verified: false } },
});
const phone = { raw: '8595550100', digits: '8595550100', e164: '+18595550100', display: '(859) 555-0100' };
export const closed: CallBody = {
  kind: 'call.closed',
  close: {
    kind: 'incomplete',
    disposition: '01',
    channel: 'officer',
    reason: 'hung-up',
    note: null,
    missing: ['when', 'place'],
  },
};
export const taken: readonly CallBody[] = [
  { kind: 'call.noted', text: 'Bike taken from the porch', recovered: false },
  { kind: 'call.typed', type: 'theft', words: null },
  place('12 Oak St'),
  { kind: 'call.answered', question: 'callback', answer: { state: 'given', value: phone } },
  { kind: 'call.answered', question: 'when', answer: unknown },
  { kind: 'call.answered', question: 'caller-name', answer: refusedAnswer },
  { kind: 'call.answered', question: 'old-question', answer: given('kept') },
  weaponFlag([{ kind: 'words', from: 0, to: 5, words: 'knife', assertion: 'affirmed', concept: 'weapon' }]),
  {
    kind: 'call.flag-resolved',
    flags: ['f1'],
    outcome: { kind: 'relayed', receiver: '911 desk 2', incident: '77' },
  },
];

export const caution: Caution = {
  id: 'c1',
  on: 'number',
  key: '8595550100',
  text: 'shouts',
  reason: 'twice last week',
  by: 'ann',
  at: NOW,
  until: NOW + 86_400_000,
};

export const CHAIN: CallChain = {
  seqs: [2, 3, 4],
  hash: 'ab12cd34'.repeat(8),
  head: { seq: 40, hash: 'ef'.repeat(32) },
  fault: null,
};
const READINGS = [{ at: NOW, actor: 'ben', what: 'call.print' }];

export function openedBody(): CallBody {
  return {
    kind: 'call.opened',
    reference: 'N26-000042-A',
    channel: 'phone',
    from: null,
    message: null,
    originalAt: null,
    owner: 'ann',
    next: { what: 'finish-taking', dueAt: NOW },
  };
}

/** A second apart each, by Ben. */
export function eventsOf(bodies: readonly CallBody[]): readonly StoredCallEvent[] {
  return bodies.map((body, index) => ({
    seq: index,
    id: `e${index}`,
    call: 'c',
    at: NOW + index * 1000,
    offset: -300,
    actor: 'ben',
    body,
  }));
}

type Opened = DeskOptions & { readonly call?: Call; readonly events?: readonly StoredCallEvent[] };

/** The record on screen, over a main that applies what is done to it. */
export async function openRecord({
  call: first = callOf(42, ...taken, closed),
  events = [],
  served = {},
  ...options
}: Opened = {}) {
  let call = first;
  let told = events;
  function change(body: CallBody) {
    const seq = 99 + told.length;
    const event: StoredCallEvent = { seq, id: 'e', call: call.id, at: NOW, offset: -300, actor: 'ann', body };
    call = applyEvent(call, event);
    told = [...told, event];
    return ok({ call, savedAt: NOW });
  }
  const staff = { ann: 'Ann Lee', ben: 'Ben Ortiz' };
  const all: Served = {
    'call.read': () => ok({ call, draft: null, followUps: [], staff }),
    'call.timeline': () => ok({ events: told, staff }),
    'call.chain': () => ok(CHAIN),
    'call.readers': () => ok({ readings: READINGS, staff }),
    'call.note-taken-out': () => ok({ at: NOW }),
    'call.history': () => ok({ byNumber: [], byPlace: [], similarOpen: [], cautions: [caution] }),
    'call.supplement': ({ text }) => change({ kind: 'call.supplemented', text, from: null }),
    'call.amend': ({ what, text, value, reason }) =>
      change({ kind: 'call.amended', what, old: 'old as stored', new: text, value: value as never, reason }),
    'call.review': ({ note }) => change({ kind: 'call.reviewed', note }),
    'call.enter-in-error': ({ reason }) => change({ kind: 'call.entered-in-error', reason }),
    'call.link': ({ to, relation }) => change({ kind: 'call.linked', to, reference: 'N26-000009-H', relation }),
    'call.reopen': ({ reason }) =>
      change({ kind: 'call.reopened', reason, next: { what: 'finish-taking', dueAt: NOW } }),
    ...served,
  };
  const desk = newDesk({ served: all, ...options });
  show(desk.store, <RecordScreen callId={call.id} />);
  await screen.findByRole('heading', { name: call.reference });
  return { ...desk, call, user: userEvent.setup() };
}

export const line = (label: string) => screen.getAllByText(label)[0]?.closest('div');
export const form = (name: RegExp | string) => screen.getByRole('form', { name });
export const asBen = { look: { session: { id: 's2', staff: ben, startedAt: NOW, proof: 'chosen' } } } as const;
