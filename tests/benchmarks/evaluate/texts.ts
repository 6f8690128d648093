import Database from 'better-sqlite3';
import { ASIDE, Note, notesIn } from '../../corpus/notes';
import { seededFile } from '../support/logs';

/** Texts of exactly this length, from the narratives of different invented calls. */
export function textsOf(length: number, count: number): string[] {
  return partsOf(narratives().join(' '), length, count);
}

/** Texts of exactly this length, as call takers type them: from the notes no rule was written with. */
export function freshTextsOf(length: number, count: number): string[] {
  const notes = ASIDE.flatMap((name) => notesIn(`tests/corpus/notes/${name}.jsonl`, Note));
  return partsOf(notes.map(({ text }) => text).join(' '), length, count);
}

function partsOf(all: string, length: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const from = (at * 7919) % Math.max(1, all.length - length);
    return all.slice(from, from + length);
  });
}

function narratives(): string[] {
  const db = new Database(seededFile(), { readonly: true });
  const texts = db
    .prepare(`SELECT json_extract(record, '$.narrative') FROM calls WHERE id % 97 = 0 ORDER BY id LIMIT 1000`)
    .pluck()
    .all() as string[];
  db.close();
  return [...new Set(texts)];
}
