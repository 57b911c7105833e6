/** A form of something else, from ten rows an officer typed to the figures and the report. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { tabOf } from './officerForm.ts';
import { tenRows } from './tenRows.ts';

/** Words that only the programme of 2021–2025 knows. */
const foreign = /830|trẻ|trường(?! hợp)|học sinh|xâm hại|mạng|định kỳ|(?<!chưa đủ )cơ sở|kế hoạch số|186|2021|2024|vi phạm|giáo viên/i;

const { outline, faults } = readOutline(tabOf(tenRows), blankForm);

test('ten rows are enough: no fault', () => {
  expect(faults).toEqual([]);
});

test('the answers say which years a unit is asked for, as the registry does', () => {
  const native = outline && answerFields(outline).find((field) => field.native?.role === 'years');
  expect(native?.code).toBe(outline?.registry.years.code);
});

const tab = (name: string, ...rows: string[][]): Grid => ({ name, values: rows, shown: rows });
/** `living`: of twelve trees of the first commune. */
const workbook = (living: string) => ({
  grids: [
    tab('Đơn vị', ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'], ['X1', 'Xã Một', 'Xã', 'Có'], ['X2', 'Xã Hai', 'Xã', 'Có']),
    tab(
      'Số liệu',
      ['ma_don_vi', 'so_cay_con_song.2026', 'so_cay_con_song.2027', 'cach_lam_o_dia_phuong', 'nguoi_lap', 'hoan_thanh'],
      ['X1', `${living} cây`, 'không phát sinh', 'Trồng ven đường.', 'Lê Văn A', 'Có'],
      ['X2', '10', '2', 'Giao từng tổ dân phố chăm sóc cây.', 'Trần Thị B', 'Có'],
    ),
    tab(
      'Bảng cây',
      ['ma_don_vi', 'nam', 'loai_cay', 'so_cay_da_trong', 'so_cay_con_song'],
      ['X1', '2026', 'bóng mát', '12', living],
      ['X2', '2026', 'bóng mát', '10', '10'],
      ['X2', '2027', 'ăn quả', '2', '2'],
    ),
  ],
});

describe('a campaign of it', () => {
  if (outline === null) throw new Error('The ten rows have a fault.');
  const run = { now: '2028-01-05T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  const made = consolidate(readCampaign(workbook('8'), outline, run), 'hash');
  const report = plainText(made.report());
  const summary = made.summary.rows.flat().map((cell) => String(cell.value));

  test('counts 20 of 24 trees: 83,3%', () => {
    expect(made.results.indicators[0]?.period).toMatchObject({ numerator: 20, denominator: 24, text: '83,3%', units: 2, expected: 2 });
    expect(summary).toContain('83,3%');
    expect(report.join('\n')).toContain('20/24 cây');
    const told = report.join('\n');
    expect(told).toContain('Như vậy, mục tiêu 1 chưa đạt 90%.');
    expect(told).toContain('Bảng 1. Mục tiêu (90%)');
    expect(told).toContain('Mục tiêu 1, cây | 81,8% (18/22) | 100,0% (2/2)');
    expect(report.filter((line) => /^[IVX]+\. /.test(line)).map((line) => line.split('.')[0])).toEqual(['I', 'II', 'III']);
  });

  test('a target below 100% that is reached is missed nowhere, though some trees are left', () => {
    const reached = plainText(consolidate(readCampaign(workbook('11'), outline, run), 'hash').report()).join('\n');
    expect(reached).toContain('23/24 cây');
    expect(reached).toContain('mục tiêu 1 đạt 90%');
    expect(reached).toContain('còn 01 cây chưa');
    expect(reached).not.toContain('chưa đạt 90%');
    expect(reached).not.toMatch(/cả giai đoạn còn 01/i);
    expect(report.join('\n')).toContain('Cả giai đoạn còn 04');
  });

  test('has no word of another programme in its report or its summary', () => {
    expect([...report, ...summary].filter((line) => foreign.test(line))).toEqual([]);
  });
});

describe('a form whose second section asks for a target of its own', () => {
  const count = { loai_dong: 'câu hỏi', kieu: 'số đếm', theo_nam: 'Có', cong_don: 'cộng các năm' } as const;
  const [form = {}, ...rest] = tenRows;
  const rows = [
    { ...form, nhan: 'Báo cáo kết quả trồng cây xanh giai đoạn 2026-2027' },
    ...rest.slice(0, 4),
    { loai_dong: 'mục', nhan: 'II. Chăm sóc' },
    { ...count, nhan: 'Số cây được tưới', don_vi_tinh: 'cây' },
    ...rest.slice(4),
    { loai_dong: 'bảng', nhan: 'Bảng tưới', kieu: 'dòng theo năm và phân loại', ve_nguoi: 'Không' },
    { loai_dong: 'cột', nhan: 'Mùa', kieu: 'chọn', lua_chon: 'khô; mưa' },
    { loai_dong: 'cột', nhan: 'Số cây cần tưới', kieu: 'số đếm', don_vi_tinh: 'cây' },
    { loai_dong: 'cột', nhan: 'Số cây được tưới', kieu: 'số đếm', don_vi_tinh: 'cây' },
    {
      loai_dong: 'chỉ tiêu',
      nhan: 'Tỷ lệ cây được tưới',
      thuoc: 'Bảng tưới',
      tu_so: 'Số cây được tưới',
      mau_so: 'Số cây cần tưới',
      muc_tieu: '80',
    },
  ] as typeof tenRows;
  const read = readOutline(tabOf(rows), blankForm);

  test('each target stands once, in its section; the years are named once; what single units say is told', () => {
    expect(read.faults).toEqual([]);
    if (read.outline === null) throw new Error('The form has a fault.');
    const run = { now: '2028-01-05T08:00:00+07:00', state: 'TAM', version: 0 } as const;
    const lines = plainText(consolidate(readCampaign(workbook('8'), read.outline, run), 'hash').report());
    const told = lines.join('\n');
    expect(lines.filter((line) => /^Bảng \d\. Mục tiêu theo năm/.test(line))).toEqual([
      'Bảng 2. Mục tiêu theo năm',
      'Bảng 3. Mục tiêu theo năm',
    ]);
    expect(lines.filter((line) => /^Mục tiêu 1, cây \|/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('a) Tỷ lệ cây còn sống'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('b) Tỷ lệ cây được tưới'))).toHaveLength(1);
    expect(told).toContain('trồng cây xanh giai đoạn 2026-2027');
    expect(told).not.toContain('giai đoạn 2026–2027');
    expect(told).toContain('Về cách làm ở địa phương: Xã Một trồng ven đường; Xã Hai giao từng tổ dân phố chăm sóc cây.');
  });
});
