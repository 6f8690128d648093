import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RecordScreen } from '../../../src/renderer/screens/record/record-screen';
import { callOf, NOW, newDesk, ok, person, refused, show } from '../desk/fake-desk';
import { asBen, CHAIN, closed, form, line, openRecord, taken } from './open-record';
import { weaponFlag } from './weapon-flag';

const toReview = callOf(42, ...taken.slice(0, 3), { ...weaponFlag(), level: 'E1' }, closed);

describe('what can be done to a record', () => {
  const labels = () =>
    within(screen.getByRole('banner'))
      .getAllByRole('button')
      .map((one) => one.textContent)
      .filter((text) => !/Back/.test(text));

  it('depends on the role: a supervisor', async () => {
    await openRecord();
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
    await openRecord(asBen);
    expect(labels()).not.toContain('Entered in errorX');
  });

  it('depends on the role: an auditor reads, copies and prints', async () => {
    const session = { id: 's3', staff: person('dot', 'Dot', 'auditor'), startedAt: NOW, proof: 'chosen' } as const;
    await openRecord({ look: { session } });
    expect(labels()).toEqual(['Copy as textC', 'PrintP']);
  });

  it('somebody else reopens only as a supervisor, and is told so', async () => {
    const { user, asked } = await openRecord(asBen);
    await user.keyboard('r');
    expect(screen.getByText(/a supervisor reopens it/)).toBeVisible();
    expect(asked('call.reopen')).toEqual([]);
  });

  it('who took a call that is with somebody else now does not reopen it', async () => {
    const { user, asked } = await openRecord({ ...asBen, call: { ...callOf(42, ...taken, closed), openedBy: 'ben' } });
    await user.keyboard('r');
    expect(screen.getByText(/a supervisor reopens it/)).toBeVisible();
    expect(asked('call.reopen')).toEqual([]);
  });

  it('reopens with a reason and goes on taking the call', async () => {
    const { user, asked, store, call } = await openRecord();
    await user.keyboard('rShe rang again{Enter}');
    await waitFor(() => expect(store.getState().view).toEqual({ kind: 'call', callId: call.id }));
    expect(asked('call.reopen')).toEqual([{ callId: call.id, window: 'w1', reason: 'She rang again' }]);
  });

  it('a supervisor reviews the E1 flags here as on the board, and then no more', async () => {
    const { user, asked, call } = await openRecord({ call: toReview });
    expect(labels()[0]).toBe('Reviewed (E1)E');
    expect(within(screen.getByRole('banner')).getByText('E1 review')).toBeVisible();
    await user.keyboard('eLooked at it{Enter}');
    expect(await screen.findByText(/Reviewed, saved/)).toBeVisible();
    expect(asked('call.review')).toEqual([{ callId: call.id, note: 'Looked at it' }]);
    expect(labels()).not.toContain('Reviewed (E1)E');
    expect(within(screen.getByRole('banner')).getByText('E1')).toBeVisible();
    expect(line('Flag')).toHaveTextContent(/^FlagE1 Weapon.* by Ann Lee: reviewed/);
    await user.keyboard('e');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('a review needs no note; why it was refused is said', async () => {
    const { user, asked, call } = await openRecord({
      call: toReview,
      served: { 'call.review': () => refused('This call waits for no review.') },
    });
    await user.keyboard('e{Enter}');
    expect(await screen.findByText('This call waits for no review.')).toBeVisible();
    expect(asked('call.review')).toEqual([{ callId: call.id, note: null }]);
  });

  it('only a supervisor reviews', async () => {
    await openRecord({ ...asBen, call: toReview });
    expect(labels()).not.toContain('Reviewed (E1)E');
  });

  it('adds a supplement, and shows it', async () => {
    const { user, asked, call } = await openRecord();
    await user.keyboard('sPlate ABC 123{Enter}');
    expect(await screen.findByText('Plate ABC 123')).toBeVisible();
    expect(asked('call.supplement')).toEqual([{ callId: call.id, text: 'Plate ABC 123', from: null }]);
    expect(screen.getByText(/Supplement added, saved/)).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('keeps what is typed when it is refused, and after Esc', async () => {
    const { user } = await openRecord({
      served: { 'call.supplement': () => refused('The disk is full. Free some space.') },
    });
    await user.keyboard('sPlate ABC 123{Enter}');
    expect(await screen.findByText('The disk is full. Free some space.')).toBeVisible();
    expect(screen.getByLabelText('What was learned')).toHaveValue('Plate ABC 123');
    await user.keyboard('{Escape}s');
    expect(screen.getByLabelText('What was learned')).toHaveValue('Plate ABC 123');
  });

  it('types letters into a form, it does not act on them', async () => {
    const { user } = await openRecord();
    await user.keyboard('sA caller said RP{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('an amendment', () => {
  it('shows old beside new, needs a reason, and keeps both on the record', async () => {
    const { user, asked, call } = await openRecord();
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
    const { user, asked, call } = await openRecord();
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

  it('goes by Tab from what is new to why, and no space in a reason makes the answer unknown', async () => {
    const { user, asked } = await openRecord();
    await user.keyboard('a');
    await user.selectOptions(screen.getByLabelText('What is amended'), 'Label place');
    const field = within(form(/Amend/)).getByLabelText('Label place');
    await user.clear(field);
    await user.type(field, '14 Oak St');
    await user.tab();
    await user.keyboard('caller said fourteen{Enter}');
    await waitFor(() => expect(asked('call.amend')).toHaveLength(1));
    expect(asked('call.amend')[0]).toMatchObject({ text: '14 Oak St (not verified)', reason: 'caller said fourteen' });
  });

  it('can say that an answer was refused', async () => {
    const { user, asked } = await openRecord();
    await user.keyboard('a');
    await user.selectOptions(screen.getByLabelText('What is amended'), 'Label when');
    await user.keyboard('{Alt>}r{/Alt}');
    await user.type(screen.getByLabelText('Why it is amended'), 'he would not say{Enter}');
    await waitFor(() => expect(asked('call.amend')).toHaveLength(1));
    expect(asked('call.amend')[0]).toMatchObject({ what: 'when', text: 'refused', value: { state: 'refused' } });
  });

  it('of nothing is told so', async () => {
    const { user, asked } = await openRecord();
    await user.keyboard('a');
    await user.type(screen.getByLabelText('Why it is amended'), 'no reason{Enter}');
    expect(await screen.findByText(/old and new are the same/)).toBeVisible();
    expect(asked('call.amend')).toEqual([]);
  });
});

it('a letter pressed while the record is still read acts once it is there', async () => {
  const call = callOf(42, ...taken, closed);
  let answer: () => void = () => undefined;
  const read = new Promise((resolve) => {
    answer = () => resolve(ok({ call, draft: null, followUps: [], staff: {} }));
  });
  const { store } = newDesk({
    served: {
      'call.read': () => read as never,
      'call.timeline': () => ok({ events: [], staff: {} }),
      'call.chain': () => ok(CHAIN),
      'call.readers': () => refused('Not now.'),
      'call.history': () => refused('Not now.'),
    },
  });
  show(store, <RecordScreen callId={call.id} />);
  await userEvent.setup().keyboard('ax');
  expect(screen.queryByRole('form')).toBeNull();
  answer();
  expect(await screen.findByRole('form', { name: `Amend ${call.reference}` })).toBeVisible();
});
