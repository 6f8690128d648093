import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { entriesOf, findEntries } from '../../../src/renderer/screens/directory/entries';
import { checkedSentence, hoursSentence, phoneSentence } from '../../../src/renderer/screens/directory/facts';
import { Overlays } from '../../../src/renderer/screens/overlays';
import type { FollowUp } from '../../../src/shared/domain/follow-up';
import type { Pack } from '../../../src/shared/protocol/pack';
import { said, smallPack } from '../../shared/protocol/small-pack';
import { callOf, NOW, newDesk, ok, refused, type Served, show } from './fake-desk';
import { watchGroup } from './watch-group';

const pack: Partial<Pack> = {
  programs: [watchGroup],
  faq: [
    {
      id: 'report-copy',
      topic: 'copies',
      question: 'How do I get a copy of my report?',
      answer: said('Copies come from the records office.', 'Las copias las da registros.'),
      referral: 'records',
      checked_on: null,
    },
  ],
  referrals: [
    {
      id: 'records',
      name: 'Records office',
      phone: '859-555-0142',
      extension: '7',
      web: 'https://example.org/records',
      topics: ['report', 'paper'],
      say: said('They make copies.', 'Hacen copias.'),
      hours: { fri: ['08:00-17:00'] },
      checked_on: '2026-11-20',
    },
  ],
};

const followUp: FollowUp = {
  id: 'f1',
  call: null,
  reference: null,
  what: 'program-sign-up',
  text: 'Sign up',
  owner: 'ann',
  openedAt: NOW,
  dueAt: NOW,
  safeToLeaveMessage: null,
  tries: [],
  doneAt: null,
  result: null,
};

async function open({ withCall = false, served = {} }: { withCall?: boolean; served?: Served } = {}) {
  const call = callOf(
    4217,
    { kind: 'call.answered', question: 'caller-name', answer: { state: 'given', value: 'Dee Fox' } },
    {
      kind: 'call.answered',
      question: 'callback',
      answer: {
        state: 'given',
        value: { raw: '8595550100', digits: '8595550100', e164: '+18595550100', display: '(859) 555-0100' },
      },
    },
  );
  const referred = callOf(4217, { kind: 'call.referred', referral: 'records' });
  const desk = newDesk({
    pack,
    served: {
      'call.open': () => ok({ call, savedAt: 1 }),
      'call.refer': () => ok({ call: referred, savedAt: 1 }),
      'call.mark-said': () => ok({ call: referred, savedAt: 1 }),
      'program.sign-up': () => ok(followUp),
      ...served,
    },
  });
  show(desk.store, <Overlays />);
  if (withCall) await act(() => desk.store.getState().newCall());
  act(() => desk.store.getState().show('directory'));
  return { ...desk, call };
}

const lines = () => screen.getAllByRole('option').map((one) => one.textContent);
const card = () => screen.getByRole('article');

describe('the directory', () => {
  it.each([
    ['watch', 'Start a watch groupProgram'],
    ['northside', 'Start a watch groupProgram'],
    ['copies', 'How do I get a copy of my report?Question'],
    ['paper', 'Records officeReferral'],
  ])('finds by title, topic or area: %s', async (query, line) => {
    const user = userEvent.setup();
    await open();
    await user.keyboard(query);
    expect(lines()).toEqual([line]);
  });

  it('shows the card in English and Spanish side by side, and that nobody checked it', async () => {
    await open();
    expect(within(card()).getByText('A watch group is neighbors.')).toHaveAttribute('lang', 'en');
    expect(within(card()).getByText('Un grupo de vecinos.')).toHaveAttribute('lang', 'es');
    expect(within(card()).getByText('not checked')).toBeVisible();
  });

  it('moves with the arrow keys, and Enter on a question goes to whom to ask', async () => {
    const user = userEvent.setup();
    await open();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(card()).toHaveAccessibleName('Records office');
    expect(card()).toHaveTextContent('(859) 555-0142, extension 7');
    expect(card()).toHaveTextContent('checked 20 Nov 2026');
    expect(card()).toHaveTextContent('https://example.org/records');
  });

  it('refers the caller of the call on screen with Enter, and marks the words as said', async () => {
    const user = userEvent.setup();
    const { asked, call } = await open({ withCall: true });
    await user.keyboard('records{Enter}');
    const on = { callId: call.id, window: 'w1' };
    expect(asked('call.refer')).toMatchObject([{ ...on, referral: 'records' }]);
    expect(await screen.findByText(/In the call: referred here/)).toBeVisible();
    expect(asked('call.mark-said')).toMatchObject([{ ...on, mark: 'referral.records' }]);
  });

  it('without a call there is nobody to refer', async () => {
    const user = userEvent.setup();
    const { asked } = await open();
    await user.keyboard('records{Enter}');
    expect(asked('call.refer')).toEqual([]);
    expect(screen.queryByRole('button', { name: /Refer the caller/ })).toBeNull();
  });
});

describe('signing up', () => {
  it("starts with the call's own name and number", async () => {
    const user = userEvent.setup();
    const { asked, call } = await open({ withCall: true });
    await user.keyboard('watch{Enter}');
    expect(screen.getByLabelText('Name')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(asked('program.sign-up')).toEqual([
      {
        callId: call.id,
        program: 'watch-start',
        name: 'Dee Fox',
        phone: { raw: '(859) 555-0100', digits: '8595550100', e164: '+18595550100', display: '(859) 555-0100' },
        note: null,
      },
    ]);
    expect(await screen.findByText(/Dee Fox is signed up/)).toBeVisible();
    // The next of a family is signed up without a way back through the form.
    await user.type(screen.getByLabelText(/^Note/), 'her sister too{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
  });

  it('needs a name, and keeps what was typed when it is refused', async () => {
    const user = userEvent.setup();
    const { asked } = await open({ served: { 'program.sign-up': () => refused('The disk is full.') } });
    await user.keyboard('{Enter}{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Name: nothing is written there.');
    expect(asked('program.sign-up')).toEqual([]);
    await user.type(screen.getByLabelText('Name'), 'Eve{Enter}');
    expect(await screen.findByText('The disk is full.')).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('Eve');
  });
});

it('what has the words in its title stands before what has them among its topics', () => {
  const programs = (pack.programs ?? []).map((one) => ({ ...one, topics: ['how to report'] }));
  const entries = entriesOf({ ...smallPack(pack), programs, events: [] }, '2026-11-20');
  expect(findEntries(entries, 'report').map(({ id }) => id)).toEqual([
    'question-report-copy',
    'program-watch-start',
    'referral-records',
  ]);
});

it('the words of a topic are words: the answer comes before the office that has them too', () => {
  const faq = (pack.faq ?? []).map((one) => ({ ...one, topic: 'crime-statistics' }));
  const referrals = (pack.referrals ?? []).map((one) => ({ ...one, topics: ['crime statistics'] }));
  const entries = entriesOf({ ...smallPack(), faq, referrals, programs: [], events: [] }, '2026-11-20');
  expect(findEntries(entries, 'crime stat').map(({ id }) => id)).toEqual(['question-report-copy', 'referral-records']);
});

describe('facts of a referral', () => {
  it('says when something was checked', () => {
    expect(checkedSentence({ checked_on: '2026-11-02' })).toBe('checked 2 Nov 2026');
    expect(checkedSentence({ checked_on: '2026-11-28', checked_by: 'Dana' })).toBe('checked 28 Nov 2026 by Dana');
    expect(checkedSentence({ checked_on: null })).toBe('not checked');
  });

  it('says when the number is not known', () => {
    expect(phoneSentence({ phone: null })).toBe('no number in the agency pack');
  });

  it('says whether it is open today, in the agency zone', () => {
    // NOW is Friday 14:02 in New York.
    expect(hoursSentence({ fri: ['08:00-17:00'] }, NOW, 'America/New_York')).toBe('open now, until 17:00');
    expect(hoursSentence({ mon: ['08:00-17:00'] }, NOW, 'America/New_York')).toBe('closed now, opens Monday 8:00');
    expect(hoursSentence(null, NOW, 'America/New_York')).toBe('hours not known');
  });
});
