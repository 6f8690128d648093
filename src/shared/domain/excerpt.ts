/** As much of a text as fits, up to the end of a word; that it goes on is shown. */
export function excerptOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  return `${text.slice(0, space > 0 ? space : limit).replace(/[\s.,;:]+$/, '')}…`;
}
