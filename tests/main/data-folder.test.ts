import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseAgency, chooseFolder, prepareFolder, StartRefusal } from '../../src/main/data-folder';

const base = mkdtempSync(join(tmpdir(), 'tenline-folder-'));
afterAll(() => rmSync(base, { recursive: true }));

describe('where the log lives', () => {
  const live = { demo: false, home: '/home/kim', platform: 'linux' as const };

  it.each([
    ['linux', {}, '/home/kim/.local/share/tenline'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/tenline'],
    ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/kim/.local/share/tenline'],
    ['darwin', {}, '/home/kim/Library/Application Support/tenline'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/tenline'],
    ['win32', {}, '/home/kim/AppData/Local/tenline'],
  ] as const)('on %s with %j it is %s', (platform, env, folder) => {
    expect(chooseFolder({ ...live, platform, env })).toBe(folder);
  });

  it('the demo has its own', () => {
    expect(chooseFolder({ ...live, demo: true, env: {} })).toBe('/home/kim/.local/share/tenline-demo');
  });

  it('TENLINE_DATA names another, and --data wins', () => {
    const env = { TENLINE_DATA: '/env' };
    expect(chooseFolder({ ...live, env })).toBe('/env');
    expect(chooseFolder({ ...live, env, data: '/option' })).toBe('/option');
  });

  it('a relative path counts from where the person stood', () => {
    expect(chooseFolder({ ...live, env: { INIT_CWD: '/stood' }, data: 'here' })).toBe('/stood/here');
    expect(chooseFolder({ ...live, env: {}, data: 'here' })).toBe(resolve('here'));
  });
});

describe('the agency pack', () => {
  it('is the one TENLINE_AGENCY names, and --agency wins; a relative path counts from where the person stood', () => {
    const env = { TENLINE_AGENCY: '/env', INIT_CWD: '/stood' };
    expect(chooseAgency(undefined, {})).toBeUndefined();
    expect(chooseAgency(undefined, env)).toBe('/env');
    expect(chooseAgency('', env)).toBe('/env');
    expect(chooseAgency('mine', env)).toBe('/stood/mine');
  });
});

describe('the folder', () => {
  it('is made for this account only, and left empty', () => {
    const folder = prepareFolder(join(base, 'a', 'b'));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is there already is taken as it is', () => {
    const folder = join(base, 'there');
    mkdirSync(folder, { mode: 0o750 });
    writeFileSync(join(folder, 'calls.db'), '');
    prepareFolder(folder);
    expect([statSync(folder).mode & 0o777, existsSync(join(folder, 'calls.db'))]).toEqual([0o750, true]);
  });

  it.each(['file', 'file/below'])('where %s is in the way is refused with what to do', (path) => {
    writeFileSync(join(base, 'file'), '');
    expect(refusalOf(join(base, path))).toMatch(
      /a file stands where a folder is needed\. Move that file away, or .* --data\./,
    );
  });

  // The system lets root read and write everything: the built host is started as another account in tests/faults.
  it.skipIf(process.getuid?.() === 0)('that may not be written is refused with what to do', () => {
    const folder = join(base, 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(refusalOf(folder)).toMatch(/this account may not read and write there\. Have it allowed, or .* --data\./);
  });
});

function refusalOf(folder: string): string {
  try {
    prepareFolder(folder);
  } catch (error) {
    if (error instanceof StartRefusal) return error.sentence;
    throw error;
  }
  return '';
}
