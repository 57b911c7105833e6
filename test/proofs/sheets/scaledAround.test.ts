/** Lines above, below and in notes that say counts are in thousands, or only seem to. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellNote } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const head = ['STT', 'Đơn vị', 'Số lượt người tham gia tuyên truyền năm 2024', 'Kinh phí đã bố trí năm 2024'];
const units = ['THPT Trần Phú', 'THPT Kiến An', 'THPT An Lão', 'THPT Tô Hiệu'].map((name, at) => [
  String(at + 1),
  name,
  String(7 * at + 3),
  String((at + 2) * 1_000_000),
]);

/** Whether the count is sure, and the money’s unit; with the line above, right below, and in a note on the count. */
function everywhere(line: string) {
  const places: readonly (readonly [readonly (readonly string[])[], readonly CellNote[]])[] = [
    [[[line], head, ...units], []],
    [[head, ...units, ['', line]], []],
    [[head, ...units], [{ row: 0, column: 2, text: line }]],
  ];
  return places.map(([rows, notes]) => {
    const [table] = readHandSheet([{ ...gridOf('Trang tính1', rows), notes }], sgddt2024).tabs;
    const of = (at: number) => table?.read.columns.find((one) => one.at === at);
    return [of(2)?.sure === 'chac', of(3)?.sure === 'chac' ? of(3)?.unit : '?'];
  });
}

test.each([
  'Chưa nhân 1000',
  'Chưa x1000',
  'Số liệu × 1.000',
  'Số liệu * 1000',
  'Nhân với 1000',
  'Đã chia 1000',
  'Cần nhân 1000 mới ra số thật',
  'Bỏ 3 số 0',
  'Đã bỏ ba số không ở cuối',
  'Ví dụ 2 nghìn ghi là 2',
  'Ghi số rút gọn, ví dụ 2 nghìn lượt ghi 2',
  'VD: 3.000 ghi là 3',
  '5000 lượt thì ghi 5',
  'Làm tròn đến hàng nghìn',
  'Lưu ý: Đơn vị: 1000 lượt',
])('“%s”: the count waits', (line) => {
  expect(everywhere(line).map(([isSure]) => isSure)).toEqual([false, false, false]);
});

test.each([
  'Năm 2023 có 2.000 lượt, năm 2024 có 3.000 lượt',
  'Toàn thành phố có 1.000 lượt',
  'Quy mô trường: 25 lớp, 1.000 học sinh',
  'Ít nhất 1.000 lượt mới ghi',
  'Tối đa 1000 lượt',
  'Hơn 1000 lượt người tham gia',
  'Khoảng 2 nghìn lượt',
  'Loại 1 là 1000 tờ',
  'Nộp 2 lần: lần 2 là 2000',
  'Kể cả lượt xem nghìn view',
  'Không tính theo nghìn',
  'Phân cách nghìn bằng dấu chấm',
])('“%s” says nothing of the figures’ size', (line) => {
  expect(everywhere(line)).toEqual([
    [true, ''],
    [true, ''],
    [true, ''],
  ]);
});

test.each([
  ['ĐVT: nghìn lượt', [false, '']],
  ['Đơn vị tính ngàn lượt người', [false, '']],
  ['Tính theo đơn vị nghìn', [false, '?']],
  ['Đơn vị tính: nghìn đồng', [true, 'nghìn đồng']],
  ['ĐVT: triệu đồng', [true, 'triệu đồng']],
])('“%s” above: money is never thousands without a word of money', (line, expected) => {
  expect(everywhere(line)[0]).toEqual(expected);
});
