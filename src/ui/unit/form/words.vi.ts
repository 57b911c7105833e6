/** Words of the form: its home, its sections, its boxes. */

import type { Failure, FormField, UnitView } from '../../../api/api.ts';
import { dictionary } from '../../../core/lib/dictionary.ts';
import { called } from '../../formNames.ts';
/** Beside what is left. */
export const finishedWith = 'Đã hoàn thành';
export const sections = (n: number) => `${n} mục theo đề cương, khoảng ${Math.max(5, n)} phút.`;
export const startHint = 'Gõ đến đâu lưu đến đó. Đã có bảng tính thì dán số từ tệp:';
export const pasteExcel = 'Dán từ Excel';
export const menu = 'Việc khác';
export const changeUnit = 'Đổi đơn vị';
export const goToRow = 'Tới dòng trong bảng';
export const printOut = 'Bản in của đơn vị';
export const printFile = 'Bản in của đơn vị (.docx)';
export const printing = 'Đang lập bản in…';
export const printed = (name: string) => `Đã tải “${name}”.`;
export const allFindings = 'Tất cả chỗ cần xem';
export const department = () => `Màn hình của ${called().agency}`;
export const readAgain = 'Đọc lại bảng';
export const daysLeft = (day: string, days: number) =>
  days > 0 ? `Hạn ${day}, còn ${days} ngày` : days === 0 ? `Hạn hết hôm nay` : `Quá hạn ${-days} ngày`;
export const deadline = (day: string) => `Hạn ${day}`;
export const saving = 'Đang lưu…';
export const saved = (at: string) => `Đã lưu ${at}`;
export const notSaved = 'Chưa lưu được';
export const savedAfter = (unit: string) => `${unit}: đã lưu hết chữ đã gõ.`;
export const notSavedThere = (unit: string, failure: Failure | null): Failure => ({
  code: failure?.code ?? 'wrong-value',
  sentence: `${unit}: còn chữ đã gõ chưa lưu được. ${failure?.sentence ?? ''}`.trim(),
  whatToDo: 'Mở lại đơn vị ấy: chữ còn trong ô.',
});
export const writeThere = (unit: string) => `Ghi cho ${unit}`;
export const dropTyped = 'Không ghi, bỏ chữ vừa gõ';
export const stuck = (n: number) => `Chưa lưu ${n} ô`;
export const boxes = (n: number) => `${n} ô`;
export const errors = (n: number) => `${n} lỗi`;
export const doubts = (n: number) => `${n} cần xem`;
export const left = (n: number) => `còn ${n} ô`;
export const nothing = 'không có gì';
export const start = (name: string) => `Bắt đầu: ${name}`;
export const next = (name: string) => `Tiếp: ${name}`;
export const review = 'Xem lại và xác nhận';
export const seeConfirmed = 'Xem phần đã xác nhận';
export const toSections = 'Các mục';
export const place = (at: number, all: number, filled: number, boxes: number) => `Mục ${at}/${all} · ${filled}/${boxes} ô`;
export const before = 'Mục trước';
export const sign = 'Ký';
export const codeOf = (code: string) => (code === 'ky' ? sign : code.replace('-', '–'));
export const status = { empty: 'chưa nhập', half: 'đang nhập', full: 'đủ', doubt: 'cần xem', error: 'có lỗi' };
export const yearSays = (label: string, year: number | null) => (year === null ? label : `${label}, năm ${year}`);
export const forYear = (year: number) => `Năm ${year}:`;
export const blanksLeft = (n: number) => `Ô trống (${n}):`;
export const allYears = (n: number) => (n === 1 ? 'Đã nhập' : `Đủ ${n} năm`);
export const figureWords = [
  { label: 'Không phát sinh', text: 'không phát sinh', says: 'Không phát sinh' },
  { label: 'KAD', text: 'KAD', says: 'KAD, không áp dụng' },
  { label: 'CCSL', text: 'CCSL', says: 'CCSL, chưa có số liệu' },
] as const;
export const nothingWord = { label: 'Không có nội dung', text: 'Không có nội dung', says: 'Không có nội dung' } as const;
/** What a short form typed in a figure's box becomes. */
export const shortForms: Readonly<Record<string, string>> = dictionary({
  kps: 'không phát sinh',
  kad: 'KAD',
  ccsl: 'CCSL',
});
export const wordsOf = (what: string) => `Điền nhanh cho ${what}`;
export const filledIn = (word: string, n: number) => `Đã ghi “${word}” vào ${n} ô.`;
export const ideas = (n: number) => `${n} ý`;
const unnamed = (ofChildren: boolean) => (ofChildren ? 'Không ghi họ tên, lớp, địa chỉ của ai.' : 'Không ghi họ tên, địa chỉ của ai.');

export const textHint = (ofChildren: boolean) => `Mỗi ý một dòng. ${unnamed(ofChildren)}`;
/** How a number of a kind that not every form asks is typed. */
export const kindHint: Partial<Record<FormField['kind'], string>> = {
  decimal: 'Số thập phân: phần lẻ sau dấu phẩy, ví dụ 12,5.',
  rate: 'Tỷ lệ tự khai, gõ cả dấu %, ví dụ 45,5%. Không cộng, không lấy trung bình.',
};
export const periodHint = (partYears: readonly string[]) =>
  `${partYears.map((year) => `${year}. `).join('')}KAD: không áp dụng; CCSL: chưa có số liệu.`;
/** Under a box: what the last campaign had. */
export const lastSays = (text: string) => `Kỳ trước: ${text}`;
export const yearsLead = (years: readonly number[]) => `Năm ${years.join(', ')}.`;
export const explain = 'Giải trình';
export const explained = 'Đã giải trình';
export const editReason = 'Sửa';
export const keepReason = 'Lưu giải trình';
export const waitsForReason = 'Gõ lý do rồi mới lưu được.';
export const reasonLabel = (subject: string) => `Giải trình: ${subject}`;
export const reasonHelp = (ofChildren: boolean) => `Vì sao số này đúng? ${unnamed(ofChildren)}`;
export const reasonKept = 'Đã ghi giải trình.';
export const fixed = (label: string) => `Đã sửa: ${label}`;
export const keepHeld = 'Bỏ, giữ chữ đang có trong ô';
const shown = 40;
export const dropped = (text: string) => `Đã bỏ “${text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text}”.`;
export const takeAgain = 'Lấy lại chữ vừa bỏ';
export const undoneBut = (n: number) => `Đã hoàn tác; ${n} ô đã sửa sau đó thì giữ nguyên.`;
export const notUndone = 'Không hoàn tác ô nào: các ô ấy đã sửa sau đó.';
export const takeAgainHelp = `Nút “${takeAgain}” ở dưới ô.`;
export const errorSaid = (label: string, message: string) => `${label} có lỗi: ${message}`;
export const doubtSaid = (label: string, message: string) => `${label} cần xem: ${message}`;
export const onBehalf = (name: string) => `Đang nhập thay ${name}`;
export const approvals = (): Readonly<Record<NonNullable<UnitView['approval']>, string>> => ({
  stands: `${called().agency} đã duyệt báo cáo này. Sửa một ô thì báo cáo không còn “Đã duyệt”, ${called().agency} phải duyệt lại; cần sửa thì nên xin trước.`,
  unmarked: `${called().agency} đã duyệt báo cáo này; cần sửa thì nên xin trước.`,
  changed: `Báo cáo đã sửa sau khi ${called().agency} duyệt: không còn “Đã duyệt”, chờ ${called().agency} duyệt lại.`,
});
/** Between the header, which tells of an error, and the word that it is accepted. */
export const acceptedFaulty = () => `Báo cáo vẫn còn lỗi: xin ${called().agency} cho sửa lại, rồi sửa lỗi ấy.`;
export const inFinal = (version: number) =>
  `Báo cáo này đã vào bản chốt v${version} của ${called().agency}. Sửa một ô thì bản chốt vẫn giữ số cũ; cần sửa thì nên xin trước.`;
export const changedSince = (version: number) =>
  `Báo cáo đã sửa sau bản chốt v${version}: bản chốt giữ số cũ cho đến khi ${called().agency} chốt bản mới.`;
export const askToChange = () => `Xin ${called().agency} cho sửa lại`;
export const returnedTitle = () => `${called().agency} yêu cầu chỉnh lý`;
export const newDeadline = (day: string) => `Hạn mới: hết ngày ${day}`;
export const toMend = (done: number, all: number) => `Chỗ cần sửa (${done}/${all} đã sửa)`;
const held = (text: string) => (text === '' ? 'trống' : text);
export const beforeAfter = (before: string, after: string) =>
  before === after ? `${held(after)}, chưa sửa` : `${held(before)} → ${held(after)}`;
export const mended = ', đã sửa';
export const outOfTotals = 'Số liệu của đơn vị đang ở ngoài tổng cho đến khi gửi lại.';
export const unchanged = 'Đã xác nhận, nhưng chưa ô nào khác bản bị trả lại. Sửa ô được nêu, hoặc ghi giải trình.';
export const nextMend = (name: string) => `Sửa chỗ kế tiếp: ${name}`;
export const sendBack = () => `Gửi lại ${called().agency}…`;
export const sendBackNow = () => `Gửi lại ${called().agency}`;
export const confirmTitle = 'Ký và xác nhận';
export const toSee = 'Cần xem trước khi xác nhận';
export const stillLeft = (n: number) => `còn ${n}`;
export const nothingToSee = 'Không còn chỗ nào cần xem.';
export const notYet = (section: string) => `Chưa nhập gì. Bắt đầu từ mục ${section}.`;
export const missingBoxes = (n: number) => `${n} ô bắt buộc còn trống.`;
export const sectionLink = (code: string, name: string) => `${code} · ${name}`;
export const silentTitle = 'Mục chưa có nội dung';
export const silentHelp = 'Nếu không có gì để báo cáo, bấm một lần cho mỗi mục.';
export const write = 'Viết';
export const signTitle = 'Người lập và văn bản';
export const finish = 'Xác nhận đã hoàn thành';
export const finishAnyway = (errors: number, blanks: number) => {
  const left = [errors > 0 ? `${errors} lỗi` : '', blanks > 0 ? `${blanks} ô trống` : ''];
  return `Vẫn xác nhận, để lại ${left.filter(Boolean).join(', ')}`;
};
export const fillNext = (where: string) => `Điền tiếp: ${where}`;
export const stillDoubtful = (n: number) => `Có ${n} ô cần xem.`;
export const finished = 'Đã xác nhận hoàn thành.';
export const isFinished = 'Đơn vị đã xác nhận hoàn thành.';
export const reopen = 'Bỏ xác nhận để sửa tiếp';
export const reopened = 'Đã bỏ xác nhận hoàn thành.';
export const mend = (where: string) => `Sửa lỗi: ${where}`;
export const whatFollows = 'Còn lỗi thì báo cáo chưa hợp lệ, và số ở những ô có lỗi chưa được tính.';
export const signMissing = (labels: string) => `Còn thiếu ${labels}.`;
export const writeAllReasons = 'Giải trình chung của đơn vị';
export const findingsTitle = 'Tất cả chỗ cần xem';
export const noFindings = 'Chưa thấy chỗ nào cần xem trong những ô đã nhập.';
export const percentages = 'Tỷ lệ của đơn vị';
export const fillAllBlanks = (n: number) => `Ghi 0 hoặc “không phát sinh” vào ${n} ô số còn trống`;
export const filledBlanks = (n: number) => `Đã xác nhận ${n} ô.`;
export const noRow = () =>
  called().isLinked
    ? `Bảng chưa có dòng nào của đơn vị. Báo ${called().agency} thêm một dòng ghi đúng tên đơn vị, rồi mở lại ở đây.`
    : `Đơn vị chưa có dòng nào trong tab “${called().answers}”. Báo ${called().agency} chạy “Thiết lập” để thêm dòng.`;
export const nextErrorIn = (code: string, year: number | null) => (year === null ? code : `${code}, năm ${year}`);
