import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecordScreen } from '../../../src/renderer/screens/record/record-screen';
import type { CallChain } from '../../../src/shared/contract/desk-operations';
import { applyEvent, type Call } from '../../../src/shared/domain/call';
import type { CallBody, StoredCallEvent } from '../../../src/shared/domain/call-event';
import type { Caution } from '../../../src/shared/domain/follow-up';
import { given, refused as refusedAnswer, said, unknown } from '../../shared/protocol/small-pack';
import {
  ann,
  ben,
  callOf,
  type DeskOptions,
  NOW,
  newDesk,
  ok,
  person,
  refused,
  type Served,
  show,
} from '../desk/fake-desk';

afterEach(() => void vi.restoreAllMocks());

const place = (raw: string): CallBody => ({
  kind: 'call.answered',
  question: 'place',
  answer: { state: 'given', value: { raw, verified: false } },
});
const phone = { raw: '8595550100', digits: '8595550100', e164: '+18595550100', display: '(859) 555-0100' };
const closed: CallBody = {
  kind: 'call.closed',
  close: {
    kind: 'incomplete',
    disposition: '01',
    channel: 'officer',
    reason: 'hung-up',
    note: null,
    missing: ['when'],
  },
};
const taken: readonly CallBody[] = [
  { kind: 'call.noted', text: 'Bike taken from the porch', recovered: false },
  { kind: 'call.typed', type: 'theft', words: null },
  place('12 Oak St'),
  { kind: 'call.answered', question: 'callback', answer: { state: 'given', value: phone } },
  { kind: 'call.answered', question: 'when', answer: unknown },
  { kind: 'call.answered', question: 'caller-name', answer: refusedAnswer },
  { kind: 'call.answered', question: 'old-question', answer: given('kept') },
  {
    kind: 'call.flag-raised',
    flag: 'f1',
    rule: 'ESC-301',
    version: 2,
    title: 'Weapon',
    level: 'E3',
    source: 'weapon',
    say: said('Stay.'),
    because: [{ kind: 'words', from: 0, to: 5, words: 'knife', assertion: 'affirmed', concept: 'weapon' }],
  },
  {
    kind: 'call.flag-resolved',
    flags: ['f1'],
    outcome: { kind: 'relayed', receiver: '911 desk 2', incident: '77' },
  },
];

const caution: Caution = {
  id: 'c1',
  on: 'number',
  key: '8595550100',
  text: 'shouts',
  reason: 'twice last week',
  by: 'ann',
  at: NOW,
  until: NOW + 86_400_000,
};

const CHAIN: CallChain = {
  seqs: [2, 3, 4],
  hash: 'ab12cd34'.repeat(8),
  head: { seq: 40, hash: 'ef'.repeat(32) },
  fault: null,
};
const READINGS = [{ at: NOW, actor: 'ben', what: 'call.print' }];

function openedBody(): CallBody {
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
function eventsOf(bodies: readonly CallBody[]): readonly StoredCallEvent[] {
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
async function open({ call: first = callOf(42, ...taken, closed), events = [], served = {}, ...options }: Opened = {}) {
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

const line = (label: string) => screen.getAllByText(label)[0]?.closest('div');
const form = (name: RegExp | string) => screen.getByRole('form', { name });
const asBen = { look: { session: { id: 's2', staff: ben, startedAt: NOW, proof: 'chosen' } } } as const;

describe('a record', () => {
  it('says how the call ended, with its reason', async () => {
    const { call } = await open();
    expect(screen.getByText('Incomplete')).toBeVisible();
    expect(screen.getAllByText(/Closed Fri 20 Nov 2026 14:02 by Ann Lee/)[0]).toHaveTextContent(
      'incomplete (caller hung up), Report taken, officer',
    );
    expect(line('Missing at close')).toHaveTextContent('Label when');
    expect(call.flags).toHaveLength(1);
  });

  it('sums up what matters, and says what nobody confirmed', async () => {
    await open();
    expect(line('What')).toHaveTextContent('Bike taken from the porch');
    expect(line('Where')).toHaveTextContent('12 Oak St (NOT VERIFIED: not read back)');
    expect(line('Callback')).toHaveTextContent('(859) 555-0100');
    expect(line('Flag')).toHaveTextContent('Weapon');
    expect(line('Flag')).toHaveTextContent('by Ann Lee: relayed to 911 desk 2, incident 77');
    expect(line('Flag')).toHaveTextContent('by ESC-301 version 2: “knife”');
    expect(await screen.findByText(/Caution on this number: shouts/)).toBeVisible();
  });

  it('tells unknown, refused, left open and no longer asked apart in the full report', async () => {
    const { user } = await open();
    await user.keyboard('f');
    const report = screen.getByRole('region', { name: 'Full report' });
    const states = [...report.querySelectorAll('[data-state]')].map((one) => [
      one.querySelector('dt')?.textContent,
      one.getAttribute('data-state'),
      one.querySelector('dd')?.textContent,
    ]);
    expect(states).toContainEqual(['?Label when', 'unknown', 'unknown']);
    expect(states).toContainEqual(['–Label caller-name', 'refused', 'refused']);
    expect(states).toContainEqual(['○Label theft-what', 'open', 'left open']);
    expect(states).toContainEqual(['↷old-question', 'kept', 'kept']);
  });

  it('shows the timeline by the second, with who', async () => {
    await open({ events: eventsOf(taken) });
    const lines = within(screen.getByRole('region', { name: 'Timeline' })).getAllByRole('listitem');
    expect(lines).toHaveLength(taken.length);
    expect(lines[0]).toHaveTextContent('14:02:07Wrote: “Bike taken from the porch”Ben Ortiz');
  });

  it('shows a message as received, with both times, and a late entry with both times', async () => {
    const message = { receivedAt: NOW - 3_600_000, text: 'My  bike\nis gone', replyTo: 'lena@example.org' };
    const call = { ...callOf(43, closed), channel: 'online', message, originalAt: NOW - 7_200_000 } as const;
    await open({ call });
    expect(screen.getByText(/Message as received/)).toHaveTextContent(
      'Message as received Fri 20 Nov 2026 13:02, entered Fri 20 Nov 2026 14:02, reply to lena@example.org',
    );
    expect(document.querySelector('blockquote')?.textContent).toBe('My  bike\nis gone');
    expect(screen.getByText(/Late entry: the call came Fri 20 Nov 2026 12:02/)).toBeVisible();
  });

  it('leads back to an open call', async () => {
    const { user, store, call } = await open({ call: callOf(42, ...taken) });
    expect(screen.getByText(/This call is open/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Reopen/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go on taking it' }));
    await waitFor(() => expect(store.getState().view).toEqual({ kind: 'call', callId: call.id }));
  });

  it('says so when the call is not there', async () => {
    const desk = newDesk({ served: { 'call.read': () => refused('This call is not in the log of this desk.') } });
    show(desk.store, <RecordScreen callId="c9" />);
    expect(await screen.findByText('This call is not in the log of this desk.')).toBeVisible();
  });

  it('goes back to the log with Esc', async () => {
    const { user, store, call } = await open();
    store.getState().readRecord(call.id);
    await user.keyboard('{Escape}');
    expect(store.getState().view).toEqual({ kind: 'log' });
  });
});

describe('a record played back', () => {
  const story = [
    openedBody(),
    { kind: 'call.noted', text: 'he has a', recovered: false },
    { kind: 'call.noted', text: 'he has a knife', recovered: false },
    ...taken.filter(({ kind }) => kind.startsWith('call.flag')),
    closed,
  ] as const satisfies readonly CallBody[];

  const now = () => screen.getByRole('status').textContent;

  async function play(events: readonly StoredCallEvent[] = eventsOf(story)) {
    const opened = await open({ events });
    await waitFor(() => expect(opened.asked('call.readers')).toHaveLength(1));
    await opened.user.keyboard('v');
    return opened;
  }

  it('goes step by step, and shows nothing of what came later', async () => {
    const { user } = await play();
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
    expect(now()).toContain('Call answered');
    expect(screen.getByText('Nothing yet')).toBeVisible();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByText('+00:02', { selector: 'b' })).toBeVisible();
    expect(now()).toBe('Wrote on: “knife” Ben Ortiz');
    expect(screen.getByText('knife', { selector: 'mark' })).toBeVisible();
    expect(screen.getByText('None yet')).toBeVisible();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByText('knife', { selector: 'mark' })).toBeNull();
    expect(screen.getByText('Step 2 of 6')).toBeVisible();
  });

  it('goes to flags and decisions, to the end and to the start', async () => {
    const { user } = await play();
    await user.keyboard('{PageDown}');
    expect(screen.getByText('Step 4 of 6')).toBeVisible();
    expect(screen.getAllByText('E3 no outcome').length).toBeGreaterThan(0);
    await user.keyboard('{PageDown}');
    expect(screen.queryAllByText('E3 no outcome')).toEqual([]);
    await user.keyboard('{End}');
    expect(screen.getByText('Step 6 of 6')).toBeVisible();
    await user.keyboard('{PageUp}{PageUp}');
    expect(screen.getByText('Step 4 of 6')).toBeVisible();
    await user.keyboard('{Home}');
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
  });

  it('plays by itself at the speed of the call or four times that, and stops at the end', async () => {
    const { user } = await play();
    vi.useFakeTimers();
    const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));
    const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
    press('End');
    expect(screen.queryByText(/^next in/)).toBeNull();
    press('Home');
    press(' ');
    expect(screen.getByRole('button', { name: /Stop/ })).toBeVisible();
    pass(1000);
    expect(screen.getByText('Step 2 of 6')).toBeVisible();
    press('f');
    expect(screen.getByRole('button', { name: /4 times/ })).toBeVisible();
    pass(400);
    expect(screen.getByText('Step 3 of 6')).toBeVisible();
    press(' ');
    pass(5000);
    expect(screen.getByText('Step 3 of 6')).toBeVisible();
    press(' ');
    for (let step = 0; step < 4; step++) pass(400);
    expect(screen.getByText('Step 6 of 6')).toBeVisible();
    expect(screen.getByRole('button', { name: /Play/ })).toBeVisible();
    press(' ');
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
    vi.useRealTimers();
    await user.keyboard('{Escape}');
  });

  it('says how long the next step is waited for, and how long the call itself waited', async () => {
    const events = eventsOf(story).map((event, index) => (index < 2 ? event : { ...event, at: event.at + 190_000 }));
    const { user } = await play(
      events.map((event, index) => (index === 0 ? event : { ...event, at: event.at + 9_000 })),
    );
    await user.keyboard(' ');
    expect(screen.getByText('next in 10 s')).toBeVisible();
    await user.keyboard('{ArrowRight} ');
    expect(screen.getByText('next in 4 s')).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(screen.queryByText(/^next in/)).toBeNull();
    expect(now()).toContain('3 min 11 s later');
  });

  it('does not play by itself where less motion is asked for: Space steps on', async () => {
    const { matchMedia } = window;
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({
      ...matchMedia(query),
      matches: query.includes('reduce'),
    }));
    const { user } = await play();
    expect(screen.queryByRole('button', { name: /^Play/ })).toBeNull();
    await user.keyboard(' ');
    expect(screen.getByText('Step 2 of 6')).toBeVisible();
  });

  it('leads back to the record with Esc, and only then to the log', async () => {
    const { user, store, call } = await play();
    store.getState().readRecord(call.id);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'Summary' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'What it was' })).toHaveFocus();
    expect(store.getState().view.kind).toBe('record');
    await user.keyboard('{Escape}');
    expect(store.getState().view).toEqual({ kind: 'log' });
  });

  it('lets no letter of the record act', async () => {
    const { user } = await play();
    await user.keyboard('sax');
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByText('Step 1 of 6')).toBeVisible();
  });

  it('says so when the call has no beginning', async () => {
    await play(eventsOf(story.slice(1)));
    expect(screen.getByText(/cannot be played back: its events are not there from the beginning/)).toBeVisible();
  });
});

describe('what can be done to a record', () => {
  const labels = () =>
    within(screen.getByRole('banner'))
      .getAllByRole('button')
      .map((one) => one.textContent)
      .filter((text) => !/Back/.test(text));

  it('depends on the role: a supervisor', async () => {
    await open();
    expect(labels()).toEqual([
      'ReopenR',
      'SupplementS',
      'AmendA',
      'LinkL',
      'CautionW',
      'Entered in errorX',
      'Copy as textC',
      'PrintP',
    ]);
  });

  it('depends on the role: a call taker enters nothing in error', async () => {
    await open(asBen);
    expect(labels()).not.toContain('Entered in errorX');
  });

  it('depends on the role: an auditor reads, copies and prints', async () => {
    const session = { id: 's3', staff: person('dot', 'Dot', 'auditor'), startedAt: NOW, proof: 'chosen' } as const;
    await open({ look: { session } });
    expect(labels()).toEqual(['Copy as textC', 'PrintP']);
  });

  it('somebody else reopens only as a supervisor, and is told so', async () => {
    const { user, asked } = await open(asBen);
    await user.keyboard('r');
    expect(screen.getByText(/a supervisor reopens it/)).toBeVisible();
    expect(asked('call.reopen')).toEqual([]);
  });

  it('reopens with a reason and goes on taking the call', async () => {
    const { user, asked, store, call } = await open();
    await user.keyboard('rShe rang again{Enter}');
    await waitFor(() => expect(store.getState().view).toEqual({ kind: 'call', callId: call.id }));
    expect(asked('call.reopen')).toEqual([{ callId: call.id, window: 'w1', reason: 'She rang again' }]);
  });

  it('adds a supplement, and shows it', async () => {
    const { user, asked, call } = await open();
    await user.keyboard('sPlate ABC 123{Enter}');
    expect(await screen.findByText('Plate ABC 123')).toBeVisible();
    expect(asked('call.supplement')).toEqual([{ callId: call.id, text: 'Plate ABC 123', from: null }]);
    expect(screen.getByText(/Supplement added, saved/)).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('keeps what is typed when it is refused, and after Esc', async () => {
    const { user } = await open({ served: { 'call.supplement': () => refused('The disk is full. Free some space.') } });
    await user.keyboard('sPlate ABC 123{Enter}');
    expect(await screen.findByText('The disk is full. Free some space.')).toBeVisible();
    expect(screen.getByLabelText('What was learned')).toHaveValue('Plate ABC 123');
    await user.keyboard('{Escape}s');
    expect(screen.getByLabelText('What was learned')).toHaveValue('Plate ABC 123');
  });

  it('types letters into a form, it does not act on them', async () => {
    const { user } = await open();
    await user.keyboard('sA caller said RP{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('an amendment', () => {
  it('shows old beside new, needs a reason, and keeps both on the record', async () => {
    const { user, asked, call } = await open();
    await user.keyboard('a');
    const box = form(`Amend ${call.reference}`);
    expect(within(box).getByText('Bike taken from the porch', { selector: 'p' })).toBeVisible();
    const now = within(box).getByLabelText('New');
    await user.clear(now);
    await user.type(now, 'Bike taken from the garage');
    await user.click(within(box).getByRole('button', { name: /Amend/ }));
    expect(await screen.findByText('Why it is amended: write three letters or more.')).toBeVisible();
    expect(asked('call.amend')).toEqual([]);
    await user.type(within(box).getByLabelText('Why it is amended'), 'misheard{Enter}');
    await waitFor(() => expect(line('What')).toHaveTextContent('Bike taken from the garage'));
    expect(line('What')).toHaveTextContent(/Amended.*by Ann Lee, because: misheard.*old as stored.*from the garage/);
    expect(asked('call.amend')).toEqual([
      { callId: call.id, what: 'narrative', text: 'Bike taken from the garage', value: null, reason: 'misheard' },
    ]);
  });

  it('of a place is read as a place, not verified until it is read back', async () => {
    const { user, asked, call } = await open();
    await user.keyboard('a');
    await user.selectOptions(screen.getByLabelText('What is amended'), 'Label place');
    const field = within(form(/Amend/)).getByLabelText('Label place');
    await user.clear(field);
    await user.type(field, '14 Oak St{Enter}');
    expect(screen.getByLabelText('Why it is amended')).toHaveFocus();
    await user.keyboard('wrong number{Enter}');
    await waitFor(() => expect(asked('call.amend')).toHaveLength(1));
    expect(asked('call.amend')[0]).toEqual({
      callId: call.id,
      what: 'place',
      text: '14 Oak St (not verified)',
      value: { state: 'given', value: { raw: '14 Oak St', verified: false } },
      reason: 'wrong number',
    });
  });

  it('can say that an answer was refused', async () => {
    const { user, asked } = await open();
    await user.keyboard('a');
    await user.selectOptions(screen.getByLabelText('What is amended'), 'Label when');
    await user.click(screen.getByRole('button', { name: 'Refused' }));
    await user.type(screen.getByLabelText('Why it is amended'), 'he would not say{Enter}');
    await waitFor(() => expect(asked('call.amend')).toHaveLength(1));
    expect(asked('call.amend')[0]).toMatchObject({ what: 'when', text: 'refused', value: { state: 'refused' } });
  });

  it('of nothing is told so', async () => {
    const { user, asked } = await open();
    await user.keyboard('a');
    await user.type(screen.getByLabelText('Why it is amended'), 'no reason{Enter}');
    expect(await screen.findByText(/old and new are the same/)).toBeVisible();
    expect(asked('call.amend')).toEqual([]);
  });
});

describe('the other forms', () => {
  it('enter in error names what follows and needs a reason', async () => {
    const { user, asked, call } = await open();
    await user.keyboard('x');
    expect(form(/entered in error/)).toHaveTextContent('The call stays in the log');
    await user.keyboard('ab{Enter}');
    expect(await screen.findByText('Why it was entered in error: write three letters or more.')).toBeVisible();
    await user.type(screen.getByLabelText('Why it was entered in error'), ' test{Enter}');
    await waitFor(() => expect(asked('call.enter-in-error')).toEqual([{ callId: call.id, reason: 'ab test' }]));
    expect(screen.getAllByText(/Entered in error/).length).toBeGreaterThan(1);
  });

  it('link tells a mistyped number so, and then takes the right one', async () => {
    const other = callOf(9);
    const { user, asked, call } = await open({
      served: {
        'call.find': ({ reference }) =>
          reference === other.reference ? ok(other) : refused('That number is mistyped.'),
      },
    });
    await user.keyboard('lN26-000009-A{Enter}');
    expect(await screen.findByText('That number is mistyped.')).toBeVisible();
    const field = screen.getByLabelText('Reference number of the other call');
    expect(field).toHaveValue('N26-000009-A');
    await user.clear(field);
    await user.type(field, `${other.reference}{Enter}`);
    await waitFor(() =>
      expect(asked('call.link')).toEqual([{ callId: call.id, window: 'w1', to: other.id, relation: 'related' }]),
    );
    expect(await screen.findByRole('button', { name: 'N26-000009-H' })).toBeVisible();
  });

  it('caution has a text, a reason and an end in the agency’s zone', async () => {
    const { user, asked } = await open({ served: { 'caution.add': () => ok(caution) } });
    await user.keyboard('wDog bites{Enter}');
    expect(await screen.findByText('How this is known: write three letters or more.')).toBeVisible();
    await user.type(screen.getByLabelText('How this is known'), 'seen by the caller');
    await user.click(screen.getByRole('radio', { name: 'The address 12 Oak St' }));
    const day = screen.getByLabelText('Last day it is shown');
    await user.clear(day);
    await user.type(day, '2027-01-31');
    await user.click(screen.getByRole('button', { name: /Add the caution/ }));
    await waitFor(() => expect(asked('caution.add')).toHaveLength(1));
    expect(asked('caution.add')[0]).toEqual({
      on: 'place',
      key: '12 Oak St',
      text: 'Dog bites',
      reason: 'seen by the caller',
      until: Date.UTC(2027, 1, 1, 4, 59),
    });
  });
});

describe('who changed what', () => {
  const name = (value: string): CallBody => ({
    kind: 'call.answered',
    question: 'caller-name',
    answer: given(value),
  });

  it('stands under the field: old, new, when and who, newest first, and only of that field', async () => {
    await open({
      events: eventsOf([
        { kind: 'call.noted', text: 'a red bike', recovered: false },
        name('Lena'),
        name('Lina'),
        name('Lisa'),
        { kind: 'call.noted', text: 'a blue bike', recovered: false },
      ]),
    });
    await waitFor(() => expect(line('Caller')).toHaveTextContent('Changed'));
    const changes = within(line('Caller') as HTMLElement).getAllByRole('listitem');
    expect(changes.map((one) => one.textContent)).toEqual([
      'Changed Fri 20 Nov 2026 14:02 by Ben Ortizwas Lina → now Lisa',
      'Changed Fri 20 Nov 2026 14:02 by Ben Ortizwas Lena → now Lina',
    ]);
    expect(line('What')).toHaveTextContent('was … red … → now … blue …');
  });

  it('folds a long history, and unfolds it', async () => {
    const { user } = await open({ events: eventsOf(['a', 'b', 'c', 'd', 'e'].map(name)) });
    const more = await within(line('Caller') as HTMLElement).findByRole('button', { name: 'Show 2 more' });
    expect(within(line('Caller') as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
    await user.click(more);
    expect(within(line('Caller') as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('names the owner who got the call, and why', async () => {
    await open({
      call: callOf(42, { kind: 'call.owner-changed', owner: 'ben', why: 'shift ended' }, closed),
      events: eventsOf([openedBody(), { kind: 'call.owner-changed', owner: 'ben', why: 'shift ended' }]),
    });
    await waitFor(() => expect(line('Owner')).toHaveTextContent('because: shift endedwas Ann Lee → now Ben Ortiz'));
  });
});

describe('beside the summary', () => {
  it('stands the timeline first; a key shows each of the others, and takes the focus there', async () => {
    const { user } = await open();
    expect(screen.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    for (const [key, title] of [
      ['f', 'Full report'],
      ['b', 'Who read it'],
      ['k', 'Chain'],
      ['t', 'Timeline'],
    ] as const) {
      await user.keyboard(key);
      expect(screen.getByRole('heading', { name: title })).toBeVisible();
      expect(screen.getByRole('button', { name: new RegExp(title) })).toHaveAttribute('aria-pressed', 'true');
      expect(screen.getByRole('region', { name: 'How it went' })).toHaveFocus();
      expect(
        within(screen.getByRole('region', { name: 'How it went' })).getAllByRole('heading', { level: 2 }),
      ).toHaveLength(1);
    }
  });

  it('says who read it', async () => {
    const { user } = await open();
    await user.keyboard('b');
    expect(within(screen.getByRole('region', { name: 'Who read it' })).getByRole('listitem')).toHaveTextContent(
      'Fri 20 Nov 2026 14:02:07Ben Ortizprinted',
    );
  });

  it('keeps who read it from those who may not know', async () => {
    const { user, asked } = await open(asBen);
    expect(screen.queryByRole('button', { name: /Who read it/ })).toBeNull();
    await user.keyboard('b');
    expect(screen.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    expect(asked('call.readers')).toEqual([]);
  });

  it('says that the call is unchanged, by which numbers and hashes', async () => {
    const { user } = await open();
    expect(await screen.findByText('✓ Unchanged: 3 events verified')).toBeVisible();
    await user.keyboard('k');
    const chain = screen.getByRole('region', { name: 'Chain' });
    expect(chain).toHaveTextContent('Unchanged since it was written: 3 events verified, last hash ab12cd34…');
    expect(chain).toHaveTextContent('3, numbers 2 to 4');
    expect(chain).toHaveTextContent('stands at event 40');
  });

  it('warns at the top of the record when it is not, with what to do', async () => {
    const fault = { seq: 3, what: 'its payload is missing' };
    await open({ served: { 'call.chain': () => ok({ ...CHAIN, fault }) } });
    const header = within(screen.getByRole('banner'));
    expect(await header.findByText('NOT as it was written: event 3: its payload is missing.')).toBeVisible();
    expect(header.getByText(/Do not rely on what this record says/)).toBeVisible();
  });

  it('says so when it could not be verified', async () => {
    await open({ served: { 'call.chain': () => refused('The log reader stopped.') } });
    const header = within(screen.getByRole('banner'));
    expect(await header.findByText('The events of this call were not verified: The log reader stopped.')).toBeVisible();
  });
});

describe('the record elsewhere', () => {
  it('is copied whole, as text, and says when it is a drill', async () => {
    const { user, call, asked } = await open({ look: { desk: { name: 'Front', letter: '0', mode: 'drill' } } });
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.keyboard('c');
    await screen.findByText('Copied: the whole record as text');
    const text = written.mock.calls[0]?.[0] ?? '';
    expect(text).toContain(`call ${call.reference} (DEMO, not a real call)`);
    expect(text).toContain('WHERE: 12 Oak St (NOT VERIFIED: not read back)');
    expect(text).toContain('E3 Weapon (ESC-301, version 2)');
    expect(text).toContain('Label theft-what: left open');
    expect(text).toContain('CHAIN\nUnchanged since it was written: 3 events verified, last hash ab12cd34…');
    expect(text).toContain(`The whole log stood at event 40, hash ${CHAIN.head.hash}`);
    expect(asked('call.note-taken-out')).toEqual([{ callId: call.id, how: 'copy' }]);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('is printed alone', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    const { user, asked, call, store } = await open();
    await user.keyboard('p');
    expect(print).toHaveBeenCalledOnce();
    // The browser's own key prints too: the note hangs on the printing, not on the letter.
    window.dispatchEvent(new Event('beforeprint'));
    await waitFor(() => expect(asked('call.note-taken-out')).toEqual([{ callId: call.id, how: 'print' }]));
    act(() => store.getState().show('keys'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(asked('call.note-taken-out')).toHaveLength(1);
    expect(screen.getByText(/Printed .* by Ann Lee/)).toBeInTheDocument();
    expect(ann.name).toBe('Ann Lee');
  });
});
