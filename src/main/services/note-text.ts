import { Refusal } from '../../shared/contract/problem';
import { checkNote } from '../../shared/domain/clean-text';

/** Text as it is stored, or a refusal that names both sizes. */
export function noteFrom(text: string): string {
  const note = checkNote(text);
  if (!note.ok) throw new Refusal('too-large', note.sentence);
  return note.text;
}
