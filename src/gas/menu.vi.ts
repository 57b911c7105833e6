/** The words of the menu. */
export const menuWords = {
  title: 'Báo cáo 830',
  sidebar: 'Mở bảng điều khiển',
  consolidate: 'Tổng hợp',
  verify: 'Xác minh kết quả',
  setUp: 'Thiết lập',
  link: 'Liên kết cột',
  done: 'Đã tổng hợp xong',
} as const;
