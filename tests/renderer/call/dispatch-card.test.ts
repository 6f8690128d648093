import { expect, it } from 'vitest';
import { dispatchCard } from '../../../src/renderer/commands/dispatch-card';
import type { Suggestion } from '../../../src/renderer/state/suggestions';
import type { Call } from '../../../src/shared/domain/call';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';

function cardOf(call: Call, suggestions: readonly Suggestion[] = [], pack = smallPack()) {
  return dispatchCard(pack, { call, narrative: call.narrative, suggestions });
}

it('names a hazard once, however many facts raised it', () => {
  const call = callOf(1, weaponFlag(), { ...weaponFlag(), flag: 'f2' }, { ...weaponFlag(), flag: 'f3', title: 'Fire' });
  expect(cardOf(call)).toContainEqual({ label: 'HAZARDS', text: 'Weapon; Fire' });
});

it('names no hazard that is only how all of it sounds', () => {
  const rules = smallPack().rules.map((rule) => ({ ...rule, when: { concept: 'learned.alarm' } }));
  const card = cardOf(callOf(1, weaponFlag()), [], smallPack({ rules }));
  expect(card).toContainEqual({ label: 'HAZARDS', text: 'not known' });
});

const offer = (kind: 'place' | 'phone', label: string) => {
  return { key: `${kind}:${label}`, kind, label, words: label, question: null, answer: null, type: null };
};

it('says what the words offer where nobody answered, and that nobody asked', () => {
  const offers = [offer('phone', '(859) 555-0142'), offer('place', '12 Elm St')];
  expect(cardOf(callOf(1), offers).slice(0, 2)).toEqual([
    { label: 'PLACE', text: '12 Elm St (NOT ASKED)' },
    { label: 'CALLBACK', text: '(859) 555-0142 (NOT ASKED)' },
  ]);
  expect(cardOf(callOf(1))[0]).toEqual({ label: 'PLACE', text: 'not known' });
});

it('an answer stands before what the words offer', () => {
  const place = { state: 'given', value: { raw: '9 Oak St', verified: false } } as const;
  const call = callOf(1, { kind: 'call.answered', question: 'place', answer: place });
  expect(cardOf(call, [offer('place', '12 Elm St')])[0]).toEqual({ label: 'PLACE', text: '9 Oak St (NOT VERIFIED)' });
});
