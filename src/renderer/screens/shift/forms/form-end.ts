export type FormEnd = {
  /** Saved: what is to be said about it. */
  onDone(said: string): void;
  onLeave(): void;
};
