import { useEffect, useMemo, useRef, useState } from 'react';
import type { AgencyView, VersionView } from '../../../shared/contract/agency-operations';
import { isLeader } from '../../../shared/domain/staff';
import { localDate } from '../../../shared/domain/time/zone';
import { idOf, nameOf } from '../../../shared/protocol/changes/entities';
import { ENTITY_WORDS } from '../../../shared/protocol/changes/field-words';
import type { Pack } from '../../../shared/protocol/pack';
import { Button } from '../../components/button';
import { KEYS, keyOf } from '../../keys/keys';
import { useDesk, useDeskStore } from '../../state/use-desk';
import { usePlaceKeys } from '../../state/use-place-keys';
import { type ActionId, actionsFor, type Marked, markedOf } from './actions';
import styles from './agency.module.css';
import { AgencyForm, type FormKind } from './agency-form';
import { ItemDetail, PersonDetail } from './details';
import { focusList, RowList } from './row-list';
import { matchesFilter, rowsOf, SECTIONS, type SectionId } from './sections';
import { Side } from './side';
import { useAgency } from './use-agency';
import { VersionDetail } from './version-detail';

const LETTERS = KEYS.filter((one) => one.place === 'agency').filter(({ keys }) => keys.length === 1);
const FILTER_ID = 'agency-filter';
const FORMS: Partial<Record<ActionId, FormKind>> = {
  'agency-edit': 'edit',
  'agency-add': 'add',
  'agency-retire': 'retire',
  'agency-undo': 'undo',
  'agency-correct': 'correct',
};

/** What the agency decides itself: everybody reads it, those who lead change it. Every change can be taken back. */
export function AgencyScreen() {
  const desk = useDeskStore();
  const pack = useDesk((state) => state.pack);
  const role = useDesk(({ look }) => look?.session?.staff.role ?? 'auditor');
  const changeStaff = useDesk((state) => state.changeStaff);
  const { view, sentence, act, load } = useAgency();
  const [section, setSection] = useState<SectionId>('people');
  const [entered, setEntered] = useState(pack);
  const [filter, setFilter] = useState('');
  const [markedIds, setMarkedIds] = useState<Partial<Record<SectionId, string>>>({});
  const [form, setForm] = useState<FormKind | null>(null);
  const [done, setDone] = useState('');
  const [fromSeq, setFromSeq] = useState<number | null>(null);
  const leads = isLeader(role);
  const isThere = view !== null;

  const today = localDate(Date.now(), pack?.agency.time_zone ?? 'UTC');
  const rows = useMemo(() => {
    if (view === null || pack === null) return [];
    const from = { view, pack, today, entered: entered ?? pack };
    return rowsOf(section, from).filter((row) => filter === '' || matchesFilter(row, filter));
  }, [section, view, pack, today, entered, filter]);
  const markedId = rows.find(({ id }) => id === markedIds[section])?.id ?? rows[0]?.id;
  const marked = view === null || pack === null ? undefined : markedOf(section, markedId, view, pack);
  const actions = view === null ? [] : actionsFor(section, marked, view, leads);

  useEffect(() => {
    if (isThere && form === null && document.activeElement === document.body) focusList();
  }, [isThere, form]);

  function go(to: SectionId): void {
    setSection(to);
    setEntered(pack);
    setFilter('');
    setForm(null);
    setDone('');
  }

  function step(by: 1 | -1): void {
    const at = SECTIONS.findIndex(({ id }) => id === section);
    const next = SECTIONS[(at + by + SECTIONS.length) % SECTIONS.length];
    if (next !== undefined) go(next.id);
  }

  const isBusy = useRef(false);
  async function run(id: ActionId): Promise<void> {
    setDone('');
    if (id === 'agency-filter') return document.getElementById(FILTER_ID)?.focus();
    if (!actions.some((one) => one.id === id) || isBusy.current) return;
    if (id === 'agency-compare' && marked?.kind === 'version') {
      setFromSeq(marked.version.seq);
      return setDone(`Compared from ${marked.version.hash.slice(0, 8)}: move to the other version`);
    }
    isBusy.current = true;
    const isAtOnce = (await confirmToday(id)) || (await switchPerson(id));
    isBusy.current = false;
    if (!isAtOnce) setForm(FORMS[id] ?? null);
  }

  async function confirmToday(action: ActionId): Promise<boolean> {
    if (action !== 'agency-confirm' || marked?.kind !== 'item') return false;
    const { entity, item } = marked;
    if (entity !== 'referral' && entity !== 'program') return false;
    const id = idOf(item);
    const problem = await act('agency.confirm', { entity, id, number: null });
    setDone(problem?.sentence ?? `${nameOf(item)} confirmed today`);
    return true;
  }

  async function switchPerson(id: ActionId): Promise<boolean> {
    if (id !== 'agency-retire' || marked?.kind !== 'person') return false;
    const { id: staff, name, role: has, active } = marked.person;
    const problem = await changeStaff({ staff, name, role: has, active: !active });
    await load();
    setDone(problem?.sentence ?? `${name} is ${active ? 'not active' : 'active again'}`);
    return true;
  }

  function leaveForm(): void {
    setForm(null);
    focusList();
  }

  /** The next key acts on what is on the screen, so what was changed is there first. */
  async function finish(what: string, id: string | undefined): Promise<void> {
    await load();
    if (id !== undefined) setMarkedIds((ids) => ({ ...ids, [section]: id }));
    setDone(what);
    leaveForm();
  }

  const letters = form === null ? LETTERS.map(({ id, keys }) => [keys, () => void run(id)] as const) : [];
  usePlaceKeys(new Map([...letters, ['Escape', form === null ? desk.getState().showLog : leaveForm]]), isThere);

  if (view === null || pack === null) {
    return (
      <main className={styles.waiting} aria-label="Agency">
        <h1>Agency</h1>
        <p>{sentence ?? 'Reading what the agency decided'}</p>
      </main>
    );
  }
  const title = SECTIONS.find(({ id }) => id === section)?.title ?? '';
  const before = view.versions.find(({ seq }) =>
    marked?.kind === 'version' && fromSeq !== null && fromSeq !== marked.version.seq
      ? seq === fromSeq
      : marked?.kind === 'version' && seq < marked.version.seq,
  );
  return (
    <main className={styles.screen} aria-label="Agency">
      <Side
        section={section}
        pack={pack}
        view={view}
        today={today}
        onSection={(to) => {
          go(to);
          focusList();
        }}
        onLeave={desk.getState().showLog}
      />
      <section className={styles.middle} aria-label={title}>
        <input
          id={FILTER_ID}
          className={styles.filter}
          type="text"
          aria-label={`Narrow ${title}`}
          placeholder={`Narrow the list (${keyOf('agency-filter')})`}
          autoComplete="off"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
            event.preventDefault();
            if (event.key === 'Escape') setFilter('');
            focusList();
          }}
        />
        <RowList
          label={title}
          rows={rows}
          markedId={markedId}
          onMark={(id) => {
            setMarkedIds((ids) => ({ ...ids, [section]: id }));
            setDone('');
            if (form !== null) setForm(null);
          }}
          onSection={step}
          onEnter={() => void run('agency-edit')}
        />
        {rows.length > 0 ? null : <p className={styles.empty}>{emptySentence(section, filter, leads)}</p>}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it */}
      <section key={`${form} ${section} ${markedId}`} className={styles.right} tabIndex={0} aria-label="What it says">
        {form === null ? (
          <>
            <p className={styles.actions}>
              {actions.map(({ id, label }) => (
                <Button key={id} hotkey={keyOf(id)} onClick={() => void run(id)}>
                  {label}
                </Button>
              ))}
              {leads ? null : <span>A supervisor or an administrator changes things here.</span>}
            </p>
            <p className={styles.done} role="status">
              {sentence ?? done}
            </p>
          </>
        ) : (
          <AgencyForm
            kind={form}
            section={section}
            marked={marked}
            view={view}
            pack={pack}
            act={act}
            onDone={(what, id) => void finish(what, id)}
            onLeave={leaveForm}
          />
        )}
        {form === 'add' ? null : <Detail marked={marked} view={view} from={before} pack={pack} />}
      </section>
    </main>
  );
}

type DetailProps = {
  readonly marked: Marked | undefined;
  readonly view: AgencyView;
  readonly from: VersionView | undefined;
  readonly pack: Pack;
};

function Detail({ marked, view, from, pack }: DetailProps) {
  switch (marked?.kind) {
    case 'person':
      return <PersonDetail person={marked.person} zone={pack.agency.time_zone} />;
    case 'item':
      return <ItemDetail entity={marked.entity} item={marked.item} view={view} pack={pack} />;
    case 'version':
      return <VersionDetail version={marked.version} from={from} view={view} pack={pack} />;
    default:
      return null;
  }
}

function emptySentence(section: SectionId, filter: string, leads: boolean): string {
  if (filter !== '') return `Nothing here has "${filter}" in it.`;
  if (section === 'people' || section === 'versions') return 'Nothing yet.';
  return `No ${ENTITY_WORDS[section]} yet.${leads ? ` ${keyOf('agency-add')} adds one.` : ''}`;
}
