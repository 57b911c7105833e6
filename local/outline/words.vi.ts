/** What the command `de-cuong` says. */

export const outlineWords = {
  usage:
    'Cách dùng: npm run -s de-cuong -- DE_CUONG.xlsx|.tsv|MÃ [--out TỆP.xlsx|.tsv] [--in BIỂU.xlsx] [--xem-thu THƯ_MỤC], hoặc --tu-van-ban CÔNG_VĂN.docx|.txt',
  /** Given in place of a file: a blank outline, the header alone. */
  blank: 'trong',
  question: 'câu hỏi',
  title: 'Đọc lại đề cương',
  proposed: 'Đề xuất từ công văn; từng dòng chờ người phụ trách xác nhận:',
  proposal: (row: number, said: string, line: number, sentence: string, why: string) =>
    `Dòng ${row}. ${said}\n    từ đoạn ${line}: “${sentence}”. ${why}`,
  aside: 'Những dòng của đề cương không thành câu hỏi nào:',
  asideLine: (line: number, text: string, why: string) => `- đoạn ${line}: “${text}”. ${why}`,
  proposals: (rows: number, questions: number) => `Đề xuất ${rows} dòng, trong đó ${questions} câu hỏi.`,
  toConfirm: (count: number) => `Còn ${count} chỗ người phụ trách phải ghi:`,
  fault: (row: number, column: string, message: string) =>
    `${row === 0 ? 'Cả bảng' : `Dòng ${row}`}${column === '' ? '' : `, cột “${column}”`}: ${message}`,
  faults: (count: number) => `Đề cương có ${count} chỗ phải sửa; chưa dùng được.`,
  emptyForm: 'Xem thử biểu trống',
  changes: (form: string, moves: readonly string[], refusals: readonly string[]) => [
    '',
    moves.length === 0 ? `Công bố vào “${form}”: không cột nào, năm nào, mục tiêu nào đổi.` : `Công bố vào “${form}” sẽ đổi:`,
    ...moves.map((one) => `- ${one}`),
    ...(refusals.length === 0 ? [] : [`Chưa công bố được vào “${form}”:`, ...refusals.map((one) => `- ${one}`)]),
  ],
  sound: 'Đề cương không có chỗ nào phải sửa.',
  notOutline: (file: string) =>
    `Tệp “${file}” không phải .xlsx hay .tsv: hãy lưu đề cương thành một trong hai loại ấy, hoặc ghi mã của đề cương có sẵn.`,
  notTable: (file: string) => `Chỉ ghi được đề cương ra .xlsx hoặc .tsv: hãy đổi tên tệp “${file}”.`,
};
