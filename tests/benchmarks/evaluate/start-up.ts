import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownPack } from '../../../src/main/agency/read-pack';
import { lexiconsOf } from '../../../src/main/lexicon-cache';
import { evaluate } from '../../../src/shared/escalation/evaluate';
import { openRulebook } from '../../../src/shared/escalation/rulebook';
import { median, timed, timedAsync } from '../support/measure';
import { compileAlternation } from './alternation';
import { openCompromise, openWink } from './pipelines';
import { compileTokenTrie, scan } from './token-trie';

const NAMES = ['evaluate', 'scan', 'regexp', 'compromise', 'wink'] as const;
/** Milliseconds until a first sentence has been read. */
type StartUps = Readonly<Record<(typeof NAMES)[number], number>>;

/** The argument that asks this program for the start-ups of its own process; a data folder follows. */
const ASKED = '--start-up';
export const PROCESSES = 5;
const SENTENCE = 'He is outside with a knife.';

/** The data folder to start in, when start-ups are asked for. */
export function startUpFolder(): string | undefined {
  const [, , asked, folder] = process.argv;
  return asked === ASKED ? folder : undefined;
}

/** Starts everything once: only the first time in a process is a start. The libraries come from the disk. */
export async function printStartUps(folder: string, known: KnownPack, phrases: readonly string[]): Promise<void> {
  const facts = { text: SENTENCE, answers: {}, type: undefined, band: 'unknown' } as const;
  const found: StartUps = {
    evaluate: timed(() => evaluate(openRulebook(known.pack, lexiconsOf(folder, known)), facts)),
    scan: timed(() => scan(compileTokenTrie(phrases), SENTENCE)),
    regexp: timed(() => SENTENCE.match(compileAlternation(phrases))),
    compromise: await timedAsync(async () => (await openCompromise()).read(SENTENCE)),
    wink: await timedAsync(async () => (await openWink()).read(SENTENCE)),
  };
  // Written at once: the process ends here.
  writeSync(1, JSON.stringify(found));
}

/** Medians of several processes; `evaluateAgain` where the lexicon was compiled by an earlier start. */
export function medianStartUps(): StartUps & { readonly evaluateAgain: number } {
  const folders = Array.from({ length: PROCESSES }, () => mkdtempSync(join(tmpdir(), 'tenline-bench-')));
  const first = folders.map(startIn);
  const again = folders.map(startIn);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  const entries = NAMES.map((name) => [name, median(first.map((run) => run[name]))]);
  return {
    ...(Object.fromEntries(entries) as StartUps),
    evaluateAgain: median(again.map((run) => run.evaluate)),
  };
}

function startIn(folder: string): StartUps {
  const [, script = ''] = process.argv;
  const { stdout } = spawnSync(process.execPath, [script, ASKED, folder], { encoding: 'utf8' });
  return JSON.parse(stdout) as StartUps;
}
