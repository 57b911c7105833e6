/** ★ What a heading, a line, a bracket, a head or a remark says of its figures; patterns meet compare keys. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDoubt } from '../writtenReport.ts';

/** From its first day to its last month it is all of it: reports of a year are closed in December. */
export const wholeYear =
  /(?:(?:tính|kể) )?(?:từ )?(?:ngày )?0?1\/0?1(?:\/20\d\d)? ?(?:-|đến|tới)(?: hết)?(?: ngày)? ?\d\d\/12(?:\/20\d\d)?|từ tháng (?:0?1|một) (?:đến|tới)(?: hết)? tháng (?:12|mười hai)|(?:tính )?(?:đến|tới)(?: hết| cuối| thời điểm)* (?:(?:ngày )?\d\d\/12(?:\/20\d\d)?|tháng 12(?:\/20\d\d)?|năm(?! \d{1,2}(?!\d)))|(?:cả )?(?:12|mười hai) tháng(?! tuổi)/gu;

const number = '(?:\\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|tư|nhất|nhì)(?![\\p{L}\\d])';
const months = '(?:[1-9]|1[01]|một|hai|ba|bốn|sáu|bảy|tám|chín|mười) tháng(?! tuổi)(?: (?:đầu|cuối)(?: năm)?)?(?! (?:một|1) lần)';
/** A part of a year that begins or ends at no whole one: "6 tháng đầu năm", "đầu năm", "hè". */
export const amongYear = `(?:${months}|(?:nửa|đầu|giữa|cuối)(?: đầu| cuối)? (?:năm|kỳ|học kỳ)|(?:dịp )?(?:nghỉ )?hè(?!\\p{L}))`;
/** Anywhere in a text. */
export const partInside = new RegExp(`(?<![\\p{L}\\d])(?:(?:tháng|quý|học kỳ|hk|kỳ|tuần) ?(?:thứ )?${number}|${amongYear})`, 'u');
const part = new RegExp(
  `${partInside.source}|(?<![\\p{L}\\d])(?:đợt ?${number}|học kỳ|cùng kỳ|từ đầu năm|(?:đến|tới) (?:nay|thời điểm|(?:hết |cuối )*(?:(?:ngày|tháng|quý) ?(?:\\d|[ivx]+(?!\\p{L}))|\\d{1,2}[/-]\\d)))`,
  'u',
);
const estimate =
  /(?<!(?:quy|công|hương|mơ|hiệp|giao|điều|khế) |\p{L})ước(?! (?:mơ|muốn|nguyện|lệ|quốc)(?!\p{L}))(?!\p{L})|(?<!\p{L})(?:tạm tính|tạm thời|sơ bộ|áng chừng|phỏng đoán|phỏng tính|gần đúng|tương đối|nhẩm|nhớ lại|trí nhớ|làm tròn|tham khảo|(?:chưa|không)(?: \p{L}+){0,3} (?:chính xác|chính thức|đầy đủ|kiểm|rà soát|đối chiếu|thống kê|xác nhận|chốt|chắc|cập nhật)|cần(?: được)? (?:rà soát|kiểm tra|đối chiếu))(?!\p{L})/u;
/** Where a cell or its brackets begin, behind a number: no name. */
const estimateWord = /(?<=(?:^|[|(;]|\d) ?)ước(?= (?:th|thực hiện|cả năm|năm|tính|khoảng|đạt|được|\d)(?!\p{L})|\))/giu;
export const sumInWords =
  /(?<=\d ?(?:đồng|đ|vnđ|vnd)) ?\((?:bằng chữ ?:? ?)?(?:(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|trăm|linh|lẻ|không|nghìn|ngàn|triệu|tỷ|tỉ),? )+đồng(?: chẵn)?[ ./]*\)/giu;
/** Where words of figures look like names: "6 (ước)", "5.000.000đ (Bằng chữ: …". */
export function withPlainFigures(text: string): string {
  const plain = figureLike.test(text) ? text.replace(estimateWord, 'tính') : text;
  if (!inDongSign.test(plain)) return plain;
  return plain.replace(sumInWords, '').replace(/(?<=\d) ?đ(?=[ .,;)]|$)/gu, ' đồng');
}
const figureLike = /ước/iu;
const inDongSign = /\d ?đ/u;
const added = /(?<!\p{L})(?:lũy kế|lũy tiến|cộng dồn)(?!\p{L})/u;

/** Words before what a title is of. */
const before =
  '^(?:(?:bảng|biểu|phụ lục)(?: số)? ?\\d* ?[.:-]? ?)?(?:(?:các |những )?(?:số liệu|con số|số) )?(?:(?:mới|chỉ|đều|theo|là|của|do) |năm 20\\d\\d |20\\d\\d )*';
/** Nothing but a plan; a paper that is called so is none. */
const plan = new RegExp(
  `${before}(?:kế hoạch|kh|chỉ tiêu|dự kiến|dự tính|dự toán|mục tiêu|định mức|phương hướng|nhiệm vụ trọng tâm|đăng ký|được giao)(?!\\p{L})(?:[ ,]+(?:năm|đề ra|đặt ra|được|giao|thực hiện|tổ chức|đầu|cả|của|trong|công tác|hoạt động|nhiệm vụ|trường|nhà trường|tới|sau|học|20\\d\\d(?: ?- ?20\\d\\d)?))*$`,
  'u',
);
/** A body outside, or its name alone. */
export const outsiders =
  '(?:các )?(?:công an|đoàn (?:phường|xã|thị trấn|quận|huyện|thành phố)|quận đoàn|huyện đoàn|thành đoàn|hội(?! (?:đồng|trường))|ubnd|ủy ban|phường|xã|quận|huyện|thành phố|sở|phòng (?:gd|giáo dục|văn hóa|tư pháp|y tế|lao động)|mặt trận|trạm y tế|trung tâm (?:y tế|văn hóa|công tác)|công ty|(?:trường|đơn vị) (?:bạn|khác|kết nghĩa|lân cận|bên cạnh|thcs|thpt|th|tiểu học|mầm non)|cụm|đài|báo(?! cáo)|viện|ngân hàng|vnpt|viettel|plan|unicef)(?!\\p{L})';
const other = new RegExp(
  `${before}${outsiders}(?: (?!phối|với|và|về)\\p{L}+){0,3}$|(?<!\\p{L})(?:của|do|(?:tính|gồm|kể) cả) ${outsiders}`,
  'u',
);
/** In brackets: who did it, or whose deeds are in it. */
export const isDoneBy = /^(?:đều |là |số )*(?:do|của|(?:có|tính|bao gồm|gồm|kể)(?: cả)?(?: \d+)?(?: \p{L}+){1,3} (?:do|của))(?!\p{L})/u;
const wider = /(?<!\p{L})(?:toàn|cả) (?:(quận|huyện|phường|xã|thị trấn|tỉnh|thành phố)|ngành|cụm|địa bàn)(?!\p{L})/u;

/** In the order in which they are asked. */
const says: readonly (readonly [FigureDoubt, RegExp])[] = [
  ['no-verb', plan],
  ['estimate', estimate],
  ['part-year', part],
  ['whole-period', added],
];

/** Since then: its last year may be a part, the others are none. */
const since = /(?<!\p{L})(?:kể )?từ (?:đầu )?(?:năm |tháng \d{1,2}\/)?20\d\d (?:đến|tới) nay/gu;

/** With and without what its brackets say. */
function piecesOf(key: string): readonly string[] {
  const plain = key.replace(wholeYear, ' ').replace(since, ' ');
  const inside = eachMatch(plain, /\(([^()]*)\)?/g).map(([, said = '']) => said);
  return [plain.replace(/\([^()]*\)?/g, ' '), ...inside].map((one) => one.replace(/ +/g, ' ').replace(/^[ ,;:.+*(-]+|[ ,;:.)-]+$/g, ''));
}

/** That they are a part of a year, a plan, an estimate, of more years; null where nothing is said. */
export function whatFiguresAre(key: string): FigureDoubt | null {
  const pieces = piecesOf(key);
  return says.find(([, said]) => pieces.some((one) => said.test(one)))?.[0] ?? null;
}

/** Times that are no one year: a school year, several, another one. */
const schoolYearNamed = /(?<!\p{L})(?:năm học|nh(?= ?\d))/u;
const yearsJoined = /(?<![\d/])20(\d\d) ?- ?(?:20)?(\d\d)(?![\d/-])/u;
export function isSchoolYear(key: string): boolean {
  const [, first, last] = yearsJoined.exec(key) ?? [];
  return schoolYearNamed.test(key) || Number(last) === Number(first) + 1;
}

const saidOrTime = [
  ...[wholeYear, part, estimate, added, schoolYearNamed],
  /(?<!\p{L})(?:giai đoạn|tính)(?!\p{L})|\/? ?20\d\d|\d{1,2}\/|\([^()]*\)/u,
].map(({ source }) => new RegExp(source, 'gu'));
/** Without the words that say it, and the times. */
export function withoutSaid(key: string): string {
  return saidOrTime.reduce((rest, one) => rest.replace(one, ' '), key);
}

/** That they are of a body outside, of a wider area: what an office is itself says its writer. */
export function isOfOutsiders(key: string, isBeyond: (level: string | undefined) => boolean): boolean {
  return piecesOf(key).some((one) => {
    const area = wider.exec(one);
    return area ? isBeyond(area[1]) : other.test(one) && isBeyond(undefined);
  });
}

const otherYear = /(?<![\d/-])20\d\d(?![\d-])|(?<!\p{L})(?:giai đoạn|lũy kế|năm (?:trước|ngoái|sau|tới)|cùng kỳ)(?!\p{L})/u;
export const namesTime = (key: string): boolean => [schoolYearNamed, yearsJoined, otherYear].some((one) => one.test(key));

/** Of a note: that figures are less, more or others' than they look. */
export const noteSaysMore = (key: string): boolean => whatFiguresAre(key) !== null || namesTime(key) || isOfOutsiders(key, () => true);

/** A class or a group by its number, which counts nothing. */
export const namedByNumber = /(?<!\p{L})(?:lớp|khối|nhóm|tổ|đội|cụm|cơ sở|điểm trường|phòng) ?(?:số )?\d{1,2}[a-zđ]?\d{0,2}(?![\p{L}\d])/gu;
const nothingElse =
  /(?<!\p{L})(?:số liệu|kết quả|thực hiện|chính thức|đã|tính|cả năm|toàn trường|nhà trường|trường|năm|trong|của|20\d\d)(?!\p{L})|[^\p{L}]+/gu;
/** "Cả năm", "toàn trường": it tells of nothing less. */
export const saysAllOfIt = (said: string): boolean => said.replace(nothingElse, '') === '';
/** Of a year's line: its brackets say that it is all of it, or nothing. */
export const isWholeYear = (key: string): boolean => whatFiguresAre(key) === null && piecesOf(key).slice(1).every(saysAllOfIt);

const scaled = '(nghìn|ngàn|trăm|chục|vạn|1\\.?000)(?! ?(?:đồng|đ|vnđ|vnd)(?!\\p{L}))';
const countedIn: readonly RegExp[] = [
  `(?<!\\p{L})(?:đơn vị(?: tính)?|đvt) ?:? ?\\(?${scaled}`,
  `\\((?:tính theo |số )?${scaled}(?: \\p{L}+){0,2}\\)`,
  `\\((triệu) (?:lượt|người|em|học sinh)\\)`,
  `^${scaled}(?: \\p{L}+){0,2}$`,
].map((said) => new RegExp(said, 'u'));
const scales: ReadonlyMap<string, number> = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['vạn', 10_000],
  ['triệu', 1_000_000],
]);
/** In how many of them counts are told: "ĐVT: nghìn lượt"; 1 where nothing says it. */
export function countScaleIn(key: string): number {
  const said = countedIn.map((one) => one.exec(key)?.[1]).find((one) => one !== undefined);
  return said === undefined ? 1 : (scales.get(said) ?? 1000);
}

/** Over all of a report: its title, what opens and closes it, what it says of its own figures. */
const titleOfReport = /^[^\p{L}]*(?:báo cáo|kết quả|tình hình|về việc|v\/v|sơ kết|tổng kết|công tác|dự thảo|trên đây là)(?!\p{L})/u;
const opensReport = /báo cáo|số liệu/u;
const ofThisReport =
  /(?<!\p{L})(?:số liệu|con số)(?!\p{L})(?: \p{L}+){0,3} (?:trong|của|ở|tại) (?:toàn bộ )?(?:bản )?báo cáo(?: này)?(?!\p{L}| ?\d| (?:trước|năm|tháng|quý|số|của|kỳ|về))|^[^\p{L}]*(?:toàn bộ |bản )*báo cáo này /u;
export const reportNamed = /báo cáo/iu;
/** Days of papers, and times up to now, which tell nothing of the figures. */
const paperDates = /(?<!(?:đến|tới|hết)(?: hết)? )ngày \d{1,2}(?: tháng \d{1,2} năm 20\d\d|\/\d{1,2}\/20\d\d)|(?:đến|tới) nay/gu;
/** A line of the opening may be a title, names or papers; what tells ends it. */
export const isOfFrame = (key: string): boolean => !/[.;:]$/.test(key) || opensReport.test(key);
/** What a sentence says of the figures of the whole report. */
export function saidOfReport(key: string, isFrame: boolean): FigureDoubt | null {
  const isOver = isFrame && (titleOfReport.test(key) || opensReport.test(key));
  if (!isOver && !ofThisReport.test(key)) return null;
  const said = whatFiguresAre(key.replace(paperDates, ' '));
  return said === 'no-verb' ? null : said;
}
/** The day on which it is signed: groups 1 and 2 are month and year. */
const signed = /tháng ?(\d{1,2}) ?năm ?(20\d\d)/u;
/** The year that is not over when the report is signed; in December it is. */
export function unfinishedYear(key: string): number | null {
  const [, month, year] = signed.exec(key) ?? [];
  return Number(month) < 12 ? Number(year) : null;
}
