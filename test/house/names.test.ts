/** One word, one idea: no two files export a type, an interface or a class of the same name. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const sources = ['src', 'local', 'build'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${root}/${file}`),
);
const declared = /^export (?:declare )?(?:abstract )?(?:class|interface|type|enum) (\w+)/gm;
/** A component may be called as the type that it shows, in the files of the sidebar and of the page. */
const component = /^export function ([A-Z]\w*)/gm;

function namesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [declared, component].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}

test('every exported type, class and component has a name of its own', () => {
  const homes = new Map<string, string[]>();
  for (const file of sources) {
    for (const name of namesIn(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
  }
  expect(homes.size).toBeGreaterThan(400);
  const shared = [...homes].filter(([, files]) => new Set(files).size > 1);
  expect(shared).toEqual([]);
});
