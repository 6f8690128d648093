import { useEffect, useMemo, useRef } from 'react';
import { callStateOf } from '../../../shared/protocol/call-state';
import { type OutlineRow, outline } from '../../../shared/protocol/next-question';
import { scriptFor } from '../../../shared/protocol/script';
import { keyOf } from '../../keys/keys';
import { useCall, useDesk } from '../../state/use-desk';
import { SECTIONS, STATE_SIGNS, STATE_WORDS } from '../../wording/question-words';
import styles from './outline.module.css';

/** The questions shown with what became of each. A click or the jump list goes to any of them. */
export function Outline() {
  const rows = useOutline();
  const current = useCall((state) => (state.panel.kind === 'question' ? state.current : null));
  const goTo = useCall((state) => state.goTo);
  const outline = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question that is asked is brought into sight
  useEffect(() => {
    outline.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={outline} className={styles.outline} aria-label="Script">
      {SECTIONS.map(({ id, label }) => {
        const own = rows.filter((row) => row.item.section === id);
        if (own.length === 0) return null;
        const done = own.filter((row) => row.state !== 'open').length;
        return (
          <section key={id}>
            <h2 className={styles.section}>
              {label} <span className={styles.count}>{`${done}/${own.length}`}</span>
            </h2>
            <ol>
              {own.map(({ item, state, required }) => (
                <li key={item.id}>
                  <button
                    type="button"
                    tabIndex={-1}
                    className={item.id === current ? styles.current : styles.item}
                    aria-current={item.id === current ? 'step' : undefined}
                    onClick={() => goTo(item.id)}
                  >
                    <span className={styles.sign} aria-hidden="true">
                      {STATE_SIGNS[state]}
                    </span>
                    <span className={styles.label}>{item.question.label}</span>
                    <span className="unseen">{STATE_WORDS[state]}</span>
                    {required && state === 'open' ? <span className={styles.needed}>needed</span> : null}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      <p className={styles.hint}>
        <kbd>{keyOf('jump')}</kbd> go to any question
      </p>
    </nav>
  );
}

export function useOutline(): readonly OutlineRow[] {
  const call = useCall((state) => state.call);
  const pack = useDesk((desk) => desk.pack);
  return useMemo(() => {
    if (pack === null) return [];
    return outline(scriptFor(pack, call.type ?? undefined), callStateOf(pack, call));
  }, [call, pack]);
}
