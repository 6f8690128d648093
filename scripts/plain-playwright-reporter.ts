import type { FullResult, Reporter, Suite, TestError } from '@playwright/test/reporter';

/** Closes a run with the line that `npm test` adds up: `e2e: N passed, N failed, N skipped`. */
export default class PlainPlaywrightReporter implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onError(_error: TestError): void {
    this.errors++;
  }

  onEnd(_result: FullResult): void {
    let passed = 0;
    let failed = this.errors;
    let skipped = 0;
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'skipped' && test.results.some((result) => result.status !== 'skipped')) failed++;
      else if (outcome === 'skipped') skipped++;
      else if (outcome === 'expected') passed++;
      else failed++;
    }
    process.stdout.write(`\ne2e: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}
