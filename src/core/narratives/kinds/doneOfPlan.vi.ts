/** "Dự kiến 10 buổi, thực hiện 06 buổi": what was done of what was meant. */
import type { Outline } from '../../../outline/schema.ts';
import { isAfter } from './laterOn.vi.ts';

const end = '(?!\\p{L})';
const lead = '(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng|trong kỳ|năm \\d{4}|năm học \\d{4} ?[-–] ?\\d{4})[, ]+)*';
const meant =
  '(?:theo kế hoạch|(?:lên |xây dựng |có )?kế hoạch(?: đề ra| đặt ra| ban đầu| là| được giao)?|dự kiến|dự định|dự tính|đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|đề ra (?:mục tiêu|chỉ tiêu)?|chỉ tiêu(?: được giao| đề ra| là)?|mục tiêu(?: là)?|đăng ký|ban đầu dự kiến|sẽ)';
const estimate = '(?:khoảng |hơn |trên |gần |ít nhất |tối thiểu )?';
/** Group 1 the act that was meant, 2 its number, 3 what is counted, 4 what it is about. */
const plan = new RegExp(
  `^${lead}${meant}(?: (?:trong )?(?:năm|cả năm|kỳ)(?: học)?(?: [\\d–-]+)?)? ?((?:(?!tháng|năm|quý|học)\\p{L}+ ){0,3}?)${estimate}(\\d[\\d.]*) (\\p{L}+)((?: [^,;()]*)?)$`,
  'iu',
);
/** Group 1 says that it was done, 2 the act, 3 and 4 the number with what is counted, 5 the rest. */
const result =
  /^((?:(?:nhà trường|trường|đơn vị|đến nay|nay|hiện|thực tế|kết quả|kết quả là|đã|chỉ|mới|mới chỉ|nhưng|song|tuy nhiên|trong đó) )*)((?:(?!tháng|năm|quý|sẽ|chưa|không)\p{L}+ ){1,3}?)((?:khoảng |hơn |trên |gần )?\d[\d.]*)(?: (\p{L}+)(.*))?$/iu;
const saidDone = new RegExp(`(?<!\\p{L})(?:đã|đến nay|nay|thực tế|kết quả|mới|chỉ|được)${end}`, 'iu');
/** They name no act of their own. */
const plainly = /^(?:đã |chỉ )*(?:thực hiện|đạt|được|hoàn thành|có|là|triển khai|làm)(?: được)?$/iu;
const asMuch = /^(?:đã )?(?:tổ chức|mở)(?: được)?$/iu;

/** Asked first: most sentences say none of it. */
const mayPlan = /kế hoạch|dự |mục tiêu|chỉ tiêu|đăng ký|sẽ/iu;

/** The sentence without what was meant, where it says what was done of the same; else as it is. */
export function doneOfPlan(text: string, field: string, { groups, years }: Outline): string {
  if (!mayPlan.test(text) || !groups.some((group) => group.text === field)) return text;
  const [first = '', ...others] = text.split(/,? \(|[,;:] (?=\p{L})| (?=(?:nhưng|song|tuy nhiên) )/u);
  const before = plan.exec(first);
  if (before === null || others.length === 0) return text;
  const [, act = '', , noun = '', about = ''] = before;
  const behind = others.join(', ').replace(/\)(?=[.\s]*$)/u, '');
  const after = result.exec(behind.replace(/[.\s]+$/u, ''));
  if (after === null || isAfter(behind, years)) return text;
  const [, marks = '', did = '', count = '', ownNoun = noun, rest = ''] = after;
  const own = did.trim();
  const isSame = ownNoun.toLowerCase() === noun.toLowerCase();
  const isSameAct = plainly.test(own) || asMuch.test(own) || (act !== '' && own.toLowerCase().startsWith(act.trim().toLowerCase()));
  if (!isSame || !(isSameAct || saidDone.test(marks))) return text;
  const isBare = plainly.test(own) && !/^đạt/iu.test(own);
  const told = plainly.test(own) && act !== '' ? act.trim() : isBare ? 'Thực hiện' : own.replace(/ được$/iu, '');
  const all = `${told} ${count} ${ownNoun}${about.startsWith(rest.replace(/\s+$/u, '')) ? about : rest}`;
  return all.charAt(0).toUpperCase() + all.slice(1);
}
