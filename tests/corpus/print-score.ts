import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { printTable } from '../benchmarks/support/table';
import { lexingtonRulebook } from '../shared/escalation/lexington';
import { ASIDE, BUILD, DETAIL, Note, notesIn, notesOf, SHORT, TRAPS, TUNING } from './notes';
import { MISS_KINDS, type Miss, type ScoredNote, type Share, type Shares, scoreNotes } from './score';

/** A note of another file needs no more than an id, a text and a label. */
const OtherNote = z.object({
  ...Note.pick({ id: true, text: true, label: true }).shape,
  lang: z.string().default('-'),
  topic: z.string().default('-'),
  trait: z.string().default('-'),
});

type Scored = { readonly title: string; readonly notes: readonly ScoredNote[]; readonly mayBeRead: boolean };

/**
 * Prints how the Lexington rules judge labelled notes: those of this folder, or those of the files named, which are
 * meant from `cwd`. The misses of notes set aside are not listed: a rule written from one would make their figures
 * worthless.
 */
export function printScore(args: readonly string[], cwd: string): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const rulebook = lexingtonRulebook();
  for (const { title, notes, mayBeRead } of chosen(positionals, cwd)) {
    const score = scoreNotes(rulebook, notes);
    console.log(`\n${title}\n`);
    printTable({
      columns: ['', 'emergencies', ...SEEN, 'non-emergencies', ...SEEN, 'ambiguous', ...SEEN],
      rows: [
        rowOf('all', score),
        ...rowsOf('trait', score.byTrait),
        ...rowsOf('topic', score.byTopic),
        ...rowsOf('language', score.byLanguage),
        ...rowsOf('length', score.byLength),
      ],
    });
    if (values.misses)
      console.log(mayBeRead ? listOf(score.misses) : '\nCounted only: these notes are not to be read.');
  }
}

const SEEN = ['raised', 'or asked'];

function chosen(files: readonly string[], cwd: string): readonly Scored[] {
  if (files.length > 0) {
    return files.map((file) => ({ title: file, notes: notesIn(resolve(cwd, file), OtherNote), mayBeRead: true }));
  }
  return [
    { title: `Notes the rules were written with: ${BUILD.join(', ')}`, notes: notesOf(BUILD), mayBeRead: true },
    {
      title: `Notes that placed the thresholds: ${TUNING.join(', ')}`,
      notes: notesOf(TUNING),
      mayBeRead: false,
    },
    { title: `Notes set aside: ${ASIDE.join(', ')}`, notes: notesOf(ASIDE), mayBeRead: false },
    { title: 'Emergencies told in calm words, set aside', notes: notesOf(TRAPS), mayBeRead: false },
    { title: 'Notes of a few words, set aside', notes: notesOf(SHORT), mayBeRead: false },
    { title: 'Notes full of detail, set aside', notes: notesOf(DETAIL), mayBeRead: false },
  ];
}

function rowsOf(kind: string, groups: Readonly<Record<string, Shares>>): string[][] {
  return Object.entries(groups).map(([name, shares]) => rowOf(`${kind} ${name}`, shares));
}

function rowOf(name: string, { emergency, nonEmergency, ambiguous }: Shares): string[] {
  return [name, ...[emergency, nonEmergency, ambiguous].flatMap(cellsOf)];
}

function cellsOf({ notes, raised, raisedOrAsked }: Share): string[] {
  return notes === 0 ? ['', '', ''] : [String(notes), percent(raised), percent(raisedOrAsked)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function listOf(misses: readonly Miss[]): string {
  const sections = MISS_KINDS.map((kind) => {
    const own = misses.filter(({ how }) => how === kind);
    return [`\n${kind}: ${own.length}`, ...own.map(lineOf)].join('\n');
  });
  return sections.join('\n');
}

function lineOf({ note, by }: Miss): string {
  const words = [...new Set(by.because.map((one) => one.words))];
  const reason = by.rules.length === 0 ? '' : `\n    ${by.rules.join(' ')}: ${words.join(' | ')}`;
  return `  ${note.id} ${note.text}${reason}`;
}
