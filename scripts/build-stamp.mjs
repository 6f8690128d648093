// @ts-check
// Knows whether out/ was built from the files as they are now, by a hash of their content kept in out/.stamp.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'out', '.stamp');
const sources = [
  'src',
  'electron.vite.config.ts',
  'vite.host.config.ts',
  'tsconfig.base.json',
  'tsconfig.web.json',
  'package.json',
  'package-lock.json',
];
const results = [
  'electron/index.cjs',
  'preload/index.cjs',
  'renderer/index.html',
  'loopback/index.mjs',
  'cli/index.mjs',
];

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(`${path}/${name}`));
}

/** The hash that stands for every file the build reads. */
export function hashSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

export function buildIsFresh() {
  if (!results.every((file) => existsSync(join(root, 'out', file))) || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === hashSources();
}

export function forgetBuild() {
  rmSync(stampFile, { force: true });
}

/** @param {string} hash */
export function rememberBuild(hash) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}
