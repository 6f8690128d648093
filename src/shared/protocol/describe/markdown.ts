/** Words of a pack as Markdown shows them: nothing in them is taken for a mark. */
export function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, '\\$&');
}

export function italic(text: string): string {
  return `*${plain(text)}*`;
}

export function quoted(text: string): string {
  return `“${plain(text)}”`;
}

/** A table whose cells are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A link to a heading of the same page, by the anchor that Markdown readers give it. */
export function linkTo(heading: string, words: string): string {
  const anchor = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  return `[${plain(words)}](#${anchor})`;
}
