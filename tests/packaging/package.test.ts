import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { makeStubElectron } from './stub-electron';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'tenline-package-'));
const app = join(scratch, 'release', 'linux-unpacked');
const archive = join(app, 'resources', 'app.asar');

beforeAll(async () => {
  await makeStubElectron(join(scratch, 'electron'), manifest.devDependencies.electron);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      `-c.electronDist=${join(scratch, 'electron')}`,
      `-c.directories.output=${join(scratch, 'release')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder ended with ${status}\n${stdout}\n${stderr}`);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const archived = (): string[] =>
  listPackage(archive, { isPack: false })
    .filter((path) => !('files' in statFile(archive, path.slice(1))))
    .map((path) => path.slice(1));

/** The shape of a path: content and built chunks may grow without a new line in the committed list. */
const shapeOf = (path: string): string =>
  path
    .replace(/^(agency|migrations)\/.*$/, '$1/**')
    .replace(/^out\/renderer\/assets\/.*\.(js|css|woff2)$/, 'out/renderer/assets/*.$1')
    .replace(/^out\/electron\/.*-[\w-]{8}\.cjs$/, 'out/electron/*-[hash].cjs');

describe('the archive', () => {
  it('holds exactly the kinds of file the committed list names', () => {
    const expected = readFileSync(join(import.meta.dirname, 'asar-files.txt'), 'utf8')
      .trim()
      .split('\n');
    expect([...new Set(archived().map(shapeOf))].sort()).toEqual(expected);
  });

  it('holds every file of the agency packs and every migration', () => {
    const packed = new Set(archived());
    expect([...filesIn('agency'), ...filesIn('migrations')].filter((file) => !packed.has(file))).toEqual([]);
  });

  it('leaves the database library outside, where the system can load it, and it loads', () => {
    const library = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(statFile(archive, library)).toMatchObject({ unpacked: true });
    const unpacked = join(`${archive}.unpacked`, library);
    expect(existsSync(unpacked)).toBe(true);
    const script = `
      const Database = require('better-sqlite3');
      const db = new Database(':memory:', { nativeBinding: process.argv[1] });
      console.log(db.prepare('SELECT 6 * 7').pluck().get());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, unpacked], { cwd: root, encoding: 'utf8' });
    expect(stdout + stderr).toBe('42\n');
  });
});

describe('the fuses', () => {
  it.each([
    ['runAsNode', FuseV1Options.RunAsNode, FuseState.DISABLE],
    ['cookieEncryption', FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
    ['nodeOptions', FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
    ['nodeCliInspect', FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
    ['embeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
    ['onlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
    ['loadBrowserProcessSpecificV8Snapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
    ['grantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
    ['wasmTrapHandlers', FuseV1Options.WasmTrapHandlers, FuseState.ENABLE],
  ] as const)('%s is set as it ships', async (_name, fuse, state) => {
    const wire = await getCurrentFuseWire(join(app, 'tenline'));
    expect(wire[fuse]).toBe(state);
  });

  it('are all known: a fuse that a newer Electron brings needs a line above', async () => {
    const wire = await getCurrentFuseWire(join(app, 'tenline'));
    expect(Object.keys(wire).filter((key) => /^\d+$/.test(key))).toHaveLength(9);
  });
});
