/** A worker keeps modules from test file to test file (build/testRuntime.cjs): none has a variable that one file could change for the next. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { sampleBook } from '../fixtures/sampleBook.ts';

test('what is kept has no variable of its own but answers asked for once; src has its own list in warmBundle.test', () => {
  const files = ['local', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  const kept = files
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^local\/page\/client\b/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const)
    .filter(([, text]) => !text.includes("from '@jest/globals'"));
  expect(kept.length).toBeGreaterThan(300);
  const variables = kept.flatMap(([file, text]) =>
    [...text.matchAll(/^(?:export )?(?:let|var) (\w+)/gm)].map(([, name]) => `${file}: ${name}`),
  );
  expect(variables).toEqual(['test/page/sampleUnits.ts: department']);
});

test('a test that needs modules afresh has them after jest.resetModules()', () => {
  jest.resetModules();
  const { sampleBook: fresh } = require('../fixtures/sampleBook.ts') as { sampleBook: unknown };
  expect(fresh).not.toBe(sampleBook);
  expect(fresh).toBeInstanceOf(Function);
});
