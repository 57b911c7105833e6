/** "Tỷ lệ … (%); để tính được, nêu rõ số A và tổng số B": what a percentage is of, where the same sentence names it. */
import { bareShare, byYear, shareHint, shareStart, startsWithRatio } from './words.vi.ts';

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
  if (!isOfRate(wordsOf(rate.replace(shareStart, '')), wordsOf(numerator), wordsOf(denominator))) return sentence;
  const years = byYear.test(rest) ? ' (theo từng năm)' : '';
  const left = rest.replace(/^\s*(?:theo|của|trong|từng|qua)[^,;.]*năm/iu, '').replace(/^[\s,;.)]+/, '');
  const more = /\p{L}/u.test(left) ? `; ${left}` : '';
  return `${head.replace(/[\s,;(]+$/, '')} (${shareHint}/${denominator.trim()})${years}${more}`;
}

/** Whether the total is what the rate's words begin with, and the number those, to the words that they end with. */
function isOfRate(rate: readonly string[], number: readonly string[], total: readonly string[]): boolean {
  const starts = (part: readonly string[]) => part.length > 0 && part.every((word, at) => word === rate[at]);
  const ends = (part: readonly string[]) => part.every((word, at) => word === rate[rate.length - part.length + at]);
  if (!starts(total) || total.length >= rate.length) return false;
  const cut = number.findIndex((_, at) => at > 0 && starts(number.slice(0, at)) && ends(number.slice(at)));
  const rest = rate.slice(total.length);
  return cut > 0 && (number.length - cut >= rest.length || ofWhatIsHad.test(rest.join(' ')));
}

/** "… có thư viện đạt chuẩn": said of what is had; anything else between the two narrows the total. */
const ofWhatIsHad = /(?:^|\s)có\s(?!.*(?:được|bị)\s).*\sđạt\s/u;

/** What is counted: people are not how often they came. */
function wordsOf(said: string): readonly string[] {
  const what = said
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^tổng\s+/u, '')
    .replace(/^số(?: lượng)?(?: các)?\s+/u, '');
  return what.split(/[\s,]+/);
}
