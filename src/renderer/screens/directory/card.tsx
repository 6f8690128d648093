import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { takesCalls } from '../../../shared/domain/staff';
import { formatTime } from '../../../shared/domain/time/zone';
import { PROGRAM_WORDS } from '../../../shared/protocol/changes/field-words';
import { Button } from '../../components/button';
import type { CallStore } from '../../state/call-store';
import { useDesk, useRole } from '../../state/use-desk';
import { useNow } from '../../state/use-now';
import styles from './directory.module.css';
import { cardOf, type Day, type Entry, titleOf } from './entries';
import { checkedSentence, hoursSentence, phoneSentence } from './facts';
import { SignUpForm, type SignUpFormProps } from './sign-up-form';
import { useCurrentCall, useRefer } from './use-refer';
import { useSignUps } from './use-sign-ups';

export type CardProps = { readonly entry: Entry; readonly onGoTo: (id: string) => void };

/** What to read to the caller, and what can be done for them. */
export function Card({ entry, onGoTo }: CardProps) {
  const { en, es } = cardOf(entry);
  return (
    <article className={styles.card} aria-label={titleOf(entry)}>
      <h3 className={styles.title}>{titleOf(entry)}</h3>
      <p className={styles.facts}>
        <Facts entry={entry} />
        {entry.kind === 'event' ? null : <span>{checkedSentence(entry.of)}</span>}
      </p>
      <div className={styles.said}>
        <section aria-label="English">
          <h4>English</h4>
          <p lang="en">{en}</p>
        </section>
        <section aria-label="Spanish">
          <h4>Spanish</h4>
          <p lang="es">{es}</p>
        </section>
      </div>
      <Next entry={entry} onGoTo={onGoTo} />
    </article>
  );
}

function Facts({ entry }: { readonly entry: Entry }): ReactNode {
  switch (entry.kind) {
    case 'event':
      return <EventFacts day={entry.of} />;
    case 'program':
      return (
        <>
          <span>
            {PROGRAM_WORDS[entry.of.kind]}, {entry.of.areas.join(', ')}
          </span>
          {entry.of.contact === undefined ? null : <span>Contact: {entry.of.contact}</span>}
        </>
      );
    case 'question':
      return <span>Frequently asked</span>;
    case 'referral':
      return <ReferralFacts referral={entry.of} />;
  }
}

function EventFacts({ day: { event, program } }: { readonly day: Day }) {
  const taken = useSignUps(event.id);
  const { capacity } = event;
  const left = capacity === undefined || taken === null ? null : capacity - taken;
  return (
    <>
      <span>{event.place}</span>
      <span>{program.title}</span>
      {left === null ? null : (
        <span>
          {left > 0
            ? `${left} of ${capacity} places left`
            : `full: all ${capacity} places are taken, offer another day`}
        </span>
      )}
    </>
  );
}

function ReferralFacts({ referral }: { readonly referral: Extract<Entry, { kind: 'referral' }>['of'] }) {
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const now = useNow();
  return (
    <>
      <strong className={styles.phone}>{phoneSentence(referral)}</strong>
      <span>{hoursSentence(referral.hours, now, zone)}</span>
      {referral.web === undefined ? null : <span>{referral.web}</span>}
    </>
  );
}

function Next({ entry, onGoTo }: CardProps): ReactNode {
  const call = useCurrentCall();
  switch (entry.kind) {
    case 'event': {
      const { event } = entry.of;
      return event.signUp ? <SignUp program={event.program} event={event.id} /> : null;
    }
    case 'program':
      return entry.of.signUp ? <SignUp program={entry.of.id} /> : null;
    case 'question': {
      const { referral } = entry.of;
      return referral === undefined ? null : (
        <Button hotkey="Enter" onClick={() => onGoTo(`referral-${referral}`)}>
          Whom to ask
        </Button>
      );
    }
    case 'referral':
      return call === undefined ? (
        <p className={styles.quiet}>With a call on screen you can record here that you sent the caller there.</p>
      ) : (
        <ReferHere referral={entry.of.id} call={call} />
      );
  }
}

function SignUp(of: SignUpFormProps) {
  if (takesCalls(useRole())) return <SignUpForm {...of} />;
  return <p className={styles.quiet}>Those who take calls sign people up.</p>;
}

function ReferHere({ referral, call }: { readonly referral: string; readonly call: CallStore }) {
  const refer = useRefer();
  const zone = useDesk(({ look }) => look?.agency.zone ?? 'UTC');
  const referred = useStore(call, (state) => state.call.referrals.includes(referral));
  const saidAt = useStore(call, (state) => state.call.said[`referral.${referral}`]);
  return (
    <p className={styles.do}>
      <Button tone={referred ? 'chosen' : 'main'} hotkey="Enter" onClick={() => refer(referral)}>
        Refer the caller here
      </Button>
      <span role="status">
        {referred
          ? `In the call: referred here${saidAt === undefined ? '' : ` at ${formatTime(saidAt, zone)}`}.`
          : null}
      </span>
    </p>
  );
}
