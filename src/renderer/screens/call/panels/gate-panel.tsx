import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Answer } from '../../../../shared/protocol/answer';
import { Checklist } from '../../../components/checklist';
import { focusNarrative, focusQuestion } from '../../../keys/focus';
import { keyOf } from '../../../keys/keys';
import { useCall, useDesk } from '../../../state/use-desk';
import { useOutline } from '../outline';
import styles from './panel.module.css';

/** The ten questions of the gate, and the safety questions of the type under them. */
export function GatePanel() {
  const pack = useDesk((desk) => desk.pack);
  const answers = useCall((state) => state.call.answers);
  const { answer, noneApply, next, spanishFirst } = useCall((state) => state);
  // Where it was opened, the focus goes back to when it is done.
  const [fromQuestion] = useState(useCall((state) => state.answering));
  const safety = useOutline().filter((row) => row.item.section === 'safety');
  if (pack === null) return null;
  const rows = [
    ...pack.gate.map(({ id, label, ask, followUp }) => ({
      id,
      label: `${id} ${label}`,
      ask: isUnknown(answers[id]) ? followUp : ask,
      answer: answers[id],
    })),
    ...safety.map(({ item }) => ({
      id: item.id,
      label: item.question.label,
      ask: item.question.ask,
      answer: answers[item.id],
    })),
  ];

  function done(): void {
    flushSync(next);
    if (!fromQuestion || !focusQuestion()) focusNarrative();
  }

  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>Safety gate</h2>
        <span className={styles.quiet}>
          <kbd>Y</kbd> <kbd>N</kbd> <kbd>U</kbd> answer, <kbd>{keyOf('none-apply')}</kbd> I asked, none apply,{' '}
          <kbd>Enter</kbd> done
        </span>
      </div>
      <Checklist
        label="Safety gate"
        rows={rows}
        spanishFirst={spanishFirst}
        onAnswer={answer}
        onNoneApply={() => noneApply(rows.map((row) => row.id))}
        onDone={done}
      />
    </>
  );
}

function isUnknown(answer: Answer | undefined): boolean {
  return answer?.state === 'unknown';
}
