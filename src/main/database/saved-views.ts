import type { SavedView } from '../../shared/domain/saved-view';
import { all, type Reader } from './file/connection';

type Row = Omit<SavedView, 'shared'> & { readonly shared: number };

/** Those a person sees, by name: their own and those shared with the desk. */
export function listViews(r: Reader, person: string): SavedView[] {
  const sql = `SELECT id, name, question, owner, shared FROM saved_view WHERE owner = ? OR shared = 1
    ORDER BY name COLLATE NOCASE, id`;
  return all<Row>(r, sql, person).map((row) => ({ ...row, shared: row.shared === 1 }));
}
