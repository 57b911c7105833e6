/** Words of the Department's screen. */
import type { RunStep } from '../../api/api.ts';

export const steps: Readonly<Record<RunStep, string>> = {
  reading: 'Đọc, kiểm tra số liệu các đơn vị, tính tổng và tỷ lệ',
  summary: 'Ghi tab “Tổng hợp” và “Kiểm tra”',
  report: 'Lập dự thảo báo cáo, ghi nhật ký',
};

export const asOf = (at: string) => `Số liệu đọc lúc ${at}`;
export const readAgain = 'Đọc lại';
export const reading = 'Đang đọc…';
export const reporting = 'Tình hình báo cáo';
export const headline = (valid: number, expected: number) => `${valid}/${expected} đơn vị hợp lệ`;
export const nested = {
  withData: 'Có dữ liệu',
  submitted: 'Đã hoàn thành',
  valid: 'Hợp lệ (không còn lỗi)',
  accepted: 'Đã duyệt',
  onTime: 'Đúng hạn',
  onTimeByDocument: 'Đúng hạn theo ngày văn bản',
};
export const ofExpected = (n: number, expected: number) => `${n}/${expected}`;
export const missing = (n: number) => `${n} đơn vị chưa có dữ liệu`;
export const faulty = (n: number) => `${n} đơn vị còn lỗi`;
export const returned = (n: number) => `${n} đơn vị đang chỉnh lý`;
export const outside = (n: number) => `${n} dòng ngoài danh sách đơn vị`;
export const noneMissing = 'Tất cả các đơn vị đã có dữ liệu.';
export const remindAll = 'Văn bản nhắc chung';
export const consolidate = 'Tổng hợp';
export const consolidateHelp = 'Lập lại tab “Tổng hợp”, “Kiểm tra” và dự thảo báo cáo. Không sửa ô nào của đơn vị.';
export const draft = 'Tổng hợp (bản tạm)';
export const final = (version: number) => `Chốt bản v${version}`;
export const finalAsk = (version: number) =>
  `Bản chốt v${version} chỉ tính đơn vị đã xác nhận hoàn thành và không còn lỗi, giữ lại một bản sao số liệu và không sửa được nữa.`;
export const finalYes = 'Chốt';
export const running = 'Đang tổng hợp…';
export const runDone = (at: string) => `Đã tổng hợp xong lúc ${at}.`;
export const openSummary = 'Mở tab “Tổng hợp”';
export const openFindings = 'Mở tab “Kiểm tra”';
export const openReport = 'Mở dự thảo báo cáo';
export const downloadReport = 'Tải dự thảo báo cáo (.docx)';
export const noDocument = (why: string) => `Chưa có Google Tài liệu: ${why}. Kết quả đã ghi đủ, không cần chạy lại.`;
export const downloading = 'Đang lập tệp…';
export const stepDone = 'xong';
export const stepNow = 'đang làm';
export const indicators = 'Ba mục tiêu';
export const target = (target: number) => `mục tiêu ${target}%`;
export const coverageOf = (share: string) => `Độ phủ ${share}`;
export const noCoverage = 'Không đơn vị nào được hỏi';
export const why = 'Vì sao ra số này?';
export const whySays = (label: string) => `Vì sao ra số này? ${label}`;
export const byYear = 'Theo năm';
export const byLevel = 'Theo cấp học';
export const byType = 'Theo loại đơn vị';
export const base = 'N/D';
export const figure = 'Tỷ lệ';
export const group = 'Nhóm';
export const totals = 'Tổng số liệu theo năm';
export const included = (n: number) => `${n} đơn vị được tính`;
export const excluded = (n: number) => `${n} đơn vị không được tính, vì sao`;
export const reasonCount = (reason: string, n: number) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)} (${n})`;
export const goToRow = 'Tới dòng';
export const rules = 'Lỗi theo quy tắc';
export const noFindings = 'Không có lỗi, cảnh báo nào.';
export const skipped = (n: number) => `chưa kiểm tra được ${n} lượt vì thiếu số liệu`;
export const moreFindings = (n: number) => `Hiện thêm ${n} chỗ`;
export const changes = 'Thay đổi so với lần tổng hợp trước';
export const lastRun = (at: string, by: string) => `Lần trước: ${at}${by === '' ? '' : `, ${by}`}`;
export const noLastRun = 'Chưa tổng hợp lần nào.';
export const noChanges = 'Không có con số nào thay đổi.';
export const what = 'Mục';
export const before = 'Trước';
export const now = 'Nay';
export const versions = 'Các bản chốt';
export const noVersions = 'Chưa chốt bản nào.';
export const versionAt = (version: number, at: string, by: string) => {
  return [`v${version}`, at === '' ? 'lần chốt không kịp ghi nhật ký' : at, by].filter((part) => part !== '').join(' · ');
};
export const differences = 'So với hiện nay';
export const noDifferences = 'Không ô nào đã sửa sau khi chốt.';
export const differenceCount = (n: number) => `${n} ô đã sửa sau khi chốt`;
export const findUnit = 'Tìm một đơn vị';
export const unitDesk = 'Xử lý báo cáo của đơn vị';
export const accept = 'Duyệt';
export const accepted = (name: string) => `Đã duyệt báo cáo của ${name}.`;
export const returnAct = 'Yêu cầu chỉnh lý';
export const reason = 'Lý do';
export const reasonHelp = 'Đơn vị đọc nguyên văn câu này.';
export const cells = 'Ô cần sửa';
export const newDeadline = 'Hạn mới (dd/mm/yyyy)';
export const sendReturn = 'Gửi yêu cầu';
export const returnedDone = (name: string) => `Đã yêu cầu ${name} chỉnh lý. Số liệu tạm thời không tính vào tổng.`;
export const extend = 'Gia hạn';
export const until = 'Gia hạn đến (dd/mm/yyyy)';
export const extendReason = 'Lý do gia hạn';
export const sendExtend = 'Ghi gia hạn';
export const extendedDone = (name: string) => `Đã gia hạn cho ${name}.`;
export const onBehalf = 'Nhập thay đơn vị';
export const onBehalfOn = 'Đang nhập thay đơn vị: mỗi ô ghi ở đây được ghi vào tab “Theo dõi” và “Nhật ký”.';
export const message = 'Nội dung nhắn đơn vị';
export const doing = 'Đang ghi…';
