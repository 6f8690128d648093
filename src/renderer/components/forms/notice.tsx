import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** The shape that goes with a sentence about something to correct, in the colour of the text. */
export function NoticeIcon() {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4v5" stroke="currentColor" strokeWidth="2" />
      <circle cx="8" cy="11.6" r="1.2" fill="currentColor" />
    </svg>
  );
}

/** A sentence with its icon: what happened and what to do. Never red: red is for escalation only. */
export function Notice({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className={styles.notice}>
      <NoticeIcon />
      <span>{children}</span>
    </p>
  );
}
