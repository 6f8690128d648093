import { expect, it } from 'vitest';
import { bestMatches, matchText } from '../../../src/renderer/screens/commands/match';

it.each([
  ['close', 'Close the call'],
  ['cal clo', 'Close the call'],
  ['f9', 'Escalate to 911 F9'],
  ['ctrl+k', 'Command bar Ctrl+K'],
  ['ctc', 'Close the call'],
  ['scala', 'Escalate to 911'],
  ['informacion', 'Información'],
])('%s finds %s', (query, text) => {
  expect(matchText(query, text)).not.toBeNull();
});

it.each([
  ['close xyz', 'Close the call'],
  ['sc', 'Escalate to 911'],
])('%s does not find %s', (query, text) => {
  expect(matchText(query, text)).toBeNull();
});

it('puts what begins so before what only has it somewhere', () => {
  expect(bestMatches('call', ['Close the call', 'Call log', 'Recall'], (one) => one)).toEqual([
    'Call log',
    'Close the call',
    'Recall',
  ]);
});
