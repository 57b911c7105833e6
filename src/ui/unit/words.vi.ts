/** Words of the unit's screen. */
import type { UnitState } from '../../api/api.ts';

export const states: Readonly<Record<UnitState, string>> = {
  empty: 'Chưa nhập',
  started: 'Đang nhập',
  complete: 'Đã hoàn thành, còn lỗi',
  valid: 'Hợp lệ',
  returned: 'Yêu cầu chỉnh lý',
  accepted: 'Đã duyệt',
};

export const deadline = (day: string) => `Hạn nộp: hết ngày ${day}`;
export const search = 'Tìm đơn vị của anh/chị';
export const searchHint = 'Gõ tên, không cần dấu: “thpt le chan”, “pgd an duong”';
export const searchNone = 'Chưa thấy đơn vị nào khớp. Thử gõ ít chữ hơn, hoặc báo Sở bổ sung vào tab “Đơn vị”.';
export const searchCount = (shown: number, all: number) =>
  shown === all ? `${all} đơn vị khớp` : `${all} đơn vị khớp, đang hiện ${shown}. Gõ thêm chữ để thu hẹp.`;
export const change = 'Đổi đơn vị';
export const otherRow = (name: string) => `Đang chọn: ${name} ›`;
export const keep = 'Giữ đơn vị đang xem';
export const showOther = (name: string) => `Xem đơn vị của dòng đang chọn: ${name}`;
export const foundByEmail = 'Tìm thấy đơn vị theo địa chỉ thư của anh/chị.';
export const readAgain = 'Kiểm tra lại';
export const reading = 'Đang kiểm tra…';
export const noRow = 'Đơn vị chưa có dòng nào trong tab “Số liệu”. Báo Sở chạy “Thiết lập” để thêm dòng.';
export const goToRow = 'Đi tới dòng của đơn vị';
export const returnedTitle = 'Sở yêu cầu chỉnh lý';
export const cameBackTitle = 'Đơn vị đã sửa và gửi lại';
export const returnedCells = (cells: string) => `Ô cần sửa: ${cells}`;
export const progress = 'Tiến độ';
export const missing = (n: number) => (n === 0 ? 'Đủ các ô bắt buộc' : `Còn ${n} ô bắt buộc`);
export const progressSays = (answered: number, asked: number) => `Đã trả lời ${answered} trên ${asked} ô bắt buộc`;
export const answered = (answered: number, asked: number) => `${answered}/${asked} ô`;
export const missingList = 'Các ô còn thiếu';
export const findings = 'Kết quả kiểm tra';
export const noErrors = 'Không có lỗi nào.';
export const nothingEntered = 'Chưa nhập gì, nên chưa có gì để kiểm tra.';
export const nextError = 'Đi tới lỗi kế tiếp';
export const nextFinding = 'Tới chỗ cần xem kế tiếp';
export const goToCell = 'Đi tới ô';
export const applied = (label: string) => `Đã sửa: ${label}`;
export const everywhere = (label: string, n: number) => `${label}: cả ${n} ô`;
export const confirmBlanks = (n: number) => `Xác nhận ${n} ô trống = 0`;
export const confirmBlanksHelp =
  'Gõ 0 vào các ô số còn trống; hai mục tiêu về trẻ em được hỗ trợ và vi phạm bị xử lý ghi “không phát sinh”. Số trường, cơ sở (mục I.3) không điền thay.';
export const confirmList = 'Xem các ô sẽ điền';
export const confirmed = (n: number) => `Đã xác nhận ${n} ô.`;
export const percentages = 'Tỷ lệ của đơn vị';
export const percentagesHelp = 'Đúng như sẽ được cộng vào số của thành phố.';
export const year = 'Năm';
export const everyYear = 'Các năm';
export const percentage = 'Tỷ lệ';
export const base = 'Tử số / mẫu số';
export const references = 'Bảng tham chiếu';
export const referencesHelp = 'Sửa ngay tại đây hoặc bấm tên bảng để tới bảng.';
export const openTable = 'Mở bảng này';
export const noReferenceRows = 'Chưa có dòng nào của đơn vị.';
export const filled = (filled: number, all: number) => `${filled}/${all} ô đã nhập`;
export const rowsLeft = (n: number) => `Hiện thêm ${n} dòng`;
export const cellSaved = (label: string) => `Đã ghi: ${label}`;
export const explanation = 'Giải trình cảnh báo';
export const explanationHelp = 'Nếu số liệu đúng như đã gõ, nêu lý do ở đây. Không ghi tên, lớp, địa chỉ của trẻ.';
export const explanationAsked = (n: number) => `Còn ${n} cảnh báo. ${explanationHelp}`;
export const explanationMoved = (text: string) =>
  `Ô này vừa được ${text === '' ? 'xóa trống' : `đổi thành “${text}”`}. Bấm Lưu để thay bằng chữ ở trên.`;
export const explanationSaved = 'Đã lưu giải trình.';
export const signing = 'Xác nhận của đơn vị';
export const signingHelp = 'Điền đủ bốn ô, rồi xác nhận khi đã nhập xong.';
export const signingSaved = 'Đã lưu phần xác nhận.';
export const complete = 'Xác nhận đã hoàn thành';
export const completeAnyway = (n: number) => `Còn ${n} lỗi: báo cáo chưa được tính cho đến khi sửa hết lỗi.`;
export const completed = 'Đã xác nhận hoàn thành.';
export const isComplete = 'Đơn vị đã xác nhận hoàn thành.';
export const reopen = 'Bỏ xác nhận để sửa tiếp';
export const reopened = 'Đã bỏ xác nhận hoàn thành.';
