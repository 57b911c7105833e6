/** A table that typed words are looked up in has no prototype: "constructor" is a word like another. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join('src', name));
const table = /^(?:export )?const (\w+): (?:Readonly<)?Record<string, [^=\n]*> ?= (\w*\()?/gm;

test('every table of words is made by dictionary()', () => {
  const tables = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(table)].map(([, name, made]) => ({ file, name, made })));
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.filter(({ made }) => made !== 'dictionary(')).toEqual([]);
});
