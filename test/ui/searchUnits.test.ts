/** What a hurried clerk types, and the unit that must come first. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { searchUnits, searchWords } from '../../src/ui/unit/searchUnits.ts';

const [header = '', ...lines] = readFileSync('samples/don-vi-2024.tsv', 'utf8').trim().split('\n');
const columns = header.split('\t');
const units = lines.map((line) => {
  const parts = line.split('\t');
  const of = (code: string) => parts[columns.indexOf(code)] ?? '';
  return { code: of('ma_don_vi'), name: of('ten_don_vi'), type: of('loai_don_vi'), area: of('dia_ban') };
});

test.each([
  ['thpt le chan', 'Trường THPT Lê Chân'],
  ['THPT Lê Chân', 'Trường THPT Lê Chân'],
  ['le chan thpt', 'Trường THPT Lê Chân'],
  ['tr thpt le ch', 'Trường THPT Lê Chân'],
  ['pgd an duong', 'Phòng GDĐT huyện An Dương'],
  ['phong giao duc an duong', 'Phòng GDĐT huyện An Dương'],
  ['phòng giáo dục và đào tạo huyện an dương', 'Phòng GDĐT huyện An Dương'],
  ['gd dt an lao', 'Phòng GDĐT huyện An Lão'],
  ['tt gdtx an duong', 'Trung tâm GDNN-GDTX huyện An Dương'],
  ['trung tam giao duc thuong xuyen an duong', 'Trung tâm GDNN-GDTX huyện An Dương'],
  ['ltk', 'Trường THPT Lý Thường Kiệt'],
  ['ly thuong kiet', 'Trường THPT Lý Thường Kiệt'],
  ['khiem thinh', 'Trường Khiếm thính'],
  ['thpt lchan', 'Trường THPT Lê Chân'],
  ['trg thpt le chan', 'Trường THPT Lê Chân'],
  ['trg lchan', 'Trường THPT Lê Chân'],
  ['lchan', 'Phòng GDĐT quận Lê Chân'],
  ['thptlechan', 'Trường THPT Lê Chân'],
  ['lythuongkiet', 'Trường THPT Lý Thường Kiệt'],
  ['lthkiet', 'Trường THPT Lý Thường Kiệt'],
  ['pgd anduong', 'Phòng GDĐT huyện An Dương'],
])('“%s” finds %s first', (typed, name) => {
  const [first] = searchUnits(units, typed);
  expect(first?.name).toBe(units.find((unit) => unit.name === name)?.name ?? `${name} (in the registry)`);
});

test.each([
  ['an duong', 3],
  ['kien an', 3],
])('“%s” proposes the office, the school and the centre, never one of them alone', (typed, least) => {
  expect(searchUnits(units, typed).length).toBeGreaterThanOrEqual(least);
});

test.each(['', '   ', 'zzz', '%%%'])('“%s” finds nothing', (typed) => {
  expect(searchUnits(units, typed)).toEqual([]);
});

/** Ways to shorten a name of the registry, each by a rule and not by eye. */
const shortened: Readonly<Record<string, (words: readonly string[]) => string>> = {
  'without blanks': (words) => words.join(''),
  'the first letter of all words but the last, run together': (words) =>
    words
      .slice(0, -1)
      .map((word) => word[0])
      .join('') + (words[words.length - 1] ?? ''),
  'initials of a half, then whole words': (words) => words.map((word, at) => (at < words.length / 2 ? word[0] : word)).join(''),
  'trg for trường': (words) => words.map((word) => (word === 'truong' ? 'trg' : word)).join(' '),
};

describe.each(Object.entries(shortened))('every name %s', (_way, shorten) => {
  test('finds its unit among the first that are shown', () => {
    const lost = units.filter(({ code, name }) => {
      const found = searchUnits(units, shorten(searchWords(name)));
      return !found.slice(0, 8).some((unit) => unit.code === code);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

test('a name typed whole comes first, of every unit', () => {
  const later = units.filter(({ code, name }) => searchUnits(units, name)[0]?.code !== code);
  expect(later.map(({ name }) => name)).toEqual([]);
});
