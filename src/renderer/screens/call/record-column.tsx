import { levelOf, phoneOf, placeOf, writtenOn } from '../../../shared/domain/call';
import { formatDateTime, formatTime, formatTimeSeconds } from '../../../shared/domain/time/zone';
import { contradictions } from '../../../shared/escalation/contradictions';
import { sentenceOf } from '../../../shared/protocol/answer-text';
import { bandOf } from '../../../shared/protocol/band';
import { scriptFor } from '../../../shared/protocol/script';
import { Button } from '../../components/button';
import { focusNarrative } from '../../keys/focus';
import { keyOf } from '../../keys/keys';
import { dangersHeard, heardOnce } from '../../state/heard';
import { useCall, useDesk } from '../../state/use-desk';
import { EarlierCalls } from './earlier-calls';
import { ASSERTIONS } from './explanation';
import { attemptLabel } from './panels/callback-panel';
import styles from './record-column.module.css';
import { useCompleteness } from './use-completeness';

/** The record as it will be stored, and what history says about this number and this address. */
export function RecordColumn() {
  return (
    <aside className={styles.column} aria-label="Record">
      <Facts />
      <Coaching />
      <Flags />
      <Heard />
      <EarlierCalls />
    </aside>
  );
}

function Facts() {
  const call = useCall((state) => state.call);
  const readBack = useCall((state) => state.readBack);
  const pack = useDesk((desk) => desk.pack);
  if (pack === null) return null;
  const script = scriptFor(pack, call.type ?? undefined);
  const say = (id: string) => sentenceOf(call.answers[id], script.byId.get(id)?.question);
  const place = placeOf(call.answers);
  // That it is not known says nothing beside the name.
  const standing = call.answers['caller-standing']?.state === 'given' ? say('caller-standing') : '';
  const facts = [
    { label: 'Callback', text: phoneOf(call.answers)?.display ?? say('callback') },
    { label: 'When', text: say('when') || say('time-band') },
    { label: 'Caller', text: [say('caller-name'), standing].filter(Boolean).join(', ') },
    { label: 'People', text: say('people') },
    { label: 'Vehicles', text: say('vehicles') },
    { label: 'Property', text: say('property') },
  ];

  /** Its button is gone when the place is verified: the caret goes back to the narrative. */
  function readPlaceBack(): void {
    readBack(true);
    focusNarrative();
  }

  return (
    <section>
      <h2 className={styles.title}>Record</h2>
      <dl className={styles.facts}>
        <dt>Place</dt>
        <dd>
          {place === null ? <Open /> : place.raw}
          {place === null || place.verified ? null : (
            <Button hotkey={keyOf('read-back')} onClick={readPlaceBack}>
              Not verified: read it back
            </Button>
          )}
          {place?.verified === true ? <span className={styles.quiet}> verified</span> : null}
        </dd>
        {facts.map(({ label, text }) =>
          text === '' && !['Callback', 'When', 'Caller'].includes(label) ? null : (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{text === '' ? <Open /> : text}</dd>
            </div>
          ),
        )}
      </dl>
      {call.message === null ? null : (
        <details open className={styles.received}>
          <summary>Message as received</summary>
          <p className={styles.from}>
            Received {formatDateTime(call.message.receivedAt, pack.agency.time_zone)}
            {call.message.replyTo === null ? '' : `, reply to ${call.message.replyTo}`}
          </p>
          <p className={styles.message}>{call.message.text}</p>
        </details>
      )}
      {call.callbacks.map(({ at, result }) => (
        <p key={at} className={styles.quiet}>
          Callback {formatTime(at, pack.agency.time_zone)}: {attemptLabel(result)}
        </p>
      ))}
    </section>
  );
}

/** What could be said more exactly; it never blocks. */
function Coaching() {
  const { vague } = useCompleteness();
  if (vague.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>Could be clearer</h2>
      <ul>
        {vague.map(({ id, sentence }) => (
          <li key={id} className={styles.quiet}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Open() {
  return <span className={styles.quiet}>open</span>;
}

const OUTCOMES = {
  transferred: 'transferred to 911',
  relayed: 'relayed to 911',
  'caller-gone': 'caller gone',
  'already-with-911': 'already with 911',
  'given-to-dispatch': 'given to dispatch',
  'not-an-emergency': 'not an emergency',
};

function Flags() {
  const call = useCall((state) => state.call);
  const narrative = useCall((state) => state.narrative);
  const zone = useDesk((desk) => desk.pack?.agency.time_zone ?? 'UTC');
  if (call.flags.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>Flags, level {levelOf(call)}</h2>
      <ul>
        {call.flags.map((flag) => (
          <li key={flag.flag} className={styles.flag}>
            <b>{flag.level}</b> {flag.title}, {formatTimeSeconds(flag.raisedAt, zone)}
            <span className={styles.quiet}>
              {' '}
              {flag.rule}
              {wordsGone(flag.because, narrative) ? ', its words are no longer there' : ''}
              {flag.outcome === null
                ? flag.level === 'E1'
                  ? ', for the supervisor'
                  : ', no outcome yet'
                : `, ${OUTCOMES[flag.outcome.kind]}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A flag whose words were deleted stays and says so. */
function wordsGone(because: readonly { readonly kind: string; readonly words?: string }[], narrative: string): boolean {
  const words = because.filter((one) => one.kind === 'words');
  return words.length > 0 && words.every((one) => !narrative.toLowerCase().includes((one.words ?? '').toLowerCase()));
}

/** What the reader heard in the narrative, and what does not fit together. */
function Heard() {
  const evaluation = useCall((state) => state.evaluation);
  const call = useCall((state) => state.call);
  const narrative = useCall((state) => state.narrative);
  const pack = useDesk((desk) => desk.pack);
  const rulebook = useDesk((desk) => desk.rulebook);
  if (pack === null) return null;
  const labels = new Map(pack.concepts.map(({ id, label }) => [id, label]));
  const dangers = heardOnce(dangersHeard(evaluation.mentions, rulebook));
  const text = writtenOn(call, narrative);
  const facts = { text, answers: call.answers, type: call.type ?? undefined, band: bandOf(pack, call) };
  const clashes = contradictions(evaluation, facts);
  if (dangers.length === 0 && clashes.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>Heard</h2>
      <ul>
        {clashes.map(({ id, sentence }) => (
          <li key={id}>
            <b>Check:</b> {sentence}
          </li>
        ))}
        {dangers.slice(0, 6).map(({ from, concept, words, assertion }) => (
          <li key={`${from}-${concept}`} className={assertion === 'affirmed' ? undefined : styles.quiet}>
            “{words}” {labels.get(concept) ?? concept}
            {ASSERTIONS[assertion] === '' ? '' : `, ${ASSERTIONS[assertion]}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
