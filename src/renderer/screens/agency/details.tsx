import { Fragment } from 'react';
import type { AgencyView, ChangeView, PersonView } from '../../../shared/contract/agency-operations';
import { formatDateTime } from '../../../shared/domain/time/zone';
import { type FieldDifference, fieldDifferences } from '../../../shared/protocol/changes/compare-packs';
import { type AgencyEntity, type AgencyItem, idOf, nameOf } from '../../../shared/protocol/changes/entities';
import { ENTITY_WORDS } from '../../../shared/protocol/changes/field-words';
import type { Pack } from '../../../shared/protocol/pack';
import { ROLE_WORDS } from '../../wording/staff-words';
import styles from './agency.module.css';
import { nameOfChange, usesOf } from './sections';

type ItemDetailProps = {
  readonly entity: AgencyEntity;
  readonly item: AgencyItem;
  readonly view: AgencyView;
  readonly pack: Pack;
};

/** One thing of the agency: what it says now, and how it came to say so. */
export function ItemDetail({ entity, item, view, pack }: ItemDetailProps) {
  const { count: times } = usesOf(view, entity, idOf(item));
  const changes = view.changes.filter((one) => one.entity === entity && one.id === idOf(item));
  return (
    <>
      <h2 className={styles.title}>{nameOf(item)}</h2>
      <dl className={styles.fields}>
        {fieldDifferences(undefined, item, { old: pack, fresh: pack }).map(({ field, new: value }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              <Breakable text={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>In the log</dt>
          <dd>{times === 0 ? 'not named yet' : times === 1 ? 'named once' : `named ${times} times`}</dd>
        </div>
      </dl>
      <h3>Changes here</h3>
      {changes.length === 0 ? <p className={styles.quiet}>None: it is as the agency folder has it.</p> : null}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.change}>
            <ChangeWords change={change} pack={pack} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words a pattern chooses from may stand on two lines, each word on one. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=\|)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name and never move
    <Fragment key={at}>
      {at === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}

/** Who changed what, when and why, with the old and the new words. */
export function ChangeWords({ change, pack }: { readonly change: ChangeView; readonly pack: Pack }) {
  const { at, byName, why, before, after, undoes, undone, entity } = change;
  const done = undoes !== null ? 'put back' : before === null ? 'added' : 'changed';
  const fields = before === null || after === null ? [] : fieldDifferences(before, after, { old: pack, fresh: pack });
  return (
    <>
      <p>
        <strong>
          {ENTITY_WORDS[entity]} {nameOfChange(change)} {done}
        </strong>{' '}
        {formatDateTime(at, pack.agency.time_zone)} by {byName}: {why}
        {undone ? <em className={styles.undone}> Taken back.</em> : null}
      </p>
      <Differences fields={fields} />
    </>
  );
}

export function Differences({ fields }: { readonly fields: readonly FieldDifference[] }) {
  if (fields.length === 0) return null;
  return (
    <ul className={styles.differences}>
      {fields.map(({ field, old, new: fresh }) => (
        <li key={field}>
          {field}: <del>{old}</del> <span aria-hidden="true">→</span>
          <span className="unseen"> is now </span> <ins>{fresh}</ins>
        </li>
      ))}
    </ul>
  );
}

/** A person, and what became of their name and role. */
export function PersonDetail({ person, zone }: { readonly person: PersonView; readonly zone: string }) {
  return (
    <>
      <h2 className={styles.title}>{person.name}</h2>
      <p>
        {ROLE_WORDS[person.role]},{' '}
        {person.active ? 'signs in here' : 'not active: the name cannot be chosen at sign-in'}
      </p>
      <h3>History</h3>
      <ul className={styles.changes}>
        {person.history.toReversed().map(({ at, byName, name, role, active }) => (
          <li key={`${at} ${name} ${role} ${active}`}>
            {formatDateTime(at, zone)} by {byName}: {name}, {ROLE_WORDS[role]}, {active ? 'active' : 'not active'}
          </li>
        ))}
      </ul>
    </>
  );
}
