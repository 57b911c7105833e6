/** Nothing is exported that no other file imports: what only its own file needs stays in it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const folders = ['src', 'local', 'build', 'bench', 'test'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What Google calls, and the probes that an officer starts. */
const entries = ['src/gas/main.ts', 'src/gas/probes/main.ts'];

/** "file#name" of everything that a file imports; "file#*" where a whole file goes on as one value. */
function importsOf([file, text]: readonly [string, string]): string[] {
  const at = (target = '') => path.join(path.dirname(file), target);
  const named = [...text.matchAll(/^(?:import|export)\s(?:type\s)?\{([^}]*)\}\sfrom '(\.[^']+)';/gm)];
  const whole = [...text.matchAll(/^import \* as (\w+) from '(\.[^']+)';/gm)];
  const late = [...text.matchAll(/\b(?:import|require)\('(\.[^']+)'\)/g)];
  return [
    ...named.flatMap(([, names = '', target]) => names.split(',').map((name) => `${at(target)}#${nameOf(name)}`)),
    ...whole.flatMap(([statement, alias = '', target]) =>
      membersOf(text.replace(statement, ''), alias).map((name) => `${at(target)}#${name}`),
    ),
    ...late.map(([, target]) => `${at(target)}#*`),
  ];
}

function nameOf(imported: string): string {
  return (
    imported
      .trim()
      .replace(/^type /, '')
      .split(' as ')[0] ?? ''
  );
}

function membersOf(text: string, alias: string): string[] {
  const members = [...text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
  return new RegExp(`\\b${alias}\\b(?!\\.\\w)`).test(text) ? ['*', ...members] : members;
}

test('every export is imported by another file', () => {
  const used = new Set([...sources].flatMap(importsOf));
  const declared = /^export (?:async )?(?:declare )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
  const exported = [...sources]
    .filter(([file]) => !file.startsWith('test/') && !entries.includes(file) && !used.has(`${file}#*`))
    .flatMap(([file, text]) => [...text.matchAll(declared)].map(([, name]) => `${file}#${name}`));
  expect(exported.length).toBeGreaterThan(2000);
  expect(exported.filter((name) => !used.has(name))).toEqual([]);
});
