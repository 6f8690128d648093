import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startReader } from '../../../src/main/database/worker/reader-worker-client';
import { NOW, newFile, newLog, takeCall } from './new-log';
import { wanted } from './wanted';

const ROOT = join(import.meta.dirname, '../../..');
// In node_modules, so that the worker finds better-sqlite3.
const OUT = join(ROOT, 'node_modules/.cache/reader-worker-test');
const workerFile = join(OUT, 'reader-worker.mjs');

beforeAll(async () => {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: OUT,
      target: 'node24',
      rolldownOptions: {
        input: { 'reader-worker': 'src/main/database/worker/reader-worker.ts' },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
});

function readerOf(file: string) {
  const reader = startReader({ file, workerFile });
  onTestFinished(() => reader.stop());
  return reader;
}

const search = (text: string) => ({ wanted: wanted(text), limit: 5 });

describe('the worker', () => {
  it('searches and verifies a call while the log is written', async () => {
    const file = newFile();
    const w = newLog(file);
    const reader = readerOf(file);
    const id = takeCall(w, { text: 'a purple unicycle', close: '01' });
    expect((await reader.ask('search', search('unicycle'))).rows.map((row) => row.id)).toEqual([id]);
    const second = takeCall(w, { text: 'another unicycle' });
    expect((await reader.ask('search', search('unicycle'))).rows.map((row) => row.id)).toEqual([second, id]);
    expect(await reader.ask('chain', { callId: id })).toMatchObject({ seqs: [2, 3, 4], fault: null });
    expect(await reader.ask('expectation', { type: 'theft', channel: 'online', now: NOW })).toBeNull();
  });

  it('answers the newest question of a lane only, and every question without one', async () => {
    const file = newFile();
    newLog(file);
    const reader = readerOf(file);
    const asked = ['a', 'b', 'c'].map((text) => reader.ask('search', search(text), 'window 1'));
    const other = reader.ask('search', search('d'), 'window 2');
    const plain = [reader.ask('search', search('e')), reader.ask('search', search('f'))];
    const settled = await Promise.allSettled([...asked, other, ...plain]);
    expect(settled.map((one) => one.status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    await expect(asked[0]).rejects.toMatchObject({ problem: { code: 'changed-meanwhile' } });
  });

  it('says what is wrong and answers the next question', async () => {
    const file = newFile();
    const reader = readerOf(file);
    await expect(reader.ask('search', search('a'))).rejects.toMatchObject({ problem: { code: 'not-found' } });
    newLog(file);
    expect(await reader.ask('count', search('a'))).toEqual({ count: 0, more: false });
  });

  it('refuses what still waits when it stops, and what it cannot be started for', async () => {
    const file = newFile();
    newLog(file);
    const reader = readerOf(file);
    const waiting = reader.ask('count', search('a'));
    await Promise.all([reader.stop(), expect(waiting).rejects.toThrow('stopped')]);
    const missing = startReader({ file, workerFile: join(OUT, 'nothing.mjs') });
    await expect(missing.ask('count', search('a'))).rejects.toThrow('stopped');
  });
});
