/** "Tỷ lệ … (%); để tính được, nêu rõ số A và tổng số B": what a percentage is of, where the same sentence names it. */
import { looseKey } from '../text/text.ts';
import { bareShare, byYear, quantity, shareHint, shareStart, startsWithRatio } from './words.vi.ts';

/** Leads to the two numbers that a percentage is computed from. */
const basis = String.raw`(?:để\s+(?:có\s+)?(?:cơ sở\s+)?(?:tính|làm cơ sở)|cơ sở\s+(?:để\s+)?tính|nêu\s+(?:rõ|cụ thể)|ghi\s+rõ|trên cơ sở|kèm(?:\s+theo)?)`;
const total = String.raw`tổng\s+(?:số|diện tích|khối lượng|dân số)\s+[^,;:.()]+?`;
const part = String.raw`(?:số|diện tích|khối lượng)\s+[^,;:.()]+?`;
const end = String.raw`(?=\s+(?:theo|của|trong|từng|qua)\s+(?:từng\s+|các\s+|mỗi\s+)?năm|\s*[,;:.()…]|\s*$)`;
const joint = String.raw`\s*(?:,|;|\svà|\strên|/)\s*`;
const partFirst = new RegExp(String.raw`^(.*?)[\s,;(.]*${basis}[^.]*?\s(${part})${joint}(${total})${end}(.*)$`, 'isu');
const totalFirst = new RegExp(String.raw`^(.*?)[\s,;(.]*${basis}[^.]*?\s(${total})${joint}(${part})${end}(.*)$`, 'isu');

/** The same sentence with the two in brackets, as other dispatches write it; any other sentence as it is. */
export function withNamedHalves(sentence: string): string {
  const [, head = '', first = '', second = '', rest = ''] = partFirst.exec(sentence) ?? totalFirst.exec(sentence) ?? [];
  const rate = head
    .replace(/\s*\([^()]*\)?/g, '')
    .replace(/[\s:;,.…%]+$/, '')
    .trim();
  if (!startsWithRatio.test(rate) || bareShare.test(rate)) return sentence;
  const [numerator, denominator] = /^tổng/iu.test(first) ? [second, first] : [first, second];
  const said = saysSame(rate.replace(shareStart, ''), numerator) ? shareHint : numerator.trim();
  const years = byYear.test(rest) ? ' (theo từng năm)' : '';
  const left = rest.replace(/^\s*(?:theo|của|trong|từng|qua)[^,;.]*năm/iu, '').replace(/^[\s,;.)]+/, '');
  const more = /\p{L}/u.test(left) ? `; ${left}` : '';
  return `${head.replace(/[\s,;(]+$/, '')} (${said}/${denominator.trim()})${years}${more}`;
}

/** Whether the rate's own words say all that the number counts. */
function saysSame(rate: string, numerator: string): boolean {
  const words = new Set(looseKey(rate).split(' '));
  return looseKey(numerator.replace(quantity, ''))
    .split(' ')
    .every((one) => words.has(one));
}
