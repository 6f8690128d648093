import { useState } from 'react';
import { toldAt } from '../../../../shared/domain/call';
import { type Answer, WITHOUT_VALUE } from '../../../../shared/protocol/answer';
import type { Pack } from '../../../../shared/protocol/pack';
import { AnswerControl } from '../../../components/answers/answer-control';
import { Button } from '../../../components/button';
import { TextArea, TextField } from '../../../components/forms/field';
import { focusAtStart } from '../../../components/forms/focus-at-start';
import { FormShell, submitOnEnter } from '../../../components/forms/form-shell';
import { refused, type ToCorrect } from '../../../components/forms/to-correct';
import { keyOf } from '../../../keys/keys';
import { useKept } from '../../../state/use-kept';
import { STATE_LABELS } from '../../../wording/question-words';
import { useStateKeys } from '../../call/use-state-keys';
import { answerWords, labelOf, questionOf, typeLabel } from '../names';
import type { RecordFormProps } from './form-props';
import styles from './forms.module.css';

/** What is being corrected and into what; `answer` for a question, `text` for the narrative and the type. */
type Typed = {
  readonly what: string;
  readonly text: string | null;
  readonly answer: Answer | null;
  readonly reason: string;
};
const BLANK: Typed = { what: 'narrative', text: null, answer: null, reason: '' };

/** Corrected most often, and shown first. */
const FIRST = ['narrative', 'type', 'place', 'callback', 'caller-name', 'when'];

/** Corrects a closed call. What stood there stays on record beside what stands there now, with the reason. */
export function AmendForm({ call, pack, act, onDone, onLeave }: RecordFormProps) {
  const [typed, keep] = useKept(`amend ${call.id}`, BLANK);
  const { what, reason } = typed;
  const now = newOf(typed, call, pack);
  const old =
    what === 'narrative'
      ? call.narrative
      : what === 'type'
        ? typeLabel(pack, call.type)
        : answerWords(pack, what, call.answers[what]);

  async function save(): Promise<readonly ToCorrect[]> {
    const lacking = [
      ...(now.words === old
        ? [{ field: 'amend-what', sentence: `${labelOf(pack, what)}: old and new are the same. Change it first.` }]
        : []),
      ...(reason.trim().length < 3
        ? [{ field: 'amend-reason', sentence: 'Why it is amended: write three letters or more.' }]
        : []),
    ];
    if (lacking.length > 0) return lacking;
    const { text, value } = now;
    const problem = await act('call.amend', { callId: call.id, what, text, value, reason: reason.trim() });
    if (problem !== null) return refused(problem);
    keep(null);
    onDone(`${labelOf(pack, what)} amended`);
    return [];
  }

  return (
    <FormShell title={`Amend ${call.reference}`} save="Amend" onSave={save} onLeave={onLeave}>
      <label className={styles.narrow}>
        <span className={styles.label}>What is amended</span>
        <select
          ref={focusAtStart}
          id="amend-what"
          className={styles.select}
          value={what}
          onChange={(event) => keep({ ...BLANK, what: event.target.value, reason })}
        >
          {choices(call.answers).map((id) => (
            <option key={id} value={id}>
              {labelOf(pack, id)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.beside}>
        <div>
          <span className={styles.label}>Old</span>
          <p className={styles.box}>{old === '' ? 'nothing' : old}</p>
        </div>
        <div>
          {what === 'narrative' ? (
            <TextArea
              id="amend-new"
              label="New"
              rows={5}
              value={typed.text ?? call.narrative}
              onText={(text) => keep({ ...typed, text })}
              onKeyDown={submitOnEnter((text) => keep({ ...typed, text }))}
            />
          ) : what === 'type' ? (
            <NewType pack={pack} value={typed.text ?? call.type ?? ''} onText={(text) => keep({ ...typed, text })} />
          ) : (
            <NewAnswer
              key={what}
              question={what}
              pack={pack}
              answer={typed.answer ?? call.answers[what]}
              words={now.words === old ? '' : now.words}
              at={toldAt(call)}
              onAnswer={(answer) => keep({ ...typed, answer })}
            />
          )}
        </div>
      </div>
      <TextField
        id="amend-reason"
        label="Why it is amended"
        maxLength={500}
        value={reason}
        onText={(text) => keep({ ...typed, reason: text })}
      />
    </FormShell>
  );
}

function choices(answers: RecordFormProps['call']['answers']): readonly string[] {
  return [...FIRST, ...Object.keys(answers).filter((id) => !FIRST.includes(id))];
}

type New = { readonly text: string; readonly words: string; readonly value: Answer | null };

/** What would stand there: as stored, in words, and as an answer. */
function newOf({ what, text, answer }: Typed, call: RecordFormProps['call'], pack: Pack): New {
  if (what === 'narrative') return { text: text ?? call.narrative, words: text ?? call.narrative, value: null };
  if (what === 'type') {
    const type = text ?? call.type ?? '';
    return { text: type, words: typeLabel(pack, type), value: null };
  }
  const words = answerWords(pack, what, answer ?? call.answers[what]);
  return { text: words, words, value: answer };
}

type NewTypeProps = { readonly pack: Pack; readonly value: string; onText(type: string): void };

function NewType({ pack, value, onText }: NewTypeProps) {
  const offered = pack.incidentTypes.filter(({ id, retired }) => retired !== true || id === value);
  return (
    <label>
      <span className={styles.label}>New</span>
      <select id="amend-new" className={styles.select} value={value} onChange={(event) => onText(event.target.value)}>
        {value === '' ? <option value="">no type</option> : null}
        {offered.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

type NewAnswerProps = {
  readonly question: string;
  readonly pack: Pack;
  readonly answer: Answer | undefined;
  /** The answer in words, where it is another than the old one. */
  readonly words: string;
  /** Times in words are read as of the call. */
  readonly at: number;
  onAnswer(answer: Answer): void;
};

function NewAnswer({ question: id, pack, answer, words, at, onAnswer }: NewAnswerProps) {
  const question = questionOf(pack, id);
  const [tools] = useState(() => ({
    now: at,
    zone: pack.agency.time_zone,
    streets: pack.streets,
  }));
  useStateKeys((state) => onAnswer({ state }));
  const toReason = () => document.getElementById('amend-reason')?.focus();
  return (
    <>
      <span className={styles.label}>New</span>
      {question === undefined ? (
        <p className={styles.hint}>This question is not in the agency pack now, so only these can be chosen:</p>
      ) : (
        <AnswerControl
          question={question}
          answer={answer}
          draft={null}
          tools={tools}
          onAnswer={onAnswer}
          onDraft={() => undefined}
          onNext={toReason}
          onBack={() => document.getElementById('amend-what')?.focus()}
        />
      )}
      <div className={styles.states}>
        {WITHOUT_VALUE.map((state) => (
          <Button
            key={state}
            hotkey={keyOf(state)}
            // Tab goes on to the reason: a space typed there must not press one of these.
            tabIndex={-1}
            tone={answer?.state === state ? 'chosen' : 'plain'}
            aria-pressed={answer?.state === state}
            onClick={() => onAnswer({ state })}
          >
            {STATE_LABELS[state]}
          </Button>
        ))}
        <span className={styles.hint}>{words === '' ? '' : `New: ${words}`}</span>
      </div>
    </>
  );
}
