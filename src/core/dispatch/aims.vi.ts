/** The share that a dispatch sets to be reached; blank where it may be last year's, a ceiling, a rise or a mark of quality. */
import { eachMatch } from '../lib/eachMatch.ts';

const share = String.raw`(?<aim>\d{1,3}(?:,\d+)?)\s*%`;
const reached = '(?:đạt|trên|ít nhất|tối thiểu|từ|lên|là|:)';
const ends = String.raw`(?=\s*(?:$|[,;.:()]|trở lên\s*(?:$|[,;.:()])))`;

/** "… đạt 90% vào năm 2025". */
const orYear = String.raw`(?=\s*(?:$|[,;.:()]|trở lên\s*(?:$|[,;.:()])|(?:(?:vào|đến|trong|hết)\s+(?:hết\s+)?)?năm))`;

const ledBy = String.raw`(?:phấn đấu|duy trì|giữ vững|giữ|bảo đảm|đảm bảo|hằng năm|hàng năm|mỗi năm|đến|hết|trong|năm|20\d\d|có|đạt|ít nhất|tối thiểu|trên)[\s,]+`;
const first = String.raw`^[^\p{L}\d]*`;

const anyShare = /\d\s*%/gu;
/** "Phấn đấu … đạt 60%", "(mục tiêu 95%)", "(ít nhất 90%)", "100% trường …". */
const setAs: readonly RegExp[] = [
  new RegExp(String.raw`phấn đấu(?=\s)[^.;()]*\s${reached}\s*${share}`, 'iu'),
  new RegExp(
    String.raw`(?<!(?:hoàn thành|vượt|so với)\s(?:\p{L}+\s)?)(?:mục tiêu|chỉ tiêu)(?:\s+(?:đến|năm|hết|20\d\d|đề ra|giao|được|phấn đấu|đạt|là))*\s*:?\s*${share}${ends}`,
    'iu',
  ),
  new RegExp(String.raw`(?:^|[,;(:])\s*(?:đạt\s+)?(?:ít nhất|tối thiểu)\s+${share}${ends}`, 'iu'),
  new RegExp(String.raw`\skhông (?:thấp hơn|ít hơn|dưới)\s+${share}${orYear}`, 'iu'),
  new RegExp(String.raw`${first}(?:(?:${ledBy})+${share}|(?<all>100)\s*%)\s+\p{L}`, 'iu'),
  new RegExp(
    String.raw`^\P{L}*(?:phấn đấu\s[^.;()%]*)?(?:tỷ|tỉ) lệ(?=\s)(?!.*\s(?:chỉ tiêu|mục tiêu|kế hoạch)\s)[^.;()%]*\sđạt(?:\s+(?:ít nhất|tối thiểu|trên|từ))?\s+${share}${orYear}`,
    'iu',
  ),
];
/** A ceiling, a change, another year's. */
const otherwise =
  /không quá|không vượt|tối đa|khống chế|nhiều nhất|(?<=^|[\s(])(?:giảm|tăng(?!\s+cường)|thêm|bớt|hạ|còn|so với|cùng kỳ|năm trước|kỳ trước|vượt)(?=$|[\s:;,.()])|(?<!không )dưới\s+\d+(?:,\d+)?\s*%/iu;
/** A smaller one may be what is to be kept low: poverty, leaving school. */
const least = 50;

/** Behind what is counted: what is to be reached. */
export const aimTail =
  /(?:[,;]\s*(?:phấn đấu|mục tiêu|chỉ tiêu|ít nhất|tối thiểu|không quá)|\s(?:giảm|tăng)(?:\s(?:còn|lên|xuống))*(?:\s(?:dưới|trên|mức))*(?=\s\d)|\s(?:không (?:quá|vượt quá|thấp hơn|cao hơn|ít hơn|lớn hơn|dưới)|tối đa|ít nhất|tối thiểu|còn(?: dưới)?|(?:duy trì )?ở mức|duy trì|dưới|trên|từ)(?=\s\d{1,3}(?:,\d+)?\s*%(?:\s+trở (?:lên|xuống))?\s*$)|(?=\s\d{1,3}(?:,\d+)?\s*%(?:\s+trở (?:lên|xuống))?\s*$)|\sđạt(?:\s(?:ít nhất|tối thiểu|trên|từ))?(?=\s\d{1,3}(?:,\d+)?\s*%))(?=\s).*$/iu;

/** As the column takes it; '' leaves it to the officer. */
export function aimOf(sentence: string): string {
  if (eachMatch(sentence, anyShare).length !== 1 || otherwise.test(sentence)) return '';
  const found = setAs.map((one) => one.exec(sentence)).find((one) => one !== null);
  const { all = '', aim = all } = found?.groups ?? {};
  const value = Number(aim.replace(',', '.'));
  return value >= least && value <= 100 ? aim : '';
}
/** Before the share that a sentence is about: "Phấn đấu đến năm 2027, tỷ lệ …". */
export const aimLead = /^phấn đấu(?=\s)[^;:.()]*?(?=(?:tỷ|tỉ) lệ\s)/iu;
const ledShare = new RegExp(
  String.raw`${first}(?:${ledBy}|khoảng\s)*(?:từ\s+\d{1,3}\s*%?\s*(?:đến|[-–])\s*)?\d{1,3}(?:,\d+)?\s*%\s+(?=\p{L})`,
  'iu',
);

/** "Duy trì 100% xã có trạm y tế: ……%" asks a share: "Tỷ lệ xã có trạm y tế: ……%". */
export function withoutAim(sentence: string): string {
  return /[.…_]\s*%\s*[.;]?$/u.test(sentence) ? sentence.replace(ledShare, 'Tỷ lệ ') : sentence;
}
/** In the tail: what it is a share of. */
export const aimOver = /\s(?:so với|trên)\s+((?:tổng\s+)?số\s+[^,;:.()]+)/iu;
