/** The world of test files for jest: a context whose globals are plain properties. */
import v8 from 'node:v8';
import vm from 'node:vm';
import { ModuleMocker } from 'jest-mock';
import { installCommonGlobals } from 'jest-util';
import './shortRuns.js';

/**
 * jest-environment-node puts a proxy before the globals, so that each `Math` or `Map` in the code
 * under test is asked of it: fifty times slower, and V8 cannot optimise what reads them.
 * Fake timers are left out: no test uses them.
 */
export default class TestEnvironment {
  fakeTimers = null;
  fakeTimersModern = null;

  constructor({ projectConfig }) {
    world ??= openWorld(projectConfig.globals);
    this.context = world.context;
    this.global = world.global;
    readyExpect(this.global);
    this.moduleMocker = new ModuleMocker(this.global);
  }

  async setup() {}

  async teardown() {
    for (const [object, before] of world.found) restore(object, before);
    if (process.cwd() !== world.folder) process.chdir(world.folder);
    collect();
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

/** All files of a worker share it, and the modules in it (testRuntime.cjs); each finds it as the first did. */
let world = null;

function openWorld(globals) {
  // Node below 20.18 has only the slow kind.
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
  const global = vm.runInContext('globalThis', context);
  const language = Object.getOwnPropertyNames(global);
  addNodeGlobals(global);
  installCommonGlobals(global, globals);
  global.Error.stackTraceLimit = 100;
  const { process: shown } = global;
  const builtIn = language.flatMap((name) => [global[name], global[name]?.prototype]);
  const all = new Set([global, shown, shown.env, shown._events, ...builtIn].filter(isObject));
  const found = [...all].map((object) => [object, Object.getOwnPropertyDescriptors(object)]);
  return { context, global, found, folder: process.cwd() };
}

const isObject = (one) => typeof one === 'function' || (typeof one === 'object' && one !== null);

/** Takes what a file added, and puts back what it changed. */
function restore(object, before) {
  for (const name of Reflect.ownKeys(object)) {
    const now = Object.getOwnPropertyDescriptor(object, name);
    if (!now.configurable) continue;
    if (!Object.hasOwn(before, name)) delete object[name];
    else if (now.value !== before[name].value || now.get !== before[name].get) {
      Object.defineProperty(object, name, before[name]);
    }
  }
  for (const name of Reflect.ownKeys(before)) {
    if (!Object.hasOwn(object, name)) Object.defineProperty(object, name, before[name]);
  }
}

/** A worker that seems to keep much is started again by jest, cold: so what a large file left goes at once. */
function collect() {
  if (process.memoryUsage().heapUsed > mostLeft) gc();
}

const mostLeft = 600_000_000;
v8.setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc');

/** `expect` makes its state only where there is none, and so that nobody can take it away. */
function readyExpect(global) {
  const state = {
    assertionCalls: 0,
    expectedAssertionsNumber: null,
    isExpectingAssertions: false,
    numPassingAsserts: 0,
    suppressedErrors: [],
  };
  Object.defineProperty(global, Symbol.for('$$jest-matchers-object'), {
    value: { customEqualityTesters: [], matchers: Object.create(null), state },
    configurable: true,
  });
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
