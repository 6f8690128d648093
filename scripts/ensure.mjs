// @ts-check
// Makes a fresh clone ready by itself: installs what the lock file asks for and, with --build, builds what is stale.
// It runs on whatever Node the machine has, before anything is installed: no packages, no new syntax.
// Standard output belongs to the command that follows, so every message here goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIsFresh } from './build-stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** The Node 24 that comes with the packages. An older one crashes when it loads the database library. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && windows,
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
const readPackages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

function isInstalled() {
  if (!existsSync(node24) || !existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const wanted = readPackages('package-lock.json');
  const present = readPackages(join('node_modules', '.package-lock.json')); // npm writes it last
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Tenline needs Node 20 or newer to set itself up; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error('Installing packages (about half a minute)...');
  run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund']);
}

export function ensureBuilt() {
  ensureInstalled();
  if (buildIsFresh()) return;
  console.error('Building (a few seconds)...');
  run(node24, [join('scripts', 'build.mjs')]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--build')) ensureBuilt();
  else ensureInstalled();
}
