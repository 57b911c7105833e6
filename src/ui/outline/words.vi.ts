/** What the panel of the outline says. */

export const begin = 'Đề cương mới';
export const none = 'Bảng tính này chưa có tab “Đề cương”. Bắt đầu một đề cương bằng một trong ba cách; chưa có gì được công bố.';
export const inForce = (title: string, published: string) =>
  published === '' ? `Đang dùng: “${title}” (có sẵn).` : `Đang dùng: “${title}”, công bố ${published}.`;
export const fromDispatch = 'Từ văn bản công văn';
export const fromDispatchHelp =
  'Dán cả công văn và phụ lục đề cương, hoặc mở tệp Word. Văn bản được đọc ngay trong trình duyệt, không gửi đi đâu.';
export const paste = 'Văn bản công văn';
export const openFile = 'Mở tệp .docx hoặc .txt';
export const read = 'Đọc công văn';
export const pasteFirst = 'Dán văn bản hoặc mở tệp trước.';
export const fromCopy = 'Chép đề cương có sẵn';
export const fromBlank = 'Trang trống';
export const back = 'Chọn cách khác';
export const broken = 'Không đọc được tệp này: hãy lưu lại thành .docx trong Word rồi mở lại, hoặc dán văn bản.';
export const proposed = (rows: number, questions: number) =>
  `Đề xuất ${rows} dòng, trong đó ${questions} câu hỏi. Bỏ chọn dòng không dùng; nhãn và kiểu sửa được sau, ở tab “Đề cương”.`;
export const source = (at: number) => `Đoạn ${at}`;
export const aside = (count: number) => `${count} đoạn không thành câu hỏi nào`;
export const write = (count: number) => `Ghi ${count} dòng vào tab “Đề cương”`;
export const nothingChosen = 'Chọn ít nhất một dòng.';
export const written = 'Đã ghi tab “Đề cương”. Sửa ở tab ấy, rồi bấm “Kiểm tra lại”.';
export const check = 'Kiểm tra lại';
export const faults = (count: number) => `${count} chỗ phải sửa`;
export const faultAt = (row: number, column: string) =>
  `${row === 0 ? 'Cả bảng' : `Dòng ${row}`}${column === '' ? '' : `, cột “${column}”`}`;
export const draft = 'Bản nháp: chưa đổi gì ở biểu mẫu.';
export const changed = 'Tab “Đề cương” đã sửa sau khi công bố; biểu mẫu và báo cáo vẫn theo bản đã công bố.';
export const published = 'Tab “Đề cương” đúng như bản đã công bố.';
export const readBack = 'Đọc lại đề cương';
export const readBackHelp = 'Câu nào sai ý là dòng ấy viết sai.';
export const moves = 'Công bố sẽ đổi';
export const refusals = 'Chưa công bố được';
export const publish = 'Công bố';
export const publishAgain = 'Công bố bản mới';
export const fixFirst = 'Sửa hết các chỗ trên rồi công bố.';
export const sure = 'Công bố thì mã của từng dòng cố định, biểu mẫu được lập theo đề cương này.';
export const yes = 'Công bố và lập biểu mẫu';
export const no = 'Để sau';
export const done = 'Đã công bố.';
export const doneLines = 'Đã làm ở biểu mẫu';

export const preview = 'Xem thử trước khi công bố';
export const previewHelp = 'Biểu trống của từng loại đơn vị, và báo cáo với số giả định. Không ghi gì vào bảng tính.';
export const makePreview = 'Xem thử biểu và báo cáo';
export const previewing = 'Đang lập bản xem thử…';
export const tabsToMake = (tabs: readonly string[]) => `Công bố sẽ lập ${tabs.length} tab: ${tabs.join(' · ')}.`;
export const emptyForm = (type: string) => `Biểu trống: ${type}`;
export const inventedReport = 'Báo cáo với số giả định';
export const takeReport = 'Tải báo cáo xem thử (.docx)';
export const table = (title: string) => `Bảng: ${title}`;
export const boxKinds = {
  key: 'mã',
  text: 'chữ',
  count: 'số đếm',
  decimal: 'số thập phân',
  money: 'tiền (đồng)',
  rate: 'tỷ lệ tự khai (%)',
  date: 'ngày',
  choice: 'chọn',
  native: 'tự tính',
} as const;
export const boxes = (kind: string, choices: readonly string[], isRequired: boolean) =>
  [kind + (choices.length > 0 ? `: ${choices.join(', ')}` : ''), ...(isRequired ? ['bắt buộc'] : [])].join(' · ');

export const unitList = 'Danh sách đơn vị';
export const listedNow = (count: number) => (count === 0 ? 'Biểu chưa có đơn vị nào: chưa ai điền được.' : `Biểu đang có ${count} đơn vị.`);
export const pasteUnits = 'Đơn vị phải báo cáo';
export const pasteUnitsHelp =
  'Chép từ Excel rồi dán, mỗi dòng một đơn vị: tên, rồi loại, địa bàn nếu có; dòng tên cột có hay không cũng được.';
export const pasteUnitsFirst = 'Dán danh sách trước.';
export const readUnits = 'Đọc danh sách';
export const unitsRead = (fresh: number, there: number) =>
  `${fresh} đơn vị mới${there === 0 ? '' : `; ${there} đơn vị đã có, giữ nguyên`}. Chưa ghi gì.`;
export const unitIs = ({ type, isThere }: { readonly type: string; readonly isThere: boolean }) =>
  [type === '' ? 'chưa rõ loại' : type, ...(isThere ? ['đã có'] : [])].join(' · ');
export const typeOf = (names: readonly string[]) =>
  names.length === 0 ? 'Loại của đơn vị chưa ghi loại' : `${names.length} đơn vị chưa rõ loại (${names.join('; ')}). Tất cả là`;
export const chooseType = 'Chọn loại…';
export const typeFirst = 'Chọn loại cho các đơn vị chưa rõ loại, hoặc thêm cột loại vào danh sách rồi dán lại.';
export const noneFresh = 'Đơn vị nào trong danh sách cũng đã có ở biểu.';
export const writeUnits = (count: number) => `Ghi ${count} đơn vị vào biểu`;
export const unitsListed = 'Đã ghi danh sách đơn vị; mỗi đơn vị có dòng của mình ở biểu.';
export const unitsLater = 'Để sau, mở màn hình tổng hợp';
