import { useEffect, useState } from 'react';
import type { Results } from '../../state/search-machine';
import { whenIdle } from '../../state/when-idle';

/** The least that stands above the rows, and a row (call-grid.module.css). */
const ABOVE_PX = 200;
const ROW_PX = 47;

/** What was found: of a new question first the rows in sight, and the others once those are painted. */
export function useRowsInSight(results: Results | null): Results | null {
  const text = results?.text ?? null;
  const [whole, setWhole] = useState(text);
  useEffect(() => whenIdle(() => setWhole(text)), [text]);
  if (results === null || text === whole) return results;
  const inSight = Math.ceil((window.innerHeight - ABOVE_PX) / ROW_PX);
  return { ...results, rows: results.rows.slice(0, Math.max(inSight, 1)) };
}
