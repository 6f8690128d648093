/** However busy the page is, it is done after so many milliseconds. */
const AT_LAST_MS = 500;

/** Calls back once what is shown is painted and nothing else is to be done. Gives what takes that back. */
export function whenIdle(then: () => void): () => void {
  const id = requestIdleCallback(() => then(), { timeout: AT_LAST_MS });
  return () => cancelIdleCallback(id);
}
