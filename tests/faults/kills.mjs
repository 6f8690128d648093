// @ts-check
// `npm run kills` kills the built host 200 times; `npm run kills -- 1000` as often as asked, and a second number is the seed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [kills = '200', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'node', 'tests/faults/kill.built.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, KILLS: kills, KILL_SEED: seed } },
);
process.exit(status ?? 1);
