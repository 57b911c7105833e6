/** A worker keeps modules from test file to test file (build/testRuntime.cjs): none has a variable that one file could change for the next. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, jest, test } from '@jest/globals';
import { sampleBook } from '../fixtures/sampleBook.ts';

const files = ['bench', 'build', 'local', 'test']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)))
  .filter(
    (file) => /\.(?:tsx?|c?js)$/.test(file) && !/\.test\.tsx?$|^local\/page\/client\b|^build\/test(?:Runtime|Environment)\./.test(file),
  );
const kept = files
  .map((file) => [file.split(path.sep).join('/'), readFileSync(file, 'utf8')] as const)
  .filter(([, text]) => !text.includes("from '@jest/globals'"));

interface World {
  getVmContext(): vm.Context;
  teardown(): Promise<void>;
}

/** A worker's surroundings, one for all that are opened by one. */
function surroundings(): () => World {
  let open: (() => World) | undefined;
  jest.isolateModules(() => {
    const { default: Environment } = require('../../build/testEnvironment.js') as {
      default: new (given: object) => World;
    };
    open = () => new Environment({ projectConfig: { globals: {} } });
  });
  return open as () => World;
}

function declared(pattern: RegExp): string[] {
  return kept.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([, name]) => `${file}: ${name}`)).sort();
}

test('what is kept has no `let` or `var` at the top but these; src has its own list in warmBundle.test', () => {
  expect(kept.length).toBeGreaterThan(300);
  expect(declared(/^(?:export )?(?:let|var) (\w+)/gm)).toEqual([
    'bench/entry.ts: checked',
    'bench/entry.ts: context',
    'bench/entry.ts: workbook',
    'bench/measure.ts: rows',
    'bench/plain.ts: read',
    'bench/plain.ts: rows',
    'build/dev.ts: page',
    'build/dev.ts: timer',
    'test/page/sampleUnits.ts: department',
  ]);
});

test('what is kept has no Map, Set or list at the top that begins empty but these: answers, by what was asked', () => {
  expect(declared(/^(?:export )?const (\w+)[^=\n]*= (?:new (?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\});/gm)).toEqual([
    'bench/bench.ts: known',
    'local/calc/shapes.ts: placed',
    'local/calc/shapes.ts: shapes',
    'local/loadedBundle.ts: loaded',
    'local/page/pageFiles.ts: bundles',
    'local/temporaryFolder.ts: open',
    'local/xlsx/format/formatSections.ts: known',
    'local/xlsx/format/numberFormats.ts: seen',
    'local/xlsx/rowPatcher.ts: noCells',
    'test/fixtures/cityForm.ts: made',
    'test/fixtures/documents.ts: made',
    'test/fixtures/pages.ts: laidOut',
    'test/fixtures/sampleBook.ts: read',
    'test/local/rollup/printViews.ts: units',
    'test/page/sampleUnits.ts: read',
    'test/proofs/privacy/writePlainPairs.ts: counts',
  ]);
});

test.each([
  ['a member of Math', 'Math.random = () => 4'],
  ['a member of Date', 'Date.now = () => 4'],
  ['a method of lists', 'Array.prototype.map = () => 4'],
  ['a method that there was not', 'String.prototype.ours = () => 4'],
  ['a listener', "process.on('ours', () => 4)"],
  ['a variable of the surroundings', "process.env.OURS = '4'"],
  ['a global', 'ours = 4'],
])('the next file finds nothing of what one changed: %s', async (_, change) => {
  const seen =
    "[Math.random() === 4, Date.now() === 4, [].map((a) => a) === 4, 'ours' in String.prototype, process.listenerCount('ours') > 0, 'OURS' in process.env, 'ours' in globalThis]";
  const open = surroundings();
  const first = open();
  const ask = (world: World) => Array.from(vm.runInContext(seen, world.getVmContext()) as boolean[]).filter(Boolean).length;
  vm.runInContext(change, first.getVmContext());
  expect(ask(first)).toBe(1);
  await first.teardown();
  expect(ask(open())).toBe(0);
});

test('a test that needs modules afresh has them after jest.resetModules()', () => {
  jest.resetModules();
  const { sampleBook: fresh } = require('../fixtures/sampleBook.ts') as { sampleBook: unknown };
  expect(fresh).not.toBe(sampleBook);
  expect(fresh).toBeInstanceOf(Function);
});
