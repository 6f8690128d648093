import { TextField, type TextFieldProps } from '../../components/forms/field';
import type { ToCorrect } from '../../components/forms/to-correct';

export const WHY_FIELD = 'agency-why';

/** Every change says why: whoever compares two versions later reads it. */
export function WhyField(props: Pick<TextFieldProps, 'value' | 'onText' | 'problem' | 'ref'>) {
  return (
    <TextField
      id={WHY_FIELD}
      label="Why"
      hint="In a few words, for whoever compares the versions."
      maxLength={500}
      {...props}
    />
  );
}

export function whyProblem(why: string): readonly ToCorrect[] {
  if (why.trim().length >= 3) return [];
  return [{ field: WHY_FIELD, sentence: 'Why: it needs a few words. Write what led to this change.' }];
}
