import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { backupLog, copyLog, listBackups } from '../../../src/main/database/backup/backup';
import { hashFile } from '../../../src/main/database/backup/check-copy';
import { drillBackups, restoreLog } from '../../../src/main/database/backup/restore';
import { closeLog, openReader, openWriter } from '../../../src/main/database/file/open';
import { headOf } from '../../../src/main/database/journal/journal';
import { MIGRATIONS, NOW, newFile, newFolder, newLog, takeCall } from './new-log';

// Real files and processes: slow where other work goes on.
vi.setConfig({ testTimeout: 60_000 });

const HOUR = 3_600_000;

describe('a backup', () => {
  it('is one file with its hash and head beside it, and leaves nothing else', async () => {
    const w = newLog();
    takeCall(w, { text: 'worth keeping' });
    const folder = newFolder();
    const backup = await backupLog(w, folder);
    expect(backup.head).toEqual(headOf(w));
    expect(readdirSync(folder).sort()).toEqual([backup.file, `${backup.file}.json`]);
    expect(hashFile(join(folder, backup.file))).toBe(backup.sha256);
    expect(listBackups(folder)).toEqual({ backups: [backup], unread: [] });
  });

  it('finishes while somebody types, and holds what was saved before it began', async () => {
    const w = newLog();
    takeCall(w, { text: 'x'.repeat(150_000) });
    const { seq } = headOf(w);
    let done = false;
    const typing = setInterval(() => {
      if (!done) takeCall(w, { text: 'typed meanwhile' });
    }, 1);
    const backup = await backupLog(w, newFolder());
    done = true;
    clearInterval(typing);
    expect(backup.head.seq).toBeGreaterThanOrEqual(seq);
  });

  it('is made from another program too', async () => {
    const file = newFile();
    const w = newLog(file);
    takeCall(w, { text: 'worth keeping' });
    const r = openReader({ file });
    const backup = await copyLog(r, newFolder(), NOW);
    closeLog(r);
    expect(backup.head).toEqual(headOf(w));
  });

  it('that does not pass its check is thrown away', async () => {
    const folder = newFolder();
    const failing = () => ({ ok: false as const, seq: 3, what: 'its payload is missing', sha256: '' });
    await expect(backupLog(newLog(), folder, failing)).rejects.toThrow('did not pass its check');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when it is the log that is damaged', async () => {
    const file = newFile();
    const w = newLog(file);
    for (let call = 0; call < 30; call++) takeCall(w, { text: `call ${call} of thirty`, close: '01' });
    closeLog(w);
    const bytes = readFileSync(file);
    const page = Math.floor(bytes.indexOf('call 9 of thirty') / 4096);
    bytes.fill(0xff, page * 4096, page * 4096 + 8);
    writeFileSync(file, bytes);
    const r = openReader({ file });
    const folder = newFolder();
    await expect(copyLog(r, folder, NOW)).rejects.toThrow('The log is damaged: no backup was made of it.');
    closeLog(r);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the folder is no folder', async () => {
    const folder = newFile();
    writeFileSync(folder, 'a file');
    await expect(backupLog(newLog(), folder)).rejects.toThrow(folder);
  });
});

describe('a restore', () => {
  async function backedUp() {
    const folder = newFolder();
    const file = newFile();
    let now = NOW;
    newLog(file);
    const w = openWriter({ file, migrations: MIGRATIONS, now: () => now });
    takeCall(w, { text: 'first', close: '01' });
    const older = await backupLog(w, folder);
    now += HOUR;
    takeCall(w, { text: 'second', close: '01' });
    const newer = await backupLog(w, folder);
    closeLog(w);
    return { folder, older, newer };
  }

  it('brings back the newest, which opens and takes calls', async () => {
    const { folder, newer } = await backedUp();
    const target = newFile();
    expect(restoreLog(folder, target)).toEqual({ backup: newer, events: newer.head.seq, passedOver: [] });
    const w = openWriter({ file: target, migrations: MIGRATIONS });
    takeCall(w, { text: 'after the fire' });
    expect(headOf(w).seq).toBe(newer.head.seq + 2);
    closeLog(w);
  });

  it('passes over a copy that was changed and takes the one before', async () => {
    const { folder, older, newer } = await backedUp();
    const copy = join(folder, newer.file);
    const bytes = readFileSync(copy);
    bytes.write('burst', bytes.indexOf('second'));
    writeFileSync(copy, bytes);
    const restored = restoreLog(folder, newFile());
    expect(restored.backup).toEqual(older);
    expect(restored.passedOver).toMatchObject([{ file: newer.file }]);
  });

  it.each(['', '{"file":', 'null', '{"file":"../x.db","at":1,"sha256":"","head":{"seq":1,"hash":""}}'])(
    'passes over a copy whose note beside it is %j',
    async (note) => {
      const { folder, older, newer } = await backedUp();
      writeFileSync(join(folder, `${newer.file}.json`), note);
      const restored = restoreLog(folder, newFile());
      expect(restored.backup).toEqual(older);
      expect(restored.passedOver).toMatchObject([{ file: newer.file, why: expect.stringContaining('cannot be read') }]);
    },
  );

  it('does not blame the backups when its own place cannot be written', async () => {
    const { folder } = await backedUp();
    const inTheWay = newFile();
    writeFileSync(inTheWay, '');
    expect(() => restoreLog(folder, join(inTheWay, 'calls.db'))).toThrow(`The folder ${inTheWay} cannot be made`);
  });

  it('finds a copy to which bytes were added, or that is missing', async () => {
    const { folder, older, newer } = await backedUp();
    appendFileSync(join(folder, newer.file), 'x');
    rmSync(join(folder, older.file));
    expect(() => restoreLog(folder, newFile())).toThrow('no backup');
  });

  it('never writes over a log', async () => {
    const { folder } = await backedUp();
    const target = newFile();
    writeFileSync(target, 'precious');
    expect(() => restoreLog(folder, target)).toThrow('Move it away');
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  it('is tried in a drill, which says how old the backup is', async () => {
    const { folder, newer } = await backedUp();
    const drill = drillBackups(folder, { now: newer.at + 2 * HOUR, migrations: MIGRATIONS });
    expect(drill).toMatchObject({ ageMs: 2 * HOUR, check: { ok: true, events: newer.head.seq } });
  });
});
