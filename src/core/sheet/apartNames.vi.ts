/** How tabs of the restricted workbook are called where they are named beside those of the common one. */
const start = 'Bảng riêng · ';

export function apartName(tab: string): string {
  return start + tab;
}

export function isApartName(tab: string): boolean {
  return tab.startsWith(start);
}

/** The tab's own name. */
export function nameInApart(tab: string): string {
  return isApartName(tab) ? tab.slice(start.length) : tab;
}

/** What a unit is told on its screen of counts that it types elsewhere. */
export function sayApart(isClosed: boolean): string {
  return isClosed
    ? 'Số về con người nhập ở bảng riêng, tài khoản này chưa mở được: ở đây không nhập và không kiểm tra số ấy.'
    : 'Số về con người nhập ở bảng riêng, không nhập ở đây.';
}

/** Of a sheet whose link has no tab of the restricted workbook. */
export const unreadApart =
  'Bảng riêng ghi ở cấu hình mở được, nhưng liên kết không đọc tab nào của nó: số về con người ở đó không được tính, chưa chốt được. Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, xem các tab “Bảng riêng · …” rồi lưu.';
