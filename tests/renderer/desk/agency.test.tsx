import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AgencyScreen } from '../../../src/renderer/screens/agency/agency-screen';
import type { AgencyView } from '../../../src/shared/contract/agency-operations';
import type { AgencyChange } from '../../../src/shared/domain/agency-change';
import type { Pack } from '../../../src/shared/protocol/pack';
import { said, smallPack } from '../../shared/protocol/small-pack';
import { ann, ben, NOW, newDesk, ok, refused, type Served, show } from './fake-desk';

const lexcall = {
  id: 'lexcall',
  name: 'LexCall',
  phone: '859-425-2255',
  topics: ['city'],
  say: said('Call the city.'),
  hours: null,
  checked_on: null,
};
const REFERRALS: Pack['referrals'] = [lexcall, { ...lexcall, id: 'poison', name: 'Poison Help', retired: true }];

const added: AgencyChange = {
  seq: 7,
  at: NOW,
  by: 'ann',
  change: 'c1',
  entity: 'disposition',
  id: '01',
  before: null,
  after: { code: '01', label: 'Report taken', key: 'r' },
  why: 'Asked for',
  undoes: null,
};

const VIEW: AgencyView = {
  hash: 'abcdef0123456789',
  people: [ann, { ...ben, active: false }].map((one) => ({
    ...one,
    history: [{ name: one.name, role: one.role, active: true, at: NOW, byName: 'Tenline' }],
  })),
  changes: [{ ...added, byName: 'Ann Lee', undone: false }],
  versions: [
    { seq: 8, hash: 'abcdef0123456789', at: NOW, byName: 'Ann Lee', changes: ['c1'] },
    { seq: 2, hash: '1234567890abcdef', at: NOW - 1000, byName: 'Tenline', changes: [] },
  ],
  setAside: [{ change: 'c9', sentence: 'The referral "x" was changed here, and the agency folder no longer has it.' }],
  uses: [{ entity: 'disposition', id: '01', count: 3, cancelled: 0 }],
};

const SERVED: Served = {
  'agency.look': () => ok(VIEW),
  'agency.lists': () => ok(null),
  'agency.change': () => ok(added),
  'agency.confirm': () => ok(added),
  'agency.undo': () => ok(added),
};

async function open(served: Served = {}, role: typeof ann.role = 'supervisor', parts: Partial<Pack> = {}) {
  const user = userEvent.setup();
  const session = { id: 's1', staff: { ...ann, role }, startedAt: NOW, proof: 'chosen' as const };
  const desk = newDesk({
    pack: { referrals: REFERRALS, ...parts },
    look: { session },
    served: { ...SERVED, ...served },
  });
  show(desk.store, <AgencyScreen />);
  await screen.findByRole('listbox', { name: 'People and roles' });
  const section = async (name: string) => {
    while (screen.queryByRole('listbox', { name }) === null) await user.keyboard('{ArrowRight}');
  };
  return { user, section, ...desk };
}

const rows = () => screen.getAllByRole('option').map((row) => row.textContent);

describe('the agency', () => {
  it('lists people and what became of them, and cautions about changes set aside and numbers not confirmed', async () => {
    await open();
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(rows()).toEqual(['Ann Leesupervisor', 'Ben Ortizcall taker, not active']);
    expect(screen.getByText(/^A change is set aside\. The referral "x"/)).toBeVisible();
    expect(screen.getByText(/^1 number was not confirmed in the last 90 days/)).toBeVisible();
  });

  it('names the keys that go from section to section', async () => {
    const { user } = await open();
    expect(screen.getByText('section', { exact: false, selector: 'span' })).toHaveTextContent('← → section');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('listbox')).toHaveAccessibleName('Dispositions');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('listbox')).toHaveAccessibleName('People and roles');
  });

  it('lets a pattern break between its words only', async () => {
    const theft = { ...smallPack().incidentTypes[0], words: { en: ['(bike|mower|laptop) stolen'], es: [] } };
    const { section } = await open({}, 'supervisor', { incidentTypes: [theft as Pack['incidentTypes'][number]] });
    await section('Incident types');
    const words = screen.getByText(/mower/, { selector: 'dd' });
    expect(words.innerHTML).toBe('(bike|<wbr>mower|<wbr>laptop) stolen');
  });

  it('confirms a number with one key', async () => {
    const { user, section, asked } = await open();
    await section('Referrals');
    expect(rows()).toEqual(['LexCallnot checked', 'Poison Helpnot checked, retired']);
    await user.keyboard('c');
    expect(asked('agency.confirm')).toEqual([{ entity: 'referral', id: 'lexcall', number: null }]);
    expect(await screen.findByText('LexCall confirmed today')).toBeVisible();
  });

  it('keeps the order of the numbers while they are confirmed one after the other, and makes it anew afterwards', async () => {
    const two = [lexcall, { ...lexcall, id: 'poison', name: 'Poison Help' }];
    const { user, section, store } = await open({}, 'supervisor', { referrals: two });
    await section('Referrals');
    await user.keyboard('c');
    act(() => {
      const now = store.getState().pack as Pack;
      const checked = { ...lexcall, checked_on: '2026-11-28', checked_by: 'Ann Lee' };
      store.setState({ pack: { ...now, referrals: [checked, ...two.slice(1)] } });
    });
    expect(rows()).toEqual(['LexCallchecked 28 Nov 2026 by Ann Lee', 'Poison Helpnot checked']);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('LexCall');
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(rows()).toEqual(['Poison Helpnot checked', 'LexCallchecked 28 Nov 2026 by Ann Lee']);
  });

  it('shows another line from its beginning, however far the last one was read', async () => {
    const { user } = await open();
    const says = () => screen.getByRole('region', { name: 'What it says' });
    says().scrollTop = 200;
    await user.keyboard('{ArrowDown}');
    expect(says().scrollTop).toBe(0);
  });

  it('says of a refused change of a person why, and not that the name is at fault', async () => {
    const sentence = 'A desk needs one supervisor. Name another supervisor first.';
    const { user } = await open({ 'staff.change': () => refused(sentence) });
    await user.keyboard('{Enter}{Tab}{ArrowLeft}{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByLabelText('Name')).not.toHaveAttribute('aria-invalid');
  });

  it('keeps what is typed when a change is refused, and when the form is left', async () => {
    const sentence = 'The key "R" is used twice: give each its own letter. Nothing was changed.';
    const { user, section, asked } = await open({ 'agency.change': () => refused(sentence) });
    await section('Dispositions');
    await user.keyboard('a91{Tab}Rangers{Tab}r{Tab}They take these now{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(asked('agency.change')).toEqual([
      {
        entity: 'disposition',
        before: null,
        after: { code: '91', label: 'Rangers', key: 'r' },
        why: 'They take these now',
      },
    ]);
    await user.keyboard('{Escape}a');
    expect(screen.getByLabelText('Code')).toHaveValue('91');
    expect(screen.getByLabelText('Why')).toHaveValue('They take these now');
  });

  it('sends the thing as it was read, so that a change made meanwhile is not written over', async () => {
    const { user, section, asked } = await open();
    await section('Referrals');
    await user.keyboard('{Enter}');
    await user.clear(screen.getByLabelText('Name'));
    await user.keyboard('City line');
    await user.type(screen.getByLabelText('Why'), 'Its new name{Enter}');
    expect(asked('agency.change')).toEqual([
      { entity: 'referral', before: lexcall, after: { ...lexcall, name: 'City line' }, why: 'Its new name' },
    ]);
  });

  it('brings a retired thing back with its reason', async () => {
    const { user, section, asked } = await open();
    await section('Referrals');
    await user.keyboard('{End}r');
    await user.keyboard('Open again{Enter}');
    expect(asked('agency.change')).toMatchObject([{ after: { id: 'poison' }, why: 'Open again' }]);
    expect(asked('agency.change')[0]).not.toHaveProperty('after.retired');
  });

  it('takes a change back from its version, with a reason', async () => {
    const compared = { items: [], parts: [{ part: 'Scripts', added: ['theft'], removed: [], changed: [] }] };
    const { user, section, asked } = await open({ 'agency.compare': () => ok(compared) });
    await section('Versions');
    expect(await screen.findByText('1 added: theft')).toBeVisible();
    expect(asked('agency.compare')).toEqual([{ from: '1234567890abcdef', to: 'abcdef0123456789' }]);
    await user.keyboard('z');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Why: it needs a few words.');
    await user.type(screen.getByLabelText('Why'), 'Not agreed{Enter}');
    expect(asked('agency.undo')).toEqual([{ change: 'c1', why: 'Not agreed' }]);
  });

  it('calls a script by its title', async () => {
    const { section } = await open();
    await section('Incident types');
    const said = screen.getByRole('region', { name: 'What it says' });
    expect(within(said).getByText('Script').nextElementSibling).toHaveTextContent(/^Title theft$/);
  });

  it('is for reading only to those who do not lead', async () => {
    const { user, section, asked } = await open({}, 'call-taker');
    await section('Dispositions');
    expect(screen.getByText('A supervisor or an administrator changes things here.')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'What it says' })).queryAllByRole('button')).toEqual([]);
    await user.keyboard('acr{Enter}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(asked('agency.change')).toEqual([]);
  });

  it('Esc leaves a form first and then the agency, for the log', async () => {
    const { user, store } = await open();
    act(() => store.getState().go('agency'));
    expect(screen.getByRole('button', { name: /^Back to the log ?Esc/ })).toBeVisible();
    await user.keyboard('a{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(store.getState().view.kind).toBe('agency');
    await user.keyboard('{Escape}');
    expect(store.getState().view.kind).toBe('log');
  });

  it('says why nothing can be shown', async () => {
    const { store } = newDesk({ served: { 'agency.look': () => refused('The log could not be read.') } });
    show(store, <AgencyScreen />);
    expect(await screen.findByText('The log could not be read.')).toBeVisible();
  });

  it('is read again by itself when the program is back', async () => {
    let isBack = false;
    const look = () => (isBack ? ok(VIEW) : refused('Tenline does not answer.'));
    const { store } = newDesk({ served: { ...SERVED, 'agency.look': look } });
    show(store, <AgencyScreen />);
    expect(await screen.findByText('Tenline does not answer.')).toBeVisible();
    isBack = true;
    act(() => store.getState().setConnection('up'));
    expect(await screen.findByRole('listbox', { name: 'People and roles' })).toBeVisible();
  });
});
