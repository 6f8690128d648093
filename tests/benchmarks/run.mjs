// @ts-check
// `npm run bench`: every benchmark, each in a process of its own, on the built program. `npm run bench -- commit search`
// runs some of them. Results go to results/<name>.json, and docs/measurements.md is written from those.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writePage } from './page.mjs';

const NAMES = [
  'bundle',
  'evaluate',
  'search',
  'find',
  'find-paint',
  'board',
  'commit',
  'start',
  'memory',
  'key-to-paint',
];
/** Loaded from node_modules as they are, not built in. */
const EXTERNAL = ['better-sqlite3', '@playwright/test', 'compromise', 'wink-nlp', 'wink-eng-lite-web-model'];
const CALLS = 100_000;
/** Logs for what only shows when a log is very large. The last one takes half an hour to make and 13 GB. */
const LARGE = [1_000_000, 5_000_000];
const NEEDS_LARGE = ['find', 'find-paint'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'tenline-benchmarks');
process.chdir(root);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}: name some of ${NAMES.join(', ')}.`);
  process.exit(2);
}
if (!existsSync('out/cli/index.mjs')) {
  console.error('The benchmarks measure the built program: run npm run build first.');
  process.exit(2);
}

const seeded = join(cache, `calls-${CALLS}`);
if (!existsSync(seeded)) seed(seeded);
await bundle();
// Somewhere else than in the cache, where they are kept for other measurements too.
const large = process.env.BENCH_LARGE_FOLDER ?? join(cache, 'large');
if (asked.some((name) => NEEDS_LARGE.includes(name))) for (const calls of LARGE) makeLarge(calls);
let failed = false;
for (const name of asked.length > 0 ? asked : NAMES.filter((one) => !NEEDS_LARGE.includes(one))) {
  const script = join(cache, 'built', `${name}.mjs`);
  const env = { ...process.env, BENCH_SEEDED: seeded, BENCH_CALLS: String(CALLS), BENCH_LARGE_FOLDER: large };
  const { status } = spawnSync(process.execPath, ['--expose-gc', script], { stdio: 'inherit', env });
  if (status !== 0) failed = true;
}
writePage();
// The results are kept in the repository, so they look as its formatter wants them.
spawnSync(
  process.execPath,
  ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'tests/benchmarks/results'],
  {
    stdio: ['ignore', 'ignore', 2],
  },
);
process.exit(failed ? 1 : 0);

/** The log of invented calls is made once and kept; delete node_modules/.cache/tenline-benchmarks to make it again. @param {string} folder */
function seed(folder) {
  console.error(`Making a log of ${CALLS} invented calls, once (a minute or two)...`);
  const unfinished = `${folder}.partial`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const file = join(unfinished, 'calls.db');
  const args = ['out/cli/index.mjs', 'log', 'seed', file, '--calls', String(CALLS)];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  renameSync(unfinished, folder);
}

/** Made once and kept, like the other. @param {number} calls */
function makeLarge(calls) {
  const folder = join(large, String(calls));
  if (existsSync(folder)) return;
  console.error(`Making a log of ${calls} invented calls, once...`);
  const unfinished = `${folder}.partial`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const env = { ...process.env, BENCH_LARGE: String(calls), BENCH_FOLDER: unfinished };
  const { status } = spawnSync(process.execPath, [join(cache, 'built', 'large-log.mjs')], {
    stdio: ['ignore', 2, 2],
    env,
  });
  if (status !== 0) process.exit(status ?? 1);
  renameSync(unfinished, folder);
}

async function bundle() {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir: join(cache, 'built'),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries([...NAMES, 'large-log'].map((name) => [name, `tests/benchmarks/${name}.ts`])),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
