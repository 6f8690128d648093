import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Send } from '../../src/shared/contract/contract';
import { must, openSignedIn } from './support/desk';
import { LOGS, nameOf, newFolder } from './support/logs';
import { rounded, spread, timed, timedAsync } from './support/measure';
import { publish } from './support/report';

/** As many answers as a call has. */
const ANSWERS = 17;
const CALLS = 120;
const STORY =
  'Caller parked the car on the street in front of the house last night around ten. This morning the rear window was ' +
  'broken and a backpack with a laptop was gone from the back seat. Nobody was seen, a neighbor has a camera that looks ' +
  'at the street. Caller has photos and the serial number and wants to know how to file a report for the insurance. ';

/** The least a durable row can cost here: one prepared INSERT of the same size in its own transaction, with FULL. */
function openBare(folder: string, bytes: number): () => void {
  const db = new Database(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO row (body) VALUES (?)');
  const body = 'x'.repeat(bytes);
  return () => insert.run(body);
}

async function measure(send: Send, bare: () => void) {
  const answers: number[] = [];
  const drafts: number[] = [];
  const inserts: number[] = [];
  for (let number = 0; number < CALLS; number++) {
    const opened = { window: 'bench', channel: 'phone', from: null, message: null, originalAt: null } as const;
    const { call } = must(await send('call.open', opened));
    const on = { callId: call.id, window: 'bench' };
    for (let key = 1; key <= ANSWERS; key++) {
      const narrative = STORY.slice(0, Math.floor((STORY.length * key) / ANSWERS));
      const draft = { ...on, rev: key, narrative, field: null };
      drafts.push(await timedAsync(async () => must(await send('call.keep-draft', draft))));
      inserts.push(timed(bare));
    }
    must(await send('call.note', { ...on, text: STORY }));
    must(await send('call.set-type', { ...on, type: 'theft', words: null }));
    for (let at = 1; at <= ANSWERS; at++) {
      const answer = { state: 'given', value: `what the caller said to question ${at}` } as const;
      const asked = { ...on, question: `bench.q${at}`, answer };
      answers.push(await timedAsync(async () => must(await send('call.answer', asked))));
      inserts.push(timed(bare));
    }
    must(await send('call.close', { ...on, disposition: null, reason: 'hung-up', note: null }));
  }
  // The first calls warm the program up.
  const warm = (values: readonly number[]) => values.slice(Math.floor(values.length / 6));
  return { answer: spread(warm(answers)), draft: spread(warm(drafts)), bare: spread(warm(inserts)) };
}

const figures = [];
for (const kind of LOGS) {
  const folder = newFolder(kind);
  const { desk, send } = await openSignedIn(folder.path);
  const found = await measure(send, openBare(folder.path, 500));
  figures.push({
    log: nameOf(kind),
    unit: 'ms',
    ...found,
    answerOverBare: rounded(found.answer.p50 / found.bare.p50),
    draftOverBare: rounded(found.draft.p50 / found.bare.p50),
  });
  await desk.close();
  folder.remove();
}

publish({
  name: 'commit',
  method:
    `${CALLS} calls through api.serve, each ${ANSWERS} drafts of a growing narrative and ${ANSWERS} answers; after each, one bare ` +
    'prepared INSERT of 500 bytes with synchronous=FULL into another file of the same disk. The first sixth is left out.',
  figures,
  table: {
    columns: ['ms', 'n', 'p50', 'p95', 'p99', 'over bare (p50)'],
    rows: figures.flatMap(({ log, answer, draft, bare, answerOverBare, draftOverBare }) => [
      [`${log}: one answer`, answer.n, answer.p50, answer.p95, answer.p99, `${answerOverBare}x`],
      [`${log}: one draft`, draft.n, draft.p50, draft.p95, draft.p99, `${draftOverBare}x`],
      [`${log}: bare INSERT`, bare.n, bare.p50, bare.p95, bare.p99, '1x'],
    ]),
  },
});
