/** Titles in quotes and names of companies: their capitals name nobody. */

import { rememberedLast } from '../lib/remembered.ts';
import { isAccentless } from '../text/accentless.ts';
import { pattern, startsSmall } from '../text/letters.ts';
import { compareKey } from '../text/text.ts';
import { givenNames } from './nameParts.vi.ts';
import { isKnownName } from './nameRun.vi.ts';
import { namesDealtWith } from './slots/dealtWith.vi.ts';
import { withoutThings } from './slots/namedThings.vi.ts';
import { withoutExamples } from './traces/examples.vi.ts';
import { wordPairs } from './wordPairs.vi.ts';

/** Behind these, what is in quotes is a title. */
const lead =
  'cuộc thi|hội thi|diễn đàn|chủ đề|phát động|chương trình|mô hình|phong trào|thông điệp|chiến dịch|câu lạc bộ|clb|khẩu hiệu|sân chơi|chuyên đề|dự án|tiểu phẩm|vở kịch|đề tài|hội thảo|tọa đàm|lớp học|lớp|quỹ|học bổng|đội|đội tuyển|giải|giải thưởng|ngày hội|talkshow|gameshow|chuyên mục|bộ tài liệu|tài liệu|sổ tay|cuốn sách|sách|bài hát|phim|tháng hành động|tuần lễ|gian hàng|góc|phòng|hộp thư|trại hè|liên hoan|hành trình|chuyến xe|cổng|ứng dụng|phần mềm|trung tâm|công ty|hội quán|nhà văn hóa|sáng kiến|đề án|kế hoạch|cẩm nang|bộ quy tắc|quy tắc|danh hiệu|hội nghị|tập huấn|ngoại khóa|công trình|phần việc|cuộc vận động|nhóm tư vấn|xung kích|bản tin|tạp chí|báo|trò chơi|hội trại|lễ|chặng|vòng thi|tiết học|bài giảng|bài học|tủ sách|thư viện|hòm thư|đường dây|podcast|chatbot|trợ lý ảo|máy chủ|server|wifi|router|nền tảng|hệ thống|công cụ|trang web|website|bộ bài giảng|nhóm nhạc|câu chuyện|truyện|truyện tranh|vở|vở diễn|ca khúc|bài thơ|bài vè|hoạt cảnh|bộ phim|phim ngắn|phim hoạt hình|triển lãm|bộ tranh|linh vật|con rối|brandname|thương hiệu|nhãn hiệu';
const quotes: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ["'", "'"],
  ['‘', '’'],
];
const quoted = quotes.map(([open, close]) => pattern('gu')`(^|[^${open}${close}\p{L}])${open}([^“”"«»\n]{2,160}?)${close}(?!\p{L})`);
const leads = pattern(
  'iu',
)`(?<!\p{L})(?:${lead})(?:(?: (?:mang|có|đặt|lấy))?(?: tên(?: là)?)?|(?: \p{Ll}+){1,4} (?:mang|với|lấy) tên(?: gọi| là)?):? ?$`;
/** Their titles have characters: "phim “Cậu bé Cờ Lau”". */
const works = pattern(
  'iu',
)`(?<!\p{L})(?:phim|bộ phim|phim ngắn|hoạt hình|bài hát|ca khúc|bài thơ|bài vè|truyện|truyện tranh|câu chuyện|sách|cuốn sách|tiểu phẩm|vở|kịch|vở kịch|hoạt cảnh|trò chơi|cuộc thi|hội thi|ứng dụng|phần mềm|chatbot|podcast|chương trình|mô hình|câu lạc bộ|clb|bộ tài liệu|sổ tay|chuyên mục|chiến dịch|linh vật|nền tảng|tiết mục|vai|nhân vật)(?: (?:hoạt hình|cổ tích|truyện tranh|phát thanh|truyền hình|radio|nghệ thuật|ngoại khóa|sân khấu|ca nhạc|múa rối|kịch|hài|ngắn|thiếu nhi))?(?: (?:mang|có|đặt|lấy))?(?: tên(?: là)?)?:? ?$`;
/** One title after another: the word before the first is before them all. */
const titlesBefore = /(?:["“«‘'][^"”»’']{1,60}["”»’'] ?(?:[,;]|và|hoặc) ?)+$/;
const longestBefore = 140;
/** Behind these, what is in quotes may be somebody, or what somebody is called. */
const callers = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|bé|bạn|nạn nhân|học sinh|hs|nữ sinh|nam sinh|tên|là|nick|nickname|biệt danh|zalo|facebook|fb|tài khoản|tk|của|với|con|vụ|trường hợp|trẻ|mẹ|bố|anh|chị|ông|bà|gọi|xưng|tự xưng|xưng là|bí danh|biệt hiệu|ký tên|lấy tên):? ?$`;
const capitalInside = pattern('u')`\S\p{L}* \p{Lu}\p{Ll}`;
/** Behind these somebody's own words are quoted. */
const said = pattern(
  'iu',
)`(?<!\p{L})(?:báo|kể|nói|khai|nhắn|nhắn tin|bảo|viết|hỏi|cho biết|trả lời|bình luận|cmt|phản ánh|trình bày|khóc): ?$`;
/** Behind these somebody's own words are quoted, with or without a colon. */
const wrote = pattern(
  'iu',
)`(?<!\p{L})(?:tin nhắn|dòng nhắn|nội dung (?:chat|nhắn|tin nhắn|trò chuyện|bài|bình luận|thư)|đoạn (?:chat|tin nhắn|hội thoại)|bình luận|comment|cmt|status|stt|trạng thái|dòng chữ|bài đăng|bài viết|caption|story|lời nhắn|câu)(?: (?:là|ghi|có nội dung|với nội dung))?:? ?$`;
/** A title that has one of these may name a person: it is read like any other text. */
const personal = pattern(
  'u',
)`(?<!\p{Lu}\p{L}* )(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trịnh|Đinh|Đào)(?= \p{Lu})|\d[\d .-]{6,}\d|(?<!\d)\d{1,2} ?[A-EĐ]\d{0,2}(?![\p{L}\d])|\p{Lu}\p{L}* (?:Văn|Thị) \p{Lu}|(?<!\p{L})(?:tên(?: là)?:?|ghét|Ghét|anti|Anti|bóc phốt|Bóc phốt|tẩy chay) \p{Lu}`;
/** So may one that has these, unless it is a work's. */
const child = pattern('u')`(?<!\p{L})(?:em|cháu|bé|bạn) \p{Lu}|^(?:Em|Cháu|Bé|Bạn) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$`;
const startsWithChild = pattern('u')`^(?:Em|Cháu|Bé|Bạn|Nạn nhân) \p{Lu}`;
const harm = pattern('iu')`(?<!\p{L})(?:bị|đánh|chửi|dụ|ép|xâm hại|nạn nhân|lộ|tung|khóc|kể|lớp)(?!\p{L})`;
const trade =
  'TNHH|CP|MTV|cổ phần|một thành viên|trách nhiệm hữu hạn|thương mại|dịch vụ|công nghệ|giáo dục|phát triển|đầu tư|xây dựng|tin học|phần mềm|truyền thông|và|&|-';
const company = pattern('gu')`(?<!\p{L})(?:[Cc]ông ty|CÔNG TY|[Cc]ty)(?: (?:${anyCase(trade)})(?!\p{L}))+(?: \p{Lu}[\p{L}'’]*){1,4}`;

function anyCase(words: string): string {
  const titled = (one: string) => one.charAt(0).toUpperCase() + one.slice(1);
  const ways = words.split('|').flatMap((one) => [one, titled(one), one.split(' ').map(titled).join(' ')]);
  // Each once: a row of dashes is read in one way only.
  return [...new Set(ways)].join('|');
}

/** What a schoolbook or a play tells happened to nobody. */
const story = pattern(
  'iu',
)`(?<!\p{L})(?:sgk|sách giáo khoa|nhân vật|giả định|giả tưởng|hoạt hình|trong (?:phim|vở|tiểu phẩm|truyện|kịch bản|tình huống mẫu))(?!\p{L})`;
const storyName = pattern(
  'gu',
)`(?<!\p{L})([Bb]ạn|[Ee]m|[Bb]é|[Cc]ô bé|[Cc]ậu bé|nhân vật|hai bạn|của|và) (?!(?:Nguyễn|Trần|Lê|Phạm) \p{Lu})\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})`;
const clauses = /[^.;!?\n]+(?:[.;!?\n]+|$)/gu;

/** Given names alone, in a sentence of a story, are nobody's. */
function withoutStories(text: string): string {
  if (!story.test(text)) return text;
  return text.replace(clauses, (clause) => (story.test(clause) ? clause.replace(storyName, '$1 …') : clause));
}

/** "cô Tấm", "chị Hằng", "bác Gấu": told of in a tale, or somebody. */
export const ofTales = new Set('tấm cám bụt tiên hằng cuội gấu thỏ sói dậu sáu rùa nhím kiến'.split(' '));
export const tale = pattern(
  'iu',
)`(?<!\p{L})(?:truyện|cổ tích|ngụ ngôn|vở|kịch|phim|nhân vật|vai|tiểu phẩm|hoạt cảnh|hóa trang|múa rối|sân khấu|trung thu|kể chuyện|câu chuyện|sách|dì ghẻ|cám|tác phẩm|ngữ văn|tết|đêm hội|tiết mục|múa|rằm|rước đèn)(?!\p{L})`;

const figure = pattern('gu')`(?<!\p{L})([Cc]ô|[Cc]hị|[Cc]hú|[Bb]ác|[Ôô]ng|[Bb]é|[Bb]ạn|[Cc]ậu|[Dd]ì) (\p{Lu}\p{Ll}+)(?!\p{L}| \p{Lu})`;

/** "múa Chú Cuội, chị Hằng": told of in a tale. */
function withoutFigures(text: string): string {
  if (!tale.test(text)) return text;
  return text.replace(figure, (whole, call: string, name: string) => (ofTales.has(compareKey(name)) ? `${call} …` : whole));
}

/** "Họp thứ Bảy". */
const weekdays = /[Tt]hứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?![\p{L}])/gu;

/** Two readings of a text: what it tells, without examples, and of that what may be a person's own name. */
interface Told {
  readonly told: string;
  readonly own: string;
}

/** Both thresholds ask it of a text one after the other. */
export const readTold = rememberedLast((typed: string, _kind: 'told'): Told => {
  const told = withoutExamples(typed);
  return { told, own: withoutTitles(told) };
});

/** The text as it is read for people's names. */
function withoutTitles(told: string): string {
  const real = withoutThings(withoutFigures(withoutStories(told)));
  const text = (real === told ? told : withoutExamples(real)).replace(weekdays, (day) => day.toLowerCase());
  if (!/["“«'‘]|ty /i.test(text)) return text;
  let rest = text.normalize('NFC');
  for (const quotation of quoted) {
    rest = rest.replace(quotation, (whole, sign: string, title: string, at: number, all: string) =>
      isTitle(title, all.slice(Math.max(0, at - longestBefore), at) + sign) ? `${sign}…` : whole,
    );
  }
  return rest.replace(author, (whole, work: string, name: string) => (startsKnown(name) ? work : whole)).replace(company, 'công ty');
}

/** "… của tô hoài": who made what a title was taken from, in any letters. */
const author = pattern('giu')`(… của (?:nhà văn |nhà thơ |tác giả |nhạc sĩ )?)(\p{L}+ \p{L}+(?: \p{L}+)?)`;

/** Behind a title a known name of two words or three. */
function startsKnown(name: string): boolean {
  const key = compareKey(name);
  return isKnownName(key, isAccentless(name)) || isKnownName(key.replace(/ [^ ]+$/, ''), isAccentless(name));
}

function beginsWithGiven(title: string): boolean {
  const [first = '', second = ''] = compareKey(title).split(' ');
  return givenNames.has(first) && !wordPairs.has(`${first} ${second}`);
}

/** "Chuyện của Mít". */
const tells = pattern('iu')`^(?:chuyện|truyện|nhật ký|hành trình|thế giới)(?!\p{L})`;

/** Whether a quotation is what something is called, by the words before it and by its own. */
function isTitle(title: string, around: string): boolean {
  const before = around.replace(titlesBefore, '');
  if (personal.test(title)) return false;
  if (harm.test(title) && startsWithChild.test(title)) return false;
  if (child.test(title)) return works.test(before) && !harm.test(title);
  const words = title.trim().split(/ +/);
  if (said.test(before) && (capitalInside.test(title) || beginsWithGiven(title))) return false;
  if (wrote.test(before) && (capitalInside.test(title) || beginsWithGiven(title) || / (?:ơi|à|oi)(?=[ ,.!?]|$)/u.test(title))) return false;
  if (leads.test(before)) return true;
  if (callers.test(before) || (!isAccentless(title) && !tells.test(title) && namesDealtWith(title))) return false;
  return words.length > 2 && words.slice(1).some((word) => startsSmall.test(word));
}
