/** Words of the tab that keeps the last campaign's figures, and what is said of filling it. */
import type { Field } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';

/** A figure of the old units, and the sum of the units that they became. */
export interface ComparedSum {
  readonly field: Field;
  readonly year: number;
  readonly before: number;
  readonly sum: number;
  /** Further apart than the tolerance. */
  readonly isFar: boolean;
}

/** The tab's name in every outline. */
export const lastTab = 'Kỳ trước';

export const lastWords = {
  title: 'Số liệu đã chốt ở kỳ trước',
  oldCode: 'Mã đơn vị kỳ trước',
  oldName: 'Tên đơn vị kỳ trước',
  now: 'Đơn vị nay',
  nowHelp:
    'Cột “Đơn vị nay”: mã đơn vị đang báo cáo; đơn vị cũ chia cho nhiều đơn vị thì ghi các mã, cách nhau bằng dấu ; (khi đó không nêu số của riêng đơn vị nào).',
  tolerance: 'Chênh lệch cho phép (%)',
  yearOf: (label: string, year: number) => `${label} – ${year}`,
  notFinal: 'Tệp không có bản chốt: đã lấy số đang có trong tab số liệu.',
  units: (units: number, figures: number) => `Đã lấy ${figures} số của ${units} đơn vị kỳ trước.`,
  unmatched: (names: readonly string[]) =>
    `Chưa biết nay là đơn vị nào: ${few(names)}. Ghi mã vào cột “Đơn vị nay” của tab “${lastTab}”, hoặc lấy lại kèm bảng sáp nhập.`,
  unknownNow: (names: readonly string[]) =>
    `Bảng sáp nhập nêu đơn vị không có trong danh sách: ${names.join(', ')}. Sửa tên, mã ở bảng sáp nhập rồi lấy lại.`,
  split: (names: readonly string[]) => `Đã chia cho nhiều đơn vị nên không nêu số cho riêng đơn vị nào: ${names.join(', ')}.`,
  byLaw: (law: string) =>
    `Đơn vị cấp huyện cũ nay là những xã, phường nào: theo ${law}, mỗi nơi ghi dưới đơn vị cũ góp phần lớn. Nơi còn nhận một phần của đơn vị cũ khác thì phải xác nhận, rồi sửa cột “Đơn vị nay” của tab “${lastTab}”.`,
  notListed: (names: readonly string[]) => `Chưa có trong danh sách đơn vị: ${few(names)}. Chưa thêm thì chưa so được tổng với đơn vị cũ.`,
  withheld: (count: number) =>
    `Không chép ${count} số về người, ở những năm có đơn vị dưới 3 người: tab này ai có đường dẫn cũng đọc được.`,
  unread: (count: number) => `Bỏ qua ${count} ô kỳ trước không đọc được thành số.`,
};

/** The first of many. */
function few(names: readonly string[]): string {
  const most = 12;
  const rest = names.length > most + 1 ? ` và ${names.length - most} đơn vị khác` : '';
  return `${names.slice(0, rest === '' ? names.length : most).join(', ')}${rest}`;
}

/** What is told of old units that are several now. */
export const sumWords = {
  title: (from: readonly string[], units: number) => `${from.join(', ')} → ${units} đơn vị`,
  heirs: (names: readonly string[]) => `Nay là: ${names.join(', ')}.`,
  unlisted: (names: readonly string[]) => `Chưa so được: ${names.join(', ')} chưa có trong danh sách đơn vị.`,
  waiting: (names: readonly string[]) => `${names.length} đơn vị chưa đủ số để so: ${few(names)}.`,
  nothing: 'Kỳ trước không đủ số của mục nào mà đợt này hỏi lại.',
  compared: ({ field, year, before, sum, isFar }: ComparedSum, units: number) =>
    `“${field.label}” năm ${year}: tổng của ${units} đơn vị ${formatCount(sum)}, kỳ trước ${formatCount(before)}` +
    (isFar ? ': khác nhau, hãy xem lại hoặc ghi lý do.' : ', khớp.'),
};

/** What a unit is told of where its last figures come from. */
export const heirWords = {
  merged: (names: readonly string[]) => `Số kỳ trước là tổng của các đơn vị nay gộp vào: ${names.join(', ')}.`,
  renamed: (name: string) => `Số kỳ trước là của ${name}.`,
  split: (names: readonly string[], heirs: number) =>
    `Kỳ trước tính trong ${names.join(', ')}, nay chia cho ${heirs} đơn vị: số ấy không chia được cho riêng đơn vị, chỉ so được tổng của cả ${heirs} khi tất cả đã có số.`,
  absent: (names: readonly string[]) =>
    `${names.length > 0 ? `Kỳ trước không có số của ${names.join(', ')}` : 'Kỳ trước không có đơn vị nào nay là đơn vị này'}, nên không có số để so.`,
};
