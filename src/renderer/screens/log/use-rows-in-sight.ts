import { useDeferredValue } from 'react';
import type { Results } from '../../state/search-machine';

/** More than a screen shows; the rest of a page is painted when the next key has nothing to wait for. */
const IN_SIGHT = 16;

/** What was found: of a new question first the rows in sight, so that they are there at once, then all of them. */
export function useRowsInSight(results: Results | null): Results | null {
  const later = useDeferredValue(results);
  if (results === null || results === later || results.text === later?.text) return results;
  return { ...results, rows: results.rows.slice(0, IN_SIGHT) };
}
