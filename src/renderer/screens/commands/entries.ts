import type { LogDay } from '../../../shared/contract/desk-operations';
import type { CallRow } from '../../../shared/domain/call-row';
import { excerptOf } from '../../../shared/domain/excerpt';
import { readReference } from '../../../shared/domain/reference-number';
import type { SavedView } from '../../../shared/domain/saved-view';
import { BUILT_IN_VIEWS } from '../../../shared/find/built-in-views';
import type { Pack } from '../../../shared/protocol/pack';
import type { Command } from '../../commands/commands';
import { type CommandId, KEYS, keyOf } from '../../keys/keys';
import { entriesToday, findEntries, KIND_WORDS, titleOf } from '../directory/entries';
import { bestMatches } from './match';

/** A line of the command bar. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  /** Beside it, so that people come to use it. */
  readonly keys: readonly string[];
  run(): void;
};

const CALLS_AT_MOST = 6;

/** The same command under two keys is one line with both; the command bar does not offer itself. */
export function commandEntries(commands: readonly Command[]): readonly Entry[] {
  const byLabel = new Map<string, Entry>();
  for (const { id, label, keys, run } of commands) {
    if (id === 'command-bar') continue;
    const shown = keys === null ? [] : [KEYS.some((one) => one.id === id) ? keyOf(id as CommandId) : keys];
    const before = byLabel.get(label);
    byLabel.set(
      label,
      before === undefined ? { id, label, keys: shown, run } : { ...before, keys: [...before.keys, ...shown] },
    );
  }
  return [...byLabel.values()];
}

/** Questions under a name; each asks its own in the log. */
export function viewEntries(views: readonly SavedView[], ask: (question: string) => void): readonly Entry[] {
  return [...BUILT_IN_VIEWS, ...views].map(({ name, question }) => ({
    id: `view-${name}-${question}`,
    label: `View: ${name}`,
    keys: [],
    run: () => ask(question),
  }));
}

const ANSWERS_AT_MOST = 3;

/** What a caller can be told or sent to; its card opens in the directory. */
export function answerEntries(pack: Pack | null, query: string, open: (title: string) => void): readonly Entry[] {
  if (pack === null || query.trim() === '') return [];
  return findEntries(entriesToday(pack), query)
    .slice(0, ANSWERS_AT_MOST)
    .map((entry) => ({
      id: entry.id,
      label: `${KIND_WORDS[entry.kind]}: ${titleOf(entry)}`,
      keys: [],
      run: () => open(titleOf(entry)),
    }));
}

export type CallEntriesOptions = {
  readonly day: LogDay | null;
  readonly query: string;
  readonly open: (row: CallRow) => void;
};

/** Calls of the day, and open ones of any day, that the words fit; a whole reference number counts in any writing. */
export function callEntries({ day, query, open }: CallEntriesOptions): readonly Entry[] {
  if (day === null || query.trim() === '') return [];
  const rows = [...day.open, ...day.today];
  const read = readReference(query);
  const found =
    read.kind === 'ok' ? rows.filter((row) => row.reference === read.reference) : bestMatches(query, rows, textOf);
  return found.slice(0, CALLS_AT_MOST).map((row) => ({
    id: `call-${row.id}`,
    label: `Call ${row.reference}${row.summary === '' ? '' : `: ${excerptOf(row.summary, 70)}`}`,
    keys: [],
    run: () => open(row),
  }));
}

function textOf({ reference, callerName, place, phone, summary }: CallRow): string {
  return [reference, callerName, place, phone, summary].filter(Boolean).join(' ');
}
