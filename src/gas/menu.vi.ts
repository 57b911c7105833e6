/** The words of the menu. */
export const menuWords = {
  title: 'Báo cáo 830',
  consolidate: 'Tổng hợp',
  done: 'Đã tổng hợp xong',
} as const;
