import { useEffect } from 'react';
import styles from './sign-in.module.css';

/** A page with neither a code nor a kept token: an old bookmark, or a tab from before. */
export function Closed() {
  useEffect(openWhereAKeyComes, []);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>Tenline</h1>
        <p>
          This page has no key, or one that was used before. Start Tenline again with <code>npm start</code>, and use
          the address it prints.
        </p>
      </div>
    </main>
  );
}

/** The new address differs in its key only, so in the same tab the browser does not load the page anew by itself. */
function openWhereAKeyComes(): () => void {
  const open = () => location.reload();
  window.addEventListener('hashchange', open);
  return () => window.removeEventListener('hashchange', open);
}
