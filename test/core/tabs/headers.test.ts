/** Header rows that other people made: what is bound without asking, and that nothing is bound wrongly. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readTab } from '../../../src/core/linking/readTab.ts';
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

/** "←" is merged with the cell to its left, "↑" with the one above; a unit's row follows. */
function gridOf({ tab, rows, expected }: Header): Grid {
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
  const answers: Record<string, string> = { ten_don_vi: 'Trường THPT An Dương', ma_don_vi: 'THPT-AD' };
  const values = [...text, expected.map((code) => answers[code] ?? '')];
  return { name: tab, values, shown: values, merges };
}

const roles = new Map([
  [outline.answers.tab, 'answers'],
  [outline.registry.tab, 'registry'],
  ...Object.entries(outline.references).map(([role, { tab }]): [string, string] => [tab, role]),
]);

test.each(files.map((file) => [readHeader(file).note, file]))('%s', (_, file) => {
  const header = readHeader(file);
  const { columns, area } = readTab(gridOf(header), roles.get(header.tab) ?? 'answers', outline);
  const read = header.expected.map((__, at) => {
    const column = columns.find((one) => one.at === at);
    if (!column?.field) return '-';
    const code = column.year === null ? column.field.code : `${column.field.code}.${column.year}`;
    if (column.reason.how === 'twice') return `2x ${code}`;
    return column.sure === 'chac' ? code : '-';
  });
  expect(read).toEqual(header.expected);
  expect(area?.bodyFrom).toBe(header.rows.length);
});

test('đủ 12 kiểu tiêu đề trở lên', () => expect(files.length).toBeGreaterThanOrEqual(12));
