import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RelayCard } from '../../../src/renderer/screens/call/panels/relay-card';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { callOf, showOnCall } from '../desk/fake-desk';

function flagOf(level: 'E2' | 'E3', en: string): CallBody {
  const rule = { rule: `ESC-${level}`, version: 1, title: en, level, source: 'call', say: { en, es: en }, because: [] };
  return { kind: 'call.flag-raised', flag: level, ...rule };
}

it('of several flags the words to say are those of the gravest, whichever was raised first', async () => {
  const call = callOf(1, flagOf('E2', 'Stay where you are.'), flagOf('E3', 'Tilt the head back.'));
  await showOnCall(call, <RelayCard outcome={null} />);
  expect(screen.getAllByText('Tilt the head back.')).toHaveLength(2);
  expect(screen.queryAllByText('Stay where you are.')).toEqual([]);
});
