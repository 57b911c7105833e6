/** A jest reporter whose last line counts passed, failed, skipped; REQUIRE_ALL=1 forbids skips. */
export default class LastLine {
  /** @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const unloaded = results.numRuntimeErrorTestSuites;
    this.forbidden = process.env.REQUIRE_ALL === '1' && skipped > 0;
    process.on('exit', () => {
      const failed = results.numFailedTests + unloaded;
      process.stdout.write(
        `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`,
      );
    });
  }

  getLastError() {
    if (this.forbidden) return new Error('REQUIRE_ALL=1: a skipped test counts as a failure.');
    return undefined;
  }
}
