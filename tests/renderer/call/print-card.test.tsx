import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PrintCard } from '../../../src/renderer/screens/call/print-card';
import { callOf, NOW, showOnCall } from '../desk/fake-desk';

afterEach(() => void vi.useRealTimers());

it('the printed card says what the words offer where nobody asked, as the card on the screen does', async () => {
  const call = await showOnCall(callOf(7), <PrintCard />);
  const offer = { question: null, answer: null, type: null };
  act(() =>
    call.setState({
      suggestions: [{ key: 'place', kind: 'place', label: '405 E High St', words: '405 E High St', ...offer }],
    }),
  );
  expect(screen.getByText('405 E High St (NOT ASKED)')).toBeInTheDocument();
});

it('the printed card says whose it is, and when it was printed by the agency’s clock, not when it was opened', async () => {
  vi.useFakeTimers({ now: NOW });
  await showOnCall(callOf(7), <PrintCard />);
  expect(screen.getByText('Smallville Police. Printed Fri 20 Nov 2026 14:02 by Ann Lee')).toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText(/Printed .* 14:03 by/)).toBeInTheDocument();
});
