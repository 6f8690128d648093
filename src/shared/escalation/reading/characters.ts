function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or digit; letters beyond ASCII by their having a case or being an ordinary letter of Latin script. */
export function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code <= 0x36f);
}

/** Characters that show nothing and may stand inside a word: zero-width spaces and joiners, soft hyphen, BOM. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0xad || code === 0xfeff || code === 0x2060;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}
