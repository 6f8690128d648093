import { defineConfig } from 'vitest/config';

/** The tests that mutants of the reader and the rules are put to: all of them but the long fuzz run. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/shared/escalation/**/*.test.ts'],
    exclude: ['tests/shared/escalation/fuzz.test.ts'],
  },
});
