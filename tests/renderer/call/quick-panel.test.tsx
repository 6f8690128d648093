import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PanelUnderNarrative } from '../../../src/renderer/screens/call/panels/panel';
import { callOf, showOnCall } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';

it('a letter that comes with a flag just raised closes nothing, and says what comes first', async () => {
  const taken = await showOnCall(callOf(1, weaponFlag()), <PanelUnderNarrative />);
  act(() => taken.getState().show({ kind: 'quick' }));
  await userEvent.setup().keyboard('w');
  expect(screen.getByText(/A flag has no outcome: record it with F9/)).toBeDefined();
  expect(taken.getState()).toMatchObject({ call: { stage: { kind: 'open' } }, save: { kind: 'saved' } });
});
