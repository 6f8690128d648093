import { useState } from 'react';
import { Notice } from '../../components/forms/notice';
import { useDesk } from '../../state/use-desk';
import { NameList } from './name-list';
import styles from './sign-in.module.css';

/** Signing in is choosing a name; the log then carries it with every step. */
export function SignIn() {
  const desk = useDesk(({ look }) => look?.desk?.name ?? '');
  const agency = useDesk(({ look }) => look?.agency.name ?? '');
  const staff = useDesk(({ look }) => look?.staff) ?? [];
  const signIn = useDesk((state) => state.signIn);
  const [problem, setProblem] = useState<string | null>(null);
  const left = useDesk((desk) => desk.left);
  const notice = problem ?? left;

  async function choose(id: string): Promise<void> {
    setProblem((await signIn(id))?.sentence ?? null);
  }

  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <p className={styles.where}>
          Tenline, {desk}, {agency}
        </p>
        <h1 className={styles.title}>Who is at this desk?</h1>
        <div role="alert">{notice === null ? null : <Notice>{notice}</Notice>}</div>
        <NameList staff={staff} onChoose={(id) => void choose(id)} />
        <p className={styles.quiet}>
          No passcode yet: choosing a name signs you in. Not on the list? A supervisor adds you: <kbd>Ctrl+K</kbd>,
          People at this desk.
        </p>
      </div>
    </main>
  );
}
