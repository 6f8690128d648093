import styles from './sign-in.module.css';

/** A page with neither a code nor a kept token: an old bookmark, or a tab from before. */
export function Closed() {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>Tenline</h1>
        <p>
          This page was opened without a key. Start Tenline again with <code>npm start</code>, and use the address it
          prints.
        </p>
      </div>
    </main>
  );
}
