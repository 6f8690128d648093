import { useEffect, useState } from 'react';
import type { AgencyView, VersionView } from '../../../shared/contract/agency-operations';
import { formatDateTime } from '../../../shared/domain/time/zone';
import type { Comparison } from '../../../shared/protocol/changes/compare-packs';
import { ENTITY_WORDS } from '../../../shared/protocol/changes/field-words';
import type { PartDifference } from '../../../shared/protocol/changes/pack-parts';
import type { Pack } from '../../../shared/protocol/pack';
import { useDeskStore } from '../../state/use-desk';
import styles from './agency.module.css';
import { ChangeWords, Differences } from './details';

type VersionDetailProps = {
  readonly version: VersionView;
  /** The version to compare with; none for the first one. */
  readonly from: VersionView | undefined;
  readonly view: AgencyView;
  readonly pack: Pack;
};

/** One version: who made it, why, and what it has that the other has not. */
export function VersionDetail({ version, from, view, pack }: VersionDetailProps) {
  const zone = pack.agency.time_zone;
  const changes = view.changes.filter(({ change }) => version.changes.includes(change));
  return (
    <>
      <h2 className={styles.title}>Version {version.hash.slice(0, 8)}</h2>
      <p>
        In force from {formatDateTime(version.at, zone)}, by {version.byName}
        {version.hash === view.hash ? '. It is in force now.' : '.'}
      </p>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.change}>
            <ChangeWords change={change} pack={pack} />
          </li>
        ))}
      </ul>
      {changes.length === 0 ? <p>The agency folder was read: nothing was changed on screen.</p> : null}
      {from === undefined ? (
        <p className={styles.quiet}>It is the first version at this desk.</p>
      ) : (
        <section aria-label="Compared">
          <h3>
            Compared with {from.hash.slice(0, 8)} of {formatDateTime(from.at, zone)}
          </h3>
          <Compared from={from.hash} to={version.hash} />
        </section>
      )}
    </>
  );
}

type Versions = { readonly from: string; readonly to: string };

function Compared({ from, to }: Versions) {
  const { send } = useDeskStore().getState();
  const [found, setFound] = useState<(Versions & { readonly answer: Comparison | string }) | null>(null);
  useEffect(() => {
    let isWanted = true;
    void send('agency.compare', { from, to }).then((compared) => {
      if (isWanted) setFound({ from, to, answer: compared.ok ? compared.value : compared.problem.sentence });
    });
    return () => {
      isWanted = false;
    };
  }, [send, from, to]);
  if (found?.from !== from || found.to !== to) return <p>Comparing</p>;
  if (typeof found.answer === 'string') return <p>{found.answer}</p>;
  return <ComparisonWords comparison={found.answer} />;
}

function ComparisonWords({ comparison: { items, parts } }: { readonly comparison: Comparison }) {
  if (items.length + parts.length === 0) return <p>Nothing differs.</p>;
  return (
    <ul className={styles.changes}>
      {items.map(({ entity, id, name, kind, fields }) => (
        <li key={`${entity} ${id}`}>
          <p>
            <strong>
              {ENTITY_WORDS[entity]} {name}
            </strong>{' '}
            {kind}
          </p>
          <Differences fields={fields} />
        </li>
      ))}
      {parts.map((part) => (
        <li key={part.part}>
          <strong>{part.part}</strong>
          {partLines(part).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Names said of each kind of difference; the rest is counted. */
const NAMED = 12;

/** One line for each kind of difference. */
function partLines({ added, removed, changed }: PartDifference): readonly string[] {
  return [
    { what: 'added', names: added },
    { what: 'removed', names: removed },
    { what: 'changed', names: changed },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ what, names }) => {
      const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
      return `${names.length} ${what}: ${names.slice(0, NAMED).join('; ')}${rest}`;
    });
}
