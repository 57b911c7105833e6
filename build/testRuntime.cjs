/** How test files load modules: one worker evaluates a module of the product once, not once a file. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

/**
 * Jest evaluates every module anew for each file, so V8 compiles and optimises the same code 200 times:
 * the first run of the sample takes 3.4 s of CPU, the second 1.3. Modules stay, in the one world of
 * testEnvironment.js. A test that needs a fresh one says `jest.resetModules()`.
 */
const kept = new Map();
/** File → where its lines are in the source. */
const sourceMaps = new Map();
let current = null;

/** What speaks to the test that runs, by jest's own functions, is of its file. */
const speaksToTest = /from '@jest\/globals'/;

function isKept(file, root) {
  if (!/\.(?:[cm]?[jt]s|tsx|json)$/.test(file)) return false;
  if (!file.startsWith(path.join(root, 'test') + path.sep)) return true;
  return !/\.test\.tsx?$/.test(file) && !speaksToTest.test(readFileSync(file, 'utf8'));
}

module.exports = class KeepingRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    current = this;
    const { watch, watchAll } = given.at(-1);
    // Whoever watches changes the sources under it.
    if (watch || watchAll) kept.clear();
    const loaded = this.registries.getActiveCjsRegistry();
    for (const [file, module] of kept) loaded.set(file, module);
  }

  /** A kept module may ask for another after its first file is done. */
  requireModuleOrMock(from, name) {
    if (current === this) return super.requireModuleOrMock(from, name);
    return current.requireModuleOrMock(from, name);
  }

  teardown() {
    const { rootDir } = this._config;
    for (const [file, module] of this.registries.getActiveCjsRegistry()) {
      if (module.loaded && !kept.has(file) && isKept(file, rootDir)) kept.set(file, module);
    }
    for (const [file, map] of super.getSourceMaps()) sourceMaps.set(file, map);
    super.teardown();
  }

  getSourceMaps() {
    const own = super.getSourceMaps();
    for (const [file, map] of sourceMaps) own.set(file, map);
    return own;
  }
};
