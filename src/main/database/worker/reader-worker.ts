import { parentPort, workerData } from 'node:worker_threads';
import { type Problem, Refusal } from '../../../shared/contract/problem';
import type { Reader } from '../file/connection';
import { openReader } from '../file/open';
import { answerReader, type ReaderInput, type ReaderOperation } from './reader-operations';

/** The worker's own thread: one read-only connection, one question after the other. */

export type ReaderQuestion = {
  readonly id: number;
  readonly op: ReaderOperation;
  readonly input: ReaderInput<ReaderOperation>;
};
export type ReaderAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: Problem };

const { file } = workerData as { readonly file: string };
let log: Reader | undefined;

parentPort?.on('message', (question: ReaderQuestion) => {
  parentPort?.postMessage(answer(question));
});

function answer({ id, op, input }: ReaderQuestion): ReaderAnswer {
  try {
    log ??= openReader({ file });
    return { id, ok: true, value: answerReader(log, op, input) };
  } catch (error) {
    return { id, ok: false, problem: problemOf(error) };
  }
}

/** The sentence of a bug holds no caller data: it goes to the diagnostics. */
function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  const what = error instanceof Error ? error.message : String(error);
  return { code: 'bug', sentence: `The log could not be read (${what}). Try again; calls can be taken meanwhile.` };
}
