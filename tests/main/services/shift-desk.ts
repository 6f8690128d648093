import { onTestFinished } from 'vitest';
import type { ItemKind } from '../../../src/shared/domain/shift';
import type { Role } from '../../../src/shared/domain/staff';
import { smallPack } from '../../shared/protocol/small-pack';
import { type CallInHand, openClockedDesk, type Person } from './clocked-desk';

export const KNIFE = 'he has a knife ';
export const FALSE_ALARM = { kind: 'not-an-emergency', reason: 'not-real', text: null } as const;

/** A desk over a small pack with a supervisor (ann) and two call takers (ben, cas), all signed in. */
export async function openDesk() {
  const desk = await openClockedDesk(smallPack());
  onTestFinished(desk.stop);
  const add = async (name: string, role: Role) => desk.sit(await desk.add(name, role));
  return { ...desk, add, ben: await add('Ben Cruz', 'call-taker'), cas: await add('Cas Dunn', 'call-taker') };
}

export async function flagsOf(person: Person, call: CallInHand): Promise<readonly string[]> {
  return (await person.done('call.read', { callId: call.id })).call.flags.map(({ flag }) => flag);
}

export const kindsOf = (items: readonly { readonly kind: ItemKind }[]) => items.map(({ kind }) => kind);
