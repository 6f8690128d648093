/**
 * The lines of a text that comes in pieces. Only a line feed ends one: readline also ends them at U+2028, which may stand
 * in a JSON string. A byte order mark at the beginning is no part of the first.
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let line: string[] = [];
  let isFirst = true;
  for await (const piece of pieces) {
    const [end = '', ...begun] = (isFirst ? piece.replace(/^\uFEFF/, '') : piece).split('\n');
    isFirst = false;
    line.push(end);
    for (const next of begun) {
      yield line.join('');
      line = [next];
    }
  }
  const last = line.join('');
  if (last !== '') yield last;
}
