import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PanelUnderNarrative } from '../../../src/renderer/screens/call/panels/panel';
import { callOf, showOnCall } from '../desk/fake-desk';

it('a problem that is understood gives the focus to what stands under it', async () => {
  const taken = await showOnCall(callOf(1), <PanelUnderNarrative />);
  act(() => taken.getState().show({ kind: 'close' }));
  act(() => taken.getState().setProblem({ code: 'bad-input', sentence: 'How did it end?' }));
  act(() => screen.getByRole('button', { name: 'Understood' }).focus());
  await userEvent.setup().keyboard('{Enter}');
  expect(screen.queryByText('How did it end?')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Close as incomplete/ }));
});
