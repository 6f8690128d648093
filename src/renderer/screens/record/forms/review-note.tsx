import { TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { useKept } from '../../../state/use-kept';

export function reviewTitle(reference: string): string {
  return `You have looked at the E1 flags of ${reference}`;
}

/** The note of a review as it was typed on the board or on the record, and as it is sent. */
export function useReviewNote(callId: string) {
  const [text, keep] = useKept(`review ${callId}`, '');
  return { text, keep, note: text.trim() || null };
}

type ReviewNoteProps = Pick<ReturnType<typeof useReviewNote>, 'text' | 'keep'>;

/** A supervisor has looked at the E1 flags of a call; a note is possible, and not needed. */
export function ReviewNote({ text, keep }: ReviewNoteProps) {
  return (
    <TextField
      ref={focusAtStart}
      id="review-note"
      label="What came of it (may stay empty)"
      maxLength={500}
      value={text}
      onText={keep}
    />
  );
}
