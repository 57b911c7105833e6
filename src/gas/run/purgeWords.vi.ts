/** What the purge of kept personal data says. */

interface Counted {
  readonly versions: readonly { readonly version: number; readonly cells: number }[];
  readonly logLines: number;
}

/** What is found, before and after; the texts themselves are never repeated. */
export function sayPurge({ versions, logLines }: Counted) {
  const kept = versions.map(({ version, cells }) => `bản chốt v${version}: ${cells} chỗ`);
  const found = [...kept, ...(logLines > 0 ? [`nhật ký: ${logLines} dòng`] : [])].join('; ');
  return {
    title: 'Xóa thông tin cá nhân ở bản lưu',
    nothing: 'Không thấy thông tin cá nhân nào ở các bản chốt đã lưu và ở nhật ký.',
    ask: `Thấy chữ có thể nêu tên người ở: ${found}. Bấm OK để thay bằng “đã che”; số liệu giữ nguyên. Chữ đã che không lấy lại được; ô của đơn vị ở các tab đang dùng không bị động đến.`,
    done: `Đã che: ${found}. Việc này đã ghi vào nhật ký.`,
    plan: `Thấy chữ có thể nêu tên người ở: ${found}. Thêm --out TỆP.xlsx để ghi một bản đã che; số liệu giữ nguyên.`,
  };
}

export function purgeDetail(count: number): string {
  return `đã che ${count} chỗ`;
}
