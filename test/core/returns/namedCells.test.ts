/** The list of cells to mend: what people write in it, and what each cell held, come back as they were. */
import { expect, test } from '@jest/globals';
import { cellKey, namedKey, readNamedCells, withTexts } from '../../../src/core/returns/namedCells.vi.ts';
import { seededRandom } from '../../proofs/rules/seededRandom.ts';

const addresses = ['N12', "'BTC 1 Cơ sở'!D110", 'Số liệu!AD38', '$B$4', 'hàng đầu (cột số buổi)', 'Số liệu!Z9'];
const broken = ['(35', '35)', 'a\nb', ')('];
const texts = ['', '1.234,5', '0', '12, 13; 14', 'hơn 350', '(35)', 'CCSL', '12/BC'];

test('whatever stands between, each place keeps its text', () => {
  const random = seededRandom(1430);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let round = 0; round < 500; round++) {
    const chosen = addresses.filter(() => random() < 0.5);
    const held = new Map(chosen.map((one) => [one, random() < 0.3 ? null : pick(texts)] as const));
    const list = chosen.join(pick([', ', '; ', '\n', ',', ' ;\n']));
    const kept = withTexts(list, (named) => held.get(named) ?? null);
    expect(readNamedCells(kept)).toEqual(chosen.map((named) => ({ named, before: held.get(named) ?? null })));
    // Returned again: the texts of then are replaced, not heaped up.
    expect(withTexts(kept, () => null)).toBe(chosen.join('; '));
  }
});

test('a text that could not be read back is not kept', () => {
  for (const text of broken) expect(withTexts('N12, O12', () => text)).toBe('N12; O12');
});

test('a cell is known with and without quotes, signs and the tab of the answers', () => {
  const place = { tab: 'Số liệu', row: 11, column: 13 };
  for (const named of ['N12', 'n12', '$N$12', 'Số liệu!N12', "'Số liệu'!$N$12"]) {
    expect(namedKey(named, 'Số liệu')).toBe(cellKey(place));
  }
  expect(namedKey("'BTC 1 Cơ sở'!N12", 'Số liệu')).not.toBe(cellKey(place));
});

const called = new Map([
  ['Tổng số vụ việc tiếp nhận, năm 2023', 'Số liệu!N12'],
  ['THCS An Đồng · THCS, năm 2021', 'BTC 1 Cơ sở!E9'],
  ['Số buổi (tập huấn, nói chuyện), năm 2022', 'Số liệu!AD12'],
]);
const byKey = new Map([...called].map(([name, key]) => [key, name]));
const names = {
  keyOf: (text: string) => called.get(text) ?? (byKey.has(text) ? text : null),
  nameOf: (key: string) => byKey.get(key) ?? null,
};

test('names with commas and brackets of their own are read back, between commas too; an address becomes its name', () => {
  const random = seededRandom(1431);
  for (let round = 0; round < 300; round++) {
    const chosen = [...called].filter(() => random() < 0.6);
    const typed = chosen.map(([name, key]) => (random() < 0.4 ? key : name));
    const held = new Map(
      typed.map((one) => [one, random() < 0.5 ? null : (texts[Math.floor(random() * texts.length)] as string)] as const),
    );
    const list = typed.join([', ', '; ', '\n'][round % 3]);
    const told = withTexts(list, (text) => held.get(text) ?? null, names);
    expect(readNamedCells(told, names)).toEqual(chosen.map(([name], at) => ({ named: name, before: held.get(typed[at] ?? '') ?? null })));
    expect(told).not.toMatch(/!/);
  }
});

test('what is no name of the unit stays as it was typed', () => {
  expect(withTexts('ô thứ ba, dòng cuối; Tổng số vụ việc tiếp nhận, năm 2023', () => null, names)).toBe(
    'ô thứ ba; dòng cuối; Tổng số vụ việc tiếp nhận, năm 2023',
  );
});
