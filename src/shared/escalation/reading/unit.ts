import { isWordCode } from './characters';

/** A stretch of the narrative that is read on its own; `from` is its place in the text. */
export type Unit = { readonly from: number; readonly text: string };

/** Without a sentence end, a unit is cut at the next space after this many characters. */
const LONG = 200;
/** A run without any space is cut here all the same. */
const LONGEST = 400;

/**
 * Where a unit ends: a line, a sentence. A full stop inside a number, an abbreviation such as "a.m." or an address ends
 * nothing, nor does one after one letter, short form or title: "a.m. ", "no. 4", "Mr. Gunn".
 */
const END = /[\n!?;…]|\.(?<![. ].\.)(?<!\b(?:Mr|Mrs|Ms|Sr|Sra|Ofc|Sgt|Lt)\.)(?=[ .\n")]|$)/gs;

/** Cuts a narrative at sentence ends, line ends, or after 200 characters at a space. */
export function cutUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  const cutAt = (end: number): void => {
    while (end - from > LONG) {
      const space = text.slice(from, from + LONGEST).indexOf(' ', LONG - 1);
      const to = from + (space < 0 ? LONGEST : space + 1);
      if (to >= end) break;
      push(units, text, from, to);
      from = to;
    }
    push(units, text, from, end);
    from = end;
  };
  END.lastIndex = 0;
  while (END.test(text)) cutAt(END.lastIndex);
  cutAt(text.length);
  return units;
}

/** What is finished of a text while somebody writes: without the last word, which may become another ("fire" a fireplace). */
export function finishedPart(text: string): string {
  let end = text.length;
  while (end > 0 && isWordCode(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Spaces and the marks that end a sentence: the dots of "..." are no sentences between two others. */
const NOTHING = /^[\s.…!?;]*$/;

function push(units: Unit[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  if (!NOTHING.test(part)) units.push({ from, text: part });
}
