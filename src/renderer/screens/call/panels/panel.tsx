import { useEffect, useRef } from 'react';
import { assertNever } from '../../../../shared/assert-never';
import { Button } from '../../../components/button';
import { NoticeIcon } from '../../../components/forms/notice';
import { focusNarrative, focusQuestion } from '../../../keys/focus';
import type { Panel } from '../../../state/call-state';
import { useCall } from '../../../state/use-desk';
import { CallbackPanel } from './callback-panel';
import { ClosePanel } from './close-panel';
import { DispatchPanel } from './dispatch-panel';
import { GatePanel } from './gate-panel';
import { JumpPanel } from './jump-panel';
import styles from './panel.module.css';
import { QuestionPanel } from './question-panel';
import { QuickPanel } from './quick-panel';
import { RelayCard } from './relay-card';
import { TypePanel } from './type-panel';

/** What a key opens takes the focus, an outcome to be recorded too; the rest appears under the hands of somebody typing. */
function takesFocus(panel: Panel): boolean {
  return panel.kind === 'relay' ? panel.outcome !== null : panel.kind !== 'question';
}

/** What stands under the narrative: the current question, or what a key put in its place. */
export function PanelUnderNarrative() {
  const panel = useCall((state) => state.panel);
  const problem = useCall((state) => state.problem);
  const setProblem = useCall((state) => state.setProblem);
  const shown = useRef(panel);
  useEffect(() => {
    if (shown.current === panel) return;
    const isSame = shown.current.kind === panel.kind;
    shown.current = panel;
    if (takesFocus(panel)) {
      // Its key asked for again, from the narrative: the focus comes back to it.
      if (!isSame || document.activeElement?.closest('[data-panel]') == null) focusQuestion();
    }
    // What had the focus is gone with its panel.
    else if (!isSame && document.activeElement === document.body) focusNarrative();
  }, [panel]);

  function understand(): void {
    setProblem(null);
    if (!focusQuestion()) focusNarrative();
  }

  return (
    <div className={styles.panel} data-panel={panel.kind}>
      {problem === null ? null : (
        <p className={styles.problem} role="status">
          <NoticeIcon />
          <span>{problem.sentence}</span>
          <Button onClick={understand}>Understood</Button>
        </p>
      )}
      <Shown panel={panel} />
    </div>
  );
}

function Shown({ panel }: { readonly panel: Panel }) {
  switch (panel.kind) {
    case 'question':
      return <QuestionPanel />;
    case 'gate':
      return <GatePanel />;
    case 'type':
      return <TypePanel />;
    case 'jump':
      return <JumpPanel />;
    case 'relay':
      return <RelayCard outcome={panel.outcome} />;
    case 'dispatch':
      return <DispatchPanel />;
    case 'callback':
      return <CallbackPanel />;
    case 'quick':
      return <QuickPanel />;
    case 'close':
      return <ClosePanel chosenReason={panel.reason ?? null} />;
    default:
      return assertNever(panel);
  }
}
