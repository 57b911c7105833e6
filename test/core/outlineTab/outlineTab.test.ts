/** An outline written to its tab and read again; faults planted in the tab are told at their rows. */
import { describe, expect, test } from '@jest/globals';
import { cityOf } from '../../../bench/city.ts';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { writeManifest } from '../../../src/core/manifest/manifest.ts';
import { columnHeaders } from '../../../src/core/outlineTab/columns.vi.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { writeOutline } from '../../../src/core/outlineTab/writeOutline.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const tab = writeOutline(sgddt2024);
const columns = Object.keys(columnHeaders);

describe('sgddt2024', () => {
  const { outline, faults } = readOutline(tab);

  test('is read back deeply equal', () => {
    expect(faults).toEqual([]);
    expect(outline).toStrictEqual(JSON.parse(JSON.stringify(sgddt2024)));
  });

  test('gives the same manifest and report when read back', () => {
    const rows = Object.entries(cityOf(12));
    const workbook = { grids: rows.map(([name, cells]) => ({ name, values: cells, shown: cells })) };
    const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;
    const made = (one: Outline) => {
      const { results, report } = consolidate(readCampaign(workbook, one, run), 'hash');
      return JSON.stringify([writeManifest(results, { outline: one.code, generatedAt: run.now, sha256: '' }), report()]);
    };
    if (outline === null) throw new Error('not read');
    expect(made(outline)).toBe(made(sgddt2024));
  });
});

/** What a cell of each column is made to say; each is wrong in every kind of row that has the column. */
const wrong: Readonly<Record<string, string>> = {
  ...{ loai_dong: 'dòng lạ', kieu: 'kiểu lạ', theo_nam: 'hằng năm', cong_don: 'tùy', hoi_ai: 'ai đó' },
  ...{ bat_buoc: 'tùy', khoa: 'tùy', ghi_ten: 'tùy', chan_tren: 'nhiều lắm', doi_chieu: 'o_khong_co' },
  ...{ muc_tieu: 'cao', mau_so: 'cot_khong_co', tu_so: 'o_khong_co', phan_loai: 'cot_khong_co', ten_dong: 'cot_khong_co' },
};

/** One planted fault for the first row of each kind and each column: a wrong word, or a blank where one is needed. */
function planted(): { row: number; column: string; text: string }[] {
  const seen = new Set<string>();
  return tab.slice(2).flatMap((line, index) =>
    columns.flatMap((column, at) => {
      const key = `${line[0]} ${column}`;
      const has = (line[at] ?? '') !== '';
      const free = column === 'tu_so' && line[0] === 'chỉ tiêu';
      const freeToo = column === 'mau_so' && line[0] === 'chỉ tiêu';
      const text = wrong[column];
      if (seen.has(key) || !has || text === undefined || free || freeToo) return [];
      seen.add(key);
      return [{ row: index + 2, column, text }];
    }),
  );
}

/** The same code in the next row of its kind, and needed cells left blank. */
function blanked(): { row: number; column: string; text: string }[] {
  const needed: Readonly<Record<string, readonly string[]>> = {
    biểu: ['ma', 'nhan', 'nguyen_van', 'theo_nam'],
    'loại đơn vị': ['ma', 'nhan', 'hoi_ai', 'cong_don', 'kieu'],
    mục: ['ma', 'nhan'],
    'câu hỏi': ['ma', 'nhan', 'kieu'],
    bảng: ['ten_ngan', 'nhan', 'hoi_ai', 'kieu', 'ten_dong', 'phan_loai', 'tu_so'],
    cột: ['ma', 'nhan', 'kieu'],
    'lựa chọn': ['ma', 'nhan'],
    'dạng lời': ['cau'],
    'chỉ tiêu': ['ma', 'nhan', 'thuoc', 'doi_chieu', 'cong_don', 'don_vi_tinh', 'tu_so', 'mau_so', 'cau', 'muc_tieu'],
    nhóm: ['ma', 'nhan', 'doi_chieu'],
    'nội dung': ['ma', 'nhan', 'cau', 'tu_khoa'],
    'kiến nghị': ['ma', 'cau'],
    'nơi nhận': ['ma', 'nhan'],
    'quy tắc': ['kieu', 'tu_so'],
    'phần kết': ['kieu', 'doi_chieu'],
    'lời văn': ['ma', 'nhan', 'kieu', 'huong_dan'],
    ký: ['kieu', 'doi_chieu'],
    'chi tiết': ['ma', 'kieu'],
  };
  return Object.entries(needed).flatMap(([kind, names]) => {
    const row = tab.findIndex((line) => line[0] === kind);
    return names.map((column) => ({ row, column, text: '' }));
  });
}

describe('planted faults', () => {
  const all = [...planted(), ...blanked()];

  test('are at least 80', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
  });

  test.each(all)('row $row, $column: "$text"', ({ row, column, text }) => {
    const changed = tab.map((line, at) => (at === row ? line.map((cell, index) => (columns[index] === column ? text : cell)) : line));
    const { outline, faults } = readOutline(changed);
    expect(outline).toBeNull();
    expect(faults.map((fault) => fault.row)).toContain(row + 1);
    for (const { message } of faults) expect(message).toMatch(/: hãy (?:chọn|ghi|sửa|xóa|thêm|đổi|chuyển|đặt)/);
  });

  test('years outside the period are told at the row of the form', () => {
    const changed = tab.map((line) => line.map((cell) => (cell === '2021; 2022; 2023; 2024' ? '2021; 2022; 2023' : cell)));
    expect(readOutline(changed).faults).toMatchObject([{ row: 3, column: 'theo_nam' }]);
  });

  test('a code used twice is told at the second row', () => {
    const from = tab.findIndex((line) => line[1] === 'so_vu_da_xu_ly');
    const changed = tab.map((line, at) => (at === from ? line.map((cell, index) => (index === 1 ? 'so_vu_tiep_nhan' : cell)) : line));
    expect(readOutline(changed).faults).toContainEqual(expect.objectContaining({ row: from + 1, column: 'ma' }));
  });
});
