import { expect, it } from 'vitest';
import { dispatchCard, withOffers } from '../../../src/renderer/commands/dispatch-card';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';

it('names a hazard once, however many facts raised it', () => {
  const call = callOf(1, weaponFlag(), { ...weaponFlag(), flag: 'f2' }, { ...weaponFlag(), flag: 'f3', title: 'Fire' });
  expect(dispatchCard(smallPack(), call)).toContainEqual({ label: 'HAZARDS', text: 'Weapon; Fire' });
});

it('names no hazard that is only how all of it sounds', () => {
  const rules = smallPack().rules.map((rule) => ({ ...rule, when: { concept: 'learned.alarm' } }));
  const card = dispatchCard(smallPack({ rules }), callOf(1, weaponFlag()));
  expect(card).toContainEqual({ label: 'HAZARDS', text: 'not known' });
});

const offer = (kind: 'place' | 'phone', label: string) => {
  return { key: `${kind}:${label}`, kind, label, words: label, question: null, answer: null, type: null };
};

it('says for 911 what the words offer where nobody answered, and that nobody asked', () => {
  const lines = dispatchCard(smallPack(), callOf(1));
  expect(withOffers(lines, [offer('phone', '(859) 555-0142'), offer('place', '12 Elm St')]).slice(0, 2)).toEqual([
    { label: 'PLACE', text: '12 Elm St (NOT ASKED)' },
    { label: 'CALLBACK', text: '(859) 555-0142 (NOT ASKED)' },
  ]);
  expect(withOffers(lines, [])).toEqual(lines);
});

it('an answer stands before what the words offer', () => {
  const known = [{ label: 'PLACE', text: '9 Oak St (NOT VERIFIED)' }];
  expect(withOffers(known, [offer('place', '12 Elm St')])).toEqual(known);
});
