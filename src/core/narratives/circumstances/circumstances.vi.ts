/** Parts of a sentence that only say when, how long, how often or how many more: it stays true without them. */
import { listed } from '../../lib/listed.ts';

const start = '(?<![\\p{L}\\p{N}/.,-])';
const end = '(?![\\p{L}\\p{N}/]|[-–.,]\\p{N})';
const count = '(?:\\d[\\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const period = '(?:giờ|phút|ngày|tuần|tháng|quý|năm|học kỳ|năm học)';
const year = '20(?:1\\d|2[0-4])';
const date = `(?:(?:hè|nghỉ hè|kỳ nghỉ hè|Tết) (?:năm )?${year}|(?<=(?:đầu|cuối) )năm học ${year} ?[-–] ?20\\d\\d|(?:từ |kể từ )?ngày \\d{1,2}/\\d{1,2}(?:/${year})?|(?:từ |kể từ )?tháng \\d{1,2}/${year}|\\d{1,2}/\\d{1,2}/${year}|năm ${year}|quý (?:[1-4]|I{1,3}|IV)(?:/${year}| năm ${year})|học kỳ I{1,2}(?: năm học)? ${year}\\s?[-–]\\s?20\\d\\d|giai đoạn ${year}\\s?[-–]\\s?20\\d\\d|năm ${year} và (?:năm )?${year})`;
const whenFront = '(?:(?:trong|vào|nhân|đầu|giữa|cuối|dịp|vào dịp|trong dịp|nhân dịp) )?';
export interface CircumstanceKind {
  readonly kind: 'when' | 'span' | 'often' | 'more' | 'area';
  readonly pattern: RegExp;
}

/** What says how often, without the period. */
export const oftenWords = /\p{N}+|(?<!\p{L})(?:lần|lượt|buổi|kỳ|một|định kỳ) ?/gu;

/** Up to here a number may be a grade. */
export const mostGrades = 12;

/** A bracket, a part after a comma or one with its small word; the whole of what is found goes. */
export const circumstanceKinds: readonly CircumstanceKind[] = [
  { kind: 'when', pattern: new RegExp(`\\s?\\((?:${whenFront}${date})\\)`, 'giu') },
  { kind: 'when', pattern: new RegExp(`${start}${whenFront}${date}${end},?`, 'giu') },
  { kind: 'span', pattern: new RegExp(`${start}(?:trong(?: vòng)? |suốt )${count} ${period}${end}(?: (?:qua|gần đây|liền))?`, 'giu') },
  {
    kind: 'span',
    pattern: new RegExp(
      `(?<=\\p{Ll} )(?<!(?:quá|sau|trước|lúc|từ|đến|hơn|dưới|trên|mỗi|vào|trực|ngày|từng|tới|cả|là|tháng|năm|thứ) )${count} (?:giờ|phút|ngày|tuần)(?= (?:cho|về|với|tại|ở)(?!\\p{L})|[,.;]|$)`,
      'giu',
    ),
  },
  { kind: 'often', pattern: new RegExp(`,?\\s?(?:định kỳ )?${start}${count} (?:lần|lượt|buổi|kỳ)\\s?/\\s?${period}${end}`, 'giu') },
  { kind: 'often', pattern: new RegExp(`,?\\s?(?:định kỳ )?${start}${count} ${period}(?:\\s?/\\s?| )(?:1 |một )?lần${end}`, 'giu') },
  { kind: 'more', pattern: new RegExp(`\\s?\\(${count} (?:[\\p{L}/]+ ?){1,3}\\)`, 'giu') },
  {
    kind: 'area',
    pattern: new RegExp(
      `${start}(?:tại|ở|trong|trên) địa bàn(?: (?:toàn )?(?:phường|xã|quận|huyện|thị trấn|thành phố))?(?= ?[,.;]|$)`,
      'giu',
    ),
  },
];

/** “Mỗi khối 2 tiết”. */
export const forEach = 'mỗi';

/** In the last part after a mark, besides a figure: who was there. */
export const joining: ReadonlySet<string> = new Set(
  listed('tham gia|thi|dự thi|hưởng ứng|học|xem|theo dõi|đạt giải|nghe|học sinh|em|trẻ em|đội viên|tiết|buổi|nhận'),
);

/** Where one of these stands, what is said may hold of nothing more than its circumstance. */
export const holdingWords: ReadonlySet<string> = new Set(
  listed(`chỉ|mới chỉ|hạn chế|thiếu|ít|hết|trừ|nếu|khi|so|hơn|tăng|giảm|từ|đến|trước|sau|sẽ|dự kiến|đang|cấm|nghiêm cấm|cho phép|kế hoạch`),
);
