import { expect, it } from 'vitest';
import type { OperationName } from '../../../src/shared/contract/contract';
import { makeReference } from '../../../src/shared/domain/reference-number';
import { HOUR } from './clocked-desk';
import { openDesk } from './shift-desk';

const NOT_THERE = '01999999-9999-7999-8999-999999999999';
const SIGN_UP = { callId: null, name: 'Ana Ruiz', phone: null, note: null };
const CAUTION = { text: 'Loose dog', reason: 'Seen today', until: Number.MAX_SAFE_INTEGER };

it('a refusal says what to do next, of whatever is not there', async () => {
  const { ann } = await openDesk();
  const call = await ann.newCall();
  const onCall = { callId: call.id, window: ann.id };
  const asked: readonly (readonly [OperationName, object, string])[] = [
    ['call.find', { reference: makeReference({ year: 2026, desk: '0', sequence: 4217 }) }, 'Look it up in the log'],
    ['call.quick-close', { ...onCall, outcome: 'none' }, 'Choose one from the list.'],
    ['call.refer', { ...onCall, referral: 'none' }, 'Choose one from the list.'],
    ['program.sign-up', { ...SIGN_UP, program: 'none' }, 'Choose one from the list.'],
    ['follow-up.finish', { followUp: NOT_THERE, result: 'Reached' }, 'Look at the list again.'],
    ['caution.add', { ...CAUTION, on: 'number', key: 'none' }, 'Write the whole number.'],
    ['caution.add', { ...CAUTION, on: 'place', key: ',' }, 'Write the house number and the street.'],
    ['shift.end', { shift: NOT_THERE, why: null }, 'Look at the shifts again.'],
    ['shift.read-ended', { shift: NOT_THERE }, 'Look at the list again.'],
    ['pass-on.drop', { item: NOT_THERE, why: 'Found' }, 'Look at the list again.'],
    ['agency.confirm', { entity: 'referral', id: 'none', number: null }, 'Look at the list again.'],
    ['agency.undo', { change: NOT_THERE, why: 'Wrong' }, 'Look at the list again.'],
    ['staff.change', { staff: NOT_THERE, name: 'Al', role: 'auditor', active: true }, 'Look at the list again.'],
  ];
  for (const [name, input, what] of asked) {
    const { sentence } = await ann.refusal(name, input as never);
    expect.soft(`${name}: ${sentence}`).toContain(what);
  }
});

it('a refusal says what to do next, of what was done already', async () => {
  const { ann, clock } = await openDesk();
  const shift = await ann.done('shift.start', {});
  const line = { what: 'bolo', text: 'Gate left open', lookout: null, callId: null, until: clock.now + HOUR } as const;
  const item = await ann.done('pass-on.add', line);
  const drop = { item: item.id, why: 'It is shut' };
  await ann.done('pass-on.drop', drop);
  expect((await ann.refusal('pass-on.drop', drop)).sentence).toContain('Add it again if it is still wanted.');
  await ann.done('shift.end', { shift: shift.id, why: null });
  const again = await ann.refusal('shift.end', { shift: shift.id, why: null });
  expect(again.sentence).toContain('Look at the shifts again.');
});
