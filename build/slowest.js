/** A jest reporter that ends with the files that took longest: `npm run slowest`. */
const most = 30;

export default class Slowest {
  /** @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, { testResults }) {
    const timed = testResults.map(({ testFilePath, perfStats }) => ({
      file: testFilePath.split('/test/').pop(),
      seconds: perfStats.runtime / 1000,
    }));
    const all = timed.reduce((sum, { seconds }) => sum + seconds, 0);
    const lines = timed
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, most)
      .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
    const total = `${all.toFixed(1).padStart(7)} s  all ${timed.length} files`;
    process.stdout.write(`${[...lines, total].join('\n')}\n`);
  }
}
