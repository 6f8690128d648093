import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { RecordColumn } from '../../../src/renderer/screens/call/record-column';
import { rowOf } from '../../../src/shared/domain/call-row';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf, NOW, showOnCall } from '../desk/fake-desk';

it('earlier calls are told apart by when they came, name their type, and are read by the keyboard', async () => {
  const incidentTypes = smallPack().incidentTypes.map((one) => ({ ...one, label: 'Things gone' }));
  const taken = await showOnCall(callOf(7), <RecordColumn />, { pack: { incidentTypes } });
  const earlier = { ...rowOf(callOf(3)), type: 'theft', summary: 'A bike and a mower are gone' };
  const byPlace = [
    { ...earlier, id: 'a', openedAt: NOW - 3_600_000 },
    { ...earlier, id: 'b', openedAt: NOW - 86_400_000 },
  ];
  act(() => taken.setState({ history: { byNumber: [], byPlace, similarOpen: [], cautions: [] } }));
  const column = within(screen.getByRole('complementary', { name: 'Record' }));
  const rows = column.getAllByRole('button', { name: /A bike/ });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    `${earlier.reference} 13:02, Things gone: A bike and a mower are gone`,
    `${earlier.reference} 19 Nov 14:02, Things gone: A bike and a mower are gone`,
  ]);
  for (const row of rows) expect(row.tabIndex).toBe(0);
});

it('an earlier call stands once, and says what else it shares', async () => {
  const taken = await showOnCall(callOf(7), <RecordColumn />);
  const row = (id: string, summary: string) => ({ ...rowOf(callOf(3)), id, type: null, summary });
  const [alike, caller, neighbor] = [row('a', 'Loud music'), row('b', 'Lost dog'), row('c', 'Blocked drive')];
  const byPlace = [alike, caller, neighbor];
  act(() => taken.setState({ history: { similarOpen: [alike], byNumber: [alike, caller], byPlace, cautions: [] } }));
  const column = within(screen.getByRole('complementary', { name: 'Record' }));
  const lists = ['A similar call is open (1)', 'From this number (1)', 'At this address (1)'];
  expect(column.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(lists);
  const rows = column.getAllByRole('button', { name: /no type/ });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    `${alike.reference} 14:02, this number, this address, no type: Loud music`,
    `${caller.reference} 14:02, this address, no type: Lost dog`,
    `${neighbor.reference} 14:02, no type: Blocked drive`,
  ]);
});

it('beside a message stands when it was received and where the reply goes', async () => {
  const message = { receivedAt: NOW - 86_400_000, text: 'There is blue paint on my car.', replyTo: 'dana@example.org' };
  await showOnCall({ ...callOf(7), message }, <RecordColumn />);
  const column = within(screen.getByRole('complementary', { name: 'Record' }));
  expect(column.getByText(/^Received \w+ 19 Nov 2026 14:02, reply to dana@example\.org$/)).toBeVisible();
  expect(column.getByText('There is blue paint on my car.')).toBeVisible();
});

it('the caret goes back to the narrative from a button that its own press takes away', async () => {
  const place = { state: 'given', value: { raw: '412 Rose St', verified: false } } as const;
  const call = callOf(7, { kind: 'call.answered', question: 'place', answer: place });
  const column = (
    <>
      <textarea id="narrative" aria-label="What the caller says" />
      <RecordColumn />
    </>
  );
  const taken = await showOnCall(call, column);
  const earlier = rowOf(callOf(3));
  act(() => taken.setState({ history: { byNumber: [], byPlace: [], similarOpen: [earlier], cautions: [] } }));
  const user = userEvent.setup();
  for (const name of ['Duplicate', /read it back/]) {
    act(() => screen.getByRole('button', { name }).focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement?.id).toBe('narrative');
  }
});
