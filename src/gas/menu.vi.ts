/** The words of the menu, and of the box that closes a run. */
import type { ReportLink } from '../api/api.ts';
import type { Outline } from '../outline/schema.ts';
import { formNames } from './formNames.vi.ts';

export const menuWords = {
  sidebar: 'Mở bảng điều khiển',
  table: 'Bảng các đơn vị',
  consolidate: 'Tổng hợp',
  verify: 'Xác minh kết quả',
  purge: 'Xóa thông tin cá nhân ở bản lưu',
  setUp: 'Thiết lập',
  done: 'Đã tổng hợp xong',
  /** Titles of the wide dialog. */
  wide: {
    table: 'Bảng các đơn vị',
    linking: 'Liên kết bảng đang có',
    written: 'Đọc báo cáo Word',
  },
} as const;

/** "Báo cáo 830": the menu and the sidebar are called after the campaign. */
export const menuTitle = (shortName: string) => `Báo cáo ${shortName}`.trim();

/** Where the report is; how to get it when Drive did not make it. */
export function sayReport(report: ReportLink, outline: Outline): string {
  const { agency, log } = formNames(outline);
  if (report.kind === 'document') return `Dự thảo báo cáo: “${report.name}” trong Drive của bạn, đường dẫn ở tab “${log}”.`;
  return `Chưa có Google Tài liệu: ${report.why}. Kết quả đã ghi đủ. Muốn tải dự thảo (.docx): “${menuWords.sidebar}”, thẻ “${agency} tổng hợp”, bấm “Tổng hợp bản tạm”.`;
}
