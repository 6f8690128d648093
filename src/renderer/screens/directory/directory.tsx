import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Dialog } from '../../components/forms/dialog';
import { SearchBox } from '../../components/search-box';
import { stepRound } from '../../keys/step-to';
import { useDesk } from '../../state/use-desk';
import { Card } from './card';
import styles from './directory.module.css';
import { type Entry, entriesToday, findEntries, KIND_WORDS, takesSignUps, titleOf } from './entries';
import { useCurrentCall, useRefer } from './use-refer';

/** Programs, questions and referrals in one search box; the card on the right is read to the caller. */
export function Directory() {
  const show = useDesk((desk) => desk.show);
  const pack = useDesk((desk) => desk.pack);
  const all = useMemo(() => (pack === null ? [] : entriesToday(pack)), [pack]);
  const [query, setQuery] = useState(useDesk((desk) => desk.asked));
  const [markedId, setMarkedId] = useState<string | null>(null);
  const refer = useRefer();
  const call = useCurrentCall();
  const found = findEntries(all, query);
  const at = Math.max(
    0,
    found.findIndex((entry) => entry.id === markedId),
  );
  const marked = found[at];

  /** Shows one entry, whatever is typed. */
  function goTo(id: string): void {
    setQuery('');
    setMarkedId(id);
  }

  function enter(entry: Entry): void {
    if (entry.kind === 'referral' && call !== undefined) refer(entry.of.id);
    else if (takesSignUps(entry)) document.getElementById('sign-up-name')?.focus();
    else if (entry.kind === 'question' && entry.of.referral !== undefined) goTo(`referral-${entry.of.referral}`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = stepRound(event.key, at, found.length);
    if (to !== undefined) {
      event.preventDefault();
      setMarkedId(found[to]?.id ?? null);
    } else if (event.key === 'Enter' && marked !== undefined) {
      event.preventDefault();
      enter(marked);
    }
  }

  return (
    <Dialog title="Programs, questions and referrals" width="wide" onClose={() => show('none')}>
      <div className={styles.directory}>
        <div className={styles.find}>
          <SearchBox
            label="Topic, title or area"
            list="directory-list"
            marked={marked?.id}
            value={query}
            onChange={(words) => {
              setQuery(words);
              setMarkedId(null);
            }}
            onKeyDown={onKeyDown}
          />
          <Results entries={found} marked={marked} onMark={setMarkedId} />
        </div>
        {marked === undefined ? (
          <p>Nothing in the agency pack has "{query}" in it. Try one word of it, or a broader one.</p>
        ) : (
          <Card key={marked.id} entry={marked} onGoTo={goTo} />
        )}
      </div>
    </Dialog>
  );
}

type ResultsProps = {
  readonly entries: readonly Entry[];
  readonly marked: Entry | undefined;
  readonly onMark: (id: string) => void;
};

function Results({ entries, marked, onMark }: ResultsProps) {
  const markedId = marked?.id;
  useEffect(() => {
    if (markedId !== undefined) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);
  return (
    <div id="directory-list" className={styles.list} role="listbox" aria-label="Found">
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
        <div
          key={entry.id}
          id={entry.id}
          role="option"
          tabIndex={-1}
          aria-selected={entry === marked}
          className={styles.entry}
          onClick={() => onMark(entry.id)}
        >
          <span>{titleOf(entry)}</span>
          <span className={styles.kind}>{KIND_WORDS[entry.kind]}</span>
        </div>
      ))}
    </div>
  );
}
