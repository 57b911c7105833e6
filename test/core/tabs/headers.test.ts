/** Header rows that other people made: what is bound without asking, and that nothing is bound wrongly. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { inputFields, registryFields } from '../../../src/core/tabs/binding.ts';
import { bindColumns, columnsOf } from '../../../src/core/tabs/columns.ts';
import { proposeBinding } from '../../../src/core/tabs/proposeBinding.ts';
import type { Area, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 as outline } from '../../../src/outline/sgddt2024.ts';

const folder = path.resolve('test/fixtures/tieu-de');
const files = readdirSync(folder).sort();

interface Header {
  readonly note: string;
  readonly tab: string;
  readonly rows: readonly (readonly string[])[];
  readonly expected: readonly string[];
}

function readHeader(file: string): Header {
  const lines = readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n');
  const after = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  return {
    note: after('# ')[0] ?? '',
    tab: after('tab\t')[0] ?? '',
    rows: after('h\t').map((line) => line.split('\t')),
    expected: (after('= ')[0] ?? '').split(' | '),
  };
}

/** "←" is merged with the cell to its left, "↑" with the one above; one row of answers follows. */
function gridOf({ tab, rows }: Header): Grid {
  const merges: Area[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const wide = cells.slice(column + 1).findIndex((next) => next !== '←');
      const columns = 1 + (wide < 0 ? cells.length - column - 1 : wide);
      const high = rows.slice(row + 1).findIndex((below) => below[column] !== '↑');
      const height = 1 + (high < 0 ? rows.length - row - 1 : high);
      if (cell === '←' || cell === '↑' || (columns === 1 && height === 1)) return;
      merges.push({ row, column, rows: height, columns });
    });
  });
  const text = rows.map((cells) => cells.map((cell) => (cell === '←' || cell === '↑' ? '' : cell)));
  const values = [...text, (rows[0] ?? []).map(() => '7')];
  return { name: tab, values, shown: values, merges };
}

const fieldsOf: Record<string, Parameters<typeof columnsOf>[0]> = {
  [outline.answers.tab]: inputFields(outline),
  [outline.registry.tab]: registryFields(outline.registry),
  ...Object.fromEntries(Object.values(outline.references).map((one) => [one.tab, one.fields])),
};

test.each(files.map((file) => [readHeader(file).note, file]))('%s', (_, file) => {
  const header = readHeader(file);
  const binding = bindColumns(gridOf(header), columnsOf(fieldsOf[header.tab] ?? [], outline.years), undefined);
  const bound = header.expected.map((__, at) => {
    const twice = binding.doubled.find((one) => one.at.includes(at));
    if (twice) return `2x ${twice.column.code}`;
    return [...binding.columns].find(([, column]) => column === at)?.[0] ?? '-';
  });
  expect(bound).toEqual(header.expected);
  expect(binding.firstRow).toBe(header.rows.length);
});

test('đủ 12 kiểu tiêu đề trở lên', () => expect(files.length).toBeGreaterThanOrEqual(12));

test('liên kết đã xác nhận đi theo tiêu đề, không theo vị trí cột', () => {
  const values = [
    ['Ghi chú riêng', 'Chỗ nào vướng', 'Tên đơn vị'],
    ['', 'Thiếu máy', 'THPT A'],
  ];
  const grid: Grid = { name: outline.answers.tab, values, shown: values };
  const columns = columnsOf(inputFields(outline), outline.years);
  const binding = bindColumns(grid, columns, { kho_khan: 'Chỗ nào vướng' });
  expect(binding.columns.get('kho_khan')).toBe(1);
  expect(binding.outside.map((one) => one.label)).toEqual(['Ghi chú riêng']);
});

test('nhãn viết tắt, gần giống: chỉ đề nghị, người dùng xác nhận; nhãn mơ hồ không được đề nghị', () => {
  const header = ['Tên đơn vị', 'Tổng số vụ tiếp nhận 2021', 'Khó khăn, vướng mắc, hạn chế', 'Số trẻ 2022', 'Họ tên học sinh'];
  const grid: Grid = { name: outline.answers.tab, values: [header], shown: [header] };
  const columns = columnsOf(inputFields(outline), outline.years);
  const { proposals } = proposeBinding(grid, columns);
  expect(proposals.map((one) => [one.at, one.column.code, one.level])).toEqual([
    [0, 'ten_don_vi', 'certain'],
    [1, 'so_vu_tiep_nhan.2021', 'likely'],
    [2, 'kho_khan', 'likely'],
  ]);
});
