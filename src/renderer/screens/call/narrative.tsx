import { type ChangeEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { checkNote } from '../../../shared/domain/clean-text';
import type { Mention } from '../../../shared/escalation/reading/reader';
import { dangersHeard } from '../../state/heard';
import { useCall, useDesk } from '../../state/use-desk';
import { Explanation } from './explanation';
import styles from './narrative.module.css';

/** What the caller says, as typed. The words that the rules heard are marked behind the text. */
export function Narrative() {
  const narrative = useCall((state) => state.narrative);
  const evaluation = useCall((state) => state.evaluation);
  const { type, flush, setProblem } = useCall((state) => state);
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState(0);
  const [hovered, setHovered] = useState<number | null>(null);
  const rulebook = useDesk((desk) => desk.rulebook);
  const mentions = dangersHeard(evaluation.mentions, rulebook);

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  function onChange({ target }: ChangeEvent<HTMLTextAreaElement>): void {
    const check = checkNote(target.value);
    if (!check.ok) return setProblem({ code: 'too-large', sentence: check.sentence });
    type(check.text, target.selectionEnd);
  }

  /** The marks lie under the text field: the one under the pointer is looked up by its place. */
  function onMouseMove({ clientX, clientY }: MouseEvent): void {
    const mark = document.elementsFromPoint(clientX, clientY).find((element) => element.tagName === 'MARK');
    setHovered(mark instanceof HTMLElement ? Number(mark.dataset.from) : null);
  }

  const counted = new Set(
    evaluation.findings.flatMap(({ because }) =>
      because.flatMap((one) => (one.kind === 'words' ? [`${one.from}-${one.to}`] : [])),
    ),
  );
  const asked = mentions.find(({ from, to }) => (hovered === null ? from < caret && caret <= to : from === hovered));
  return (
    <div className={styles.narrative}>
      <div className={styles.head}>
        <label htmlFor="narrative">What the caller says</label>
        {asked === undefined ? null : <Explanation mention={asked} />}
      </div>
      <div className={styles.paper}>
        <div ref={mirror} className={styles.mirror} aria-hidden="true">
          {pieces(narrative, mentions).map(({ text, mention, from }) =>
            mention === null ? (
              text
            ) : (
              <mark key={from} data-from={from} className={markOf(mention, counted)}>
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
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionEnd)}
          onMouseMove={onMouseMove}
          onMouseLeave={() => setHovered(null)}
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

/** Words that raised something are filled; the others are underlined by how they are meant. */
function markOf({ from, to, assertion }: Mention, counted: ReadonlySet<string>): string | undefined {
  if (counted.has(`${from}-${to}`)) return styles.counted;
  if (assertion === 'affirmed' || assertion === 'uncertain') return styles.affirmed;
  return assertion === 'negated' ? styles.negated : styles.elsewhere;
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
