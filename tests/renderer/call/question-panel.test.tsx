import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuestionPanel } from '../../../src/renderer/screens/call/panels/question-panel';
import { CallProvider } from '../../../src/renderer/state/use-desk';
import { callOf, NOW, newDesk, ok, show } from '../desk/fake-desk';

it('the question of a red flag that has no reason leaves no empty line', async () => {
  const call = callOf(7, { kind: 'call.typed', type: 'theft', words: null });
  const { store } = newDesk({ served: { 'call.open': () => ok({ call, savedAt: NOW }) } });
  await store.getState().newCall();
  const taken = store.getState().calls[call.id];
  if (taken === undefined) throw new Error('the call did not open');
  show(
    store,
    <CallProvider store={taken}>
      <QuestionPanel />
    </CallProvider>,
  );
  act(() => taken.getState().goTo('esc-1011'));
  expect(screen.getByText('Danger in theft?')).toBeVisible();
  const empty = [...document.querySelectorAll('p')].filter((line) => line.textContent === '');
  expect(empty).toEqual([]);
});
