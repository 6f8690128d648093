import { useState } from 'react';
import { Button } from '../../components/button';
import { ChoiceField, TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { CorrectionSummary, problemOf, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import { useLogStore } from '../../state/session-stores';
import { useDesk } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import styles from './views.module.css';

type For = 'me' | 'desk';
const FOR: readonly { readonly id: For; readonly label: string }[] = [
  { id: 'me', label: 'For me' },
  { id: 'desk', label: 'For the whole desk' },
];
const BLANK: { readonly name: string; readonly whose: For } = { name: '', whose: 'me' };

/** The search that stands in the box, under a name. */
export function ViewForm({ question }: { readonly question: string }) {
  const log = useLogStore();
  const mayShare = useDesk(({ look }) => look?.session?.staff.role === 'supervisor');
  const [typed, keep] = useKept('view', BLANK);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const [saved, setSaved] = useState('');
  const onSubmit = useSubmit(save);

  if (question === '') return <p role="status">{saved}</p>;

  async function save(): Promise<void> {
    const name = typed.name.trim();
    const sentence =
      name.length < 2
        ? 'Give it a name of two letters or more.'
        : await log.getState().saveView({ view: null, name, question, shared: typed.whose === 'desk' });
    setProblems(sentence === null ? [] : [{ field: 'view-name', sentence }]);
    setSaved(sentence === null ? `Saved as "${name}".` : '');
    if (sentence !== null) return;
    keep(null);
    document.getElementById('view-name')?.focus();
  }

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <CorrectionSummary problems={problems} />
      <TextField
        ref={focusAtStart}
        id="view-name"
        label="Save this search as"
        hint={question}
        problem={problemOf(problems, 'view-name')}
        maxLength={40}
        value={typed.name}
        onText={(name) => keep({ ...typed, name })}
      />
      {mayShare ? (
        <ChoiceField
          id="view-whose"
          label="Who sees it"
          options={FOR}
          chosen={typed.whose}
          onChoose={(whose) => keep({ ...typed, whose })}
        />
      ) : null}
      <p className={styles.line}>
        <Button type="submit" tone="main" hotkey="Enter">
          Save
        </Button>
        <span role="status">{saved}</span>
      </p>
    </form>
  );
}
