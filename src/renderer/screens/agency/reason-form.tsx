import { useState } from 'react';
import type { Problem } from '../../../shared/contract/problem';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { FormShell } from '../../components/forms/form-shell';
import { problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useKept } from '../../state/use-kept';
import { WHY_FIELD, WhyField, whyProblem } from './why-field';

type ReasonFormProps = {
  /** Names the form among what is kept. */
  readonly form: string;
  readonly title: string;
  readonly save: string;
  onSave(why: string): Promise<Problem | null>;
  onDone(): void;
  onLeave(): void;
};

/** A change that needs nothing but its reason: retiring, bringing back, taking back. */
export function ReasonForm({ form, title, save, onSave, onDone, onLeave }: ReasonFormProps) {
  const [why, keep] = useKept(`agency ${form}`, '');
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  async function submit(): Promise<readonly ToCorrect[]> {
    const short = whyProblem(why);
    const problem = short.length > 0 ? null : await onSave(why.trim());
    const found = problem === null ? short : refused(problem.sentence);
    setProblems(found);
    if (found.length > 0) return found;
    keep(null);
    onDone();
    return [];
  }

  return (
    <FormShell title={title} save={save} onSave={submit} onLeave={onLeave}>
      <WhyField ref={focusAtStart} value={why} problem={problemOf(problems, WHY_FIELD)} onText={keep} />
    </FormShell>
  );
}
