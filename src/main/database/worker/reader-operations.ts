import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import type { CallChain, Expectation } from '../../../shared/contract/desk-operations';
import { Refusal } from '../../../shared/contract/problem';
import type { Comparison } from '../../../shared/protocol/changes/compare-packs';
import { type CopyCheck, checkCopy } from '../backup/check-copy';
import { type ExpectationQuestion, expectation } from '../expectation';
import { all, type Reader } from '../file/connection';
import { type ExportRange, exportLog } from '../journal/export';
import { type LogCheck, type VerifyOptions, verifyLog } from '../journal/verify';
import { verifyCall } from '../journal/verify-call';
import { compareVersions } from '../packs';
import { countCalls, type FoundCount, type FoundPage, type SearchQuestion, searchCalls } from '../search/search';

/** What the read-only worker can be asked: reading that may take longer than a frame. */
export type ReaderOperations = {
  search: { readonly input: SearchQuestion; readonly output: FoundPage };
  count: { readonly input: Pick<SearchQuestion, 'wanted'>; readonly output: FoundCount };
  expectation: { readonly input: ExpectationQuestion; readonly output: Expectation | null };
  'compare-packs': {
    readonly input: { readonly from: string; readonly to: string };
    readonly output: Comparison | null;
  };
  verify: { readonly input: VerifyOptions; readonly output: LogCheck };
  chain: { readonly input: { readonly callId: string }; readonly output: CallChain };
  export: { readonly input: ExportRange & { readonly target: string }; readonly output: { readonly count: number } };
  /** The file's own structure, table by table; what was found wrong, in SQLite's words. */
  'quick-check': { readonly input: Record<string, never>; readonly output: { readonly faults: readonly string[] } };
  'check-copy': { readonly input: { readonly file: string; readonly head: string | null }; readonly output: CopyCheck };
};

export type ReaderOperation = keyof ReaderOperations;
export type ReaderInput<N extends ReaderOperation> = ReaderOperations[N]['input'];
export type ReaderOutput<N extends ReaderOperation> = ReaderOperations[N]['output'];

type Answers = { readonly [N in ReaderOperation]: (r: Reader, input: ReaderInput<N>) => ReaderOutput<N> };

const answers: Answers = {
  search: searchCalls,
  count: countCalls,
  expectation,
  'compare-packs': compareVersions,
  verify: verifyLog,
  chain: verifyCall,
  export: exportToFile,
  'quick-check': quickCheck,
  'check-copy': (_, { file, head }) => checkCopy(file, head ?? undefined),
};

export function answerReader<N extends ReaderOperation>(r: Reader, name: N, input: ReaderInput<N>): ReaderOutput<N> {
  return answers[name](r, input);
}

/** The file appears under its name only when all of it is on the disk. */
function exportToFile(r: Reader, { target, ...range }: ReaderInput<'export'>): { readonly count: number } {
  const partial = `${target}.partial`;
  const handle = openTarget(partial);
  try {
    const count = exportLog(r, range, (line) => writeSync(handle, line));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(partial, target);
    return { count };
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function openTarget(partial: string): number {
  try {
    return openSync(partial, 'w', 0o600);
  } catch {
    throw new Refusal('read-only', `${basename(partial)} cannot be written there. Choose another folder.`);
  }
}

const CHECKED = ['calls', 'draft', 'journal', 'journal_payload', 'access_log'] as const;

function quickCheck(r: Reader): ReaderOutput<'quick-check'> {
  const found = CHECKED.flatMap((table) => all<{ quick_check: string }>(r, `PRAGMA quick_check(${table})`));
  return { faults: found.map((row) => row.quick_check).filter((line) => line !== 'ok') };
}
