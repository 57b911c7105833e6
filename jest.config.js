/** Tests run on the sources of src and local, and on the built bundle in dist. */
import os from 'node:os';

// Before the workers start, so that every one of them has the time zone of the form.
process.env.TZ = 'Asia/Ho_Chi_Minh';
// A run leaves megabytes of short-lived cells: with Node's own 16 MB a third of the time is collecting them.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`.trim();

// Two more than there are cores, since a browser's test waits for most of its time; a worker takes some 1.5 GB.
const maxWorkers = Math.max(
  1,
  Math.min(os.availableParallelism() + 2, Math.floor(os.totalmem() / 2e9)),
);

export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.(tsx?|js)$': '<rootDir>/build/jest-transform.cjs' },
  // The one dependency of src that comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/)'],
  testEnvironment: '<rootDir>/build/testEnvironment.js',
  runtime: '<rootDir>/build/testRuntime.cjs',
  globalSetup: '<rootDir>/build/runFolder.js',
  globalTeardown: '<rootDir>/build/clearRunFolder.js',
  testSequencer: '<rootDir>/build/longFirst.js',
  // A spy that a failed test left is not the next test's.
  restoreMocks: true,
  maxWorkers,
  // A worker that keeps what dozens of workbooks left spends its time collecting it.
  workerIdleMemoryLimit: '1GB',
  // Whole programs run in some tests: the command line, LibreOffice; a machine that is busy is no fault.
  testTimeout: 300_000,
  reporters: ['default', '<rootDir>/build/lastLine.js'],
};
