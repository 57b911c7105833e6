/** Words of the panel that links a sheet that is already there. */
import type { LinkingTab } from '../../api/api.ts';

type Table = NonNullable<LinkingTab['table']>;

export const title = 'Dùng bảng đang có';
export const untouched = 'Chưa sửa ô nào của bảng.';
export const begin = 'Bắt đầu từ đâu?';
export const notLinked = 'Bảng tính này chưa được liên kết.';
export const useThis = 'Dùng bảng đang có';
export const useThisHow = 'Tiện ích tìm đơn vị, cột, năm trong bảng đang có. Không sửa ô nào, không thêm tab.';
export const makeNew = 'Lập biểu mẫu mới';
export const makeNewHow = 'Thêm các tab theo đề cương. Bảng đang có giữ nguyên.';
export const planTitle = 'Sẽ làm những việc sau:';
export const makeIt = 'Lập biểu mẫu';
export const notNow = 'Thôi';
export const made = 'Đã lập biểu mẫu.';
export const forUnits = 'Anh/chị là đơn vị điền báo cáo? Báo người lập bảng mở tiện ích và chọn một trong hai cách trên.';
export const readAlone = 'Chưa xác nhận liên kết: chỉ đọc cột chắc.';
export const reopen = 'Liên kết bảng đang có';
export const steps = ['Tab', 'Cột', 'Đơn vị', 'Còn thiếu', 'Xem trước'] as const;
export const stepsLabel = 'Các bước';
export const stepOf = (at: number, done: boolean) => `Bước ${at}${done ? ', xong' : ''}:`;
export const tabsShown = (n: number, tables: number) => (tables > n ? `${n} tab đang hiện, ${tables} bảng` : `${n} tab đang hiện`);
export const tabsHint = 'Xem mỗi tab là gì. Nhiều tab cùng một loại cũng được.';
export const rows = (n: number) => `${n} dòng`;
export const notUsed = 'Không dùng';
export const hiddenTabs = (names: readonly string[]) =>
  `${names.length} tab đang ẩn không đọc: ${names.map((name) => `“${name}”`).join(', ')}.`;
export const tableAt = ({ at, from, to }: Table) => `bảng ${at}, dòng ${from}–${to}`;
export const isWhat = (tab: string, table: Table | null) => `${columnsOf(tab, table)} là`;
export const columnsOf = (tab: string, table: Table | null) => (table ? `Tab “${tab}”, ${tableAt(table)}` : `Tab “${tab}”`);
export const counts = (sure: number, near: number, unknown: number) => `${sure} chắc · ${near} gần giống · ${unknown} chưa rõ`;
export const waiting = (n: number) => `Chờ anh/chị bấm (${n})`;
export const sureColumns = (read: number, unused: number) =>
  unused === 0 ? `Đã hiểu chắc (${read} cột)` : `Đã hiểu chắc (${read} cột, ${unused} cột không dùng)`;
export const asideRows = (n: number) => `Dòng để riêng (${n})`;
export const doubtfulRows = (n: number) => `${n} dòng chưa rõ là đơn vị hay không, chưa đọc`;
export const moreDoubtful = (n: number) => `Và ${n} dòng chưa rõ nữa`;
export const asideRow = (row: number, kind: string, text: string) =>
  text === '' ? `Dòng ${row} có số mà không có tên đơn vị: ghi tên vào bảng.` : `Dòng ${row}: “${text}” (${kind})`;
export const isUnit = 'Là đơn vị';
export const isUnitSays = (name: string) => `“${name}” là một đơn vị, đọc dòng này`;
export const isUnitTaken = (name: string) => `Dòng “${name}” nay là một đơn vị.`;
export const noHeader = '(không có tiêu đề)';
export const chooseField = 'Chọn mục…';
export const fieldOf = (column: string) => `Cột ${column} là mục nào`;
export const yearOf = (column: string) => `Năm của cột ${column}`;
export const noYear = 'không chia năm';
export const chooseYear = 'chưa chọn năm';
export const notTaken = 'Chưa ghi nhận: bấm “Đúng”.';
export const taken = (column: string, field: string, waiting: number) =>
  `Cột ${column}: ${field}. ${waiting === 0 ? 'Không còn cột chờ.' : `Còn ${waiting} cột chờ.`}`;
export const right = 'Đúng';
export const rightSays = (column: string) => `Đúng, cột ${column} là mục này`;
export const dropSays = (column: string) => `Không dùng cột ${column}`;
export const partOf = (column: string) => `Cột ${column} ghi số nào của mục`;
export const noPart = 'một số';
export const parts = { numerator: 'tử số', denominator: 'mẫu số', ratio: 'tử số và mẫu số trong một ô' } as const;
export const waitingHint = 'Cột còn chờ thì chưa được đọc.';
export const noUnit = 'Để riêng';
export const noUnitSays = (name: string) => `“${name}” không phải đơn vị, để riêng dòng này`;
export const putApart = (name: string) => `Đã để riêng dòng “${name}”.`;
export const unitsTitle = (n: number) => `${n} đơn vị`;
export const unitsHint = 'Mã và loại lấy từ tên. Xem một lần rồi xác nhận; dòng không phải đơn vị (dòng cộng, chữ ký) thì bấm “Để riêng”.';
export const typeOf = (name: string) => `“${name}” là loại nào`;
export const untyped = (n: number) => `${n} đơn vị chưa rõ loại`;
export const typeOfAll = (picked: number, all: number) =>
  picked > 0 ? `Chọn một loại cho ${picked} đơn vị đã đánh dấu` : `Chọn một loại cho cả ${all} đơn vị, hoặc đánh dấu từng đơn vị trước`;
export const giveType = (n: number) => `Ghi loại cho ${n} đơn vị`;
export const markUnit = (name: string) => `Đánh dấu “${name}”`;
export const typed = (names: readonly string[], label: string) =>
  `${names.length === 1 ? `“${names[0]}”` : `${names.length} đơn vị`}: ${label}.`;
export const untypedLeft = (n: number) => `${n} đơn vị chưa rõ loại: được hỏi mọi mục cho đến khi chọn loại ở bước Đơn vị.`;
export const chooseType = 'Chọn loại…';
export const missingTitle = 'Bảng chưa có';
export const missingHint = 'Mỗi chỗ chọn một cách; đổi lại được.';
export const signing = 'Cột ký, xác nhận';
export const required = 'Đủ ô bắt buộc là hoàn thành';
export const requiredHow = 'Báo cáo ghi rõ cách tính này.';
export const bySigning = 'Theo cột ký, “Đã hoàn thành” của bảng';
export const bySigningHow = 'Bảng phải có các cột này; đơn vị phải điền người lập, số, ngày.';
export const tables = 'Các bảng chi tiết';
export const tablesHow = (names: readonly string[]) =>
  `Bảng chưa có: ${names.join('; ')}. Mục tiêu dùng cặp số đơn vị tự khai nếu có (in “theo số đơn vị tự khai, không có bảng chi tiết”); không có thì in “chưa có số liệu”. Cần bảng chi tiết thì dùng “Thiết lập”.`;
export const noneMissing = 'Bảng có đủ các bảng chi tiết.';
export const previewTitle = 'Sẽ đọc như sau';
export const previewHint = 'Ba dòng đầu của mỗi tab; kiểm lại một số bất kỳ với bảng.';
export const ofTab = (tab: string) => `Tab “${tab}”`;
export const moreTabs = (count: number) => `Và ${count} tab nữa, đọc cùng cách.`;
export const notRead = (columns: number, rows: number) =>
  `Chưa đọc: ${[columns > 0 ? `${columns} cột còn chờ` : '', rows > 0 ? `${rows} dòng chưa rõ` : ''].filter((one) => one !== '').join(', ')} (xem lại ở bước Cột).`;
export const targets = 'Ba mục tiêu tính được';
export const declared = (n: number) => `${n} đơn vị tự khai cặp số, không có bảng chi tiết; báo cáo sẽ ghi rõ.`;
export const keep = 'Lưu liên kết';
export const keepHint = 'Mở lại, sửa hoặc bỏ lúc nào cũng được.';
export const kept = 'Đã lưu liên kết.';
export const removed = 'Đã bỏ liên kết.';
export const undone = 'Đã hoàn tác.';
export const remove = 'Bỏ liên kết';
export const later = 'Để sau';
export const next = (name: string) => `Tiếp: ${name}`;
export const addSigningHow = (labels: readonly string[]) => `Bảng chưa có: ${labels.join(', ')}.`;
export const addSigning = (n: number) => `Thêm ${n} cột ký ở cuối bảng`;
export const explanations = 'Giải trình của đơn vị';
export const explanationsThere = 'Bảng có cột giải trình.';
export const explanationsOwn = 'Chỗ riêng của thanh bên (đang dùng)';
export const explanationsOwnHow =
  'Đơn vị giải trình ngay ở thanh bên; tiện ích giữ trong tab “Giải trình ở thanh bên”, chỉ lập khi có giải trình đầu tiên, mã và tên được khóa. Mọi lần tổng hợp và bản chốt đọc như một cột của bảng.';
export const explanationsColumn = 'Một cột của bảng';
export const explanationsColumnHow = 'Thêm cột thì từ đó giải trình ghi vào cột; điều đã ghi ở chỗ riêng vẫn được đọc.';
export const addExplanations = 'Thêm cột giải trình ở cuối bảng';
export const added = (columns: number, tabs: number) =>
  `Đã thêm ${columns} cột ở cuối bảng${tabs > 1 ? ` của ${tabs} tab` : ''}, chỉ ghi ô tiêu đề.`;
export const dropAdded = 'Bỏ các cột vừa thêm';
