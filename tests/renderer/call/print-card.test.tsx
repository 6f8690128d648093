import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PrintCard } from '../../../src/renderer/screens/call/print-card';
import { callOf, showOnCall } from '../desk/fake-desk';

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
