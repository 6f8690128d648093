import { takesCalls } from '../../shared/domain/staff';
import type { DeskStore } from '../state/desk-store';
import { shiftStoreOf } from '../state/session-stores';

/** Starts the shift of whoever is signed in, from anywhere; a shift that runs already is shown. */
export async function startShift(desk: DeskStore): Promise<void> {
  const { look, go, setProblem } = desk.getState();
  if (!takesCalls(look?.session?.staff.role ?? null)) return go('shift');
  const shifts = shiftStoreOf(desk);
  await shifts.getState().look();
  if (shifts.getState().glance?.mine != null) return go('shift');
  const started = await shifts.getState().act('shift.start', {});
  if (!started.ok) setProblem({ code: 'changed-meanwhile', sentence: started.sentence });
}

/** Whoever leaves a shift running is asked first. */
export async function askToSignOut(desk: DeskStore): Promise<void> {
  const { look, show, signOut } = desk.getState();
  const shifts = shiftStoreOf(desk);
  if (takesCalls(look?.session?.staff.role ?? null)) await shifts.getState().look();
  if (shifts.getState().glance?.mine == null) return signOut();
  show('sign-out');
}
