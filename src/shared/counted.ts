/** `1 call`, `2 calls`, `1,024 calls`; `many` where it is more than an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
