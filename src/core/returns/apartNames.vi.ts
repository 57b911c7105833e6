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
