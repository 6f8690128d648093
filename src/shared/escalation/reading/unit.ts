/** A stretch of the narrative that is read on its own; `from` is its place in the text. */
export type Unit = { readonly from: number; readonly text: string };

/** Without a sentence end, a unit is cut at the next space after this many characters. */
const LONG = 200;
/** A run without any space is cut here all the same. */
const LONGEST = 400;

/**
 * Cuts a narrative at sentence ends, line ends, or after 200 characters at a space. A full stop inside a
 * number, an abbreviation such as "a.m." or an address ends nothing.
 */
export function cutUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const size = at - from + 1;
    const code = text.charCodeAt(at);
    const full = size >= LONGEST || (size >= LONG && code === SPACE);
    if (!full && (!mayEnd(code) || !isEnd(text, at))) continue;
    push(units, text, { from, to: at + 1 });
    from = at + 1;
  }
  push(units, text, { from, to: text.length });
  return units;
}

/** Of the marks that end a unit only the ellipsis has a higher code than the question mark; letters have. */
function mayEnd(code: number): boolean {
  return code <= QUESTION_MARK ? code !== SPACE : code === ELLIPSIS;
}

const SPACE = 32;
const QUESTION_MARK = 63;
const ELLIPSIS = 0x2026;

function isEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  if ('\n!?;…'.includes(character)) return true;
  if (character !== '.') return false;
  if (!' .\n")'.includes(text.charAt(at + 1))) return false;
  // "a.m. " and "no. 4": a dot after one letter, or after a short form that never ends a sentence.
  return !(text.charAt(at - 2) === '.' || text.charAt(at - 2) === ' ');
}

/** Spaces and the marks that end a sentence: the dots of "..." are no sentences between two others. */
const NOTHING = /^[\s.…!?;]*$/;

function push(units: Unit[], text: string, span: { readonly from: number; readonly to: number }): void {
  const part = text.slice(span.from, span.to);
  if (!NOTHING.test(part)) units.push({ from: span.from, text: part });
}
