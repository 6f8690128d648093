import { editDistance } from '../domain/edit-distance';

/** The names nearest to what was typed, nearest first; each thing by the nearest of its names. */
export function nearest<T>(things: readonly T[], typed: string, names: (thing: T) => readonly string[]): readonly T[] {
  const limit = Math.max(1, Math.floor(typed.length / 2));
  const farOf = (name: string) => editDistance(typed, name.slice(0, typed.length + 2), limit);
  return things
    .map((thing) => ({ thing, far: Math.min(...names(thing).map(farOf)) }))
    .filter(({ far }) => far <= limit)
    .sort((one, two) => one.far - two.far)
    .map(({ thing }) => thing);
}
