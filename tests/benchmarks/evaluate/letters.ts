/** What the bare scans make of a character: a lower-case letter or digit without its accent, or one of these. */
export const GAP = 0;
/** Stands inside a word and counts for nothing: an apostrophe. */
export const SILENT = 1;

const KNOWN = 0x250;
const LETTERS = Uint8Array.from({ length: KNOWN }, (_, code) => {
  if (code === 39) return SILENT;
  const letter = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
  return (letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57) ? letter : GAP;
});

export function letterOf(code: number): number {
  if (code < KNOWN) return LETTERS[code] ?? GAP;
  return code === 0x2019 ? SILENT : GAP;
}

/** The words of a text as the scans see them, parted by one space. */
export function foldedWords(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter > SILENT) out += String.fromCharCode(letter);
    else if (letter === GAP && out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}

/** The part of a text that an edit at a place can change the phrases of: so many words before it and after it. */
export function windowAround(text: string, place: number, words: number): readonly [from: number, to: number] {
  let from = place;
  let to = place;
  for (let word = 0; word < words; word++) {
    while (from > 0 && letterOf(text.charCodeAt(from - 1)) === GAP) from -= 1;
    while (from > 0 && letterOf(text.charCodeAt(from - 1)) !== GAP) from -= 1;
    while (to < text.length && letterOf(text.charCodeAt(to)) === GAP) to += 1;
    while (to < text.length && letterOf(text.charCodeAt(to)) !== GAP) to += 1;
  }
  return [from, to];
}
