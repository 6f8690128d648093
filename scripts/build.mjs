// @ts-check
// Builds every part of out/, then writes the stamp that says which sources it came from.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetBuild, hashSources, rememberBuild } from './build-stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {[string, ...string[]][]} */
const steps = [
  ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  ['vite/bin/vite.js', 'build', '-c', 'vite.host.config.ts', '--mode', 'loopback', '--logLevel', 'warn'],
  ['vite/bin/vite.js', 'build', '-c', 'vite.host.config.ts', '--mode', 'cli', '--logLevel', 'warn'],
];

forgetBuild();
// Taken before the build: a file saved while it runs makes the result stale, not fresh.
const hash = hashSources();
for (const [tool, ...args] of steps) {
  const { status } = spawnSync(process.execPath, [join('node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
rememberBuild(hash);
