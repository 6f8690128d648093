import { useState } from 'react';
import { Notice } from '../../components/forms/notice';
import { useDesk } from '../../state/use-desk';
import { NameList } from './name-list';
import styles from './sign-in.module.css';

/** Hides everything. The same name opens it as it was; another name signs that person in. */
export function LockScreen() {
  const look = useDesk((desk) => desk.look);
  const { signIn, unlock } = useDesk((desk) => desk);
  const [problem, setProblem] = useState<string | null>(null);
  const here = look?.session?.staff;
  const staff = [...(look?.staff ?? [])].sort((a, b) => Number(b.id === here?.id) - Number(a.id === here?.id));

  async function choose(id: string): Promise<void> {
    if (id !== here?.id) {
      const refused = await signIn(id);
      if (refused !== null) return setProblem(refused.sentence);
    }
    unlock();
  }

  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <p className={styles.where}>Tenline, {look?.desk?.name}</p>
        <h1 className={styles.title}>This desk is locked</h1>
        <p>Calls stay open and saved. Choose {here?.name ?? 'your name'} to go on, or another name to sign in.</p>
        <div role="alert">{problem === null ? null : <Notice>{problem}</Notice>}</div>
        <NameList staff={staff} onChoose={(id) => void choose(id)} />
        <p className={styles.quiet}>No passcode yet: the lock hides the calls, it does not keep people out.</p>
      </div>
    </main>
  );
}
