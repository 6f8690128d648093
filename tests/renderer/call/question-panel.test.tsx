import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuestionPanel } from '../../../src/renderer/screens/call/panels/question-panel';
import { CallProvider } from '../../../src/renderer/state/use-desk';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf, NOW, newDesk, ok, show } from '../desk/fake-desk';

async function showPanel(...bodies: readonly CallBody[]) {
  const call = callOf(7, ...bodies);
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
  return taken;
}

it('the question of a red flag that has no reason leaves no empty line', async () => {
  const taken = await showPanel({ kind: 'call.typed', type: 'theft', words: null });
  act(() => taken.getState().goTo('esc-1011'));
  expect(screen.getByText('Danger in theft?')).toBeVisible();
  const empty = [...document.querySelectorAll('p')].filter((line) => line.textContent === '');
  expect(empty).toEqual([]);
});

it('after the last question the safety questions nobody has put come before the close', async () => {
  const taken = await showPanel();
  act(() => taken.setState({ current: null }));
  const { gate } = smallPack();
  expect(screen.getByText(`Every question has an answer, but for ${gate.length} safety questions.`)).toBeVisible();
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons).toEqual(['Safety questionsF8', 'Close the callCtrl+Enter']);
  act(() => {
    for (const { id } of gate) taken.getState().answer(id, { state: 'unknown' });
    taken.setState({ current: null });
  });
  expect(screen.getByText('Every question has an answer.')).toBeVisible();
  expect(screen.getByRole('button')).toHaveTextContent('Close the call');
});
