/** How near two street names are, to the eye and over a telephone. Names are in lower case without accents. */

/** Spellings that sound as another, in the order they are applied. */
const RESPELL: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]+/g, ''],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/^x/, 's'],
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 'x'],
  [/t?ch|ti(?=on)/g, 'x'],
  [/th/g, 't'],
  [/dg(?=[eiy])/g, 'j'],
  [/gh/g, ''],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/c/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/x$|ks/g, 'x'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/mb$/, 'm'],
  [/(?<=[aeou])w|(?<=[a-z])h/g, ''],
];

/**
 * A short key that names which sound alike share: consonants as they sound, the first vowel as one of two
 * (e for a, e, i, y; o for o, u), later vowels left out. `reed`, `read` and `reid` are `red`; `leigh` and `lee` are `le`.
 */
export function soundKey(name: string): string {
  let key = name;
  for (const [spelling, sound] of RESPELL) key = key.replace(spelling, sound);
  const first = key.search(/[aeiouy]/);
  const vowels = (text: string) => text.replace(/[aeiy][aeiouy]*/g, 'e').replace(/[ou][aeiouy]*/g, 'o');
  const head = first < 0 ? key : vowels(key.slice(0, first + 1));
  const tail = first < 0 ? '' : key.slice(first + 1).replace(/[aeiouy]/g, '');
  return (head + tail).replace(/(.)\1+/g, '$1');
}

/**
 * Street numbers mistaken for each other over the telephone: teens and tens (14th, 40th), and one number that ends
 * as the other does (4th, 14th, 24th). Numbers as `14th` or `14`.
 */
export function numbersSoundAlike(one: string, other: string): boolean {
  const a = Number.parseInt(one, 10);
  const b = Number.parseInt(other, 10);
  if (a === b) return false;
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small >= 13 && small <= 19 && large === (small - 10) * 10) return true;
  return String(large).endsWith(String(small));
}
