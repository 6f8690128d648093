import type { StoredEvent } from '../../../shared/domain/event';
import type { SavedViewBody } from '../../../shared/domain/saved-view';
import { run, type Writer } from '../file/connection';

export function projectView(w: Writer, event: StoredEvent, body: SavedViewBody): void {
  if (body.kind === 'view.dropped') {
    run(w, 'DELETE FROM saved_view WHERE id = ?', body.view);
    return;
  }
  run(
    w,
    `INSERT INTO saved_view (id, name, question, owner, shared, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, question = excluded.question, owner = excluded.owner,
       shared = excluded.shared, at = excluded.at`,
    body.view,
    body.name,
    body.question,
    body.owner,
    body.shared ? 1 : 0,
    event.at,
  );
}
