/** The words of the tab "Kiểm tra". */
import { formatCount } from '../cells/numberText.ts';

export const findingWords = {
  title: 'KIỂM TRA SỐ LIỆU',
  headers: ['Đơn vị', 'Mức độ', 'Quy tắc', 'Ô', 'Mục', 'Năm', 'Nội dung và cách sửa', 'Lần này'],
  /** Over the hidden column by which the next run knows a finding again. */
  key: 'Khóa đối chiếu',
  everyUnit: 'Cả biểu',
  isNew: 'Mới',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  counts: (errors: number, warnings: number, notes: number): string =>
    `${formatCount(errors)} lỗi (phải sửa), ${formatCount(warnings)} cảnh báo (sửa hoặc giải trình), ${formatCount(notes)} lưu ý. ` +
    'Bấm vào ô ở cột “Ô” để tới chỗ cần sửa; lọc theo đơn vị, theo quy tắc ở màn hình tổng hợp trong bảng điều khiển.',
  skipped: (count: number): string => `Chưa kiểm tra được: ${formatCount(count)} lượt, vì còn thiếu số để so sánh.`,
  firstRun: 'Đây là lần kiểm tra đầu tiên.',
  sinceLast: (added: number, solved: number): string =>
    `So với lần trước: ${formatCount(added)} mục mới, ${formatCount(solved)} mục đã hết.`,
  byRule: 'Đếm theo quy tắc',
  ruleHeaders: ['Quy tắc', 'Mức độ', 'Mã', 'Số mục', 'Chưa kiểm tra được'],
} as const;

/** For cells whose content may not be repeated where everyone can read. */
export function plainSentence(title: string): string {
  return `Ô này chưa đạt yêu cầu “${title}”. Đơn vị bấm vào ô, thanh bên cho biết cách sửa.`;
}
