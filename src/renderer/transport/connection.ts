/** `lost`: the program does not answer any more. `back`: it does again; what was not saved can be sent again. */
export type ConnectionEvent = 'lost' | 'back';

const listeners = new Set<(event: ConnectionEvent) => void>();
const KNOCK_EVERY = 1000;
let lost = false;

/** Hears when the program goes and comes back. Returns the function that stops listening. */
export function onConnection(listener: (event: ConnectionEvent) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Said once per loss; from then on the program is asked every second whether it is there. */
export function tellLost(isThere: () => Promise<boolean>): void {
  if (lost) return;
  lost = true;
  tell('lost');
  void knockUntilBack(isThere);
}

export function tellBack(): void {
  if (!lost) return;
  lost = false;
  tell('back');
}

async function knockUntilBack(isThere: () => Promise<boolean>): Promise<void> {
  while (lost) {
    await new Promise((resolve) => setTimeout(resolve, KNOCK_EVERY));
    if (lost && (await isThere())) tellBack();
  }
}

function tell(event: ConnectionEvent): void {
  for (const listener of [...listeners]) listener(event);
}
