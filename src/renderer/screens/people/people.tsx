import { useState } from 'react';
import { isLeader, type Role } from '../../../shared/domain/staff';
import { Button } from '../../components/button';
import { Dialog } from '../../components/forms/dialog';
import { ChoiceField, TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { CorrectionSummary, problemOf, type ToCorrect } from '../../components/forms/to-correct';
import { useSubmit } from '../../components/forms/use-once';
import { useDesk } from '../../state/use-desk';
import { useKept } from '../../state/use-kept';
import { ROLE_WORDS } from '../../wording/staff-words';
import styles from './people.module.css';

/** Who may sign in here. A supervisor or an administrator adds the next one. */
export function People() {
  const show = useDesk((desk) => desk.show);
  const staff = useDesk(({ look }) => look?.staff) ?? [];
  const role = useDesk(({ look }) => look?.session?.staff.role);
  return (
    <Dialog title="People at this desk" width="wide" onClose={() => show('none')}>
      <div className={styles.people}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Signs in</th>
            </tr>
          </thead>
          <tbody>
            {staff.map((one) => (
              <tr key={one.id}>
                <td>{one.name}</td>
                <td>{ROLE_WORDS[one.role]}</td>
                <td>{one.active ? 'active' : 'not active'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {role !== undefined && isLeader(role) ? (
          <AddPerson />
        ) : (
          <p>
            A supervisor or an administrator adds people. You are signed in as {ROLE_WORDS[role ?? 'call-taker']}: ask
            one of them.
          </p>
        )}
      </div>
    </Dialog>
  );
}

const ROLES = Object.entries(ROLE_WORDS).map(([id, label]) => ({ id: id as Role, label }));
const BLANK: { readonly name: string; readonly role: Role } = { name: '', role: 'call-taker' };

function AddPerson() {
  const addStaff = useDesk((desk) => desk.addStaff);
  const [typed, keep] = useKept('people', BLANK);
  const [problems, setProblems] = useState<readonly ToCorrect[]>([]);
  const [added, setAdded] = useState<string | null>(null);
  const onSubmit = useSubmit(submit);

  async function submit(): Promise<void> {
    setAdded(null);
    const wanted = typed.name.trim();
    if (wanted.length < 2) {
      const sentence = 'Name: it needs two letters or more. Write it as it should stand in the log.';
      return setProblems([{ field: 'person-name', sentence }]);
    }
    const problem = await addStaff({ name: wanted, role: typed.role });
    if (problem !== null) return setProblems([{ field: 'person-name', sentence: problem.sentence }]);
    setProblems([]);
    setAdded(`${wanted} is on the list and can sign in.`);
    keep(null);
    document.getElementById('person-name')?.focus();
  }

  return (
    <form className={styles.add} noValidate aria-label="Add a person" onSubmit={onSubmit}>
      <h3>Add a person</h3>
      <CorrectionSummary problems={problems} />
      <TextField
        ref={focusAtStart}
        id="person-name"
        label="Name"
        value={typed.name}
        problem={problemOf(problems, 'person-name')}
        onText={(text) => keep({ ...typed, name: text })}
        maxLength={500}
      />
      <ChoiceField
        id="person-role"
        label="Role"
        options={ROLES}
        chosen={typed.role}
        onChoose={(role) => keep({ ...typed, role })}
      />
      <p className={styles.send}>
        <Button type="submit" tone="main" hotkey="Enter">
          Add to the list
        </Button>
        <span role="status">{added}</span>
      </p>
    </form>
  );
}
