/** A form that an officer typed: labels only, no code, nothing of the house. */
import { columnHeaders } from '../../../src/core/outlineTab/columns.vi.ts';

export type Cells = Partial<Record<keyof typeof columnHeaders, string>>;

const count = { kieu: 'số đếm', theo_nam: 'Có', cong_don: 'cộng các năm' } as const;

/** Name of a row, its cells. */
export const officerRows: readonly (readonly [string, Cells])[] = [
  ['biểu', { loai_dong: 'biểu', nhan: 'Báo cáo kết quả trồng cây xanh', theo_nam: '2026; 2027' }],
  ['xã', { loai_dong: 'loại đơn vị', nhan: 'Xã, phường' }],
  ['ban', { loai_dong: 'loại đơn vị', nhan: 'Ban quản lý rừng' }],
  ['mục I', { loai_dong: 'mục', nhan: 'I. Kết quả trồng cây' }],
  ['còn sống', { loai_dong: 'câu hỏi', nhan: 'Số cây còn sống', ...count, don_vi_tinh: 'cây', bat_buoc: 'Có' }],
  ['được cấp', { loai_dong: 'câu hỏi', nhan: 'Số cây giống được cấp', ...count, chan_tren: '100.000' }],
  ['đã trồng', { loai_dong: 'câu hỏi', nhan: 'Số cây giống đã trồng', ...count }],
  ['gieo đều', { loai_dong: 'câu hỏi', nhan: 'Số vườn ươm gieo đều', ...count, cong_don: 'thời điểm' }],
  ['chăm sóc', { loai_dong: 'câu hỏi', nhan: 'Cách chăm sóc', kieu: 'chữ' }],
  ['kinh phí', { loai_dong: 'câu hỏi', nhan: 'Kinh phí', ...count, kieu: 'tiền' }],
  ['hình thức', { loai_dong: 'câu hỏi', nhan: 'Hình thức giao cây', kieu: 'chọn', lua_chon: 'theo hộ; theo tổ' }],
  ['ngày giao', { loai_dong: 'câu hỏi', nhan: 'Ngày giao cây', kieu: 'ngày' }],
  ['mục II', { loai_dong: 'mục', nhan: 'II. Việc chăm sóc' }],
  ['việc đã làm', { loai_dong: 'câu hỏi', nhan: 'Việc đã làm', kieu: 'chữ' }],
  ['số buổi', { loai_dong: 'câu hỏi', nhan: 'Số buổi chăm sóc', ...count }],
  ['số hộ', { loai_dong: 'câu hỏi', nhan: 'Số hộ nhận cây', ...count }],
  ['hộ nghèo', { loai_dong: 'câu hỏi', nhan: 'Số hộ nghèo nhận cây', ...count }],
  ['hộ khác', { loai_dong: 'câu hỏi', nhan: 'Số hộ khác nhận cây', ...count }],
  ['số tổ', { loai_dong: 'câu hỏi', nhan: 'Số tổ trồng cây', kieu: 'số đếm' }],
  ['diện tích', { loai_dong: 'câu hỏi', nhan: 'Diện tích trồng', ...count, kieu: 'số thập phân', don_vi_tinh: 'ha' }],
  ['tự khai', { loai_dong: 'câu hỏi', nhan: 'Tỷ lệ hộ chăm cây', kieu: 'tỷ lệ tự khai', theo_nam: 'Có' }],
  ['mục III', { loai_dong: 'mục', nhan: 'III. Khó khăn' }],
  ['khó khăn', { loai_dong: 'câu hỏi', nhan: 'Khó khăn, vướng mắc', kieu: 'chữ' }],
  ['bảng cây', { loai_dong: 'bảng', nhan: 'Bảng cây theo năm', ten_ngan: 'Bảng cây', kieu: 'dòng theo năm và phân loại' }],
  ['loại cây', { loai_dong: 'cột', nhan: 'Loại cây', kieu: 'chọn', lua_chon: 'bóng mát; ăn quả' }],
  ['cột đã trồng', { loai_dong: 'cột', nhan: 'Số cây đã trồng', kieu: 'số đếm' }],
  ['cột còn sống', { loai_dong: 'cột', nhan: 'Số cây còn sống', kieu: 'số đếm' }],
  ['bảng vườn', { loai_dong: 'bảng', nhan: 'Bảng vườn ươm', kieu: 'danh sách đếm theo năm' }],
  ['tên vườn', { loai_dong: 'cột', nhan: 'Tên vườn ươm', kieu: 'khóa dòng' }],
  ['hạng vườn', { loai_dong: 'cột', nhan: 'Hạng vườn', kieu: 'chọn', lua_chon: 'hạng một; hạng hai' }],
  ['số đợt', { loai_dong: 'cột', nhan: 'Số đợt gieo', kieu: 'số đếm', theo_nam: 'Có' }],
  [
    'chỉ tiêu sống',
    {
      loai_dong: 'chỉ tiêu',
      nhan: 'Tỷ lệ cây còn sống',
      tu_so: 'Số cây còn sống',
      mau_so: 'Số cây đã trồng',
      don_vi_tinh: 'cây',
      muc_tieu: '90',
    },
  ],
  [
    'chỉ tiêu gieo',
    {
      loai_dong: 'chỉ tiêu',
      nhan: 'Tỷ lệ vườn ươm gieo đều',
      thuoc: 'Bảng vườn ươm',
      tu_so: 'Số vườn ươm gieo đều',
      mau_so: 'Tổng số vườn ươm',
      don_vi_tinh: 'vườn',
      muc_tieu: '97,5',
    },
  ],
  ['nhóm', { loai_dong: 'nhóm', nhan: 'Chăm sóc cây', doi_chieu: 'Việc đã làm', tu_so: 'Số buổi chăm sóc' }],
  ['nội dung', { loai_dong: 'nội dung', nhan: 'Tưới cây', cau: 'tưới cây', tu_khoa: 'tưới; nước' }],
  ['quy tắc so', { loai_dong: 'quy tắc', kieu: 'không lớn hơn', tu_so: 'Số cây giống đã trồng', chan_tren: 'Số cây giống được cấp' }],
  ['quy tắc chữ', { loai_dong: 'quy tắc', kieu: 'cần lời kể', tu_so: 'Số cây giống được cấp', doi_chieu: 'Cách chăm sóc' }],
  [
    'quy tắc tổng',
    { loai_dong: 'quy tắc', kieu: 'bằng tổng', tu_so: 'Số hộ nhận cây', doi_chieu: 'Số hộ nghèo nhận cây; Số hộ khác nhận cây' },
  ],
  ['quy tắc lần', { loai_dong: 'quy tắc', kieu: 'không quá số lần năm trước', tu_so: 'Số cây giống được cấp', chan_tren: '1,5' }],
  ['phần kết', { loai_dong: 'phần kết', kieu: 'khó khăn', doi_chieu: 'Khó khăn, vướng mắc' }],
  ['nơi nhận', { loai_dong: 'nơi nhận', nhan: 'Ủy ban nhân dân', tu_khoa: 'ủy ban' }],
  ['kiến nghị', { loai_dong: 'kiến nghị', cau: 'cấp thêm cây giống', tu_khoa: 'cây giống', thuoc: 'Ủy ban nhân dân' }],
  ['phát sinh', { loai_dong: 'phát sinh', tu_so: 'Số cây giống được cấp' }],
  ['ưu điểm', { loai_dong: 'lời văn', nhan: 'III.1. Ưu điểm', kieu: 'ưu điểm', huong_dan: 'Nhận định.' }],
  ['từ ngày', { loai_dong: 'thiết lập', kieu: 'kỳ từ ngày', nhan: '01/01/2026' }],
  ['đến ngày', { loai_dong: 'thiết lập', kieu: 'kỳ đến ngày', nhan: '31/12/2027' }],
  ['hạn nộp', { loai_dong: 'thiết lập', kieu: 'hạn nộp', nhan: '15/01/2028' }],
  ['cơ quan', { loai_dong: 'thiết lập', kieu: 'cơ quan báo cáo', nhan: 'SỞ XÂY DỰNG' }],
  ['kính gửi', { loai_dong: 'thiết lập', kieu: 'kính gửi', nhan: 'Ủy ban nhân dân tỉnh' }],
  ['người ký', { loai_dong: 'thiết lập', kieu: 'chức vụ người ký', nhan: 'GIÁM ĐỐC' }],
];

const columns = Object.keys(columnHeaders) as (keyof Cells)[];

/** The tab of these rows, under the row of Vietnamese headers only. */
export function tabOf(rows: readonly Cells[]): string[][] {
  return [Object.values(columnHeaders), ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))];
}
