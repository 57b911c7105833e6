/** Tests run on the sources of src and local, and on the built bundle in dist. */
// Before the workers start, so that every one of them has the time zone of the form.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.tsx?$': '<rootDir>/build/jest-transform.cjs' },
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/build/lastLine.js'],
};
