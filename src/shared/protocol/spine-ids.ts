/** Spine questions the engine knows by name; every pack's spine has them, shown on every call. */
export const PLACE = 'place';
export const CALLBACK = 'callback';
export const TIME_BAND = 'time-band';
export const WHEN = 'when';

/** What the greeting asks: a yes or a doubt goes straight to the safety questions. */
export const EMERGENCY_NOW = 'emergency-now';

/** The four a pack cannot do without. */
export const CORE: readonly string[] = [PLACE, CALLBACK, TIME_BAND, WHEN];

/** What only an incident has. */
export const OF_INCIDENT: readonly string[] = [PLACE, TIME_BAND, WHEN];

/** Who is calling comes after safety: a name changes no response. */
export function isIdentity(id: string): boolean {
  return id.startsWith('caller-') || id === 'relation' || id === 'for-whom';
}
