import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** The key that does the same, shown on the button. */
  readonly hotkey?: string | undefined;
  readonly tone?: 'plain' | 'main' | 'chosen' | 'quiet';
  /** A 44 px target, for what must not be missed. */
  readonly large?: boolean;
  readonly children: ReactNode;
};

export function Button({ hotkey, tone = 'plain', large = false, children, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[tone], large ? styles.large : '', className ?? ''].join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      <span>{children}</span>
      {hotkey === undefined ? null : <kbd>{hotkey}</kbd>}
    </button>
  );
}
