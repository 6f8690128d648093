import { expect, it } from 'vitest';
import { dispatchCard } from '../../../src/renderer/commands/dispatch-card';
import { smallPack } from '../../shared/protocol/small-pack';
import { callOf } from '../desk/fake-desk';
import { weaponFlag } from '../log/weapon-flag';

it('names a hazard once, however many facts raised it', () => {
  const call = callOf(1, weaponFlag(), { ...weaponFlag(), flag: 'f2' }, { ...weaponFlag(), flag: 'f3', title: 'Fire' });
  expect(dispatchCard(smallPack(), call)).toContainEqual({ label: 'HAZARDS', text: 'Weapon; Fire' });
});
