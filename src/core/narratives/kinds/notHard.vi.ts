/** Of a difficulty what it says is none of it: "kinh phí cơ bản đáp ứng", "không phải kinh phí mà là …"; such words are no matter. */
import { anyOf } from '../../lib/listed.ts';
import { tidingsOf } from './tidings.ts';

const thing = '(?:(?!\\d|không|chưa|chẳng|thiếu|mới|còn|chỉ|chậm|khó|ít|vẫn|phải|nếu|sẽ)\\p{L}+ ){1,6}?';
const fairly = '(?:(?:thì|đều|cơ bản|tương đối|tạm|khá|về cơ bản|đã|được|bố trí|cấp|trang bị|cũng|là) )*';
const forIt = anyOf(
  'được|đủ|đầy đủ|tốt|yêu cầu|nhu cầu|hoạt động|công việc|công tác|nhiệm vụ|dạy học|để|cho|của|các|thực hiện|triển khai|tối thiểu|nhà trường|đơn vị|rồi',
);
const enough = anyOf('đáp ứng|đủ|đầy đủ|ổn|tạm ổn|ổn định|bảo đảm|đảm bảo|thuận lợi|dồi dào');
const trouble = anyOf('vấn đề|khó khăn|trở ngại|cái khó|vướng mắc|điều đáng lo|rào cản');
const denied = '(?:không|chẳng|chưa)(?: hề| quá| đáng| gặp| phải| còn| bị)*';
const lacking = anyOf('khó|khó khăn|thiếu|lo|lo ngại|vướng|vướng mắc|ngại');

const eased = new RegExp(
  `^(?:${[
    `${thing}${fairly}${enough}(?: ${forIt})*`,
    `${fairly}${enough}(?: (?:về|nguồn))? (?!để|cho)${thing.replace(' )', '(?: |$))')}`,
    `${thing}thì (?:đã )?có(?: rồi)?`,
    `ngoài ${thing}(?:đã có|đã đủ|đủ|đã được (?:cấp|bố trí|trang bị|đáp ứng|đầu tư))`,
    `${denied} ${lacking}(?: gì)?(?: về| ở)?(?: \\p{L}+){1,5}`,
    `${thing}${fairly}${denied}(?: là)? (?:${lacking}|${trouble})(?: gì| lớn| đáng kể)*`,
  ].join('|')})$`,
  'u',
);
const instead =
  /(?<!\p{L})(?:không|chẳng) (?:phải|nằm|do|vì|tại|ở)(?! chỉ)(?: (?:là|ở|do|vì|tại|về))* [^,;]*?,? mà (?:(?:là|do|vì|ở|nằm ở|tại|về) )*|,? chứ không (?:phải )?[^,;]*$/gu;
const turn = /^(?:nhưng|song|tuy nhiên|tuy vậy|tuy|mặc dù|dù|về|riêng|còn)\s+/u;
const cut = /[,;:.]|\s(?=(?:nhưng|song|tuy nhiên|tuy vậy|mặc dù|dù)(?!\p{L}))/u;
/** They say no matter: what was said before is meant. */
const saysNothing =
  /^(?:(?:nhưng|song|tuy|nhiên|còn|lại|vẫn|chỉ|thì|là|rất|quá|hơi|khá|có|đến|cấp|được|ít|chậm|muộn|thấp|thiếu|hạn|chế|hẹp|khó|khăn|nhiều|chưa|không|kịp|thời|đủ|đều|thường|xuyên|lớn|phần|một|nhất)(?:\s|$))+$/u;

/** "Công an, phụ huynh phối hợp tốt nhưng kinh phí ít": what is good comes before the contrast. */
const goodFirst = /^([^;.]+?),? (?:nhưng|song|tuy nhiên) /u;

/** What stands behind a turn from what is good; null where nothing good is in front. */
export function behindGood(text: string): string | null {
  const [lead = '', good = ''] = goodFirst.exec(text.toLowerCase()) ?? [];
  return good !== '' && tidingsOf(good) === 'good' ? text.slice(lead.length) : null;
}

/** What is left is asked for its matter; all of it where nothing is left that could name one. */
export function withoutNotHard(text: string): string {
  const said = plain(text);
  const turned = said.replace(instead, '');
  const clauses = turned
    .split(cut)
    .map((one) => one.trim())
    .filter(Boolean);
  const kept = clauses.filter((one) => !isEased(one));
  if (kept.length === clauses.length) return turned === said ? text : turned;
  const rest = kept.join(', ');
  return rest === '' || saysNothing.test(rest) ? text : rest;
}

/** "Phụ huynh chưa quan tâm, kinh phí đủ": whether such a clause names no difficulty. */
export const isNotHard = (clause: string): boolean => isEased(plain(clause));

const plain = (text: string) => text.toLowerCase().replace(/[\s.]+$/, '');
const isEased = (clause: string) => eased.test(clause.replace(turn, ''));
