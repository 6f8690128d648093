import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupLog, listBackups } from '../../../src/main/database/backup/backup';
import { hashFile } from '../../../src/main/database/backup/check-copy';
import { drillBackups, restoreLog } from '../../../src/main/database/backup/restore';
import { closeLog, openReader, openWriter } from '../../../src/main/database/file/open';
import { transact } from '../../../src/main/database/file/transact';
import { append, headOf } from '../../../src/main/database/journal/journal';
import { MIGRATIONS, NOW, newFile, newFolder, newLog, TAKER, takeCall } from './new-log';
import { tamper } from './tamper';

const HOUR = 3_600_000;

function backUp(file: string, folder: string, at = NOW) {
  const r = openReader({ file });
  try {
    return backupLog(r, folder, at);
  } finally {
    closeLog(r);
  }
}

describe('a backup', () => {
  it('is one file with its hash and head beside it, and leaves nothing else', () => {
    const file = newFile();
    const w = newLog(file);
    takeCall(w, { text: 'worth keeping' });
    const folder = newFolder();
    const backup = backUp(file, folder);
    expect(backup.head).toEqual(headOf(w));
    expect(readdirSync(folder).sort()).toEqual([backup.file, `${backup.file}.json`]);
    expect(hashFile(join(folder, backup.file))).toBe(backup.sha256);
    expect(listBackups(folder)).toEqual({ backups: [backup], unread: [] });
  });

  it('is made while a call is written, and holds what was saved before', () => {
    const file = newFile();
    const w = newLog(file);
    takeCall(w, { text: 'saved' });
    const saved = headOf(w);
    const backup = transact(w, () => {
      append(w, { call: null, actor: TAKER, at: NOW, body: { kind: 'session.started', session: 's1', staff: TAKER } });
      return backUp(file, newFolder());
    });
    expect(backup.head).toEqual(saved);
  });

  it('that does not pass its check is thrown away', () => {
    const file = newFile();
    takeCall(newLog(file), { text: 'worth keeping' });
    tamper(file, `UPDATE journal_payload SET payload = replace(payload, 'worth', 'dirty')`);
    const folder = newFolder();
    expect(() => backUp(file, folder)).toThrow('did not pass its check (event 3: its payload is not the one');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when it is the log that is damaged', () => {
    const file = newFile();
    const w = newLog(file);
    for (let call = 0; call < 30; call++) takeCall(w, { text: `call ${call} of thirty`, close: '01' });
    closeLog(w);
    const bytes = readFileSync(file);
    const page = Math.floor(bytes.indexOf('call 9 of thirty') / 4096);
    bytes.fill(0xff, page * 4096, page * 4096 + 8);
    writeFileSync(file, bytes);
    const folder = newFolder();
    expect(() => backUp(file, folder)).toThrow('The log is damaged: no backup was made of it.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the folder is no folder', () => {
    const file = newFile();
    newLog(file);
    const folder = newFile();
    writeFileSync(folder, 'a file');
    expect(() => backUp(file, folder)).toThrow(folder);
  });
});

describe('a restore', () => {
  function backedUp() {
    const folder = newFolder();
    const file = newFile();
    const w = newLog(file);
    takeCall(w, { text: 'first', close: '01' });
    const older = backUp(file, folder);
    takeCall(w, { text: 'second', close: '01' });
    const newer = backUp(file, folder, NOW + HOUR);
    return { folder, older, newer };
  }

  it('brings back the newest, which opens and takes calls', () => {
    const { folder, newer } = backedUp();
    const target = newFile();
    expect(restoreLog(folder, target)).toEqual({ backup: newer, events: newer.head.seq, passedOver: [] });
    const w = openWriter({ file: target, migrations: MIGRATIONS });
    takeCall(w, { text: 'after the fire' });
    expect(headOf(w).seq).toBe(newer.head.seq + 2);
    closeLog(w);
  });

  it('passes over a copy that was changed and takes the one before', () => {
    const { folder, older, newer } = backedUp();
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
    (note) => {
      const { folder, older, newer } = backedUp();
      writeFileSync(join(folder, `${newer.file}.json`), note);
      const restored = restoreLog(folder, newFile());
      expect(restored.backup).toEqual(older);
      expect(restored.passedOver).toMatchObject([{ file: newer.file, why: expect.stringContaining('cannot be read') }]);
    },
  );

  it('does not blame the backups when its own place cannot be written', () => {
    const { folder } = backedUp();
    const inTheWay = newFile();
    writeFileSync(inTheWay, '');
    expect(() => restoreLog(folder, join(inTheWay, 'calls.db'))).toThrow(`The folder ${inTheWay} cannot be made`);
  });

  it('finds a copy to which bytes were added, or that is missing', () => {
    const { folder, older, newer } = backedUp();
    appendFileSync(join(folder, newer.file), 'x');
    rmSync(join(folder, older.file));
    expect(() => restoreLog(folder, newFile())).toThrow('no backup');
  });

  it('never writes over a log', () => {
    const { folder } = backedUp();
    const target = newFile();
    writeFileSync(target, 'precious');
    expect(() => restoreLog(folder, target)).toThrow('Move it away');
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  it('is tried in a drill, which says how old the backup is', () => {
    const { folder, newer } = backedUp();
    const drill = drillBackups(folder, { now: newer.at + 2 * HOUR, migrations: MIGRATIONS });
    expect(drill).toMatchObject({ ageMs: 2 * HOUR, check: { ok: true, events: newer.head.seq } });
  });
});
