import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { focusIfOutside } from './focus-at-start';
import { useWindowKeys } from './use-window-keys';

export type DialogProps = {
  readonly title: string;
  readonly width: 'narrow' | 'middle' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const WIDTHS = { narrow: 560, middle: 820, wide: 1180 };

/**
 * A window over the screen. It stands under the bar, and under the strip of a call, so that an escalation is neither covered
 * nor dimmed; no motion. Where the focus goes back to is the business of who opens it.
 */
export function Dialog({ title, width, onClose, children }: DialogProps) {
  useWindowKeys(onClose);
  return (
    <Modal.Root
      opened
      onClose={onClose}
      closeOnEscape={false}
      size={WIDTHS[width]}
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      returnFocus={false}
      trapFocus={false}
      classNames={{ inner: styles.inner ?? '', content: styles.content ?? '' }}
    >
      <Modal.Overlay className={styles.veil ?? ''} />
      <Modal.Content>
        {/* Not Modal.Header: that is a banner landmark, and the page has one. */}
        <div className={styles.header}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <button type="button" className={styles.close} onClick={onClose}>
            <span className="unseen">Close</span> <kbd>Esc</kbd>
          </button>
        </div>
        <Modal.Body className={styles.body ?? ''}>
          <div ref={focusIfOutside} className={styles.inside} tabIndex={-1}>
            {children}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
