/** The City police's dispatch of 2025 as an officer's tab: sound, and the ward's report is a report of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../local/outline/table.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { proposeFrom } from '../../../src/core/written/proposeFrom.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';

const rows = readTable(readFileSync('samples/de-cuong-catp2386-2025.tsv', 'utf8'));
const { outline, faults } = readOutline(rows, blankForm);

test('has no fault, and says that it is inferred', () => {
  expect(faults).toEqual([]);
  expect(outline?.title).toContain('suy ra từ báo cáo của một phường');
  expect(outline?.report.remit).toContain('suy ra từ báo cáo của một phường');
  expect(outline?.years).toEqual([2021, 2022, 2023, 2024, 2025]);
});

describe('the ward’s report', () => {
  if (outline === null) throw new Error('The outline has a fault.');
  const read = proposeFrom(readFileSync('samples/bao-cao-phuong-phu-lien-2025.txt'), 'phu-lien.txt', outline);
  const first = (field: string) => read.sentences.find(({ id }) => id === read.texts[field]?.[0])?.text ?? '';

  test('gives each of the eleven questions its part, without a word about it in code', () => {
    expect(Object.keys(read.texts)).toEqual([
      ...['tinh_hinh_vien_thong', 'thu_doan', 'yeu_to', 'van_de', 'chi_dao', 'ket_qua_muc_tieu', 'nhiem_vu'],
      ...['danh_gia', 'kho_khan', 'thi_dua', 'de_xuat'],
    ]);
    expect(first('tinh_hinh_vien_thong')).toContain('hạ tầng viễn thông và Internet');
  });

  test('keeps its own percentages as claims, never as figures', () => {
    expect(read.claims.map(({ text }) => text).join(' ')).toContain('77%');
    expect(read.figures.every(({ typed }) => !typed.includes('%'))).toBe(true);
  });
});

test('a question whose code is one of the signing section is a fault: it would take its place', () => {
  const codes = rows[0]?.indexOf('Mã') ?? -1;
  const at = rows.findIndex((row) => row[codes] === 'so_van_ban_ban_hanh');
  const wrong = rows.map((row, index) => (index === at ? row.map((cell, column) => (column === codes ? 'so_van_ban' : cell)) : row));
  expect(readOutline(wrong, blankForm).faults).toEqual([
    { row: at + 1, column: 'ma', message: 'Mã “so_van_ban” là mã có sẵn của phần ký: hãy đổi mã khác, hoặc để trống để công cụ tự đặt.' },
  ]);
});
