/** Turns TypeScript into what jest runs; types are checked elsewhere, by tsc. */
const esbuild = require('esbuild');

module.exports = {
  canInstrument: false,
  process(source, filename) {
    const { code, map } = esbuild.transformSync(source, {
      loader: filename.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      // jest runs CommonJS in a context without a loader for import().
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: filename,
      sourcemap: 'external',
      sourcesContent: false,
    });
    return { code, map };
  },
};
