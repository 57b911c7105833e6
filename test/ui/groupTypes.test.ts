/** Bars by unit type on the Department's first screen. */
import { expect, test } from '@jest/globals';
import type { UnitRow } from '../../src/api/api.ts';
import { groupTypes } from '../../src/ui/department/table/groupTypes.ts';

const rowsOf = (types: readonly string[]) => types.map((type) => ({ unit: { type } }) as UnitRow);

test.each([
  ['no unit', [], []],
  ['five types, each its own', ['a', 'b', 'c', 'd', 'e', 'a'], ['a:a 2', 'b:b 1', 'c:c 1', 'd:d 1', 'e:e 1']],
  ['seven types, the last three together', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'g'], ['a:a 1', 'b:b 1', 'c:c 1', 'd:d 1', '3 khác: 4']],
])('%s', (_, types, shown) => {
  const groups = groupTypes(rowsOf(types), (count) => `${count} khác`);
  expect(groups.map(({ label, type, rows }) => `${label}:${type} ${rows.length}`)).toEqual(shown);
});
