/** What the command `xoa-thong-tin` says. */

export const purgeUsage = 'Cách dùng: npm run -s xoa-thong-tin -- BẢNG.xlsx [--out TỆP.xlsx]';
export const nothingKept = 'Không thấy thông tin cá nhân nào ở các bản chốt đã lưu và ở nhật ký.';

interface Found {
  readonly versions: readonly { readonly version: number; readonly cells: number }[];
  readonly logLines: number;
}

/** A line a place, without its words. */
export function sayKept({ versions, logLines }: Found): string[] {
  const kept = versions.map(({ version, cells }) => `Bản chốt v${version}\t${cells} chỗ`);
  return logLines > 0 ? [...kept, `Nhật ký\t${logLines} dòng`] : kept;
}

export const purgeFound = (isDone: boolean) =>
  isDone
    ? 'Đã che các chỗ trên bằng “đã che”, số liệu giữ nguyên; tệp đầu vào không bị sửa.'
    : 'Chưa che gì. Thêm --out TỆP.xlsx để ghi một bản đã che; chữ đã che không lấy lại được.';
