/**
 * How well a text fits what was typed: every word typed must begin a word of it, or stand in it, or be its first
 * letters ("ndc" finds "New dispatch card"). Higher is better, null is no match.
 */
export function matchText(query: string, text: string): number | null {
  const words = wordsOf(query);
  const found = wordsOf(text);
  const whole = found.join(' ');
  const initials = found.map((word) => word.charAt(0)).join('');
  let score = 0;
  for (const word of words) {
    if (whole.startsWith(word)) score += 4;
    else if (found.some((one) => one.startsWith(word))) score += 3;
    else if (word.length > 1 && initials.includes(word)) score += 2;
    else if (word.length > 2 && whole.includes(word)) score += 1;
    else return null;
  }
  return score;
}

/** What fits, best first; what fits alike keeps its order. With nothing typed, everything. */
export function bestMatches<T>(query: string, all: readonly T[], textOf: (one: T) => string): readonly T[] {
  if (query.trim() === '') return all;
  return all
    .flatMap((one) => {
      const score = matchText(query, textOf(one));
      return score === null ? [] : [{ one, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}+/?-]+/gu) ?? [];
}
