/** Where two texts differ: what they share at both ends, and what stood and stands between. */
export type TextChange = {
  readonly start: string;
  readonly old: string;
  readonly new: string;
  readonly end: string;
};

/** In whole words, but for text written on where it ended. */
export function textChange(before: string, after: string): TextChange {
  if (after.startsWith(before)) return { start: before, old: '', new: after.slice(before.length), end: '' };
  const [start, end] = sameEnds(before, after);
  return {
    start: after.slice(0, start),
    old: before.slice(start, before.length - end),
    new: after.slice(start, after.length - end),
    end: after.slice(after.length - end),
  };
}

/** How many characters two texts share at their beginning and end, cut back to whole words. */
function sameEnds(one: string, two: string): readonly [number, number] {
  const shortest = Math.min(one.length, two.length);
  let start = 0;
  while (start < shortest && one[start] === two[start]) start++;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === two[two.length - 1 - end]) end++;
  while (start > 0 && !/\s/.test(one[start - 1] ?? '')) start--;
  while (end > 0 && !/\s/.test(one[one.length - end] ?? '')) end--;
  return [start, end];
}
