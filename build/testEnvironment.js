/** The world of one test file for jest: a context of its own, whose globals are plain properties. */
import vm from 'node:vm';
import { ModuleMocker } from 'jest-mock';
import { installCommonGlobals } from 'jest-util';

/**
 * jest-environment-node puts a proxy before the globals, so that each `Math` or `Map` in the code
 * under test is asked of it: fifty times slower, and V8 cannot optimise what reads them.
 * Fake timers are left out: no test uses them.
 */
export default class TestEnvironment {
  fakeTimers = null;
  fakeTimersModern = null;

  constructor({ projectConfig }) {
    // Node below 20.18 has only the slow kind.
    this.context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
    this.global = vm.runInContext('globalThis', this.context);
    addNodeGlobals(this.global);
    installCommonGlobals(this.global, projectConfig.globals);
    this.global.Error.stackTraceLimit = 100;
    this.moduleMocker = new ModuleMocker(this.global);
  }

  async setup() {}

  async teardown() {
    this.context = null;
    this.global = null;
    this.moduleMocker = null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.context;
  }
}

/** What Node adds to the language: timers, URL, fetch; its own arrays of bytes in place of others. */
function addNodeGlobals(global) {
  const put = (name, value) =>
    Object.defineProperty(global, name, { value, writable: true, configurable: true });
  const known = new Set(Object.getOwnPropertyNames(global));
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (known.has(name)) continue;
    // Node makes some of them when they are first read.
    const get = () => globalThis[name];
    Object.defineProperty(global, name, {
      get,
      set: (value) => put(name, value),
      configurable: true,
    });
  }
  for (const [name, value] of Object.entries({ global, Buffer, ArrayBuffer, Uint8Array })) {
    put(name, value);
  }
  // Node adds them to the symbols of the language; the browser's driver closes handles by them.
  global.Symbol.dispose ??= Symbol.dispose;
  global.Symbol.asyncDispose ??= Symbol.asyncDispose;
}
