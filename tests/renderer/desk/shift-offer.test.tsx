import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { KeyListener } from '../../../src/renderer/commands/key-listener';
import { ShiftOffer } from '../../../src/renderer/screens/shift/shift-offer';
import type { UnclosedShift } from '../../../src/shared/domain/shift';
import { NOW, newDesk, ok, show } from './fake-desk';
import { openScreen, running, viewOf } from './open-shift';

describe('the offer in the bar', () => {
  async function offer(mine: UnclosedShift | null) {
    const desk = newDesk({
      served: { 'shift.glance': () => ok({ mine, waiting: 2 }), 'shift.read': () => ok(viewOf({ mine })) },
    });
    await act(async () => {
      show(
        desk.store,
        <>
          <KeyListener />
          <ShiftOffer />
        </>,
      );
    });
    return desk;
  }

  it('is one key, and nothing else has to be done with it', async () => {
    const user = userEvent.setup();
    const desk = await offer(null);
    expect(screen.getByRole('button', { name: /^Start your shift/ })).toBeVisible();
    expect(screen.getByRole('button')).not.toHaveFocus();
    await user.keyboard('{Alt>}v{/Alt}');
    expect(desk.asked('shift.start')).toEqual([{}]);
  });

  it('says of a shift left over that it was not ended', async () => {
    const user = userEvent.setup();
    const desk = await offer({ ...running, startedAt: NOW - 86_400_000, late: true });
    await user.click(screen.getByRole('button', { name: /not ended/ }));
    expect(desk.store.getState().view.kind).toBe('shift');
  });

  it('is silent while the shift runs', async () => {
    await offer(running);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('signing out with a shift running', () => {
  async function signOut(mine: UnclosedShift | null, keys: string) {
    const user = userEvent.setup();
    const desk = openScreen(viewOf({ mine }), { served: { 'session.end': () => ok({ openCalls: 0 }) } });
    await screen.findByRole('listbox');
    await user.keyboard('{Control>}k{/Control}Sign out{Enter}');
    if (keys !== '') await user.keyboard(keys);
    return desk;
  }

  it('asks; L leaves it running', async () => {
    const desk = await signOut(running, 'l');
    expect(desk.asked('session.end')).toEqual([{}]);
    expect(desk.asked('shift.end')).toEqual([]);
  });

  it.each([
    [1, '1 open call stays yours.'],
    [3, '3 open calls stay yours.'],
  ])('says what becomes of %i open calls', async (calls, sentence) => {
    const desk = await signOut(running, '');
    expect(screen.queryByText(/open calls? stay/)).toBeNull();
    act(() => desk.store.setState({ tabs: ['a', 'b', 'c'].slice(0, calls) }));
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it('asks; E goes to the end of the shift', async () => {
    const desk = await signOut(running, 'e');
    expect(await screen.findByRole('form', { name: 'End your shift' })).toBeVisible();
    expect(desk.asked('session.end')).toEqual([]);
  });

  it('asks nothing when no shift runs', async () => {
    const desk = await signOut(null, '');
    expect(desk.asked('session.end')).toEqual([{}]);
  });
});
