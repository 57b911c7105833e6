/** Rules over decimals, rates and numbers that are kept apart: each figure in the words of its kind, none summed that is not. */
import { expect, test } from '@jest/globals';
import { moreKinds } from './moreKinds.ts';
import { tabOf } from './officerForm.ts';
import { findingsOf, outlineOf, saidOf } from './saidOf.ts';

const rule = { loai_dong: 'quy tắc' } as const;
const yearly = { loai_dong: 'câu hỏi', theo_nam: 'Có' } as const;
const text = 'Cách làm ở địa phương';
const blank = { cach_lam_o_dia_phuong: '' };
const others = [
  { ...yearly, kieu: 'tỷ lệ tự khai', nhan: 'Tỷ lệ hộ giỏi' },
  { ...yearly, kieu: 'số thập phân', nhan: 'Chỉ số che phủ', cong_don: 'cộng các năm' },
  { ...yearly, kieu: 'số đếm', nhan: 'Số vườn', cong_don: 'thời điểm', don_vi_tinh: 'vườn' },
] as const;

const outlineWith = (...rules: readonly object[]) =>
  outlineOf(tabOf([...moreKinds.flatMap((row) => (row.nhan === 'Số hộ của xã' ? [row, ...others] : [row])), ...rules]));
const needs = (tu_so: string) => outlineWith({ ...rule, kieu: 'cần lời kể', tu_so, doi_chieu: text });
const only = (id: string, said: readonly string[]) => said.filter((one) => one.startsWith(id));

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['Tỷ lệ hộ chăm cây', { 'ty_le_ho_cham_cay.2026': '45%', 'ty_le_ho_cham_cay.2027': '90%' }, 'có số liệu nhưng'],
  ['Số hộ của xã', { 'so_ho_cua_xa.2026': '1.200', 'so_ho_cua_xa.2027': '1.250' }, 'có số liệu nhưng'],
  ['Số vườn', { 'so_vuon.2026': '5', 'so_vuon.2027': '6' }, 'có số liệu nhưng'],
  ['Diện tích trồng', { 'dien_tich_trong.2026': '0,1', 'dien_tich_trong.2027': '0,2' }, 'có 0,3 ha nhưng'],
  ['Chỉ số che phủ', { 'chi_so_che_phu.2026': '0,1', 'chi_so_che_phu.2027': '0,2' }, 'có 0,3 nhưng'],
])('“%s” without a word on it: %j', (label, typed, words) => {
  const [said = ''] = only('R04', saidOf(needs(label), { ...typed, ...blank }));
  expect(said).toContain(`“${label}” ${words} “${text}” còn trống.`);
});

test('a rate above another, and above so many times the year before, has its sign; nothing is carried over', () => {
  const more = outlineWith({ ...rule, kieu: 'không lớn hơn', tu_so: 'Tỷ lệ hộ giỏi', chan_tren: 'Tỷ lệ hộ chăm cây' });
  const typed = {
    'ty_le_ho_gioi.2026': '90%',
    'ty_le_ho_gioi.2027': '45%',
    'ty_le_ho_cham_cay.2026': '45%',
    'ty_le_ho_cham_cay.2027': '45%',
  };
  expect(only('R02', saidOf(more, typed))).toEqual([
    'R02 “Tỷ lệ hộ giỏi” năm 2026 (90%) lớn hơn “Tỷ lệ hộ chăm cây” năm 2026 (45%). Sửa ô sai; nếu đúng thì ghi lý do vào “Giải trình của đơn vị”.',
  ]);
  const growth = outlineWith({ ...rule, kieu: 'không quá số lần năm trước', tu_so: 'Tỷ lệ hộ giỏi', chan_tren: '2' });
  expect(only('Y04', saidOf(growth, { 'ty_le_ho_gioi.2026': '10%', 'ty_le_ho_gioi.2027': '45,5%' }))).toEqual([
    expect.stringContaining('(45,5%) lớn hơn 2 lần số của năm 2026 (10%)'),
  ]);
});

test.each([
  ['dien_tich_trong', 'gõ cả đơn vị tính, ví dụ “2027 ha”', '2027 ha'],
  ['chi_so_che_phu', 'nếu đúng thì gõ “2027,0”', '2027,0'],
  ['so_ho_cua_xa', 'nếu đúng thì gõ “2.027”', '2.027'],
])('a number of %s that looks like a year is settled as its question says', (code, words, kept) => {
  const typedAs = (value: string) => findingsOf(outlineWith(), { [`${code}.2026`]: value }).filter((one) => one.rule === 'Y02');
  const [finding] = typedAs('2027');
  expect(finding?.message).toContain(words);
  expect(finding?.fixes.map(({ to }) => to)).toEqual([kept]);
  expect(typedAs(kept)).toEqual([]);
});

test.each([
  ['dien_tich_trong.2026', 'trong khi cần một số đo. Gõ lại con số, không gõ tỷ lệ.'],
  ['kinh_phi.2026', 'trong khi cần một số tiền. Gõ lại số tiền, không gõ tỷ lệ.'],
  ['so_to_trong_cay', 'trong khi cần một số đếm. Gõ lại số lượng, không gõ tỷ lệ.'],
])('a percentage pasted into %s', (code, words) => {
  const money = { loai_dong: 'câu hỏi', kieu: 'tiền', nhan: 'Kinh phí', theo_nam: 'Có', cong_don: 'cộng các năm' } as const;
  const outline = outlineOf(tabOf(moreKinds.flatMap((row) => (row.nhan === 'Số hộ của xã' ? [row, money] : [row]))));
  const [said = ''] = only('S03', saidOf(outline, { [code]: '45%' }, { [code]: 0.45 }));
  expect(said).toContain(`đang là phần trăm (45%), ${words}`);
});
