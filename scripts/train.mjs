// @ts-check
// `npm run train`: learns what stands in src/shared/escalation/learned/*-weights.ts from the build notes and writes it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', 'tests/corpus/train.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, TENLINE_TRAIN: '1' },
  },
);
process.exit(status ?? 1);
