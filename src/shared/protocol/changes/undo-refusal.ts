import type { AgencyChange } from '../../domain/agency-change';
import { fieldsSet, standingOf, undoneIn } from './apply-changes';

/**
 * Why a change cannot be taken back; undefined when it can. Any change can, not only the last one, as long as no
 * later change of the same thing stands on it.
 */
export function undoRefusal(changes: readonly AgencyChange[], target: AgencyChange): string | undefined {
  if (undoneIn(changes).has(target.change)) return 'This change has been taken back already.';
  const meant = originOf(changes, target);
  const own = fieldsSet(meant);
  const isOnIt = (later: AgencyChange) => {
    const fields = fieldsSet(later);
    return own === undefined || fields === undefined || fields.some((name) => own.includes(name));
  };
  const later = standingOf(changes).filter(
    ({ seq, entity, id, change }) =>
      seq > meant.seq && entity === meant.entity && id === meant.id && change !== meant.change,
  );
  return later.some(isOnIt) ? 'A later change of the same thing stands on this one: take that back first.' : undefined;
}

/** The change that a chain of takings-back is about. */
function originOf(changes: readonly AgencyChange[], change: AgencyChange): AgencyChange {
  const before = changes.find((one) => one.change === change.undoes);
  return before === undefined ? change : originOf(changes, before);
}
