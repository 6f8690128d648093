import { flushSync } from 'react-dom';
import { type Answer, WITHOUT_VALUE } from '../../../../shared/protocol/answer';
import { sentenceOf } from '../../../../shared/protocol/answer-text';
import type { Question, Said } from '../../../../shared/protocol/pack';
import { scriptFor } from '../../../../shared/protocol/script';
import { EMERGENCY_NOW } from '../../../../shared/protocol/spine-ids';
import { AnswerControl } from '../../../components/answers/answer-control';
import type { AnswerTools } from '../../../components/answers/answer-props';
import { Button } from '../../../components/button';
import { SayWords } from '../../../components/say-words';
import { focusNarrative, focusQuestion } from '../../../keys/focus';
import { keyOf } from '../../../keys/keys';
import { useCall, useDesk } from '../../../state/use-desk';
import { STATE_LABELS } from '../../../wording/question-words';
import { useAnswerTools } from '../use-answer-tools';
import { useCompleteness } from '../use-completeness';
import { useStateKeys } from '../use-state-keys';
import styles from './panel.module.css';

/** The current question: the words to say, why it is asked, and the control for its answer. */
export function QuestionPanel() {
  const question = useCurrentQuestion();
  const tools = useAnswerTools();
  if (question === undefined || tools === null) return <AllAsked />;
  return <Asked key={question.id} question={question} tools={tools} />;
}

/** After the last question: the safety questions nobody has put yet come before the close. */
function AllAsked() {
  const show = useCall((state) => state.show);
  const answers = useCall((state) => state.call.answers);
  const { openSafety } = useCompleteness();
  const unput = openSafety.filter((id) => answers[id] === undefined).length;
  return (
    <>
      <p className={styles.say}>
        Every question has an answer
        {unput === 0 ? '.' : unput === 1 ? ', but for 1 safety question.' : `, but for ${unput} safety questions.`}
      </p>
      <p className={styles.row}>
        {unput === 0 ? null : (
          <Button {...FIRST} large hotkey={keyOf('gate')} onClick={() => show({ kind: 'gate' })}>
            Safety questions
          </Button>
        )}
        <Button
          {...(unput > 0 ? {} : FIRST)}
          large
          hotkey={keyOf('close-call')}
          onClick={() => show({ kind: 'close' })}
        >
          Close the call
        </Button>
      </p>
    </>
  );
}

/** The button the focus goes to. */
const FIRST = { tone: 'main', 'data-answer-focus': '' } as const;

function Asked({ question, tools }: { readonly question: Question; readonly tools: AnswerTools }) {
  const answer = useCall((state) => state.call.answers[question.id]);
  const draft = useCall((state) => (state.field?.question === question.id ? state.field.text : null));
  const spanishFirst = useCall((state) => state.spanishFirst);
  const { answer: give, next, back, typeField } = useCall((state) => state);
  const words = useGreeting(question) ?? question.ask;
  // The question of a red flag may come without a reason.
  const reasons = [question.why, question.help ?? ''].filter((one) => one !== '').join(' ');

  function goOn(step: () => void): void {
    // At once: a key pressed before the next frame already belongs to the next question.
    flushSync(step);
    if (!focusQuestion()) focusNarrative();
  }
  function setState(state: Exclude<Answer['state'], 'given'>): void {
    give(question.id, { state });
    goOn(next);
  }
  useStateKeys(setState);

  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.quiet}>
          {question.label}
          {question.required === true ? ', needed' : ''}
        </h2>
        <span className={styles.answered}>
          {answer === undefined ? null : `Answered: ${sentenceOf(answer, question)}`}
        </span>
        <span className={styles.language}>
          <kbd>{keyOf('language')}</kbd> EN/ES
        </span>
      </div>
      <SayWords words={words} spanishFirst={spanishFirst} />
      {reasons === '' ? null : <p className={styles.quiet}>{reasons}</p>}
      <AnswerControl
        question={question}
        answer={answer}
        draft={draft}
        tools={tools}
        onAnswer={(given) => give(question.id, given)}
        onDraft={(text) => typeField(question.id, text)}
        onNext={() => goOn(next)}
        onBack={() => goOn(back)}
      />
      <div className={styles.states}>
        {WITHOUT_VALUE.map((state) => (
          <Button key={state} hotkey={keyOf(state)} onClick={() => setState(state)}>
            {STATE_LABELS[state]}
          </Button>
        ))}
        <span className={styles.quiet}>
          <kbd>Enter</kbd> save and next, <kbd>Shift+Enter</kbd> back, <kbd>Esc</kbd> narrative
        </span>
      </div>
    </>
  );
}

/** A question of the script, or one that the reader slips in to decide a doubt. */
function useCurrentQuestion(): Question | undefined {
  const current = useCall((state) => state.current);
  const type = useCall((state) => state.call.type);
  const asks = useCall((state) => state.evaluation.asks);
  const pack = useDesk((desk) => desk.pack);
  if (pack === null || current === null) return undefined;
  const ask = asks.find((one) => one.id === current);
  if (ask === undefined) return scriptFor(pack, type ?? undefined).byId.get(current)?.question;
  const [because] = ask.because;
  const words = because?.kind === 'words' ? `Because of "${because.words}".` : 'Because of what was answered.';
  return {
    id: ask.id,
    label: 'Safety: make sure',
    ask: ask.question,
    why: `${words} A yes raises it.`,
    kind: 'yes-no',
    required: true,
  };
}

/** The first words of every call are the agency's greeting, with the name of who says it. */
function useGreeting({ id }: Question): Said | undefined {
  const greeting = useDesk((desk) => desk.pack?.spine.greeting);
  const name = useDesk((desk) => desk.look?.session?.staff.name ?? '');
  const isPhone = useCall((state) => state.call.channel === 'phone');
  if (id !== EMERGENCY_NOW || greeting === undefined || !isPhone) return undefined;
  return { en: greeting.en.replace('{name}', name), es: greeting.es.replace('{name}', name) };
}
