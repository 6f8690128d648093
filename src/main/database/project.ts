import type { StoredCallEvent, StoredEvent } from '../../shared/domain/call-event';
import type { Writer } from './connection';
import { projectCall } from './project-call';
import { projectDesk } from './project-desk';
import { projectFollowUp } from './project-follow-up';
import { projectView } from './project-view';

/**
 * What follows from one event, in the tables that are made from the journal. It reads nothing but the event
 * and those tables, so that doing it again from the first event gives the same tables.
 */
export function project(w: Writer, event: StoredEvent): void {
  const { body } = event;
  switch (body.kind) {
    case 'station.opened':
    case 'staff.added':
    case 'staff.changed':
    case 'session.started':
    case 'session.ended':
    case 'pack.published':
    case 'caution.added':
      return projectDesk(w, event, body);
    case 'follow-up.opened':
    case 'follow-up.tried':
    case 'follow-up.done':
      return projectFollowUp(w, event, body);
    case 'view.saved':
    case 'view.dropped':
      return projectView(w, event, body);
    case 'clock-jumped':
    case 'program.signed-up':
      return;
    default:
      return projectCall(w, event as StoredCallEvent);
  }
}
