import { type ChangeEvent, useEffect, useRef } from 'react';
import { checkNote, cleanText } from '../../../shared/domain/clean-text';
import type { Mention } from '../../../shared/escalation/reader';
import { dangersHeard } from '../../state/heard';
import { useCall } from '../../state/use-desk';
import styles from './narrative.module.css';

/** What the caller says, as typed. The words that the rules counted are marked behind the text. */
export function Narrative() {
  const narrative = useCall((state) => state.narrative);
  const evaluation = useCall((state) => state.evaluation);
  const mentions = dangersHeard(evaluation.mentions);
  const { type, flush, setProblem } = useCall((state) => state);
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  function onChange({ target }: ChangeEvent<HTMLTextAreaElement>): void {
    const check = checkNote(cleanText(target.value));
    if (!check.ok) return setProblem({ code: 'too-large', sentence: check.sentence });
    type(check.text, target.selectionEnd);
  }

  const counted = new Set(
    evaluation.findings.flatMap(({ because }) =>
      because.flatMap((one) => (one.kind === 'words' ? [`${one.from}-${one.to}`] : [])),
    ),
  );
  return (
    <div className={styles.narrative}>
      <label htmlFor="narrative" className={styles.label}>
        What the caller says
      </label>
      <div className={styles.paper}>
        <div ref={mirror} className={styles.mirror} aria-hidden="true">
          {pieces(narrative, mentions).map(({ text, mention, from }) =>
            mention === null ? (
              text
            ) : (
              <mark key={from} className={counted.has(`${mention.from}-${mention.to}`) ? styles.counted : styles.quiet}>
                {text}
              </mark>
            ),
          )}
          {'\n'}
        </div>
        <textarea
          ref={field}
          id="narrative"
          className={styles.text}
          value={narrative}
          onChange={onChange}
          onBlur={() => void flush()}
          onScroll={({ currentTarget }) => {
            if (mirror.current !== null) mirror.current.scrollTop = currentTarget.scrollTop;
          }}
          spellCheck={false}
          autoComplete="off"
        />
      </div>
    </div>
  );
}

type Piece = { readonly text: string; readonly mention: Mention | null; readonly from: number };

/** The text cut at the marked words; of words that overlap the first is marked. */
function pieces(text: string, mentions: readonly Mention[]): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.from - b.from)) {
    if (mention.from < at || mention.to > text.length) continue;
    cut.push({ text: text.slice(at, mention.from), mention: null, from: at });
    cut.push({ text: text.slice(mention.from, mention.to), mention, from: mention.from });
    at = mention.to;
  }
  cut.push({ text: text.slice(at), mention: null, from: at });
  return cut;
}
