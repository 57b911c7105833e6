/** Rows that say whose a restricted workbook is. */
export const apartMarkWords = {
  /** Behind the code of the setting that names it. */
  key: 'dau',
  form: 'mau',
  years: 'cac_nam',
  workbook: 'tep',
  ofForm: 'Mã biểu mẫu của bảng chung',
  ofYears: 'Các năm của bảng chung',
  ofWorkbook: 'Mã băm địa chỉ của bảng chung (bản sao của nó là bảng khác)',
  meaning: 'Dấu của bảng chung mà bảng này giữ số về con người (do tiện ích ghi; chỉ xóa khi chuyển bảng này cho một bảng chung khác)',
  here: 'Dấu của bảng riêng đã liên kết (do tiện ích ghi)',
};
