import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callOf, NOW, ok, refused } from '../desk/fake-desk';
import { open, overdue, rows } from './open-log';

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

describe('a supplement on the row', () => {
  it('is typed under the row and saved with Enter; the focus goes back to the row', async () => {
    const call = callOf(10);
    const { user, asked } = open({ served: { 'call.supplement': () => ok({ call, savedAt: NOW }) } });
    await user.keyboard('s');
    expect(screen.getByLabelText(`Supplement to ${overdue.reference}`)).toHaveFocus();
    await user.keyboard('The car came back{Enter}');
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    expect(asked('call.supplement')).toEqual([{ callId: overdue.id, text: 'The car came back', from: null }]);
    expect(screen.getByText(`Supplement added to ${overdue.reference}, saved 14:02:07`)).toBeVisible();
  });

  it('keeps the text when it is refused, and says why', async () => {
    const { user } = open({ served: { 'call.supplement': () => refused('The disk is full. Free some space.') } });
    await user.keyboard('sThe car came back{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved. The disk is full. Free some space.');
    expect(screen.getByLabelText(/Supplement to/)).toHaveValue('The car came back');
    expect(screen.getByLabelText(/Supplement to/)).toHaveFocus();
  });

  it('is left with Esc and found again with S', async () => {
    const { user } = open();
    await user.keyboard('sHalf a tho{Escape}');
    expect(screen.queryByLabelText(/Supplement to/)).toBeNull();
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('s');
    expect(screen.getByLabelText(/Supplement to/)).toHaveValue('Half a tho');
  });
});
