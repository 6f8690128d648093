import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the reader and the rules are put to: those with small lexicons and rules of their own.
 * The tests on the agency's words would kill more, but take a minute a mutant and follow every change of the words.
 */
export default defineConfig({
  test: { environment: 'node', include: ['tests/shared/escalation/engine/**/*.test.ts'] },
});
