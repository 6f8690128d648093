import { useDeferredValue } from 'react';
import type { Results } from '../../state/search-machine';

/** The least that stands above the rows, and a row (call-grid.module.css). */
const ABOVE_PX = 200;
const ROW_PX = 47;

/** What was found: of a new question first the rows in sight, so that they are there at once, then all of them. */
export function useRowsInSight(results: Results | null): Results | null {
  const later = useDeferredValue(results);
  if (results === null || results === later || results.text === later?.text) return results;
  const inSight = Math.ceil((window.innerHeight - ABOVE_PX) / ROW_PX);
  return { ...results, rows: results.rows.slice(0, Math.max(inSight, 1)) };
}
