import type { Call } from '../../../../shared/domain/call';
import { openNow } from '../../../../shared/domain/time/hours';
import { bandOf } from '../../../../shared/protocol/band';
import { holds } from '../../../../shared/protocol/holds';
import type { Pack, Route } from '../../../../shared/protocol/pack';
import { Button } from '../../../components/button';
import { useCall } from '../../../state/use-desk';
import { checkedSentence } from '../../directory/facts';
import styles from './close-words.module.css';

/** Who takes what: the routes of this agency that fit the call, with the number and whether it is open now. */
export function ReferralList({ pack }: { readonly pack: Pack }) {
  const call = useCall((state) => state.call);
  const refer = useCall((state) => state.refer);
  const routes = routesFor(pack, call);
  if (routes.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label="Routes">
      {routes.map(({ id, note, referral, never }) => {
        const to = pack.referrals.find((one) => one.id === referral);
        const isReferred = to !== undefined && call.referrals.includes(to.id);
        return (
          <li key={id}>
            {note}
            {never === undefined ? '' : ` Never: ${never.join(', ')}.`}
            {to === undefined ? null : (
              <span className={styles.second}>
                {to.name} {to.phone ?? '(number not known)'}
                {to.extension === undefined ? '' : ` x${to.extension}`},{' '}
                {openNow(to.hours ?? {}, Date.now(), pack.agency.time_zone).sentence}, {checkedSentence(to)}{' '}
                <Button onClick={() => refer(to.id)} disabled={isReferred}>
                  {isReferred ? 'Referred' : 'Refer'}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function routesFor(pack: Pack, call: Call): readonly Route[] {
  const known = { answers: call.answers, band: bandOf(pack, call), type: call.type ?? undefined };
  return pack.routing.filter((route) => holds(route.when, known)).slice(0, 4);
}
