/** What is said of each accepted row: where it was written, or why it was left. */

const lines = (numbers: readonly number[]) => `Dòng ${ranges(numbers).join(', ')}`;

/** "4, 7–12". */
function ranges(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((one) => !numbers.includes(one - 1));
  return starts.map((start) => {
    let end = start;
    while (numbers.includes(end + 1)) end += 1;
    return end === start ? `${start}` : `${start}–${end}`;
  });
}

export const notProposals = 'Tệp không có bảng đề xuất: hãy dùng tệp .xlsx do “doc-bao-cao --out” lập, giữ nguyên dòng tiêu đề.';
export const nothingTaken = 'Chưa dòng nào được nhận: ghi x vào cột “Nhận (x)” của dòng muốn ghi.';
export const unknownUnit = (rows: readonly number[], unit: string) =>
  `${lines(rows)}: bảng không có đơn vị “${unit}”: ghi đúng tên hoặc mã như ở tab Đơn vị.`;
export const manyUnits = (rows: readonly number[], unit: string, codes: readonly string[]) =>
  `${lines(rows)}: có nhiều đơn vị tên “${unit}”: ghi mã (${codes.join(', ')}).`;
export const unknownField = (line: number, unit: string) =>
  `${lines([line])}: ${unit} không có mục này: chép đúng tên mục từ tab “Tên các mục”.`;
export const yearFirst = (line: number, label: string) => `${lines([line])}: “${label}” ghi theo năm: điền cột “Năm” rồi nhận.`;
export const someLeftOut = (line: number, label: string, count: number) =>
  `${lines([line])}: ${count} câu của “${label}” không ghi: cạnh các câu khác có thể nêu thông tin cá nhân. Đọc lại, gõ tay nếu cần.`;
export const notAsked = (line: number, label: string, year: string) =>
  `${lines([line])}: không hỏi “${label}” cho ${/^\d/.test(year) ? `năm ${year}` : year}.`;
export const onlyDenial = (line: number) => `${lines([line])}: “mọi năm” chỉ dùng cho câu nói là không có; con số khác phải có năm của nó.`;
export const twice = (numbers: readonly number[], where: string) =>
  `${lines(numbers)}: cùng ghi vào ${where}; chương trình không tự cộng: chỉ nhận một dòng.`;
export const filled = (line: number, where: string, text: string) =>
  `${lines([line])}: ${where} đang có “${text}”: không ghi đè; muốn thay thì xóa ô đó trong bảng trước.`;
export const refusedProposal = (unit: string, why: string) => `${unit}: chưa ghi gì. ${why}`;
export const answerName = (label: string, year: number | null) => `“${label}”${year === null ? '' : `, năm ${year}`}`;
export const wrote = (unit: string, where: string, text: string) => `${unit}: ${where}: ${text}`;
export const there = (unit: string, where: string) => `${unit}: ${where}: đã có sẵn, không ghi lại`;
/** What may be typed into every year at once. */
export const denies = (typed: string) => /^(?:0$|không|chưa)/i.test(typed);
