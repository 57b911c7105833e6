/** The words of the tab "Kiểm tra". */
import { formatCount } from './numberText.ts';

export const findingWords = {
  title: 'KIỂM TRA SỐ LIỆU',
  headers: ['Mức độ', 'Quy tắc', 'Đơn vị', 'Ô', 'Mục', 'Năm', 'Nội dung và cách sửa'],
  severities: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  counts: (errors: number, warnings: number, notes: number): string =>
    `${formatCount(errors)} lỗi (phải sửa), ${formatCount(warnings)} cảnh báo (sửa hoặc giải trình), ${formatCount(notes)} lưu ý.`,
  skipped: (count: number): string =>
    `Chưa kiểm tra được: ${formatCount(count)} lượt, vì còn thiếu số để so sánh.`,
} as const;

/** For cells whose content may not be repeated where everyone can read. */
export function plainSentence(title: string): string {
  return `Ô này chưa đạt yêu cầu “${title}”. Đơn vị mở ô, đối chiếu với bảng tham chiếu và sửa; thanh bên cho biết cách sửa.`;
}
