/** Whose deed a sentence tells of: an office's schools, told by the office, or the unit itself. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { acts } from '../order/adjuncts.vi.ts';
import { beginsWithVerb } from '../verbs.ts';

const many = '(?:(?:tất cả|toàn bộ|toàn thể|hầu hết|phần lớn|đa số|100%|số) )?(?:các|100%|một số|nhiều|những|\\d[\\d.]*(?:/\\d[\\d.]*)?)';
const kinds = '(?:nhà trường|(?:đơn vị )?trường(?: học)?(?! (?:hợp|bạn|khác))|cơ sở giáo dục|đơn vị(?: trực thuộc| trường học)?)';
/** Which of them, before what they do. */
const which =
  '(?:[, ]+(?:trực thuộc|trên địa bàn|trong (?:toàn )?(?:quận|huyện|địa bàn)|của (?:quận|huyện)|toàn (?:quận|huyện)|tiểu học|th|thcs|thpt|mầm non|và|cách|đã|đều|đang|phải|cùng|đồng loạt|tự|chủ động|tiếp tục|thường xuyên|tích cực|kịp thời)(?!\\p{L}))*';
const schools = new RegExp(`(?<!\\p{L})${many} ${kinds}(?!\\p{L})${which} `, 'gu');
/** In front of them, what makes them do it. */
const governing =
  /(?<!\p{L})(?:hướng dẫn|chỉ đạo|yêu cầu|đôn đốc|nhắc|nhắc nhở|lưu ý|vận động|khuyến khích|động viên|giao|giao cho|đề nghị|hỗ trợ|giúp|giúp đỡ|tư vấn|phân công|kiểm tra|giám sát|theo dõi|quán triệt|phổ biến|tổ chức cho|tạo điều kiện|chỉ thị)(?: (?:cho|đến|tới))?(?: (?:toàn bộ|tất cả|toàn thể|hầu hết|số))? ?$/u;
const inFront =
  /^(?:(?:hiện nay|đến nay|hiện|hằng năm|hằng tuần|hằng tháng|năm \d{4}|năm học \d{4} ?[-–] ?\d{4}|có|đã|và|phòng|phòng gd\S*|100%|(?:liên đội|đoàn|đoàn thanh niên|công đoàn|chi đoàn|giáo viên|thầy cô|cán bộ|học sinh|ban giám hiệu|tổ tư vấn|hiệu trưởng|phụ huynh)(?: của| ở| tại)?)[, ]*)*$/u;

/** "Các trường lắp 12 camera", "hướng dẫn các trường cài phần mềm": done by those under the unit; "lắp 3 camera" by itself. */
export function doBySchools(text: string): boolean {
  const small = text.toLowerCase();
  return eachMatch(small, schools).some(({ 0: found, index }) => {
    const before = small.slice(0, index);
    return inFront.test(before) || (governing.test(before) && beginsWithAct(small.slice(index + found.length)));
  });
}

function beginsWithAct(text: string): boolean {
  const [first = '', second = ''] = text.match(/\p{L}+/gu) ?? [];
  return beginsWithVerb(text) || acts.has(first) || acts.has(`${first} ${second}`);
}

const giving = '(?:tặng|ủng hộ|tài trợ|trao|trao tặng|khen|khen thưởng|tuyên dương|biểu dương|hỗ trợ|cấp|giúp|giúp đỡ)';
const first = new RegExp(`(?<!\\p{L})${giving}(?!\\p{L})`, 'u');
const received = /(?<!\p{L})(?:được|nhận)(?: (?!để|và|cho|tổ chức(?! \p{Lu}))[\p{L}\d]+){0,6} $/u;

/** "Được tặng 5 camera": got, not given. */
export function isGiven(text: string): boolean {
  const small = text.toLowerCase();
  const at = first.exec(small)?.index ?? 0;
  return received.test(small.slice(0, at).split(/[,;]/).pop() ?? '');
}
