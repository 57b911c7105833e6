/** What people call themselves on line: "Sói Thư", "khôi baby": an animal or a look beside a given name. */
import { eachFound, isAccentless } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts } from '../nameRun.vi.ts';
import { isOrdinaryPair } from '../slots/compounds.ts';

const account =
  'tài kho\\p{L}*|tk|nick|acc|account|nhóm(?! (?:trẻ|lớp))|nhóm kín|đoạn chat|tin nhắn|trang|kênh|fb|facebook|zalo|tik ?tok|instagram|messenger|chủ quán|chủ tiệm|quán net|đối tượng|kẻ|thằng';
/** Behind an account or a culprit, at most three words of what it is or did. */
const led = `(?<!\\p{L})(?:${account})(?: \\p{L}+){0,3}?(?: (?:là|tên|của|do)|:)? ["“']?`;
const animals = 'mèo|sói|cún|gấu|thỏ|chuột|hổ|báo|cáo|rồng|heo|lợn|vịt|nai|bé|bống|công chúa|hoàng tử';
const looks = 'baby|cute|kute|idol|vip|đẹp (?:zai|trai)|xinh(?: gái)?|lạnh lùng|ngầu|béo|mập|còi|sún|cận|đen';
const animalFirst = pattern('giu')`${led}(${animals}) (\p{L}{1,7})(?!\p{L})`;
const lookBehind = pattern('giu')`${led}(\p{L}{2,7}) (${looks})(?!\p{L})`;

/** Whether an account is told by such a name; never a finding. */
export function namesNick(text: string): boolean {
  const isPlain = isAccentless(text);
  const { givens } = isPlain ? plainParts : accentedParts;
  const isName = (word: string, pair: string) => givens.has(compareKey(word)) && !isOrdinaryPair(compareKey(pair), isPlain);
  return (
    eachFound(text, animalFirst).some(([, animal = '', name = '']) => isName(name, `${animal} ${name}`)) ||
    eachFound(text, lookBehind).some(([, name = '', look = '']) => isName(name, `${name} ${look}`))
  );
}
