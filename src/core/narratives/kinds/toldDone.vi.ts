/** Where a bare verb phrase names what is hard or wished: whether this one says that it was done. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { countedThing } from '../verbs.vi.ts';

const who = '(?:nhà trường|trường|đơn vị|trung tâm|phòng|đoàn trường|liên đội)';
/** Group 1 where it is told as done. */
const actLead = new RegExp(
  `^(?:(?:trong |vào |đến )?năm (?:học )?\\d{4}(?: ?[-–] ?\\d{4})?,? )?(?:${who} )*((?:đã (?:(?:kịp thời|chủ động) )?)*)`,
  'u',
);
/** A verb with "được" behind it was done: "tổ chức được", "mua được"; but not "kiểm soát được", which tells an ability. */
const got =
  /^(?!(?:kiểm soát|quản lý|theo dõi|nắm|nắm bắt|ngăn chặn|chặn|phát hiện|giám sát|bảo đảm|đảm bảo|duy trì|vận động|huy động|giáo dục|hỗ trợ|can thiệp) )(?:\p{L}+ ){1,2}được(?!\p{L})/u;
/** "Xây dựng được 05 clip", and not one for each. */
const gotMany = /được (?!0?1 )\d(?!.*(?<!\p{L})(?:mỗi|từng|tất cả)(?!\p{L}))/u;
/** Who came, or how many. */
const cameOfIt =
  /, (?:(?:đã )?(?:thu hút|đạt) (?:hơn |trên |gần |được )?\d|(?:(?:có|với) )?(?:hơn |trên |gần )?\d[\d.]* (?:\p{L}+ ){1,6}?(?:tham gia|tham dự|dự|nghe|hưởng ứng)(?!\p{L}))/u;
const ownYear = /(?<!\d)(\d{4})(?![\d/])/gu;
/** Before a year that is of something else. */
const otherYear =
  /(?<!\p{L})(?:như|so với|hơn|bằng|từ|trước|sau|kế hoạch|chỉ tiêu|hỏng|hư|lắp|mua|cấp|ban hành|cũ)(?: (?:trong|vào|của|đầu|cuối|từ))*(?: năm(?: học)?)? ?$/u;

/** So many each time: a habit, or what is asked for. */
const eachTime =
  /(?<!\p{L})(?:(?:mỗi|hằng|hàng|từng) (?:năm|học kỳ|kỳ|quý|tháng|tuần)|một (?:năm|học kỳ))(?!\p{L})|\p{L} ?\/ ?(?:năm|học kỳ|kỳ|quý|tháng|tuần)(?!\p{L})/u;
const paper =
  '(?:kế hoạch|công văn|quyết định|văn bản|quy chế|thông báo|nghị quyết|chương trình|đề án|hướng dẫn|chỉ thị|quy tắc|nội quy|quy định|kh|cv|qđ|tb)(?: (?:liên tịch|chỉ đạo|phối hợp))?';
/** A paper with its number and its day is there: "ban hành Kế hoạch số 31/KH-UBND ngày 5/3/2023". */
const issued = new RegExp(
  `(?:^|(?<!\\p{L}))(?:ban hành|xây dựng|ký|phát hành|gửi|ra) ${paper} (?:số:? ?)?\\d+ ?[/-] ?[\\p{L}\\d/&.-]+,? (?:ký |đề )?ngày \\d{1,2}(?:[/.-]\\d{1,2}[/.-]| tháng \\d{1,2} năm )\\d{4}`,
  'u',
);

/** Who did it and when, and whether it is told as done. */
export function toldLead(small: string): { readonly lead: string; readonly isDone: boolean } {
  const [lead = '', done = ''] = actLead.exec(small) ?? [];
  return { lead, isDone: done !== '' };
}

/** What is said besides is hard: too late, without what it needs, a part of many. */
const hardBesides =
  /(?<!\p{L})(?:muộn|trễ|nhưng|song|tuy nhiên)(?!\p{L})|(?<![\d/])\d+ ?\/ ?\d+(?![\d/]) \p{L}|\d (?:\p{L}+ )?trên (?:tổng số )?\d/u;

/** Told of a time of the report, with its number, or of what came of it. */
export function toldDone(text: string, years: readonly number[], isWished: boolean): boolean {
  const small = text.toLowerCase();
  const { lead, isDone } = toldLead(small);
  if (!isWished && hardBesides.test(small)) return false;
  if (isDone || issued.test(small)) return true;
  if (isWished && eachTime.test(small)) return false;
  const hasGot = got.test(small.slice(lead.length));
  if (!countedThing.test(small)) return hasGot && (!isWished || gotMany.test(small));
  // "Tổ chức 2 lớp trong năm 2024" in a report on 2024 may be asked for yet; "năm 2024 tổ chức 2 lớp" was held.
  const running = isWished ? Math.max(...years) : 0;
  const isThen = eachMatch(small, ownYear).some(
    ({ index, 1: year }) =>
      years.includes(Number(year)) && (Number(year) !== running || index < lead.length) && !otherYear.test(small.slice(0, index)),
  );
  return hasGot || isThen || cameOfIt.test(small);
}
