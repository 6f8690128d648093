import type { Person } from '../../shared/domain/board';
import { mayOwn } from '../../shared/domain/staff';

/** Who may have it next: those signed in first, by name, so that a person keeps their digit. */
export function peopleToGive(people: readonly Person[], owner: string): readonly Person[] {
  return people
    .filter((one) => mayOwn(one) && one.id !== owner)
    .sort((one, two) => Number(two.signedIn) - Number(one.signedIn) || one.name.localeCompare(two.name));
}
