/** Words of the Department's screen. */
import type { RunStep, UnitRowState } from '../../api/api.ts';
import { called } from '../formNames.ts';
import type { TableTab } from './table/filterRows.ts';
import type { ExcludedUnits } from './why/excludedUnits.ts';

export const steps = (): Readonly<Record<RunStep, string>> => ({
  reading: 'Đọc, kiểm tra số liệu các đơn vị, tính tổng và tỷ lệ',
  summary: `Ghi tab “${called().summary}” và “${called().findings}”`,
  report: 'Lập dự thảo báo cáo, ghi nhật ký',
});

export const asOf = (at: string) => `Đọc lúc ${at}`;
export const readAgain = 'Đọc lại';
export const reading = 'Đang đọc…';
export const ofExpected = (n: number, expected: number) => `${n}/${expected}`;
export const outside = (n: number) => `${n} dòng ngoài danh sách`;
export const running = 'Đang tổng hợp…';
export const openSummary = () => `Mở tab “${called().summary}”`;
export const openFindings = () => `Mở tab “${called().findings}”`;
export const openReport = 'Mở dự thảo báo cáo';
export const downloadReport = 'Tải dự thảo báo cáo (.docx)';
export const downloadFinal = 'Tải báo cáo của bản chốt (.docx)';
export const noDocument = (why: string) => `Chưa có Google Tài liệu: ${why}. Kết quả đã ghi đủ.`;
export const downloading = 'Đang lập tệp…';
export const stepDone = 'xong';
export const noCoverage = 'Không đơn vị nào được hỏi';
export const why = 'Vì sao ra số này?';
export const whySays = (label: string) => `Vì sao ra số này? ${label}`;
/** Of a final's number, or null for what stands now. */
export const explainedOf = (version: number | null) => (version === null ? 'Số liệu hiện nay' : `Số in ở bản chốt v${version}`);
export const explainOther = (version: number | null) => (version === null ? 'Xem số liệu hiện nay' : `Xem số in ở bản chốt v${version}`);
export const base = 'Tử số/mẫu số';
export const figure = 'Tỷ lệ';
export const group = 'Nhóm';
export const totals = 'Tổng số liệu theo năm';
export const byYear = 'Số liệu theo năm, phân loại';
export const byYearShort = 'Theo năm, phân loại';
export const included = (n: number) => `${n} đơn vị được tính`;
export const reasonCount = (reason: string, n: number) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)} (${n})`;
export const goToRow = 'Tới dòng';
export const rules = 'Lỗi theo quy tắc';
export const noFindings = 'Không có lỗi, cảnh báo nào.';
export const skipped = (n: number) => `chưa kiểm tra được ${n} lượt vì thiếu số liệu`;
export const moreFindings = (n: number) => `Hiện thêm ${n} chỗ`;
export const changes = 'Thay đổi giữa hai bản';
export const lastRun = (at: string, by: string) => `Lần trước: ${at}${by === '' ? '' : `, ${by}`}`;
export const noChanges = 'Không có con số nào thay đổi.';
export const before = 'Trước';
export const now = 'Nay';
export const versions = 'Các bản chốt';
export const noVersions = 'Chưa chốt bản nào.';
export const versionAt = (version: number, at: string, by: string) => {
  return [`v${version}`, at === '' ? 'lần chốt không kịp ghi nhật ký' : at, by].filter((part) => part !== '').join(' · ');
};
export const noDifferences = 'Không ô nào đã sửa sau khi chốt.';
export const differenceCount = (n: number) => `${n} ô đã sửa sau khi chốt`;
export const changedCells = (n: number) => (n === 0 ? 'Không ô nào của đơn vị khác nhau.' : `${n} ô của đơn vị khác nhau`);
export const unitDesk = 'Xử lý báo cáo của đơn vị';
export const accept = 'Duyệt';
export const accepted = (name: string) => `Đã duyệt báo cáo của ${name}.`;
export const unaccept = 'Thôi duyệt';
export const unaccepted = (name: string) => `Đã thôi duyệt báo cáo của ${name}: báo cáo trở lại như trước khi duyệt.`;
export const returnAct = 'Yêu cầu chỉnh lý';
export const reason = 'Lý do';
export const reasonHelp = 'Đơn vị đọc nguyên văn câu này.';
export const cells = 'Ô cần sửa';
export const cellsHelp = 'Tên ô, cách nhau bằng dấu chấm phẩy. Gõ địa chỉ ô cũng được: bảng theo dõi ghi bằng tên.';
export const newDeadline = 'Hạn mới (ngày/tháng/năm)';
export const dayLooks = 'Gõ ngày/tháng/năm.';
export const keepsDeadline = (day: string) => `Để trống thì giữ hạn ${day}.`;
export const meanPast = 'Ngày này đã qua. Vẫn đặt hạn đã qua';
export const notADay = 'Hạn chưa phải là một ngày: gõ ngày/tháng/năm.';
export const pastDay = 'Hạn đã qua: sửa lại, hoặc đánh dấu “Vẫn đặt hạn đã qua”.';
export const waitsForReason = 'Ghi lý do rồi mới gửi được.';
export const waitsForDay = 'Ghi ngày gia hạn rồi mới gửi được.';
export const waitsForRun = 'Đang tổng hợp: đợi xong lần này.';
export const waitsForCheck = 'Có một phép kiểm tra chưa chạy được: chốt được khi nó chạy lại. Bản tạm vẫn lập được.';
export const waitsForAnswer = 'Đang ghi, đợi trả lời.';
export const sendReturn = 'Gửi yêu cầu';
export const returnedDone = (name: string) => `Đã yêu cầu ${name} chỉnh lý. Số liệu tạm thời không tính vào tổng.`;
export const doubtedTexts = (count: number) => `${count} văn bản chưa in ra vì có thể nêu tên người`;
export const doubtedHint = () =>
  `Mở ô, đọc cả văn bản. Không nêu ai (tên cơ quan, chương trình, cán bộ …) thì cho in ra: có hiệu lực với đúng văn bản này, sửa chữ nào là hết; “${called().log}” ghi ai cho, không ghi nội dung.`;
export const allowText = 'Cho in ra';
export const withholdText = 'Thôi cho in';
export const allowNamed = (label: string) => `Cho in ra: ${label}`;
export const withholdNamed = (label: string) => `Thôi cho in: ${label}`;
export const allowedDone = () => 'Đã cho in. Tổng hợp lại để báo cáo có văn bản này.';
export const withheldDone = () => 'Đã thôi cho in. Tổng hợp lại để báo cáo bỏ văn bản này.';
export const extend = 'Gia hạn';
export const until = 'Gia hạn đến (ngày/tháng/năm)';
export const extendReason = 'Lý do gia hạn';
export const sendExtend = 'Ghi gia hạn';
export const extendedDone = (name: string) => `Đã gia hạn cho ${name}.`;
export const onBehalf = 'Nhập thay đơn vị';
export const onBehalfOn = () => `Đang nhập thay đơn vị: mỗi ô ghi ở đây được ghi vào tab “${called().tracking}” và “${called().log}”.`;
export const message = 'Nội dung nhắn đơn vị';
export const doing = 'Đang ghi…';

export const rowState: Readonly<Record<UnitRowState, string>> = {
  empty: 'Chưa nhập',
  started: 'Đang nhập',
  faulty: 'Còn lỗi',
  returned: 'Đang chỉnh lý',
  valid: 'Hợp lệ',
  accepted: 'Đã duyệt',
};
export const whoIsMissing = 'Ai còn thiếu?';
export const unitTable = 'Bảng các đơn vị';
export const unfinished = 'đơn vị chưa xong';
export const sentNothing = (n: number) => `${n} chưa gửi gì`;
export const deadlineNear = (day: string, left: number | null) => {
  if (left === null) return `Hạn: ${day}.`;
  if (left < 0) return `Hạn chung ${day} đã qua ${-left} ngày.`;
  return left === 0 ? 'Hạn hết hôm nay.' : `Hạn ${day}, còn ${left} ngày.`;
};
export const howAreFigures = 'Số liệu thế nào?';
export const details = 'Tỷ lệ theo năm, phân loại, loại đơn vị';
export const columnsMean = (first: number, last: number) => `Ở màn hình đầu: mỗi cột một năm, ${first}–${last}; bề rộng cột là độ phủ.`;
export const weakMeans = 'Dưới 80%: chưa đủ cơ sở kết luận.';
/** The tabs that ask for something to be done. */
export type NextName = Exclude<TableTab, 'all' | 'returned' | 'accepted'>;
export const whatNext = 'Làm gì tiếp?';
export const otherTypes = (n: number) => `${n} loại khác`;
export const otherTargets = (n: number) => `Còn ${n} mục tiêu khác`;
export const nothingNext = 'Mọi đơn vị đã được duyệt.';
export const nextActs: Readonly<Record<NextName, { text: (n: number) => string; act: string }>> = {
  resent: { text: (n) => `${n} đơn vị gửi lại hoặc sửa sau khi duyệt`, act: 'Xem' },
  late: { text: (n) => `${n} đơn vị quá hạn, chưa xong`, act: 'Nhắc' },
  empty: { text: (n) => `${n} đơn vị chưa gửi`, act: 'Nhắc' },
  started: { text: (n) => `${n} đơn vị đang nhập dở`, act: 'Xem' },
  faulty: { text: (n) => `${n} đơn vị còn lỗi`, act: 'Xem' },
  valid: { text: (n) => `${n} đơn vị hợp lệ, chờ duyệt`, act: 'Duyệt' },
};
export const more = 'Xem thêm';
export const apartTitle = 'Tách số về con người ra bảng riêng';
export const apartIntro =
  'Ai có đường dẫn bảng chung thì đọc được số về con người của từng đơn vị. Tách ra thì những số ấy sang một tệp riêng, chỉ người tổng hợp và người nhập của đơn vị mở; tổng hợp vẫn đọc đủ cả hai tệp. Bảng đang mở không bị sửa.';
export const apartTake = 'Tách thành hai tệp';
export const apartTaking = 'Đang tách và đọc lại bảng chung, có thể mất nửa phút…';
export const lastCampaign = 'Số liệu kỳ trước';
export const review = 'Đối chiếu, cập nhật báo cáo đã sửa';
export const notMet = (noun: string) => `Còn lại trong mẫu số (${noun})`;
export const withoutData = 'Chưa có số liệu, hoặc có mà chưa được tính';
export const unitsBehind = (n: number, all: number) => `Mới có ${n}/${all} đơn vị.`;
export const boundsSay = (low: string, high: string) => `Khi đủ cả, tỷ lệ nằm trong khoảng từ ${low} đến ${high}.`;
export const remindThese = ({ codes, byCell }: ExcludedUnits) =>
  byCell ? `Nhắc ${codes.length} đơn vị có ô không được tính` : `Nhắc ${codes.length} đơn vị không được tính`;
export const divided = (count: string, label: string) => `${count} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
export const runTitle = 'Sau khi tổng hợp';
export const draftDone = (at: string) => `Đã tổng hợp bản tạm lúc ${at}. Tính cả đơn vị chưa xác nhận; trên văn bản có chữ TẠM TÍNH.`;
export const finalDone = (version: number, at: string) => `Đã chốt v${version} lúc ${at}.`;
export const report = 'Dự thảo báo cáo';
export const finalReport = 'Báo cáo của bản chốt';
export const openIt = 'Mở';
export const unread = 'Chỗ không phép kiểm tra nào đọc';
export const otherResults = 'Kết quả khác';
export const downloadManifest = 'Tải ket-qua.json (để xác minh)';
export const tidyFor = 'Số liệu chuẩn, để cấp trên cộng:';
export const downloadTidy = 'Tải so-lieu-chuan.csv';
export const downloadMasked = 'Tải bản gộp số nhỏ';
export const maskedHint = 'Bản gộp số nhỏ giấu số về con người của từng đơn vị; tổng số vẫn đúng.';
export const changesSince = 'Thay đổi so với lần trước';
export const fromTo = (before: string, after: string) => `${before} → ${after}`;
export const ifFinal = (version: number) => `Nếu chốt v${version} bây giờ`;
export const finalCounts = (n: number, left: number) => `${n} đơn vị được tính, ${left} để ngoài.`;
export const faultyInFinal = (n: number) => `${n} đơn vị còn lỗi: riêng ô có lỗi không tính.`;
export const leftBecause = (reason: string, n: number) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: ${n}`;
export const blocked = 'Có phép kiểm tra chưa chạy được nên chưa chốt được. Xem “Lỗi theo quy tắc”.';
export const blankParts = (parts: readonly string[]) =>
  `Báo cáo còn thiếu lời văn của ${called().agency}: ${parts.join('; ')}. Mục để trống không được in. Viết ở tab “${called().ownTexts}” trước, hoặc chốt không có.`;
export const waitingParts = (parts: readonly string[]) => `Lời văn chưa in đủ: ${parts.join('; ')}.`;
export const finalButton = (version: number) => `Chốt v${version}…`;
export const finalYesLeaving = (version: number, left: number) =>
  left === 0 ? `Chốt v${version}` : `Chốt v${version}, để ngoài ${left} đơn vị`;
export const draftButton = 'Tổng hợp bản tạm';
export const askFinal = (version: number) => `Chốt v${version}`;
export const finalMeans = 'Bản chốt giữ một bản sao số liệu, không sửa được nữa.';
export const excludedCount = ({ codes, byCell }: ExcludedUnits) =>
  byCell ? `${codes.length} đơn vị có ô không được tính` : `${codes.length} đơn vị không được tính`;
export const howCounted = 'Cách tính';
export const whyShort = 'Vì sao?';
/** "độ phủ 62,7%": the units behind it are in “Vì sao”. */
export const coverageShort = (text: string) => `độ phủ ${text.replace(/ \(.*/, '')}`;
export const by = '÷';
export const leaderNote = 'Phiếu trình lãnh đạo';
