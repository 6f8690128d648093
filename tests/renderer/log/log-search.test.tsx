import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogScreen } from '../../../src/renderer/screens/log/log-screen';
import type { SearchPage } from '../../../src/shared/contract/find-operations';
import { ben, NOW, newDesk, ok, refused, show } from '../desk/fake-desk';
import { box, day, done, of, open, page, references, row, rows } from './open-log';

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

describe('the search', () => {
  const found = row(3, { ...done, summary: 'A red Bíke was taken', place: '9 Bike Rd', callerName: 'Lena' });

  it('is reached by /, searches at each key, replaces the list and marks the words', async () => {
    const { user, asked } = open({
      served: {
        'log.search': () => ok(page([found], { next: '40' })),
        'log.count': () => ok({ count: 1000, more: true }),
      },
    });
    await user.keyboard('/');
    expect(box()).toHaveFocus();
    await user.keyboard('red bik');
    expect(await screen.findByText('1,000+ calls')).toBeVisible();
    expect(references()).toEqual(of(found));
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['red', 'Bíke', 'Bike']);
    expect(asked('log.search').at(-1)).toEqual({ text: 'red bik', after: null });
  });

  it('shows a note from shortly before the word, where that stands out of sight', async () => {
    const summary = 'Caller says that the neighbors upstairs were loud again until two, then a red bike was gone';
    const { user } = open({ served: { 'log.search': () => ok(page([{ ...found, summary }])) } });
    await user.keyboard('/bike');
    await screen.findByText('1 call');
    expect(rows()[0]).toHaveTextContent(/… two, then a red bike was gone/);
  });

  it('that was refused is asked again when the program is back', async () => {
    let isBack = false;
    const search = () => (isBack ? ok(page([found])) : refused('Tenline does not answer.'));
    const { user, store } = open({ served: { 'log.search': search } });
    await user.keyboard('/bike');
    await screen.findByText('Tenline does not answer.');
    isBack = true;
    act(() => store.getState().setConnection('up'));
    expect(await screen.findByText('1 call')).toBeVisible();
    expect(screen.queryByText('Tenline does not answer.')).toBeNull();
  });

  it('gives the list of the day back with Esc', async () => {
    const { user } = open({ served: { 'log.search': () => ok(page([found])) } });
    await user.keyboard('/bike');
    await screen.findByText('1 call');
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    expect(rows()).toHaveLength(7);
  });

  it('goes with Down into the list, and with Enter to the only call found', async () => {
    const { user, store } = open({ served: { 'log.search': () => ok(page([found])) } });
    await user.keyboard('/bike');
    await screen.findByText('1 call');
    await user.keyboard('{ArrowDown}');
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().view).toMatchObject({ kind: 'record', callId: found.id });
  });

  it('with Enter before the answer waits for it, and opens nothing that was found before', async () => {
    const other = row(4, done);
    const answers: ((found: ReturnType<typeof ok<SearchPage>>) => void)[] = [];
    const { user, store } = open({
      served: {
        'log.search': ({ text }) =>
          text === 'b' ? ok(page([other])) : new Promise((resolve) => answers.push(resolve)),
      },
    });
    await user.keyboard('/b');
    await screen.findByText('1 call');
    await user.keyboard('ike{Enter}');
    expect(store.getState().view).toEqual({ kind: 'log' });
    // The text of then, and the newest after it.
    for (let answer = 0; answer < 2; answer++) await act(async () => answers.shift()?.(ok(page([found]))));
    expect(store.getState().view).toMatchObject({ kind: 'record', callId: found.id });
  });

  it('forgets Enter when more is typed, and when the box is cleared, before the answer', async () => {
    const answers: ((found: ReturnType<typeof ok<SearchPage>>) => void)[] = [];
    const { user, store } = open({
      served: { 'log.search': () => new Promise((resolve) => answers.push(resolve)) },
    });
    const answer = () => act(async () => answers.shift()?.(ok(page([found]))));
    await user.keyboard('/bik{Enter}e');
    for (let search = 0; search < 2; search++) await answer();
    await screen.findByText('1 call');
    await user.keyboard('s{Enter}{Escape}bikes');
    for (let search = 0; search < 3; search++) await answer();
    await screen.findByText('1 call');
    expect(store.getState().view).toEqual({ kind: 'log' });
  });

  it('paints the rows in sight before it shows the others and counts', async () => {
    const idle: (() => void)[] = [];
    vi.spyOn(window, 'requestIdleCallback').mockImplementation((then) => idle.push(() => then({} as IdleDeadline)));
    vi.spyOn(window, 'cancelIdleCallback').mockImplementation((id) => void delete idle[id - 1]);
    const many = Array.from({ length: 25 }, (_, at) => row(100 + at, { ...done }));
    const { user, asked } = open({
      served: {
        'log.search': () => ok(page(many, { next: '40' })),
        'log.count': () => ok({ count: 700, more: false }),
      },
    });
    await user.keyboard('/bi');
    await waitFor(() => expect(references()[0]).toBe(many[0]?.reference));
    const inSight = rows().length;
    expect(inSight).toBeGreaterThan(9);
    expect(inSight).toBeLessThan(25);
    expect(asked('log.count')).toEqual([]);
    act(() => {
      for (const then of idle) then?.();
    });
    expect(rows()).toHaveLength(25);
    expect(await screen.findByText('700 calls')).toBeVisible();
    // The question of the first letter was not counted any more.
    expect(asked('log.count')).toEqual([{ text: 'bi' }]);
  });

  it.each([
    [
      'by its button',
      (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'More calls' })),
    ],
    // All heights are 0 here, so any place is near the end.
    [
      'by scrolling near the end',
      () => fireEvent.scroll(screen.getByRole('grid', { name: 'Calls' }).parentElement as HTMLElement),
    ],
  ])('loads the next page where the first one ended, %s', async (_, more) => {
    const first = page([found], { next: '40' });
    const second = page([row(2, { ...done })]);
    const { user, asked } = open({
      served: {
        'log.search': ({ after }) => ok(after === null ? first : second),
        'log.count': () => ok({ count: 2, more: false }),
      },
    });
    await user.keyboard('/bike');
    await screen.findByText('2 calls');
    await more(user);
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(asked('log.search').at(-1)).toEqual({ text: 'bike', after: '40' });
    expect(screen.queryByRole('button', { name: 'More calls' })).toBeNull();
  });

  it('says that a reference number is mistyped', async () => {
    const sentence = 'N26-000003-X does not fit its last letter. Ask for it again.';
    const { user, asked } = open({
      served: { 'log.search': () => ok(page([])), 'call.find': () => refused(sentence) },
    });
    await user.keyboard('/N26-000003-X');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(asked('call.find').at(-1)).toEqual({ reference: 'N26-000003-X' });
    await user.keyboard('{Escape}');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('says what to try when nothing is found, without asking for a reference number that was not meant', async () => {
    const { user, asked } = open({ served: { 'log.search': () => ok(page([])) } });
    await user.keyboard('/zebra');
    expect(await screen.findByText('No call has all of: zebra')).toBeVisible();
    expect(screen.getByText(/Try fewer words/)).toBeVisible();
    expect(asked('call.find')).toEqual([]);
  });

  it('says why a search was refused and keeps the text', async () => {
    const { user } = open({
      served: { 'log.search': () => refused('The log is being repaired. Try again in a minute.') },
    });
    await user.keyboard('/bike');
    expect(await screen.findByText(/being repaired/)).toBeVisible();
    expect(box()).toHaveValue('bike');
  });

  it('drops an answer that comes after the box was cleared', async () => {
    const late = Promise.withResolvers<ReturnType<typeof ok<SearchPage>>>();
    const { user, asked } = open({ served: { 'log.search': () => late.promise as never } });
    await user.keyboard('/bike');
    await waitFor(() => expect(asked('log.search').length).toBeGreaterThan(0));
    await user.keyboard('{Escape}');
    await act(async () => late.resolve(ok(page([found]))));
    expect(rows()).toHaveLength(7);
  });
});

it('is there again as it was left: search, row in hand', async () => {
  const found = row(3, { ...done });
  const desk = newDesk({
    day,
    look: { staff: [ben] },
    served: { 'log.search': () => ok(page([found, row(2, done)])) },
  });
  const user = userEvent.setup();
  const shown = show(desk.store, <LogScreen />);
  await user.keyboard('/story');
  await screen.findByText('2 calls');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  shown.unmount();
  show(desk.store, <LogScreen />);
  expect(box()).toHaveValue('story');
  expect(rows()[1]).toHaveFocus();
});
