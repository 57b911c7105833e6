/** Which numbers of a sentence are summed over units, and that a word is a number only where nothing else can be meant. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { meaningOf } from '../../../src/core/narratives/meaning.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lines = readFileSync('test/fixtures/texts/adds-up.tsv', 'utf8')
  .normalize('NFC')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string?, string?]);

const numbers = (list = '') => list.split(',').filter(Boolean).map(Number);

function summedIn(text: string): number[] {
  return meaningOf(text).slots.flatMap(({ piece: { figure } }) =>
    figure?.kind === 'count' || figure?.kind === 'money' ? [figure.value] : [],
  );
}

test('rates, prices, sizes, limits, ages, grades, plans and other words are never summed; what adds up is', () => {
  expect(lines.length).toBeGreaterThan(200);
  const wrong = lines.filter(([text, must, may]) => {
    const rest = summedIn(text);
    for (const value of numbers(must)) {
      if (!rest.includes(value)) return true;
      rest.splice(rest.indexOf(value), 1);
    }
    return rest.some((value) => !numbers(may).includes(value));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['Giáo viên chủ nhiệm nắm bắt tốt tâm tư học sinh'],
  ['Tuyên truyền quyền riêng tư học sinh trên mạng'],
  ['Giá phần mềm 1,2 triệu đồng/máy/năm là cao so với khả năng của trường'],
  ['Bố trí cán bộ tư vấn theo tỷ lệ 1 cán bộ cho 500 học sinh'],
  ['Trang bị phòng máy rộng 60 m2'],
  ['Đầu tư thiết bị trị giá 2 tỷ đồng, bảo hành 24 tháng'],
  ['Công suất điện 15 kW, băng thông 300 Mbps, dung lượng 2 TB'],
])('%s: of three units as of one', (text) => {
  const own = [1, 2, 3].map((at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map((one) => [one.text, one.figures])).toEqual([[text, []]]);
});

test('money is told in the unit that is large enough for it', () => {
  const own = ['1,5 tỷ', '2 tỷ'].map((sum, at) => ({
    unit: `U${at}`,
    field: 'nhom_2',
    cell: `A${at}`,
    voice: 'units' as const,
    text: `Chi ${sum} đồng cho công tác tuyên truyền`,
  }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ text }) => text)).toEqual(['Chi 3,5 tỷ đồng cho công tác tuyên truyền']);
});
