import { useRef, useState } from 'react';
import { type AgencyEntity, type AgencyItem, idOf, nameOf } from '../../../shared/protocol/changes/entities';
import { ENTITY_WORDS } from '../../../shared/protocol/changes/field-words';
import type { Pack } from '../../../shared/protocol/pack';
import { ChoiceField, SelectField, TextArea, TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { FormShell, submitOnEnter } from '../../components/forms/form-shell';
import { problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useKept } from '../../state/use-kept';
import styles from './agency.module.css';
import { blankOf, FIELD_SPECS, type FieldSpec, type Typed } from './field-specs';
import { fieldId, itemFrom, typedFrom } from './item-fields';
import type { AgencyActs } from './use-agency';
import { WHY_FIELD, WhyField, whyProblem } from './why-field';

export type ItemFormProps = {
  readonly entity: AgencyEntity;
  /** Null for something new. */
  readonly before: AgencyItem | null;
  readonly pack: Pack;
  readonly act: AgencyActs['act'];
  onDone(sentence: string, id: string): void;
  onLeave(): void;
};

/** Adds or changes one thing of the agency. What is typed stays until it is saved. */
export function ItemForm({ entity, before, pack, act, onDone, onLeave }: ItemFormProps) {
  const word = ENTITY_WORDS[entity];
  // The thing as it was when the form was opened: what changed meanwhile is not written over.
  const [from] = useState(before);
  const [start] = useState(() => ({ ...(from === null ? blankOf(entity, pack) : typedFrom(entity, from)), why: '' }));
  const id = from === null ? 'new' : idOf(from);
  const [typed, keep] = useKept<Typed>(`agency ${entity} ${id}`, start);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const first = useRef(focusAtStart);

  async function save(): Promise<readonly ToCorrect[]> {
    const read = itemFrom(entity, typed, from, pack);
    const found = [...(read.problems ?? []), ...whyProblem(typed.why ?? '')];
    if (found.length > 0 || read.problems !== undefined) return tell(found);
    const why = (typed.why ?? '').trim();
    const change = { entity, before: from, after: read.item, why } as Parameters<typeof act<'agency.change'>>[1];
    const problem = await act('agency.change', change);
    if (problem !== null) return tell(refused(problem.sentence));
    keep(null);
    onDone(`${nameOf(read.item)} ${from === null ? 'added' : 'changed'}`, idOf(read.item));
    return [];
  }

  function tell(found: readonly ToCorrect[]): readonly ToCorrect[] {
    setProblems(found);
    return found;
  }

  const specs = FIELD_SPECS[entity].filter(({ isId }) => isId !== true || from === null);
  return (
    <FormShell
      title={from === null ? `New ${word}` : `Change the ${word} ${nameOf(from)}`}
      save="Save"
      onSave={save}
      onLeave={onLeave}
    >
      <div className={styles.form}>
        {specs.map((spec, index) => (
          <Field
            key={spec.id}
            spec={spec}
            pack={pack}
            value={typed[spec.id] ?? ''}
            problem={problemOf(problems, fieldId(spec.id))}
            onText={(text) => keep({ ...typed, [spec.id]: text })}
            focusRef={index === 0 ? first.current : undefined}
          />
        ))}
      </div>
      <WhyField
        value={typed.why ?? ''}
        problem={problemOf(problems, WHY_FIELD)}
        onText={(why) => keep({ ...typed, why })}
      />
    </FormShell>
  );
}

type FieldProps = {
  readonly spec: FieldSpec;
  readonly pack: Pack;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
  readonly focusRef: ((element: HTMLElement | null) => void) | undefined;
};

/** More options than this are a list that drops down. */
const FEW = 4;

function Field({ spec, pack, value, problem, onText, focusRef }: FieldProps) {
  const { label, hint, kind } = spec;
  const around = { id: fieldId(spec.id), label, problem, ...(hint !== undefined && { hint }) };
  if (kind === 'choice') {
    const options = spec.options?.(pack) ?? [];
    const Choice = options.length > FEW ? SelectField : ChoiceField;
    return <Choice {...around} options={options} chosen={value} onChoose={onText} />;
  }
  if (kind === 'line') return <TextField {...around} ref={focusRef} value={value} onText={onText} maxLength={500} />;
  return (
    <TextArea {...around} rows={2} value={value} onText={onText} onKeyDown={submitOnEnter(onText)} maxLength={5000} />
  );
}
