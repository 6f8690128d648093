import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HeaderStrip } from '../../../src/renderer/screens/call/header-strip';
import { phoneValue } from '../../../src/shared/domain/phone-value';
import { given, smallPack } from '../../shared/protocol/small-pack';
import { callOf, showOnCall } from '../desk/fake-desk';

it('facts that are missing are named first, then the safety questions, once only a few of them are left', async () => {
  const noted = { kind: 'call.noted', text: 'My bike was stolen', recovered: false } as const;
  const taken = await showOnCall(callOf(7, noted, { kind: 'call.typed', type: 'theft', words: null }), <HeaderStrip />);
  expect(screen.getByText('Missing: Label place; Label callback; Label when; Label theft-what')).toBeVisible();
  const { answer } = taken.getState();
  act(() => {
    answer('place', { state: 'given', value: { raw: '12 Oak St', verified: false } });
    answer('callback', { state: 'given', value: phoneValue('859-555-0142') });
    answer('when', given('last night'));
    answer('theft-what', given('a bike'));
  });
  expect(screen.getByText('Missing: the safety questions')).toBeVisible();
  act(() => {
    for (const { id } of smallPack().gate.slice(1)) answer(id, given('no'));
  });
  expect(screen.getByText('Missing: Gate 1; Flag esc-1011')).toBeVisible();
  act(() => {
    answer('R1', given('no'));
    answer('esc-1011', given('no'));
  });
  expect(screen.getByText('Nothing is missing')).toBeVisible();
});
