import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/main/database/file/folder-lock';
import { findHolder, heldSentence, nameHolder } from '../../src/main/lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenline-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function take() {
  const lock = takeLock(folder);
  if ('heldBy' in lock) throw new Error(`Held by "${lock.heldBy}"`);
  return lock;
}

describe('a data folder', () => {
  it('is held by one, who may say their name, until they let it go', () => {
    expect(findHolder(folder)).toBeNull();
    const lock = take();
    expect(findHolder(folder)).toBe('unnamed');
    nameHolder(folder, 'window');
    expect([findHolder(folder), takeLock(folder)]).toEqual(['window', { heldBy: 'window' }]);
    lock.release();
    expect(findHolder(folder)).toBeNull();
    take().release();
  });

  it('is free again when its holder was killed, and the name it left means nothing', async () => {
    const module = join(import.meta.dirname, '../../node_modules/better-sqlite3');
    const script = `const D = require(${JSON.stringify(module)});
      const d = new D(process.argv[1]); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', script, join(folder, 'lock.db')]);
    await once(holder.stdout, 'data');
    nameHolder(folder, 'browser');
    expect(findHolder(folder)).toBe('browser');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lock = take();
    expect(findHolder(folder)).toBe('unnamed');
    lock.release();
  });

  it('with something else in the place of its lock is refused with what to do', () => {
    writeFileSync(join(folder, 'lock.db'), 'this is no database, and long enough to be seen as none'.repeat(40));
    expect(() => findHolder(folder)).toThrow(
      /lock\.db \(SQLITE_NOTADB\)\. It holds no calls: move it away and start again\./,
    );
  });

  it('that is held is explained by who holds it', () => {
    expect(heldSentence('/d', 'window')).toContain('in its own window');
    expect(heldSentence('/d', 'browser')).toContain('in the browser');
    expect(heldSentence('/d', 'unnamed')).toContain('Another program');
  });
});
