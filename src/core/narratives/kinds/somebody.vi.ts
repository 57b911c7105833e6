/** Sentences that would point at somebody: beside the name of a unit, one or two of them, or what they suffered or did. */
import type { Statement } from '../statements.ts';

/** Units that a report names instead of counting them. */
export const mostNamed = 3;

const end = '(?!\\p{L})';
const start = '(?<![\\p{L}\\d.,/-])';
/** Whom a report guards, and grown people beside what is told of them. */
const young = '(?:bạn |em |cháu )?(?:học sinh|trẻ em|trẻ|em|cháu|bé|bạn|thiếu niên|nạn nhân|đối tượng)';
const anyone = `(?:${young}|sinh viên|thanh niên|giáo viên|cán bộ|nhân viên|thầy|cô|người|phụ huynh|gia đình|trường hợp|vụ)`;
const few = '(?:0?[12]|một|hai)';

/** "02 học sinh", "một em", "01 vụ", "01 đơn": so few that who they are is known where the unit is named. */
const oneOrTwo = new RegExp(
  `${start}${few} (?:${young}|vụ(?: việc)?|trường hợp|ca|đơn(?! vị| giản)|tin báo|phản ánh|thư(?! ngỏ| viện| điện tử| mời))${end}`,
  'iu',
);

const things = '(?:tài khoản|nick|điện thoại|máy|clip|video|ảnh|hình ảnh|bài viết|bài đăng|tin nhắn|trang|nhóm|gia đình|phụ huynh|cha mẹ)';
/** "khóa 02 tài khoản của học sinh", "gỡ 01 video học sinh đánh nhau". */
const ofOneOrTwo = new RegExp(`${start}${few} ${things}(?: \\p{L}+){0,4}? ${young}${end}`, 'iu');

const harmed =
  '(?:(?<!thiết |trang |chuẩn |dễ |khi |nếu |không |chưa )bị(?! động)|là nạn nhân|vi phạm|có hành vi|lộ ảnh|tung ảnh|nghiện|đăng (?:clip|ảnh|bài|tin)|quay (?:clip|lén)|phát tán|đánh (?:nhau|bạc|bạn)|bỏ (?:học|nhà)|giả danh|vào trang|nói xấu|xúc phạm|đe dọa|tự (?:tử|sát|hại)|gian lận|cá độ)';
/** "12 học sinh lớp 8 vi phạm": people are counted, and something is told of them. */
const countedHarmed = new RegExp(`${start}(?:\\d[\\d.]*|một|hai|ba) ${anyone}${end}[^;.]{0,60}(?<!\\p{L})${harmed}${end}`, 'iu');
/** "kỷ luật 01 giáo viên", "nhắc nhở 04 học sinh". */
const dealtWith = new RegExp(
  `(?<!\\p{L})(?:kỷ luật|đình chỉ|xử phạt|xử lý|buộc thôi|lập biên bản|cảnh cáo|phê bình|khiển trách|nhắc nhở|đuổi học|giải cứu|can thiệp|phát hiện|thăm hỏi)${end}[^;.\\d]{0,25}(?:\\d[\\d.]*|một|hai) ${anyone}${end}`,
  'iu',
);
/** "clip học sinh lớp 8 bị đánh": no number, but somebody. */
const harmedOne = new RegExp(`(?<!\\p{L})(?:${young}|con)${end}[^;.,]{0,25}(?<!\\p{L})${harmed}${end}`, 'iu');
/** What may happen to anybody: "nhận biết dấu hiệu học sinh bị xâm hại", "khi bị …". */
const ofAnybody =
  /(?<!\p{L})(?:dấu hiệu|nguy cơ|nhận biết|nhận diện|nhận dạng|kỹ năng|cách|quy trình|phòng|tránh|chống|ngừa|khi|nếu|tuyên truyền|truyền thông|chủ đề|chuyên đề|quy định|giáo dục|hướng dẫn|cam kết|không|chưa|ít|mọi|các|những|để|nhằm|hòm thư|hộp thư|nơi)(?!\p{L})/iu;

/** Of more units than are named the sum stands, if it leaves more than one for some of them. */
const leastSlack = 3;

/** What is told of these units would point at one of theirs. */
export function pointsAtSomebody({ text, units, figures }: Pick<Statement, 'text' | 'units' | 'figures'>): boolean {
  const isCounted = countedHarmed.test(text) || dealtWith.test(text);
  if (units.length > mostNamed) return isCounted && figures.some(({ sum }) => sum > 0 && sum < units.length + leastSlack);
  if (isCounted || oneOrTwo.test(text) || ofOneOrTwo.test(text)) return true;
  const found = harmedOne.exec(text);
  return found !== null && !ofAnybody.test(text.slice(0, found.index + found[0].length));
}
