import { Worker } from 'node:worker_threads';
import { type Problem, Refusal } from '../../../shared/contract/problem';
import type { ReaderInput, ReaderOperation, ReaderOutput } from './reader-operations';
import type { ReaderAnswer, ReaderQuestion } from './reader-worker';

export type ReaderClient = {
  /**
   * Asks the worker; rejects with a Refusal. Of the questions in one `lane` only the newest is answered: an older
   * one that still waits, or whose answer comes late, is refused as `changed-meanwhile`.
   */
  ask<N extends ReaderOperation>(op: N, input: ReaderInput<N>, lane?: string): Promise<ReaderOutput<N>>;
  stop(): Promise<void>;
};

type Waiting = {
  readonly question: ReaderQuestion;
  readonly lane: string | undefined;
  readonly settle: (answer: ReaderAnswer) => void;
};

const STALE: Problem = { code: 'changed-meanwhile', sentence: 'A newer search took the place of this one.' };
const STOPPED: Problem = {
  code: 'bug',
  sentence: 'The log reader stopped. Search again; calls can be taken meanwhile.',
};

/** Starts the worker at the first question, and again after it died. */
export function startReader({
  file,
  workerFile,
}: {
  readonly file: string;
  readonly workerFile: string;
}): ReaderClient {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let asked = 0;

  const next = () => {
    const [first] = queue;
    // An idle worker keeps no program alive; one that is asked does.
    if (first === undefined) return worker?.unref();
    worker ??= start();
    worker.ref();
    worker.postMessage(first.question);
  };
  const finish = (answer: ReaderAnswer) => {
    const [first] = queue;
    if (first === undefined || first.question.id !== answer.id) return;
    queue.shift();
    first.settle(isOvertaken(first, queue) ? { id: answer.id, ok: false, problem: STALE } : answer);
    next();
  };
  const start = () => {
    const made = new Worker(workerFile, { workerData: { file } });
    made.on('message', finish);
    made.on('error', () => undefined);
    made.on('exit', () => {
      if (worker !== made) return;
      worker = undefined;
      const [first] = queue;
      if (first !== undefined) finish({ id: first.question.id, ok: false, problem: STOPPED });
    });
    return made;
  };

  return {
    ask: (op, input, lane) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const settle = (answer: ReaderAnswer) => {
          if (answer.ok) resolve(answer.value as ReaderOutput<typeof op>);
          else reject(new Refusal(answer.problem.code, answer.problem.sentence));
        };
        dropOvertaken(queue, lane);
        queue.push({ question: { id: asked, op, input }, lane, settle });
        if (queue.length === 1) next();
      }),
    stop: async () => {
      const running = worker;
      worker = undefined;
      for (const { question, settle } of queue.splice(0)) settle({ id: question.id, ok: false, problem: STOPPED });
      await running?.terminate();
    },
  };
}

function isOvertaken({ lane }: Waiting, queue: readonly Waiting[]): boolean {
  return lane !== undefined && queue.some((other) => other.lane === lane);
}

/** Questions of the lane that have not begun. The first of the queue is being answered. */
function dropOvertaken(queue: Waiting[], lane: string | undefined): void {
  if (lane === undefined) return;
  for (let at = queue.length - 1; at > 0; at--) {
    const waiting = queue[at];
    if (waiting?.lane !== lane) continue;
    queue.splice(at, 1);
    waiting.settle({ id: waiting.question.id, ok: false, problem: STALE });
  }
}
