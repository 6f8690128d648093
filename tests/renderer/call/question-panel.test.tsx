import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuestionPanel } from '../../../src/renderer/screens/call/panels/question-panel';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf, showOnCall } from '../desk/fake-desk';

const showPanel = (...bodies: readonly CallBody[]) => showOnCall(callOf(7, ...bodies), <QuestionPanel />);

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
