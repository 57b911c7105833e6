/** Turns TypeScript into what jest runs; types are checked elsewhere, by tsc. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

/** Once a module is evaluated its exports are plain values: esbuild's two getters at each use are a tenth of all time. */
const settle = `
module.exports = Object.assign(Object.defineProperty({}, '__esModule', { value: true }), module.exports);
`;

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
    return { code: code.includes('__toCommonJS(') ? code + settle : code, map };
  },
  getCacheKey(source, filename, { configString }) {
    const parts = [readFileSync(__filename, 'utf8'), source, filename, configString];
    return createHash('sha1').update(JSON.stringify(parts)).digest('hex');
  },
};
