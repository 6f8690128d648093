import { useState } from 'react';
import type { Problem } from '../../../shared/contract/problem';
import type { Role, Staff } from '../../../shared/domain/staff';
import { ChoiceField, TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { FormShell } from '../../components/forms/form-shell';
import { problemOf, refused, type ToCorrect } from '../../components/forms/to-correct';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import { ROLE_WORDS } from '../../wording/staff-words';

type PersonFormProps = {
  /** Null for somebody new. */
  readonly person: Staff | null;
  onDone(sentence: string, id: string | undefined): void;
  onLeave(): void;
};

const ROLES = Object.entries(ROLE_WORDS).map(([id, label]) => ({ id: id as Role, label }));
const FIELD = 'agency-person-name';
const TOO_SHORT = 'Name: it needs two letters or more. Write it as it should stand in the log.';

/** Adds a person, or gives one another name or role. */
export function PersonForm({ person, onDone, onLeave }: PersonFormProps) {
  const desk = useDeskStore();
  const addStaff = useDesk((desk) => desk.addStaff);
  const changeStaff = useDesk((desk) => desk.changeStaff);
  const [start] = useState({ name: person?.name ?? '', role: person?.role ?? ('call-taker' as Role) });
  const [typed, keep] = useKept(`agency person ${person?.id ?? 'new'}`, start);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);

  async function save(): Promise<readonly ToCorrect[]> {
    const name = typed.name.trim();
    const found = await tryToSave(name);
    setProblems(found);
    if (found.length > 0) return found;
    keep(null);
    const said =
      person === null ? `${name} is on the list and can sign in` : `${name} is now ${ROLE_WORDS[typed.role]}`;
    onDone(said, person?.id ?? desk.getState().look?.staff.findLast((one) => one.name === name)?.id);
    return [];
  }

  async function tryToSave(name: string): Promise<readonly ToCorrect[]> {
    if (name.length < 2) return [{ field: FIELD, sentence: TOO_SHORT }];
    const problem = await send(name);
    return problem === null ? [] : refused(problem.sentence);
  }

  async function send(name: string): Promise<Problem | null> {
    if (person === null) return addStaff({ name, role: typed.role });
    return changeStaff({ staff: person.id, name, role: typed.role, active: person.active });
  }

  return (
    <FormShell
      title={person === null ? 'New person' : `Change ${person.name}`}
      save="Save"
      onSave={save}
      onLeave={onLeave}
    >
      <TextField
        ref={focusAtStart}
        id={FIELD}
        label="Name"
        value={typed.name}
        problem={problemOf(problems, FIELD)}
        onText={(name) => keep({ ...typed, name })}
        maxLength={500}
      />
      <ChoiceField
        id="agency-person-role"
        label="Role"
        options={ROLES}
        chosen={typed.role}
        onChoose={(role) => keep({ ...typed, role })}
      />
    </FormShell>
  );
}
