/** How many letters must be changed, put in, left out or swapped to make one word of the other. */
function distance(one: string, two: string): number {
  let above: number[] = [];
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1);
      const least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1];
      next.push(isSwap ? Math.min(least, (above[j - 2] ?? 0) + 1) : least);
    }
    above = row;
    row = next;
  }
  return row[two.length] ?? 0;
}

/** The names nearest to what was typed, nearest first; each thing by the nearest of its names. */
export function nearest<T>(things: readonly T[], typed: string, names: (thing: T) => readonly string[]): readonly T[] {
  const far = (thing: T) => Math.min(...names(thing).map((name) => distance(typed, name.slice(0, typed.length + 2))));
  return things
    .map((thing) => ({ thing, far: far(thing) }))
    .filter(({ far: steps }) => steps <= Math.max(1, Math.floor(typed.length / 2)))
    .sort((one, two) => one.far - two.far)
    .map(({ thing }) => thing);
}
