/** docs/differences.md lists each emulated member once, and no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { listEmulatedMembers } from '../../local/services/emulatedMembers.ts';

test('each emulated member has its row', () => {
  const rows = readFileSync('docs/differences.md', 'utf8').matchAll(/^\| (\w+) \| ((?:`\w+` ?)+)\|/gm);
  const listed = [...rows].flatMap(([, service, names = '']) => names.match(/\w+/g)?.map((name) => `${service}.${name}`) ?? []);
  expect(listed.sort()).toEqual(listEmulatedMembers());
});
