/** What the command `de-cuong` says. */

export const outlineWords = {
  usage: 'Cách dùng: npm run -s de-cuong -- DE_CUONG.xlsx|.tsv|MÃ [--out TỆP.xlsx|.tsv]',
  /** Given in place of a file: a blank outline, the header alone. */
  blank: 'trong',
  title: 'Đọc lại đề cương',
  fault: (row: number, column: string, message: string) =>
    `${row === 0 ? 'Cả bảng' : `Dòng ${row}`}${column === '' ? '' : `, cột “${column}”`}: ${message}`,
  faults: (count: number) => `Đề cương có ${count} chỗ phải sửa; chưa dùng được.`,
  sound: 'Đề cương không có chỗ nào phải sửa.',
  notOutline: (file: string) =>
    `Tệp “${file}” không phải .xlsx hay .tsv: hãy lưu đề cương thành một trong hai loại ấy, hoặc ghi mã của đề cương có sẵn.`,
  notTable: (file: string) => `Chỉ ghi được đề cương ra .xlsx hoặc .tsv: hãy đổi tên tệp “${file}”.`,
};
