/** What one sentence says was done, and what was meant: "Dự kiến 10 buổi, thực hiện 06 buổi", "Lắp 12 camera, đang chờ kinh phí lắp tiếp". */
import type { Outline } from '../../../outline/schema.ts';
import { anyOf } from '../../lib/listed.ts';
import { ownOpening } from '../../text/ownOpening.vi.ts';
import { acts } from '../order/adjuncts.vi.ts';
import { beginsWithVerb } from '../verbs.ts';
import { isAfter } from './laterOn.vi.ts';
import { isToGoOn } from './toGoOn.vi.ts';

const end = '(?!\\p{L})';
const ownTime = 'năm \\d{4}|năm học \\d{4} ?[-–] ?\\d{4}|(?:học )?kỳ (?:i|ii|1|2)|khối (?:lớp )?\\d+|quý (?:i{1,3}|iv|\\d)';
const lead = `(?:(?:${ownOpening}|trong kỳ|năm học này|năm nay|${ownTime})[,: ]+)*`;
const meant =
  '(?:theo kế hoạch|(?:lên |xây dựng |có )?kế hoạch(?: đề ra| đặt ra| ban đầu| là| được giao)?|dự kiến|dự định|dự tính|đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|đề ra (?:mục tiêu|chỉ tiêu)?|chỉ tiêu(?: được giao| đề ra| là)?|mục tiêu(?: là)?|đăng ký(?! (?:\\d+ )?(?:tham|dự|thi|học|sử|dùng|tài|và))|ban đầu dự kiến|sẽ)';
const estimate = '(?:khoảng |hơn |trên |gần |ít nhất |tối thiểu )?';
/** Group 1 the act that was meant, 2 its number, 3 what is counted, 4 what it is about. */
const plan = new RegExp(
  `^${lead}${meant}(?: sẽ)?(?: (?:trong )?(?:năm|cả năm|kỳ)(?: học)?(?: [\\d–-]+(?!\\d))?)? ?((?:(?!tháng|năm|quý|học|đã|số)\\p{L}+ ){0,5}?)${estimate}(?!20\\d\\d |\\d+ (?:năm|tháng|tuần|ngày|giờ) )(\\d[\\d.]*) (\\p{L}+)((?: [^,;()]*)?)$`,
  'iu',
);
/** Group 1 says that it was done, 2 the act, 3 and 4 the number with what is counted, 5 the rest. */
const result =
  /^((?:(?:nhà trường|trường|đơn vị|đến nay|nay|hiện|thực tế|kết quả|kết quả là|đã|chỉ|mới|mới chỉ|nhưng|song|tuy nhiên) )*)((?:(?!tháng|năm|quý|sẽ|chưa|không|đang)\p{L}+ ){0,5}?)((?:khoảng |hơn |trên |gần )?\d[\d.]*)(?: (\p{L}+)(.*))?$/iu;
const saidDone = new RegExp(`(?<!\\p{L})(?:đã|đến nay|thực tế|kết quả|mới|chỉ|được)${end}`, 'iu');
/** They name no act of their own. */
const plainly = /^(?:đã |chỉ )*(?:thực hiện|đạt|được|hoàn thành|triển khai|làm)(?: được)?$/iu;
/** Neither do these, and they do not say that it was done. */
const isThere = /^(?:có|là)(?: được)?$/iu;
const asMuch = /^(?:đã )?(?:tổ chức|mở)(?: được)?$/iu;
const events = /^(?:buổi|cuộc|lớp|đợt|tiết|chuyên|hội|khóa|lượt|giờ|ngày)$/iu;
/** Acts that only go before what was meant. */
const before = /^(?:khảo sát|rà soát|kiểm tra|đăng ký|chuẩn bị|thống kê|huy động|báo cáo|tham mưu|thông báo|thiết kế|đánh giá)(?!\p{L})/iu;
/** It failed, or somebody else decided on it. */
const ill =
  /(?<!\p{L})(?:bị|hỏng|hư|lỗi|hủy|huỷ|hoãn|từ chối|vắng|không|chưa|chẳng|thiếu|trả lại|loại bỏ|sai|kém|cũ|dự phòng|đăng ký|từ năm|trước năm)(?!\p{L})/iu;

/** Asked first: most sentences say none of it. */
const mayPlan = /kế hoạch|dự |mục tiêu|chỉ tiêu|đăng ký|sẽ/iu;
const clauseEnds = /,? \(|[,;:] (?=[\p{L}\d])| (?=(?:nhưng|song|tuy nhiên) )/u;

const timeFirst = new RegExp(`^(?:${ownTime})(?![\\p{L}\\d])`, 'iu');
const timeAhead = new RegExp(`^(${ownTime}): ?(?=\\p{L})`, 'iu');

/** "Năm 2023: kế hoạch 5 lớp" is one clause. */
function clausesOf(text: string): readonly string[] {
  return text.replace(timeAhead, '$1 ').split(clauseEnds);
}

export const firstClause = (text: string): string => clausesOf(text)[0] ?? '';

interface Meant {
  readonly act: string;
  readonly noun: string;
  readonly about: string;
}

function meantIn(clause: string): Meant | null {
  const found = mayPlan.test(clause) ? plan.exec(clause.replace(/[.\s]+$/u, '')) : null;
  if (found === null) return null;
  const [, act = '', , noun = '', about = ''] = found;
  const own = act.trim();
  return own === '' || beginsWithVerb(own) || acts.has(own.toLowerCase()) ? { act: own, noun, about } : null;
}

/** What a clause says was done of it; null where it tells a part of what is meant, or something else. */
function doneOf({ act, noun, about }: Meant, behind: string): string | null {
  const after = result.exec(behind.replace(/[.\s]+$/u, ''));
  if (after === null) return null;
  const [, marks = '', did = '', count = '', ownNoun = noun, rest = ''] = after;
  const own = did.trim();
  const [first = '', ...others] = rest.split(/[,;(]/);
  if (others.some((one) => isCountedAgain(one, ownNoun))) return null;
  const adds = !about.toLowerCase().startsWith(first.trimEnd().toLowerCase());
  const isSaid = saidDone.test(marks) || / được$/iu.test(own);
  if (ownNoun.toLowerCase() !== noun.toLowerCase() || ill.test(first) || (adds && !isSaid && !plainly.test(own))) return null;
  const told = (word: string) => upper(`${word} ${count} ${ownNoun}${adds ? rest : about}`);
  if (own === '') return isSaid && marks !== '' ? told(act || 'thực hiện') : null;
  if (isThere.test(own)) {
    if (adds || !/(?<!\p{L})(?:đã|đến nay|thực tế|kết quả)(?!\p{L})/iu.test(marks)) return null;
    return told(events.test(ownNoun) ? act || 'thực hiện' : 'có');
  }
  if (plainly.test(own)) return told(act !== '' ? act : /^đạt/iu.test(own) ? own : 'thực hiện');
  const isSameAct = act === '' ? isSaid && isAct(own) : own.toLowerCase().startsWith(act.toLowerCase()) || (isSaid && asMuch.test(own));
  return isSameAct || (act === '' && asMuch.test(own)) ? told(own.replace(/ được$/iu, '')) : null;
}

const partOfIt = /^ ?(?:trong đó|trong|gồm|bao gồm|có|với|cho|mỗi|đạt|thu hút|còn|hoãn|hủy|huỷ|lùi|dời|bỏ)(?!\p{L})/iu;

/** Whether a clause counts the same noun for another time or place: "năm 2024 … thực hiện 10 buổi". */
function isCountedAgain(clause: string, noun: string): boolean {
  return !partOfIt.test(clause) && !restFirst.test(clause.trim()) && new RegExp(`\\d ${noun}${end}`, 'iu').test(clause);
}

function isAct(own: string): boolean {
  const [first = '', second = ''] = own.toLowerCase().split(' ');
  return !before.test(own) && (acts.has(first) || acts.has(`${first} ${second}`));
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence without what was meant, where it says what was done of the same; else as it is. */
export function doneOfPlan(text: string, field: string, { groups, years }: Outline): string {
  if (!mayPlan.test(text) || !groups.some((group) => group.text === field)) return text;
  const [first = '', ...others] = clausesOf(text);
  const own = others.length === 0 ? null : meantIn(first);
  const behind = others.join(', ').replace(/\)(?=[.\s]*$)/u, '');
  const told = own && !isAfter(behind, years) ? doneOf(own, behind) : null;
  if (told === null) return text;
  // What was done in one year is not said again by what was done in another.
  const time = timeFirst.exec(first)?.[0] ?? '';
  return time === '' ? told : `${time} ${told.charAt(0).toLowerCase()}${told.slice(1)}`;
}

const partOfPlan = /^(?:trong đó|gồm|bao gồm|có|còn|đang|mới|hiện)(?!\p{L})|^\d/iu;

/** A clause behind ";" that tells of what the one before it means to do. */
export function goesWithPlan(clause: string, next: string): boolean {
  const own = meantIn(clause);
  return own !== null && (partOfPlan.test(next) || doneOf(own, next) !== null);
}

const done = '(?:(?:đã|kịp thời|chủ động) )*';
const opening = new RegExp(`^${lead}${done}`, 'iu');
/** An act with its number. Group 1 says that it was done, 2 the act, 3 the number, perhaps of how many. */
const counted = new RegExp(
  `^${lead}(${done})((?:(?!\\d)\\p{L}+ ){1,9}?)${estimate}(\\d[\\d.]*(?: ?/ ?\\d[\\d.]*| trên (?:tổng số )?\\d[\\d.]*)?) \\p{L}+`,
  'iu',
);
const toCome = anyOf(
  'sẽ|dự kiến|dự định|dự tính|định|kế hoạch|đăng ký|chuẩn bị|sắp|sắp tới|đang chờ|còn chờ|chờ|đợi|năm sau|năm tới|học kỳ sau|học kỳ tới|tháng sau|tháng tới|quý sau|quý tới|thời gian tới|khi có|nếu có|sau khi có|phấn đấu|mục tiêu|chỉ tiêu|tiếp tục',
);
const isToCome = new RegExp(`(?<!\\p{L})${toCome}${end}`, 'iu');
const opensToCome = new RegExp(
  `^(?:(?:nhưng|song|tuy nhiên|và|hiện|hiện nay|nay|vẫn|nhà trường|trường|đơn vị|năm \\d{4}|năm học \\d{4} ?[-–] ?\\d{4}|trong|tháng \\d+) )*(?:đang|${toCome})${end}`,
  'iu',
);
/** There is more of it, or the rest of it. */
const more =
  /(?<!\p{L})(?:thêm|tiếp(?! (?:theo|nhận|cận|tục|xúc))|nốt|nữa|còn lại|bổ sung|mở rộng|(?:đạt|nâng lên|tăng lên) \d[\d.]*|đợt (?:2|hai|sau)|giai đoạn (?:2|hai|sau))(?!\p{L})|^(?:nhưng |song )?còn \d/iu;
const restFirst =
  /^(?:nhưng |song )?(?:(?:số|phần|các) (?:\p{L}+ ){0,3}?còn lại|còn lại|còn \d|\d[\d.]* \p{L}+ (?:\p{L}+ ){0,3}?(?:còn lại|chuyển|dời|lùi|để))(?!\p{L})/iu;

/**
 * "done": its first clause counts what was done, and what is to come is more or the rest of it;
 * "meant": it counts only what was meant; "unclear": besides, something was done about it.
 */
export function firstTold(text: string): 'done' | 'meant' | 'unclear' | null {
  const [first = '', ...others] = clausesOf(text.replace(/[.\s]+$/u, ''));
  const own = meantIn(first);
  if (own !== null) return others.some((one) => isDone(one) || doneOf(own, one) !== null) ? 'unclear' : 'meant';
  if (beginsAndGoesOn(first, others)) return 'done';
  if (others.length === 0 || !others.some((clause) => isToCome.test(clause) || /^(?:\p{L}+ )?đang /iu.test(clause))) return null;
  const [head = '', marks = '', said = '', number = ''] = counted.exec(first) ?? [];
  const act = said
    .trim()
    .toLowerCase()
    .replace(/ được$/u, '');
  if (head === '' || isToCome.test(first) || !isActing(act)) return null;
  const isSure = marks !== '' || /\D\d/.test(number.replace(/\./g, '')) || /(?<!\p{L})được$/iu.test(said.trim());
  const later = others.filter((clause) => isToCome.test(clause) || restFirst.test(clause) || more.test(clause) || opensToCome.test(clause));
  const isRest =
    later.length > 0 && later.every((clause) => restFirst.test(clause) || (opensToCome.test(clause) && (isSure || isMore(clause, act))));
  return isRest ? 'done' : null;
}

/** An act, and all that is to come of it is that it goes on. */
function beginsAndGoesOn(first: string, others: readonly string[]): boolean {
  const later = others.filter((one) => isToCome.test(one) || isToGoOn.test(one));
  const isRest = later.length > 0 && later.every((one) => isToGoOn.test(one)) && !isToCome.test(first);
  return isRest && isActing(first.replace(opening, '').toLowerCase());
}

/** What is to come is told behind an act with its number: "Lắp 12 camera, đang chờ kinh phí" may be done or not. */
export function isMeantBehind(text: string): boolean {
  const [first = '', ...others] = text.split(clauseEnds);
  const said = counted.exec(first)?.[2];
  return (
    said !== undefined && !isToCome.test(first) && isActing(said.trim().toLowerCase()) && others.some((clause) => isToCome.test(clause))
  );
}

/** "Đã", "đến nay": it says itself that something of it was done. */
function isDone(clause: string): boolean {
  return /^(?:nhưng |song |tuy nhiên |nay |hiện )*(?:đã|đến nay|thực tế|kết quả|mới|chỉ)(?!\p{L})|(?<!\p{L})(?:thực hiện|tổ chức|hoàn thành) được(?!\p{L})/iu.test(
    clause,
  );
}

function isActing(act: string): boolean {
  return (
    (beginsWithVerb(act) || act.startsWith('liên kết ')) &&
    !/^(?:có|còn|được|không|chưa|đang|cần|nên|chuẩn bị|đề xuất|đề nghị|đạt)(?!\p{L})/u.test(act)
  );
}

/** "Lắp tiếp", "sẽ tổ chức 3 buổi" behind "tổ chức 5 buổi". */
function isMore(clause: string, act: string): boolean {
  return more.test(clause) || new RegExp(`(?<!\\p{L})${act} ${estimate}\\d[\\d.]* \\p{L}`, 'iu').test(clause);
}
