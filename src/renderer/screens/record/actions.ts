import { type Call, isClosed } from '../../../shared/domain/call';
import { reviewSince } from '../../../shared/domain/review';
import { mayReopen, type Session, takesCalls } from '../../../shared/domain/staff';
import { keyOf, labelOf } from '../../keys/keys';
import { cautionTargets } from './forms/caution-form';

export type FormKind = 'review' | 'reopen' | 'supplement' | 'amend' | 'link' | 'caution' | 'error';
type ActionId = FormKind | 'copy' | 'print';

export type Action = {
  readonly id: ActionId;
  readonly key: string;
  readonly label: string;
  /** Why it cannot be done by this person or to this call, said when it is tried. */
  readonly refusal: string | null;
};

/** What can be done to this call by this person; what the role never does is left out. */
export function actionsFor(call: Call, session: Session | null): readonly Action[] {
  const role = session?.staff.role ?? null;
  const action = (id: ActionId, refusal: string | null = null): Action => ({
    id,
    key: keyOf(`record-${id}`),
    label: labelOf(`record-${id}`),
    refusal,
  });
  const always = [action('copy'), action('print')];
  if (!takesCalls(role)) return always;
  const closed = isClosed(call);
  return [
    ...(role === 'supervisor' && reviewSince(call) !== null ? [action('review')] : []),
    ...(closed ? [action('reopen', reopenRefusal(call, session))] : []),
    action('supplement'),
    ...(closed ? [action('amend')] : []),
    action('link'),
    ...(cautionTargets(call).length > 0 ? [action('caution')] : []),
    ...(role === 'supervisor' && call.stage.kind !== 'error' ? [action('error')] : []),
    ...always,
  ];
}

function reopenRefusal({ owner }: Call, session: Session | null): string | null {
  if (session !== null && mayReopen(owner, session.staff)) return null;
  return 'This call belongs to somebody else: a supervisor reopens it. You can add a supplement.';
}
