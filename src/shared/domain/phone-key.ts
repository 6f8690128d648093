/** Under which a number is found again: its last ten digits, with or without the country code. Empty without digits. */
export function phoneKey(written: string): string {
  return written.replace(/\D/g, '').slice(-10);
}
