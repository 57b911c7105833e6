/** What is told of tabs that are not read: copies, rivals, tables that nobody has said are answers. */

/** Of a pair once. */
export function rivalSentence(one: string, two: string): string {
  return `Tab “${one}” và tab “${two}” cùng đơn vị, cùng cột mà số khác nhau; chưa rõ lấy tab nào nên chưa đọc tab nào; đơn vị không có lỗi. Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Tab, chọn “Không dùng” cho tab không lấy.`;
}

export function copySentence(copy: string, read: string): string {
  return `Không đọc tab “${copy}”: cùng đơn vị, cùng cột với tab “${read}”, chỉ đọc “${read}”. Không đúng thì mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Tab, chọn lại.`;
}

/** `row`: where the table begins, of several in a tab. */
export function waitingSentence(tab: string, row: number | null, count: number): string {
  const where = row === null ? '' : `, bảng từ dòng ${row}`;
  return `Chưa đọc tab “${tab}”${where}: ${count} cột giống đề cương nhưng chưa đủ rõ. Là bảng số liệu thì mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Tab, chọn loại cho bảng.`;
}

/** What mends a tab whose columns are not years. */
export const oneColumnAYear = 'Để một cột cho mỗi năm, ghi năm vào tiêu đề (“Năm 2024”), thì bảng này được đọc.';

/** `heads`: of the columns of a tab of one unit. */
export function periodsSentence(tab: string, heads: string): string {
  return `Chưa đọc tab “${tab}”: bảng của một đơn vị mà chưa rõ cột nào là số của cả năm (${heads}). ${oneColumnAYear}`;
}

/** What mends rows of units under no header, and questions under columns that name no unit. */
const mends = {
  headless: 'Ghi dòng tiêu đề của các tab khác lên trên các dòng ấy thì tab này được đọc.',
  questions: 'Ghi “Nội dung” ở đầu cột câu hỏi, tên đầy đủ của đơn vị (“Phòng GDĐT …”) ở đầu cột số liệu thì tab này được đọc.',
};

export function unreadText(how: 'headless' | 'questions', count: number): string {
  const rows =
    how === 'headless'
      ? `${count} dòng có tên và số mà không có dòng tiêu đề nào đọc được`
      : `${count} dòng là câu hỏi của đề cương, chưa rõ cột nào là số của đơn vị nào`;
  return `${rows}. ${mends[how]}`;
}

export function unreadSentence(tab: string, how: 'headless' | 'questions', count: number): string {
  return `Chưa đọc tab “${tab}”: ${unreadText(how, count)}`;
}

/** Of a list of units that lacks some that answer. */
export const shortText = (count: number) =>
  `Danh sách thiếu ${count} đơn vị có số liệu, nên không lấy làm danh sách mọi đơn vị. Đúng là danh sách phải báo cáo thì chọn “Đơn vị” cho tab này ở bước Tab: đơn vị ngoài danh sách sẽ được nêu ra.`;

/** Of a tab that came after the link was kept. */
export function addedSentence(tab: string, rows: number, columns: number): string {
  return `Chưa đọc tab “${tab}”: tab có sau khi lưu liên kết, có ${rows} dòng đơn vị và ${columns} cột giống đề cương. Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Tab, chọn “Số liệu” hoặc “Không dùng”, rồi bấm “Lưu liên kết”.`;
}
