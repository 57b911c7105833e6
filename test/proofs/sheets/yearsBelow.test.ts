/** Years under each unit, its name once: units going down or across, and a total of all with years of its own. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const names = ['PGD Lê Chân', 'PGD Hồng Bàng', 'THPT Kiến An', 'THPT Trần Phú'];
const questions = ['Số vụ tiếp nhận', 'Số buổi tuyên truyền', 'Số văn bản ban hành'];
const figureOf = (unit: number, year: number, of: number) => ((unit + 2) * (of + 3) + year) % 9;

/** Rows of a unit and a year: its name in the first, or in each, then the year and the figures. */
function rowsOf(years: readonly string[], total: string, isAgain: boolean) {
  const all = total === '' ? names : [...names, total];
  return all.flatMap((name, unit) =>
    years.map((year, at) => {
      const own = questions.map((_, of) =>
        unit < names.length ? figureOf(unit, at, of) : names.reduce((sum, __, one) => sum + figureOf(one, at, of), 0),
      );
      return [at === 0 || isAgain ? name : '', year, ...own.map(String)];
    }),
  );
}

function expectRead(grid: ReturnType<typeof gridOf>) {
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  const rows = tab?.read.body.rows.map(({ name, year }) => `${name} ${year}`);
  expect(rows).toEqual(names.flatMap((name) => [`${name} 2023`, `${name} 2024`]));
  expect(tab?.read.columns.filter(({ field, sure }) => field?.yearly && sure === 'chac')).toHaveLength(questions.length);
}

test.each(['', 'Tổng cộng', 'Cộng', 'Toàn thành phố'])('with “%s” below: each unit has its years, the total none', (total) => {
  for (const years of [
    ['2023', '2024'],
    ['Năm 2023', 'Năm 2024'],
  ]) {
    for (const isAgain of [true, false]) {
      const rows = rowsOf(years, total, isAgain);
      expectRead(gridOf('Trang tính1', [['Đơn vị', 'Năm', ...questions], ...rows]));
      const across = ['Nội dung', '', ...questions].map((question, at) => [question, ...rows.map((row) => row[at] ?? '')]);
      expectRead(gridOf('Trang tính1', [across[0] ?? [], ['', ...rows.map((row) => row[1] ?? '')], ...across.slice(2)]));
    }
  }
});
