import styles from './follow-ups.module.css';

/** Said before anybody dials: whether a message may be left. Not asked counts as no. */
export function MessageSafety({ safe }: { readonly safe: boolean | null }) {
  if (safe === true) return <p className={styles.safe}>Safe to leave a message</p>;
  return (
    <p className={styles.unsafe}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z M3.5 3.5l9 9"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
      {safe === false ? 'DO NOT leave a message' : 'Not asked: leave no message'}
    </p>
  );
}
