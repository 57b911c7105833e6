/** Tabs of a final have names that Excel takes, each its own, and tell which tab they are of. */
import { expect, test } from '@jest/globals';
import { isCutName, tabInNote, tabNote, versionTabName } from '../../src/gas/sheets/versionNames.vi.ts';

const long = 'Kết quả thực hiện QĐ 830 năm 24';

test('a long name is cut to what Excel takes, two alike stay apart, and the note tells the whole', () => {
  const [one, other] = [versionTabName(12, long), versionTabName(12, `${long.slice(0, -1)}5`)];
  expect(long).toHaveLength(31);
  for (const name of [one, other]) expect(`~${name}`.length).toBeLessThanOrEqual(31);
  expect(one).not.toBe(other);
  expect(isCutName(one)).toBe(true);
  expect(tabInNote(`Bản chốt v12, lúc 1\n${tabNote(12, long)}`)).toBe(long);
});

test('a short name stays whole and needs no note', () => {
  expect(versionTabName(2, 'Số liệu')).toBe('Chốt v2 – Số liệu');
  expect(tabNote(2, 'Số liệu')).toBe('');
  expect(tabInNote('Bản chốt v2, lúc 1')).toBe(null);
});
