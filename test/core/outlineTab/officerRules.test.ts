/** The four shapes of rules that an officer may write: read, written again, read back, judged in a filled form. */
import { describe, expect, test } from '@jest/globals';
import { readBack } from '../../../src/core/outlineTab/readBack.vi.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { writeOutline } from '../../../src/core/outlineTab/writeOutline.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { type Cells, tabOf } from './officerForm.ts';
import { outlineOf, saidOf } from './saidOf.ts';
import { tenRows } from './tenRows.ts';

const count = { loai_dong: 'câu hỏi', kieu: 'số đếm' } as const;
const yearly = { ...count, theo_nam: 'Có', cong_don: 'cộng các năm' } as const;
const rule = { loai_dong: 'quy tắc' } as const;

const questions: readonly Cells[] = [
  { ...yearly, nhan: 'Số hộ nhận cây' },
  { ...yearly, nhan: 'Số hộ nghèo' },
  { ...yearly, nhan: 'Số hộ khác' },
  { ...count, nhan: 'Số tổ trồng cây' },
  { ...count, nhan: 'Số tổ thanh niên' },
  { ...count, nhan: 'Số tổ phụ nữ' },
];

const written: readonly Cells[] = [
  { ...rule, kieu: 'bằng tổng', tu_so: 'Số hộ nhận cây', doi_chieu: 'Số hộ nghèo + Số hộ khác' },
  { ...rule, kieu: 'bằng tổng', tu_so: 'Số tổ trồng cây', doi_chieu: 'Số tổ thanh niên; Số tổ phụ nữ' },
  { ...rule, kieu: 'không quá số lần năm trước', tu_so: 'Số hộ nghèo', chan_tren: '1,5' },
  { ...rule, kieu: 'không lớn hơn', tu_so: 'Số tổ phụ nữ', chan_tren: 'Số tổ trồng cây' },
  { ...rule, kieu: 'cần lời kể', tu_so: 'Số tổ thanh niên', doi_chieu: 'Cách làm ở địa phương' },
];

const rows = tenRows.flatMap((one) => (one.nhan === 'Cách làm ở địa phương' ? [one, ...questions] : [one]));

const outline = outlineOf(tabOf([...rows, ...written]));

test('are read from labels, and the same when written to the tab and read again', () => {
  expect(outline.relations).toEqual({
    notMoreThan: [{ lesser: 'so_to_phu_nu', greater: 'so_to_trong_cay' }],
    needsText: [{ count: 'so_to_thanh_nien', text: 'cach_lam_o_dia_phuong' }],
    sums: [
      { whole: 'so_ho_nhan_cay', parts: ['so_ho_ngheo', 'so_ho_khac'] },
      { whole: 'so_to_trong_cay', parts: ['so_to_thanh_nien', 'so_to_phu_nu'] },
    ],
    growth: [{ count: 'so_ho_ngheo', times: 1.5 }],
  });
  const again = readOutline(writeOutline(outline, blankForm), blankForm);
  expect(again.faults).toEqual([]);
  expect(again.outline).toStrictEqual(JSON.parse(JSON.stringify(outline)));
});

test('are read back in sentences', () => {
  const lines = readBack(outline).find(({ title }) => title === 'Kiểm tra')?.lines;
  expect(lines).toEqual([
    'Báo khi “Số tổ phụ nữ” lớn hơn “Số tổ trồng cây”.',
    'Khi “Số tổ thanh niên” lớn hơn 0 thì phải ghi “Cách làm ở địa phương”.',
    'Báo khi “Số hộ nhận cây” khác tổng của “Số hộ nghèo”, “Số hộ khác”.',
    'Báo khi “Số tổ trồng cây” khác tổng của “Số tổ thanh niên”, “Số tổ phụ nữ”.',
    'Báo khi “Số hộ nghèo” của một năm lớn hơn 1,5 lần số của năm trước.',
  ]);
});

const household = { 'so_ho_nhan_cay.2026': '9', 'so_ho_ngheo.2026': '4', 'so_ho_khac.2026': '5' };
const nextYear = { 'so_ho_nhan_cay.2027': '13', 'so_ho_ngheo.2027': '6', 'so_ho_khac.2027': '7' };
const groups = { so_to_trong_cay: '5', so_to_thanh_nien: '3', so_to_phu_nu: '2' };
const inOrder = { ...household, ...nextYear, ...groups };

describe('in a filled form', () => {
  test('figures that obey them raise nothing', () => {
    expect(saidOf(outline, {})).toEqual([]);
    expect(saidOf(outline, inOrder)).toEqual([]);
  });

  test('a sum by year and a sum of the period', () => {
    const mend = 'Sửa ô sai cho khớp; nếu các số đều đúng thì ghi lý do vào “Giải trình của đơn vị”.';
    expect(saidOf(outline, { ...inOrder, 'so_ho_nhan_cay.2026': '10' })).toEqual([
      `R05 “Số hộ nhận cây” năm 2026 (10) khác tổng (9) của “Số hộ nghèo” (4), “Số hộ khác” (5). ${mend}`,
    ]);
    expect(saidOf(outline, { ...inOrder, so_to_trong_cay: '6' })).toEqual([
      `R05 “Số tổ trồng cây” (6) khác tổng (5) của “Số tổ thanh niên” (3), “Số tổ phụ nữ” (2). ${mend}`,
    ]);
  });

  test('more than so many times the year before', () => {
    expect(saidOf(outline, { ...inOrder, 'so_ho_nhan_cay.2027': '14', 'so_ho_ngheo.2027': '7' })).toEqual([
      'Y04 “Số hộ nghèo” năm 2027 (7) lớn hơn 1,5 lần số của năm 2026 (4). Xem lại hai số và sửa ô sai; nếu đúng thì ghi lý do vào “Giải trình của đơn vị”.',
    ]);
  });

  test('figures of the whole period obey the other two shapes as well', () => {
    const more = saidOf(outline, { ...inOrder, so_to_trong_cay: '1', so_to_thanh_nien: '0', so_to_phu_nu: '2' });
    expect(more.map((said) => said.slice(0, 3))).toEqual(['R02', 'R05']);
    expect(saidOf(outline, { ...inOrder, cach_lam_o_dia_phuong: '' }).map((said) => said.slice(0, 3))).toEqual(['R04']);
  });
});
