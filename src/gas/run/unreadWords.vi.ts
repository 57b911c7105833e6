/** What a run says of what it does not read. */

const most = 8;
const listed = (cells: readonly string[]) =>
  cells.length > most ? `${cells.slice(0, most).join(', ')} và ${cells.length - most} ô nữa` : cells.join(', ');

/** Nothing of a cell is repeated; a tab whose name may be somebody's is told by its place. */
export const unreadWords = {
  named: (tab: string) => `Tab “${tab}”`,
  at: (place: number) => `Tab thứ ${place}`,
  ofRestricted: 'Một tab của bảng riêng',
  cells: (tab: string, cells: readonly string[]) =>
    `${tab} không phép kiểm tra nào đọc, và ô ${listed(cells)} có thể nêu thông tin cá nhân: xóa đi, vì ai mở bảng cũng thấy.`,
  outside: (tab: string, cells: readonly string[]) =>
    `${tab}: ô ${listed(cells)} ở ngoài bảng của biểu mẫu, không phép kiểm tra nào đọc, và có thể nêu thông tin cá nhân: xóa đi, vì ai mở bảng cũng thấy.`,
  beside: (tab: string, cells: readonly string[]) =>
    `${tab}: ô ${listed(cells)} ở ngoài các cột đã liên kết, không phép kiểm tra nào đọc, và có thể nêu thông tin cá nhân: xóa đi, vì ai mở bảng cũng thấy.`,
  notes: (tab: string, cells: readonly string[]) =>
    `${tab}: ghi chú (note) của ô ${listed(cells)} có thể nêu thông tin cá nhân: xóa ghi chú ấy.`,
  pictures: (tab: string, cells: readonly string[]) =>
    `${tab} có hình ở ô ${listed(cells)}: hình không được đọc; xem có tên hay ảnh của ai không, có thì xóa.`,
  more: (count: number) => `Còn ${count} tab khác chưa xem có thông tin cá nhân hay không: hãy tự xem.`,
} as const;

/** How a copy of a tab as it was sent to units is called. */
export const sentTabPattern = /^Bản gửi – /;
