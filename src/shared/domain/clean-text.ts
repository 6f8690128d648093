/**
 * Text at the edge of the program: what a keyboard, a clipboard or a file brings, before it is
 * stored and hashed as it stands.
 */

/** The most a note holds, in characters as the screen counts them (UTF-16 units). */
export const NOTE_LIMIT = 200_000;

export type NoteCheck =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/**
 * CRLF becomes LF, NUL becomes U+2400 (a visible sign), a lone surrogate becomes U+FFFD. Nothing else
 * changes: no trimming, no Unicode normal form. Cleaning twice gives the same text as cleaning once,
 * so a run of CR before a LF counts as one line end.
 */
export function cleanText(text: string): string {
  return (
    text
      // Only the first CR of a run may start a match: 200,000 CRs stay linear.
      .replace(/(?<!\r)\r+\n/g, '\n')
      .replaceAll('\0', '\u2400')
      .toWellFormed()
  );
}

/** Cleans a note, or refuses it whole with a sentence that names both numbers. */
export function checkNote(text: string): NoteCheck {
  const cleaned = cleanText(text);
  if (cleaned.length <= NOTE_LIMIT) return { ok: true, text: cleaned };
  const sentence = `That is ${group(cleaned.length)} characters; a note holds ${group(NOTE_LIMIT)}. None of it was taken.`;
  return { ok: false, sentence };
}

function group(count: number): string {
  return count.toLocaleString('en-US');
}
