import { expect, it } from 'vitest';
import { dispositionsFor } from '../../../src/renderer/screens/call/panels/dispositions';
import type { CallBody } from '../../../src/shared/domain/call-event';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';

const small = smallPack();
const pack = smallPack({
  agency: { ...small.agency, transfer: { ...small.agency.transfer, dispositions: ['15', '22'] } },
  dispositions: ['01', '13', '15', '22', '30'].map((code) => ({
    code,
    label: code,
    key: code,
    ...(code === '22' ? { retired: true } : {}),
  })),
  protocols: small.protocols.map((one) => ({ ...one, dispositions: ['30'] })),
});
const type: CallBody = { kind: 'call.typed', type: 'theft', words: null };
const resolved = (outcome: Extract<CallBody, { kind: 'call.flag-resolved' }>['outcome']): CallBody => ({
  kind: 'call.flag-resolved',
  flags: ['f1'],
  outcome,
});
const codes = (...bodies: readonly CallBody[]) => dispositionsFor(pack, callOf(1, ...bodies)).map(({ code }) => code);

it('of the type come first, the others as they stand, and a retired one is not offered', () => {
  expect(codes(type)).toEqual(['30', '01', '13', '15']);
  expect(codes()).toEqual(['01', '13', '15', '30']);
});

it('of a call that 911 has come before those of its type', () => {
  const relayed = resolved({ kind: 'relayed', receiver: '911 desk 2', incident: null });
  expect(codes(type, weaponFlag(), relayed)).toEqual(['15', '30', '01', '13']);
});

it('of an overridden flag change nothing', () => {
  const overridden = resolved({ kind: 'not-an-emergency', reason: 'misheard', text: null });
  expect(codes(type, weaponFlag(), overridden)).toEqual(['30', '01', '13', '15']);
});
