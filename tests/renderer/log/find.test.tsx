import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogScreen } from '../../../src/renderer/screens/log/log-screen';
import { Overlays } from '../../../src/renderer/screens/overlays';
import type { SearchPage } from '../../../src/shared/contract/find-operations';
import type { CallRow } from '../../../src/shared/domain/call-row';
import { rowOf } from '../../../src/shared/domain/call-row';
import type { SavedView } from '../../../src/shared/domain/saved-view';
import { ann, ben, callOf, type DeskOptions, dayOf, NOW, newDesk, ok, person, refused, show } from '../desk/fake-desk';

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

const closed = { stage: 'closed', nextAction: null, dueAt: null, closedAt: NOW - 60_000 } as const;
const row = (sequence: number, rest: Partial<CallRow> = {}): CallRow => ({
  ...rowOf(callOf(sequence)),
  ...closed,
  ...rest,
});
const page = (rows: readonly CallRow[], rest: Partial<SearchPage> = {}): SearchPage => ({
  rows,
  next: null,
  partial: false,
  filters: [],
  problems: [],
  ...rest,
});
const saved: SavedView = { id: 'v1', name: 'Loud nights', question: 'type:noise loud', owner: 'ann', shared: false };

function open(options: DeskOptions = {}) {
  const desk = newDesk({
    day: dayOf([callOf(1)]),
    ...options,
    served: { 'log.search': () => ok(page([])), 'view.list': () => ok({ views: [saved] }), ...options.served },
  });
  show(
    desk.store,
    <>
      <LogScreen />
      <Overlays />
    </>,
  );
  return { ...desk, user: userEvent.setup() };
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const options = () => screen.queryAllByRole('option').map((one) => one.textContent);
const marks = () => [...document.querySelectorAll('mark')].map((one) => one.textContent);

describe('filters in the box', () => {
  it('complete with Tab: first the filter, then its value', async () => {
    const { user, asked } = open();
    await user.keyboard('/loud by');
    expect(options()).toHaveLength(1);
    await user.keyboard('{Tab}');
    expect(box()).toHaveValue('loud by:');
    expect(options().map((one) => one?.split(':')[1])).toEqual(['me', '"Ann Lee"', '"Ben Ortiz"']);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(box()).toHaveValue('loud by:"Ben Ortiz" ');
    expect(box()).toHaveFocus();
    expect(options()).toEqual([]);
    await waitFor(() => expect(asked('log.search').at(-1)).toEqual({ text: 'loud by:"Ben Ortiz"', after: null }));
  });

  it('leave Down and Enter to plain words, and Esc puts the list away before anything else', async () => {
    const found = row(3);
    const { user, store } = open({ served: { 'log.search': () => ok(page([found])) } });
    await user.keyboard('/ty');
    await screen.findByText('1 call');
    expect(options()).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(box()).toHaveValue('ty');
    await user.keyboard('p{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('data-call-row', found.id);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().view).toMatchObject({ kind: 'record', callId: found.id });
  });

  it('are said back, and what was not understood is told', async () => {
    const found = page([row(3)], { filters: ['type Theft'], problems: ['by:zo was left out: nothing is called so.'] });
    const { user } = open({ served: { 'log.search': () => ok(found) } });
    await user.keyboard('/type:theft by:zo ');
    expect(await screen.findByText('type Theft')).toBeVisible();
    expect(screen.getByText(/by:zo was left out/)).toBeVisible();
  });

  it('mark words of the place in the place, and numbers by their last digits', async () => {
    const found = row(3, {
      summary: 'Oak tree down, loud',
      place: '9 Oak St',
      phone: '(859) 555-0142',
      phoneDigits: '8595550142',
    });
    const { user } = open({ served: { 'log.search': () => ok(page([found])) } });
    await user.keyboard('/loud address:oak phone:0142 ');
    await screen.findByText('1 call');
    await waitFor(() => expect(marks()).toEqual(['loud', 'Oak', '(859) 555-0142']));
  });

  it('say what to do when nothing is found', async () => {
    const { user } = open({ served: { 'log.search': () => ok(page([], { filters: ['type Theft'] })) } });
    await user.keyboard('/type:theft zebra');
    expect(await screen.findByText('No call has all of: type:theft zebra')).toBeVisible();
    expect(screen.getByText(/Leave out a filter/)).toBeVisible();
  });
});

it('loads the next page as the keys come near the end', async () => {
  const first = page([row(5), row(4)], { next: '40' });
  const { user, asked } = open({
    served: {
      'log.search': ({ after }) => ok(after === null ? first : page([row(3)])),
      'log.count': () => ok({ count: 3, more: false }),
    },
  });
  await user.keyboard('/story');
  await screen.findByText('3 calls');
  await user.keyboard('{ArrowDown}{PageDown}');
  await waitFor(() => expect(document.querySelectorAll('[data-call-row]')).toHaveLength(3));
  expect(asked('log.search').at(-1)).toEqual({ text: 'story', after: '40' });
  expect(screen.getByText('3 calls')).toBeVisible();
});

it('goes on by itself where a page stopped for time, and says so until something is found', async () => {
  const late = Promise.withResolvers<ReturnType<typeof ok<SearchPage>>>();
  const { user, asked } = open({
    served: {
      'log.search': ({ after }) =>
        after === null ? ok(page([], { next: '900', partial: true })) : (late.promise as never),
    },
  });
  await user.keyboard('/z');
  expect(await screen.findByText('Looking through older calls...')).toBeVisible();
  late.resolve(ok(page([row(3)])));
  expect(await screen.findByText('1 call')).toBeVisible();
  expect(asked('log.search').at(-1)).toEqual({ text: 'z', after: '900' });
});

it('a search that is too long is not cut in silence', async () => {
  const { user } = open();
  await user.keyboard('/');
  await user.paste('loud '.repeat(120));
  expect(box().value).toHaveLength(500);
  expect(screen.getByText(/^Full: there is room for 500 characters/)).toBeVisible();
});

describe('views', () => {
  it('are reached by V and asked by Enter; the one that is asked is marked', async () => {
    const { user, asked } = open();
    await screen.findByRole('button', { name: 'Loud nights' });
    await user.keyboard('v{ArrowRight}{Enter}');
    expect(box()).toHaveValue('flag:unresolved');
    expect(asked('log.search')).toEqual([{ text: 'flag:unresolved', after: null }]);
    expect(screen.getByRole('button', { name: 'Unresolved flags' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{End}{ArrowLeft}{Enter}');
    expect(box()).toHaveValue('type:noise loud');
  });

  it('are out of the way of a call taker until they search', async () => {
    const session = { id: 's2', staff: ben, startedAt: NOW, proof: 'chosen' } as const;
    const { user } = open({ look: { session } });
    expect(screen.queryByRole('toolbar', { name: 'Views' })).toBeNull();
    await user.keyboard('/loud');
    expect(screen.getByRole('toolbar', { name: 'Views' })).toBeVisible();
  });

  it('save the search under a name, for the desk when a supervisor says so', async () => {
    const added = { ...saved, id: 'v2', name: 'Party' };
    const { user, store, asked } = open({ served: { 'view.save': () => ok({ views: [saved, added] }) } });
    await user.keyboard('/party');
    store.getState().show('views');
    const name = await screen.findByLabelText('Save this search as');
    expect(name).toHaveFocus();
    await user.keyboard('P{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('two letters or more');
    await user.clear(name);
    await user.type(name, 'Party');
    await user.click(screen.getByLabelText('For the whole desk'));
    await user.click(screen.getByRole('button', { name: /^Save ?Enter/ }));
    expect(await screen.findByText('Saved as "Party".')).toBeVisible();
    expect(asked('view.save')).toEqual([{ view: null, name: 'Party', question: 'party', shared: true }]);
  });

  it('are renamed in place and deleted; a refusal keeps what was typed', async () => {
    const { user, store, asked } = open({
      served: { 'view.save': () => refused('There is one already.'), 'view.drop': () => ok({ views: [] }) },
    });
    store.getState().show('views');
    await user.click(await screen.findByRole('button', { name: 'Rename Loud nights' }));
    const field = screen.getByLabelText('New name of "Loud nights"');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Quiet{Enter}');
    expect(await screen.findByText('There is one already.')).toBeVisible();
    expect(field).toHaveValue('Quiet');
    await user.keyboard('{Escape}');
    expect(store.getState().overlay).toBe('views');
    await user.click(screen.getByRole('button', { name: 'Delete Loud nights' }));
    const window = within(screen.getByRole('dialog'));
    await waitFor(() => expect(window.queryByRole('button', { name: 'Loud nights' })).toBeNull());
    expect(asked('view.drop')).toEqual([{ view: 'v1' }]);
  });

  it('of the desk are not changed by others, and an auditor keeps none', async () => {
    const shared = { ...saved, shared: true };
    const staff = person('dot', 'Dot', 'auditor');
    const session = { id: 's3', staff, startedAt: NOW, proof: 'chosen' } as const;
    const { store } = open({
      look: { session, staff: [ann, staff] },
      served: { 'view.list': () => ok({ views: [shared] }) },
    });
    store.getState().show('views');
    expect(await screen.findByText(/the whole desk/)).toBeVisible();
    const window = within(screen.getByRole('dialog'));
    expect(window.queryByRole('button', { name: /Rename|Delete|^Save/ })).toBeNull();
  });
});
