import { FormShell } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import type { RecordFormProps } from './form-props';
import { ReviewNote, reviewTitle, useReviewNote } from './review-note';

/** A supervisor has looked at its E1 flags, and reads the record. */
export function ReviewForm({ call, act, onDone, onLeave }: RecordFormProps) {
  const { text, keep, note } = useReviewNote(call.id);

  async function save(): Promise<readonly ToCorrect[]> {
    const problem = await act('call.review', { callId: call.id, note });
    if (problem !== null) return refused(problem);
    keep(null);
    onDone('Reviewed');
    return [];
  }

  return (
    <FormShell title={reviewTitle(call.reference)} save="Reviewed" onSave={save} onLeave={onLeave}>
      <ReviewNote text={text} keep={keep} />
    </FormShell>
  );
}
