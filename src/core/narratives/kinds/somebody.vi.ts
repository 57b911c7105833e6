/** Sentences that would point at somebody: what one or a few of them suffered or did wrong, beside the name of their unit. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { Statement } from '../statements.ts';

/** Units that a report names instead of counting them. */
export const mostNamed = 3;
/** So many people or more behind an act of teaching are an audience. */
const audience = 10;
/** Of more units than are named the sum stands, if it leaves more than one for some of them. */
const leastSlack = 3;

const end = '(?!\\p{L})';
const start = '(?<![\\p{L}\\d.,/-])';
const number = '(?:\\d[\\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)';
const few = '(?:0?[12]|một|hai)';
/** Whom a report guards, and grown people of whom ill is told. */
const sexed = '(?:nữ sinh|nam sinh|(?:học sinh|bạn|em|cháu) (?:nữ|nam))';
const young = `(?:${sexed}|(?:bạn |em |cháu )?(?:học sinh|trẻ em|trẻ|em|cháu|bé|bạn|thiếu niên|nạn nhân|đối tượng)(?! học| ấy)|(?:chị|anh) em)`;
const anyone = `(?:${young}|sinh viên|thanh niên|giáo viên|cán bộ|nhân viên|thầy|cô|người|phụ huynh|gia đình)`;

/** What is suffered or done wrong; what is posted or filmed is only where it is bad. */
const harm = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?<!thiết |trang |chuẩn |dễ |nếu |không |chưa )(?<!(?<!sau )khi )bị(?! động| gián đoạn| hoãn| hủy)',
    'là nạn nhân|vi phạm|có hành vi|lộ ảnh|tung ảnh|nghiện|phát tán|đánh (?:nhau|bạc|bạn)|bỏ (?:học|nhà)|giả danh|nói xấu|xúc phạm|đe dọa|gian lận|cá độ|cờ bạc|lấy cắp|trộm|trầm cảm|mang thai|uống thuốc|nạp tiền|sa vào|nhóm kín|quay lén|tung tin',
    'tự (?:tử|sát|hại|làm đau)|tự…|(?:vào|truy cập|xem|chơi) [^;.,]{0,20}(?:xấu|đồi trụy|khiêu dâm|bạo lực|độc hại|nhạy cảm)',
    '(?:đăng|quay|chia sẻ|gửi) (?:\\p{L}+ ){0,2}?(?:tin|clip|ảnh|bài|video|hình)(?: viết| ảnh)? (?:\\p{L}+ ){0,3}?(?:xấu|sai|giả|bạn|học sinh|đánh|nhạy cảm|phản cảm|khỏa thân|bậy)',
    'gửi ảnh qua mạng',
  ].join('|')})${end}`,
  'iu',
);

/** Between people and a harm: then it is taught, feared or forbidden, or it is somebody else's. */
const apart = new RegExp(
  `(?<!\\p{L})(?:cho|về(?! nhà| quê)|kỹ năng|cách|nguy cơ|dấu hiệu|cam kết|không|chưa|phòng|chống|tránh|nhận biết|nhận diện|tuyên truyền|hướng dẫn|tập huấn|tình huống|tham gia|dự|do|để|nhằm|${anyone})${end}|,`,
  'iu',
);
const taught = /(?:cho|tập huấn|tuyên truyền|hướng dẫn|bồi dưỡng|trang bị|vận động)(?: (?:hơn|trên|gần|khoảng))? $/iu;
/** How far behind people a harm is still theirs, in letters. */
const reach = 70;

/** Those who are counted, by themselves or by their cases. */
const whoever = `(?:(?:trường hợp|vụ(?: việc)?)(?: (?:có )?${young})?|${anyone})`;
const counted = new RegExp(`${start}(${number}) ${whoever}${end}`, 'iu');
/** "12 học sinh lớp 8 vi phạm": people are counted, and what is told behind is theirs. */
function isCountedHarmed(text: string): boolean {
  return eachMatch(text, new RegExp(counted.source, 'giu')).some(({ 0: found, 1: count = '', index }) => {
    const isAudience = numberOf(count) >= audience && taught.test(text.slice(0, index));
    const behind =
      text
        .slice(index + found.length)
        .split(/[;.]/, 1)[0]
        ?.slice(0, reach) ?? '';
    const at = harm.exec(behind)?.index ?? -1;
    return !isAudience && at >= 0 && !apart.test(behind.slice(0, at));
  });
}

const dealing =
  '(?:kỷ luật|đình chỉ|xử phạt|xử lý|buộc thôi|lập biên bản|cảnh cáo|phê bình|khiển trách|nhắc nhở|đuổi học|giải cứu|can thiệp|phát hiện|thăm hỏi)';
const dealtWith = new RegExp(`(?<!\\p{L})${dealing}${end}[^;.\\d]{0,25}(?<![\\p{L}\\d])(${number}) ${whoever}${end}`, 'iu');
/** "kỷ luật 01 giáo viên", "nhắc nhở 04 học sinh"; of a whole school it is no case. */
function isDealtWith(text: string): boolean {
  const [, count = ''] = dealtWith.exec(text) ?? [];
  return count !== '' && numberOf(count) < audience && !taught.test(text.slice(0, text.indexOf(count)));
}

const ofCase =
  /(?<!\p{L})(?:tư vấn|hỗ trợ|giúp đỡ|phản ánh|công an|tố giác|can thiệp|tâm lý|vụ|dọa|cai|động viên|trở lại lớp|chuyển lớp|chuyển trường|nghỉ học|giúp lấy lại|hòa giải|mâu thuẫn|khám|bệnh viện|gia cảnh)(?!\p{L})/iu;
const good = /(?<!\p{L})(?:đạt|(?<!hòa )giải(?! quyết)|dự thi|cuộc thi|hội thi|nòng cốt|tuyên dương|khen|tham gia)(?!\p{L})/iu;
const oneOrTwo = new RegExp(`${start}${few} ${young}${end}`, 'iu');
/** "02 học sinh …": so few that who they are is known, where a harm or a case is told. */
function isOneOrTwo(text: string): boolean {
  return oneOrTwo.test(text) && (harm.test(text) || (ofCase.test(text) && !good.test(text)));
}

const things = '(?:tài khoản|nick|điện thoại|máy|clip|video|ảnh|hình ảnh|bài viết|bài đăng|tin nhắn|trang|nhóm|gia đình|phụ huynh|cha mẹ)';
const ofThem = new RegExp(`${start}(${number}) ${things}((?: \\p{L}+){0,4}?) ${young}${end}(.*)`, 'iu');
const made = /(?<!\p{L})(?:sản xuất|xây dựng|làm|thiết kế|dựng|biên soạn|tặng|trao|lập|mở|tổ chức|trang bị|lắp|mua|thành lập)(?!\p{L})/iu;
const given = /(?<!\p{L})(?:cho|gồm|hướng dẫn|tuyên truyền|tư vấn|dành|về|với|để)(?!\p{L})/iu;
/** "khóa 02 tài khoản của học sinh", "gỡ 01 video học sinh đánh nhau". */
function isThingOfThem(text: string): boolean {
  const found = ofThem.exec(text);
  if (found === null) return false;
  const [, count = '', between = '', behind = ''] = found;
  if (given.test(between) || made.test(text.slice(0, found.index))) return false;
  return numberOf(count) <= 2 || (numberOf(count) < audience && harm.test(behind));
}

const aCase = new RegExp(
  `(?<!\\p{L})(?:nhận|tiếp nhận|xử lý|chuyển|báo|phát hiện|giải quyết|xác minh|có|xảy ra|hỗ trợ|tin)${end}[^;.\\d]{0,25}(?<![\\p{L}\\d])${few} (?:vụ(?: việc)?(?! án)|trường hợp|đơn(?! vị| giản)|tin báo|phản ánh|cuộc gọi|thư của)${end}`,
  'iu',
);
const shown = /(?<!\p{L})(?:giả định|điển hình|trong cả nước|phân tích|giới thiệu|rút kinh nghiệm|ví dụ)(?!\p{L})/iu;

/** "Nữ sinh lớp 8 bị ghép ảnh": no number, but one of a class or a sex. */
const marked = new RegExp(`(?<!\\p{L})(?:${sexed}|${young} (?:khối |lớp )\\d[\\p{L}\\d]*)${end}([^;.]{0,50})`, 'iu');
/** What may happen to anybody. */
const ofAnybody =
  /(?<!\p{L})(?:dấu hiệu|nguy cơ|nhận biết|nhận diện|kỹ năng|cách|quy trình|quy chế|quy định|nội quy|hình thức|kênh|tổ|phòng|tránh|chống|ngừa|(?<!sau )khi|nếu|tuyên truyền|truyền thông|chủ đề|chuyên đề|giáo dục|hướng dẫn|cam kết|không|chưa|ít|mọi|các|những|để|nhằm|hòm thư|hộp thư|nơi|cho|về)(?!\p{L})/iu;
function isMarked(text: string): boolean {
  const found = marked.exec(text);
  if (found === null) return false;
  const at = harm.exec(found[1] ?? '')?.index ?? -1;
  return at >= 0 && !ofAnybody.test(text.slice(0, found.index)) && !apart.test((found[1] ?? '').slice(0, at));
}

const inWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
function numberOf(count: string): number {
  const at = inWords.indexOf(count.toLowerCase());
  return at < 0 ? Number(count.replace(/\./g, '')) : at;
}

/** What is told of these units would point at one of theirs. */
export function pointsAtSomebody({ text, units, figures }: Pick<Statement, 'text' | 'units' | 'figures'>): boolean {
  const isCounted = (isCountedHarmed(text) && !shown.test(text)) || isDealtWith(text);
  if (units.length > mostNamed) return isCounted && figures.some(({ sum }) => sum > 0 && sum < units.length + leastSlack);
  return isCounted || isOneOrTwo(text) || isThingOfThem(text) || (aCase.test(text) && !shown.test(text)) || isMarked(text);
}
