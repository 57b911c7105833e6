/** Whole numbers in words, as reports write small counts: "mười hai buổi", "12 (mười hai) buổi". */
import { listed } from './listed.ts';

const ones = 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mốt';
const tens = `(?:mười(?: (?:${ones}))?|(?:${ones}) mươi(?: (?:${ones}))?)`;
const number = `(?:(?:${ones}) trăm(?: ${tens}| (?:linh|lẻ) (?:${ones}))?|${tens}|${ones})`;

/** "12 (mười hai) buổi": the words in brackets, with the space before them. */
export const spelledOut = new RegExp(`(?<=\\p{N}) \\(${number}\\)`, 'giu');

/** A number in words that begins a text, before what it counts. */
export const numberInWords = new RegExp(
  `^(${number}) (?=(?:buổi|đợt|cuộc|lớp|tờ|máy|phòng|camera|văn bản|tài khoản|chuyên đề|tin|bài|trường|học sinh|hs|em|giáo viên|gv|cán bộ|phụ huynh|thành viên|trường hợp|vụ|câu lạc bộ|đơn vị|lượt|triệu|thầy cô|đồng chí)(?!\\p{L}))`,
  'iu',
);

/** After these, "năm" is a year, and the others are no count. */
export const noCountAfter: ReadonlySet<string> = new Set(
  listed(`
  hằng|hàng|mỗi|trong|từng|các|những|đầu|cuối|giữa|vào|từ|đến|tới|sau|trước|cả|qua|nhiều|nửa|theo|ra|
  thứ|lớp|khối|tháng|tuần|kỳ|cùng|tổ|số|ngày|hết|một|hai|ba|của|là|ngay|suốt
`),
);

const values = new Map('một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, at) => [word, at + 1]));
values.set('mốt', 1).set('tư', 4).set('lăm', 5).set('bẩy', 7);

/** "ba trăm linh năm" → 305. */
export function worthOf(words: string): number {
  let value = 0;
  let last = 0;
  for (const word of words.toLowerCase().split(' ')) {
    if (word === 'trăm') [value, last] = [value + last * 100, 0];
    else if (word === 'mươi') [value, last] = [value + last * 10, 0];
    else if (word === 'mười') value += 10;
    else last = values.get(word) ?? last;
  }
  return value + last;
}
