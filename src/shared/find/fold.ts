/** Most text is plain, and lower case is all that can happen to it. */
const PLAIN = /^[\n\r\t -~]*$/;

/** As words are compared everywhere: lower case, no accents. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}
