import { type KeyboardEvent, useRef, useState } from 'react';
import type { Staff } from '../../../shared/domain/staff';
import { TextField } from '../../components/forms/field';
import { focusAtStart } from '../../components/forms/focus-at-start';
import { ROLE_WORDS } from '../../wording/staff-words';
import styles from './sign-in.module.css';

/** More names than this, and the field that narrows the list is there before anything is typed. */
const SEEN_AT_ONCE = 8;

export type NameListProps = {
  readonly staff: readonly Staff[];
  readonly onChoose: (staff: string) => void;
};

/** One big button a name: the arrow keys move, Enter chooses, and letters narrow the list. */
export function NameList({ staff, onChoose }: NameListProps) {
  const [filter, setFilter] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const isLong = staff.length > SEEN_AT_ONCE;
  const isNarrowed = isLong || filter !== '';
  const seen = narrowed(staff, plain(filter));

  function onKeyDown(event: KeyboardEvent): void {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      stops[(to + stops.length) % stops.length]?.focus();
    } else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.altKey) {
      // The letter itself then goes into the field, or brings it.
      if (isNarrowed) return list.current?.querySelector('input')?.focus();
      event.preventDefault();
      setFilter(event.key);
    }
  }

  function chooseFirst(event: KeyboardEvent): void {
    const [one] = seen;
    if (event.key === 'Enter' && one !== undefined) onChoose(one.id);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the buttons in it
    <div ref={list} className={styles.names} onKeyDown={onKeyDown}>
      {isNarrowed ? (
        <TextField
          ref={focusAtStart}
          id="name-filter"
          label="Type a part of your name"
          value={filter}
          onText={setFilter}
          onKeyDown={chooseFirst}
        />
      ) : null}
      {seen.length === 0 ? <p>No name on the list has "{filter}" in it.</p> : null}
      {seen.map(({ id, name, role }, index) => (
        <button
          key={id}
          ref={index === 0 && !isNarrowed ? focusAtStart : undefined}
          type="button"
          className={styles.name}
          onClick={() => onChoose(id)}
        >
          {name} <span className={styles.role}>{ROLE_WORDS[role]}</span>
        </button>
      ))}
    </div>
  );
}

/** Those with the letters in their name; first where a name or surname begins with them, so that Enter means these. */
function narrowed(staff: readonly Staff[], letters: string): readonly Staff[] {
  const begins = ({ name }: Staff) => ` ${plain(name)}`.includes(` ${letters}`);
  const found = staff.filter(({ name }) => plain(name).includes(letters));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}

/** Without accents and case: "Pérez" is found by "perez". */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
