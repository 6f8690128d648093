import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASIDE, BUILD, type Note, notesOf } from './notes';

/** An ordinary note and the incident types it would be booked under; a second one stands where it is just as right. */
export type Typed = { readonly note: Note; readonly types: readonly string[] };

/** The notes that somebody gave a type: one note a line of the file, its id, a tab, and its types. */
export function typedNotes(which: 'build' | 'aside'): readonly Typed[] {
  const notes = new Map(notesOf(which === 'build' ? BUILD : ASIDE).map((note) => [note.id, note]));
  const lines = readFileSync(join(import.meta.dirname, 'types', `${which}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [id = '', types = ''] = line.split('\t');
    const note = notes.get(id);
    if (note === undefined || types === '') throw new Error(`No note and types in "${line}"`);
    return { note, types: types.split(',') };
  });
}
