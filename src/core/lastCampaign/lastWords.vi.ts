/** Words of the tab that keeps the last campaign's figures, and what is said of filling it. */

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
    `Chưa biết nay là đơn vị nào: ${names.join(', ')}. Ghi mã vào cột “Đơn vị nay” của tab “${lastTab}”, hoặc lấy lại kèm bảng sáp nhập.`,
  unknownNow: (names: readonly string[]) =>
    `Bảng sáp nhập nêu đơn vị không có trong danh sách: ${names.join(', ')}. Sửa tên, mã ở bảng sáp nhập rồi lấy lại.`,
  split: (names: readonly string[]) => `Đã chia cho nhiều đơn vị nên không nêu số cho riêng đơn vị nào: ${names.join(', ')}.`,
  withheld: (count: number) => `Không chép ${count} số dưới 3 về người, vì tab này ai có đường dẫn cũng đọc được.`,
  unread: (count: number) => `Bỏ qua ${count} ô kỳ trước không đọc được thành số.`,
};

/** What a unit is told of where its last figures come from. */
export const heirWords = {
  merged: (names: readonly string[]) => `Số kỳ trước là tổng của các đơn vị nay gộp vào: ${names.join(', ')}.`,
  renamed: (name: string) => `Số kỳ trước là của ${name}.`,
  split: (names: readonly string[]) => `${names.join(', ')} nay chia cho nhiều đơn vị, nên không có số kỳ trước của riêng đơn vị.`,
};
