/** A text of a few letters that is whole: an act with what it is done to, a thing with how it is. */
import { listed } from '../../lib/listed.ts';
import { labelHeading } from '../narrativeWords.vi.ts';
import { auxiliaries, nounsLikeVerbs, verbs } from '../verbs.vi.ts';
import { tidingsOf } from './tidings.ts';

/** How a report may reach the school: all that the question asks for. */
const channel =
  /^(?:(?:qua|thông qua|bằng|có|tiếp nhận qua|tiếp nhận trực tiếp qua) )?(?:các )?(?:hòm thư|hộp thư|thùng thư|đường dây nóng|số điện thoại|điện thoại|hotline|email|thư điện tử|zalo|nhóm zalo|facebook|fanpage|website|gvcn|giáo viên chủ nhiệm|tổ tư vấn|phòng tư vấn|ban giám hiệu|bgh|tổng phụ trách|tpt đội|sổ góp ý|bảng tin)(?: (?:góp ý|tâm lý|học đường|của (?:nhà )?trường|nhà trường|lớp|nóng|điện tử))*[.;, ]*$/iu;

export function namesChannel(text: string): boolean {
  return channel.test(text.trim());
}

/** Verbs that seldom begin what a unit did. */
const seldom: ReadonlySet<string> = new Set(
  listed('tắt|bật|cắt|khóa|ẩn|hủy|tách|sửa|dán|che|chiếu|diễn|trực|thêm|giữ|cấm|bỏ|nối|quét|đọc|trồng|thuê|giới hạn'),
);
/** Somebody is told to do something that is not said. */
const unsaid: ReadonlySet<string> = new Set(listed('giao|cử|mời|phân công|chỉ đạo|yêu cầu|đề nghị'));
const isAct = (phrase: string) =>
  (verbs.has(phrase) || seldom.has(phrase)) && !unsaid.has(phrase) && !auxiliaries.has(phrase) && !nounsLikeVerbs.has(phrase);

const before = /^(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng|đã|đang|luôn|thường xuyên|kịp thời|chủ động) )+/u;
/** How or how far, and not what: "thực hiện tốt", "xử lý xong". */
const manner =
  /^(?:(?:rất|khá|tương đối|được|có|không|chưa|đã|và) )*(?:tốt|khá|đủ|đầy đủ|nghiêm túc|thường xuyên|đều|đều đặn|xong|rồi|hết|ngay|kịp thời|hiệu quả|đúng|gì|nhiều|ít|thêm|rõ|chung|riêng|lên|lại)$/u;

/** "Chưa có loa", "có tổ tư vấn", "hết kinh phí". */
const owned = /^(?:(?:không|chưa|vẫn|còn|hiện|đã) )*(?:có|thiếu|hết|mất|khó|ít|nhiều) (.+)$/u;
/** Between a thing and what it does or what is done to it; its own name may have been taken off. */
const said =
  /^bị \p{L}+|^(?!thiết bị|trang bị|chuẩn bị)\p{L}+(?: \p{L}+){0,4} (?:bị|đã|đang|còn|vẫn|hay|thường|rất|quá|luôn|chưa|không|hơi|đều|phải) (?!\p{Lu})\p{L}+/u;
/** What is said of a thing behind it, that is ill in itself. */
const state =
  /^\p{L}+(?: \p{L}+){0,3} (?:chập chờn|dột|treo|mất|đông|bận|nóng|tối|chật|chật hẹp|xa|nghèo|ồn|rò|hao|nứt|vỡ|đứt|rớt|giật|lag|kẹt|trống|khuyết|dở)$/u;

/** True where nothing need be added: "khóa phòng máy", "loa bị hỏng", "mạng yếu". */
export function saysInShort(text: string): boolean {
  const small = text.toLowerCase().replace(/[.;,\s]+$/, '');
  if (labelHeading.test(small) || /[^\p{L}\p{N} .\-–]/u.test(small)) return false;
  const bare = small.replace(before, '');
  return isActDone(bare) || isOwned(bare) || said.test(small) || state.test(small) || (bare.includes(' ') && tidingsOf(small) === 'bad');
}

function isActDone(small: string): boolean {
  const words = small.split(' ');
  const length = [3, 2, 1].find((most) => most <= words.length && isAct(words.slice(0, most).join(' ')));
  if (length === undefined || nounsLikeVerbs.has(words.slice(0, 2).join(' '))) return false;
  const rest = words.slice(length).join(' ');
  return rest !== '' && !manner.test(rest) && !isAct(rest);
}

function isOwned(small: string): boolean {
  const rest = owned.exec(small)?.[1];
  return rest !== undefined && !manner.test(rest) && !isAct(rest);
}
