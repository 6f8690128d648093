import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the reader and the rules are put to: those with small lexicons and rules of their own.
 * The tests on the agency's words would kill more, but take a minute a mutant and follow every change of the words.
 * The learned weights, which these tests do not read, are left out: opening them takes longer than most tests.
 * All files share a worker, so that the reader is loaded once; every mutant has a new one.
 */
export default defineConfig({
  resolve: {
    alias: [{ find: /^\.\/learned\/worry-weights$/, replacement: join(import.meta.dirname, 'no-weights.ts') }],
  },
  test: { environment: 'node', isolate: false, include: ['tests/shared/escalation/engine/**/*.test.ts'] },
});
