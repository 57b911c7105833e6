/** Titles of the appendices. */
export const appendixTitles = {
  references: 'SỐ LIỆU THAM CHIẾU',
  missing: (count: number) => `ĐƠN VỊ CHƯA BÁO CÁO (${count})`,
  annex: 'Phụ lục kỹ thuật',
  annexOf: '(Kèm theo Phiếu trình, lưu nội bộ)',
} as const;
