/** What units wrote without a verb, with one: nobody does a number, a way or a thing. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasNoAccents } from '../../narratives/gist/accents.ts';
import { onlyWhere, ownersFirst } from '../../narratives/kinds/mainVerb.vi.ts';
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { seldomPairs } from '../../narratives/verbs.vi.ts';
import { lowerFirst } from '../words.vi.ts';

const sessions = /^(?:(?:hơn|trên|gần|khoảng) )?\d[\d.]* (?:buổi|đợt|cuộc|lớp|hội nghị|chuyên đề) /i;
/** "Qua đó", "qua 4 năm" are no ways of doing something. */
const way = /^(?:qua|thông qua|bằng) (?!(?:đó|(?:\d+|các|những|nhiều) năm|thời gian)(?!\p{L}))/iu;
const thing =
  /(?:hòm thư|hộp thư|đường dây nóng|hotline|số điện thoại|mã qr|trang facebook|nhóm zalo|kế hoạch phối hợp|quy chế phối hợp) (?!tiếp nhận|hoạt động|do|được|đã|nhận)/iu;
const whole =
  '(?:bộ phận|phòng (?:tư|tham) vấn|tổ (?:tư|tham) vấn|(?:\\d+|một|hai|ba|bốn) kênh)(?: (?!tiếp|hoạt|do|được|đã|nhận|phối|hỗ|trực|có|gồm|làm|tham|giúp|kịp|thường|luôn|sẵn|đều|thiếu|chưa|không|còn|bị|yếu|ít|quá|đang)\\p{L}+){0,4}(?=[,;:(]|$)';
const wholeFirst = new RegExp(`^${whole}`, 'iu');
const thingFirst = new RegExp(`^${thing.source}`, 'iu');
const thingBefore = new RegExp(`${thing.source}$|^(?:qua|thông qua|bằng) $`, 'iu');

/** "Tổ tư vấn: chưa thành lập". */
const denied = /^[^:]{2,40}: ?(?:hiện |đến nay |vẫn )?(?:chưa|không)(?!\p{L})/iu;

/** "21 buổi sinh hoạt …" → "tổ chức 21 buổi …"; "qua đường dây nóng" → "thực hiện qua …"; "hòm thư …" → "có hòm thư …". */
export function withVerb(text: string): string {
  if (denied.test(text)) return text;
  if (sessions.test(text) && !/ (?:được|đã|bị|phải|không|chưa) /.test(text)) return `tổ chức ${lowerFirst(text)}`;
  const [first = '', next = ''] = text.split(', ');
  const said = ownersFirst.test(next) ? first : text;
  if (way.test(text) && !hasVerb(said.replace(namesOfBodies, ' '))) return `thực hiện ${lowerFirst(text)}`;
  if (onlyWhere.test(text)) return text.replace(onlyWhere, '$1 nội dung này ');
  return wholeFirst.test(text) || (thingFirst.test(text) && !hasVerb(text)) ? `có ${lowerFirst(text)}` : text;
}

/** "Qua giáo viên chủ nhiệm, tổ tư vấn": what bodies are called is no act. */
const namesOfBodies =
  /(?<!\p{L})(?:chủ nhiệm|(?:tổ|phòng|ban|bộ phận) (?:tư vấn|tham vấn|tiếp nhận|tiếp dân|quản lý|giám hiệu|chỉ đạo|công tác)(?: tâm lý)?|góp ý)(?!\p{L})/giu;

/** Ways, things and bodies in a row: "hòm thư góp ý, tổ tư vấn tâm lý"; nobody does anything in it. */
export function isOfWays(text: string): boolean {
  const said = text.replace(namesOfBodies, ' ').trim();
  return !hasNoAccents(text) && !/[:(]|\.\s/.test(text) && !beginsWithVerb(said) && !beginsRarely(said) && !hasVerb(`. ${said}`);
}

/** A verb anywhere but right behind a way or a thing, of which it says what it is for: "hòm thư góp ý". */
function hasVerb(text: string): boolean {
  return eachMatch(text, /\p{L}+/gu).some(({ index }) => {
    const before = text.slice(0, index);
    return before !== '' && beginsWithVerb(text.slice(index)) && !thingBefore.test(before);
  });
}

/** Somebody does something in it: a list of numbers of papers says nothing; typed without accents it is not asked. */
export function saysAct(text: string): boolean {
  if (hasNoAccents(text)) return true;
  return eachMatch(text, /\p{L}+/gu).some(({ index }) => beginsRarely(text.slice(index)) || beginsWithVerb(text.slice(index)));
}

/** The first word is a verb that seldom begins what a unit did. */
export function beginsRarely(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return otherVerbs.has(first) || seldomPairs.has(`${first} ${second}`);
}

const otherVerbs: ReadonlySet<string> = new Set(
  'tách|ngắt|xây|ẩn|hủy|sửa|là|bị|hóa|báo|ghép|tài|thu|đi|biết|hiểu|nhắc|dán|trồng|ghi|trực|gọi|giữ|ngừng|dừng|hỏi|đọc|nghe|xem|tắt|bật|tu|khuyên|chọn|nêu|noi|tìm|cùng|hoạt|chuyển|rà|tập|chấp|tự|đề|bảo|nhờ|cấm|tịch|phân|khám|trích|gửi|nộp|thăm|tới|đón|dọn|chép|lưu|cất|quét|bấm|kê|dò|soi|lau|nối|trình|kết|lấy|thí|quay|vẽ|viết|hiến|dựng|treo|đóng|giải'.split(
    '|',
  ),
);
