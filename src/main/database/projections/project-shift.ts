import type { StoredEvent } from '../../../shared/domain/event';
import type { AddedItem, ShiftBody } from '../../../shared/domain/shift';
import { run, type Writer } from '../file/connection';

export function projectShift(w: Writer, event: StoredEvent, body: ShiftBody): void {
  const { at, seq } = event;
  switch (body.kind) {
    case 'shift.started':
      run(
        w,
        'INSERT INTO shift (id, staff, started_at, started_seq) VALUES (?, ?, ?, ?)',
        body.shift,
        body.staff,
        at,
        seq,
      );
      return;
    case 'shift.ended':
      run(w, 'UPDATE shift SET ended_at = ?, ended_seq = ? WHERE id = ?', at, seq, body.shift);
      for (const [position, { key }] of body.items.entries())
        run(w, 'INSERT INTO pass_on (shift, item, position) VALUES (?, ?, ?)', body.shift, key, position);
      return;
    case 'pass-on.added':
      return projectAdded(w, event, body);
    case 'pass-on.dropped':
      run(w, 'UPDATE added_item SET dropped_at = ? WHERE id = ?', at, body.item);
      return;
    case 'pass-on.initialed':
      run(
        w,
        'UPDATE pass_on SET initialed_by = ?, initialed_at = ? WHERE shift = ? AND item = ?',
        event.actor,
        at,
        body.shift,
        body.item,
      );
      return;
  }
}

function projectAdded(w: Writer, event: StoredEvent, body: Extract<ShiftBody, { kind: 'pass-on.added' }>): void {
  const { item, what, text, lookout, until } = body;
  const record: AddedItem = { id: item, what, text, lookout, until, call: event.call, by: event.actor, at: event.at };
  run(w, 'INSERT INTO added_item (id, until, record) VALUES (?, ?, ?)', item, until, JSON.stringify(record));
}
