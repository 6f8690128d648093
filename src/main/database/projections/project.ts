import type { StoredCallEvent } from '../../../shared/domain/call-event';
import type { StoredEvent } from '../../../shared/domain/event';
import type { Writer } from '../file/connection';
import { projectAgency, projectPack, projectUse } from './project-agency';
import { projectCall } from './project-call';
import { projectDesk } from './project-desk';
import { projectFollowUp } from './project-follow-up';
import { projectShift } from './project-shift';
import { projectView } from './project-view';

/**
 * What follows from one event, in the tables that are made from the journal. It reads nothing but the event
 * and those tables, so that doing it again from the first event gives the same tables.
 */
export function project(w: Writer, event: StoredEvent): void {
  const { body } = event;
  projectUse(w, event);
  switch (body.kind) {
    case 'station.opened':
    case 'staff.added':
    case 'staff.changed':
    case 'session.started':
    case 'session.ended':
    case 'caution.added':
      return projectDesk(w, event, body);
    case 'pack.published':
      return projectPack(w, event, body);
    case 'agency.changed':
      return projectAgency(w, event, body);
    case 'follow-up.opened':
    case 'follow-up.tried':
    case 'follow-up.done':
    case 'follow-up.given':
    case 'follow-up.deferred':
    case 'program.sign-up-cancelled':
      return projectFollowUp(w, event, body);
    case 'shift.started':
    case 'shift.ended':
    case 'pass-on.added':
    case 'pass-on.dropped':
    case 'pass-on.initialed':
      return projectShift(w, event, body);
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
