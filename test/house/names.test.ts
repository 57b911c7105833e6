/** One word, one idea: no two files export a type, a class, a function or a constant of one name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const sources = ['src', 'local', 'build'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${root}/${file}`),
);
const type = /^export (?:declare )?(?:abstract )?(?:class|interface|type|enum) (\w+)/gm;
const value = /^export (?:async )?(?:function\*?|const|let) (\w+)/gm;

/** The texts of a screen or a command: entries of a dictionary, read as `words.x`. */
const isDictionary = (file: string) => /^(?:src\/ui|local)\/.*\bwords\.vi\.ts$/.test(file);
/** What Google can call, each by the name of the function that does it. */
const isMain = (file: string) => file === 'src/gas/main.ts';

function namesIn(file: string): string[] {
  const patterns = isDictionary(file) || isMain(file) ? [type] : [type, value];
  const text = readFileSync(file, 'utf8');
  return [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)))];
}

test('every exported name has one file', () => {
  const homes = new Map<string, string[]>();
  for (const file of sources) {
    for (const name of namesIn(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
  }
  expect(homes.size).toBeGreaterThan(1500);
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
});
