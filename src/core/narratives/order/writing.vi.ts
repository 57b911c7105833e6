/** Times, money and rates in one way of writing, whatever way a unit wrote them. */
import { dictionary } from '../../lib/dictionary.ts';
import { countable } from '../figures/addsUp.vi.ts';
import { shortForms } from '../synonyms.vi.ts';
import { asSaid } from './countLine.vi.ts';

type Rewrite = readonly [pattern: RegExp, by: string | ((...found: string[]) => string)];

const roman = dictionary({ '1': 'I', '2': 'II', i: 'I', ii: 'II' });
const period = '(năm học|học kỳ|năm|tháng|tuần|quý|ngày|kỳ)';
const times = '(\\d{1,2}|một|hai|ba|bốn|năm|sáu) (lần|buổi|đợt|cuộc|tiết|phiên)';
const digits = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
const start = '(?<![\\p{L}\\p{N}/.-])';
const end = '(?![\\p{L}\\p{N}/-])';

/** Counted in millions, these are no money. */
const countedInMillions = 'lượt|người|học sinh|hs|trẻ|dân|bản|tờ|tài khoản|đô|usd|lần';

const rewrites: readonly Rewrite[] = [
  [/^(?:trong )?(?:cả |toàn |suốt )?(?:giai đoạn|thời gian|kỳ)(?: vừa)?(?: qua| này| báo cáo)?,? (?=(?:không|chưa)(?!\p{L}))/iu, ''],
  [/^Xin (?=(?:cấp|được|hỗ trợ|bố trí|trang bị|bổ sung|mở|cung cấp|đầu tư|tăng|sớm|Sở|UBND|cấp trên|các cấp)(?!\p{L}))/u, 'Đề nghị '],
  [/(?<!\p{L})P(?:hòng )?GD ?(?:&|và) ?ĐT(?!\p{L})/gu, 'Phòng GDĐT'],
  [/(?<!\p{L})S(?:ở )?GD ?(?:&|và) ?ĐT(?!\p{L})/gu, 'Sở GDĐT'],
  [/(?<![\p{L}\p{N}/&.-])\p{Lu}{1,5}(?:[&/-]\p{Lu}{1,5}){1,2}(?![\p{L}\p{N}/&-])/gu, (found = '') => joinedShortForm(found)],
  [
    new RegExp(`${start}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${end}`, 'gu'),
    (_, day = '', month = '', year = '') => `${String(Number(day)).padStart(2, '0')}/${monthOf(month)}/${year}`,
  ],
  [
    new RegExp(`${start}(?:T|tháng\\s)(\\d{1,2})(?:\\s?/\\s?|\\snăm\\s)(20\\d\\d)${end}`, 'giu'),
    (_, month = '', year = '') => `tháng ${monthOf(month)}/${year}`,
  ],
  [new RegExp(`${start}(?:HK ?|học k[ỳì] )(1|2|I|II)${end}`, 'giu'), (_, number = '') => `học kỳ ${roman[number.toLowerCase()] ?? number}`],
  [new RegExp(`${start}(\\d{1,2}) ?h${end}`, 'gu'), (_, hour = '') => `${Number(hour)} giờ`],
  [
    new RegExp(
      `(?<=(?:khối|lớp) )(?:\\d{1,2}(?:, | và ))*\\d{1,2} ?[-–] ?\\d{1,2}(?![\\d/A-Z]|[-–]| ?(?:tuổi|tháng|phút|giờ|ngày|tuần|năm|${countable})(?!\\p{L}))`,
      'gu',
    ),
    (grades = '') => gradesIn(grades),
  ],
  [new RegExp(`${start}NH (?=20\\d\\d)`, 'gu'), 'năm học '],
  [/(?<=\p{N}) ?(?:đ|đồng|vnđ|vnd)(?![\p{L}/])/giu, ' đồng'],
  [/(?<=\p{N}) ?tr(?:iệu)? (?:đ|vnđ|vnd)(?!\p{L})/giu, ' triệu đồng'],
  [/(?<=\p{N}) ?tr(?!\p{L})(?! đồng)/gu, ' triệu đồng'],
  [/(?<=\p{N}) ?tr (?=đồng)/gu, ' triệu '],
  [/(?<=\p{N}) ?k(?!\p{L})/gu, ' nghìn đồng'],
  [new RegExp(`(?<=\\p{N} (?:triệu|tỷ|nghìn|ngàn))(?! (?:đồng|${countedInMillions})|\\p{L}| rưỡi)`, 'giu'), ' đồng'],
  [
    new RegExp(`${start}(?:mỗi|một|1) ${period} ${times}${end}`, 'giu'),
    (_, every = '', count = '', noun = '') => rateOf(count, noun, every),
  ],
  [
    new RegExp(`${start}${times} (?:(?:trong |trên )?(?:mỗi|một|1)|trên) ${period}${end}`, 'giu'),
    (_, count = '', noun = '', every = '') => rateOf(count, noun, every),
  ],
];

/** "TT&TT", "K/H", "LĐ-TBXH": a short form that is known without its marks. */
function joinedShortForm(written: string): string {
  const joined = written.replace(/[&/-]/g, '');
  return shortForms[joined.toLowerCase()] === undefined ? written : joined;
}

/** "6-9" → "6, 7, 8, 9". */
function gradesIn(written: string): string {
  return written.replace(/(\d{1,2}) ?[-–] ?(\d{1,2})/u, (all, first = '', last = '') => {
    const length = Number(last) - Number(first) + 1;
    return length < 2 || Number(last) > 12 ? all : Array.from({ length }, (_, at) => Number(first) + at).join(', ');
  });
}

/** "mỗi tháng hai lần" → "02 lần/tháng". */
function rateOf(count: string, noun: string, every: string): string {
  const value = digits.indexOf(count.toLowerCase());
  return `${value < 0 ? count : `0${value}`} ${noun}/${every}`;
}

/** "03" → "3", "1" → "01": as dates of documents are written. */
function monthOf(month: string): string {
  const value = Number(month);
  return value < 3 ? String(value).padStart(2, '0') : String(value);
}

/** "Tờ rơi được phát (1.200 tờ)" → "1.200 tờ rơi được phát": a number in brackets goes to its noun. */
function withCounts(text: string): string {
  const found = /^(.*?)\s*\((\d[\d.]*) (\p{L}+)\)([.;]?)$/u.exec(text);
  if (found === null) return text;
  const [, said = '', count = '', noun = '', end = ''] = found;
  // Of the clause that the brackets end.
  const clause = Math.max(said.lastIndexOf(';'), said.search(/\.[^.]*$/u)) + 1;
  const there = said
    .slice(clause)
    .toLowerCase()
    .search(new RegExp(`(?<![\\p{L}\\d])${noun.toLowerCase()}(?!\\p{L})`, 'u'));
  const at = there < 0 ? there : clause + there;
  if (at < 0 || /\d\s*$/u.test(said.slice(0, at))) return text;
  const rest = said.slice(at);
  return `${said.slice(0, at).replace(/(?:các|những) $/iu, '')}${count} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}${end}`;
}

/** The text with its times, money and rates as the report writes them. */
export function writeAlike(text: string): string {
  let written = withCounts(asSaid(text));
  for (const [pattern, by] of rewrites) {
    written = typeof by === 'string' ? written.replace(pattern, by) : written.replace(pattern, by);
  }
  return written.replace(/^\p{Ll}/u, (letter) => (/^\p{Lu}/u.test(text) ? letter.toUpperCase() : letter));
}
