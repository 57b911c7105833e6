/** Whom something is done for, by one word and nothing behind; and small letters that only their order makes a name. */
import { eachFound, finds, isAccentless } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { everydayWords } from '../everydayWords.vi.ts';
import { onlySubjects, subjects } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { ordinaryInSmall, ordinarySyllables } from '../ordinaryWords.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { homeNames } from './homeNames.vi.ts';
import { inLetters, namesTagged } from './taggedNames.vi.ts';
import { anybody, doesAsPerson } from './toldPeople.vi.ts';

/** "nhắc nhở Quyết.", "tặng quà cho bin, 8 tuổi": what is done for one, and nothing behind. */
const ofAct = pattern(
  'giu',
)`(?<!\p{L})(?:tặng quà cho|nhắc nhở|xử lý|động viên|thăm nhà|đã gặp|can thiệp giúp|tư vấn riêng cho|nói chuyện với|gọi điện cho|gỡ ảnh của|bí mật cho|đơn của|ca của|chuyện của|hồ sơ của|hỗ trợ tâm lý|báo công an vụ) (\p{L}{2,7})(?= ?(?:$|[.,;(]))`;
/** Weaker: whom else one invites or helps is said in more words. */
const ofWeakAct = pattern(
  'giu',
)`(?<!\p{L})(?:mời|giúp|đưa|gặp|theo dõi|đón|thăm|kỷ luật) (\p{L}{2,7})(?=, (?:học sinh|hs|lớp|\d+ tuổi|sn|đã ổn)(?!\p{L})|; (?:phụ huynh đã|nhà ở))`;
const ofAll = inLetters(
  'em cháu bé bạn trẻ chung riêng thêm ngay trường đoàn đội hội xã phường thôn lớp học sinh dân người tin bài đơn vụ ca cả hết trước sau nhau họ mình tôi con bố mẹ thầy cô hs gv ph dần dịp sớm thường tốt xong kịp đúng được rồi lại tay nhân nguyên phụ công an hộ',
);

function isActedOn(name: string, letters: 'plain' | 'accented'): boolean {
  const key = compareKey(name);
  if (ofAll[letters].has(key) || anybody.test(key)) return false;
  const { givens } = letters === 'plain' ? plainParts : accentedParts;
  const isStrange = letters === 'accented' && !ordinarySyllables.has(key) && isSyllableSpelt(key);
  return givens.has(key) || homeNames.has(key) || isStrange;
}

/** "em gái tên là nam, học sinh …": whatever the word. */
const calledThus = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|bé|bạn|đứa)(?: gái| trai)? tên (?:là )?(?!gì|đó|này|riêng|thật|trong|và)\p{L}{2,7}(?= ?(?:$|[.,;(]))`;
/** "xử lý đình thương.": two syllables. */
const actOnTwo = pattern(
  'gu',
)`(?<!\p{L})(?:tặng quà cho|nhắc nhở|xử lý|động viên|thăm nhà|đã gặp|can thiệp giúp|tư vấn riêng cho|gọi điện cho|gỡ ảnh của|bí mật cho|đơn của|ca của|chuyện của|hồ sơ của) (\p{Ll}+) (\p{Ll}+)(?= ?(?:$|[.,;(]))`;
/** "đặng thế thị huy nạp hết tiền": a family that begins a clause. */
const smallWhole = pattern(
  'gu',
)`(?:^|[.;:!?\n•] *|, |[-–+] )(nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|lý|đinh|trịnh|hứa|giàng|sùng|vàng|lò) (\p{Ll}+)((?: \p{Ll}+){0,2}?)(?= (?:đã|đang|vừa|hay|bị|được|kể|khai|khóc|nạp|nghỉ|bỏ|nhắn|quen|rủ|gửi|rạch|xin|sợ|nói|không|chưa|vẫn|còn)(?!\p{L}))`;
/** "nhóm gồm huy, chánh và hằng". */
const smallList = pattern(
  'gu',
)`(?:gồm(?: có)?|là|:) (\p{Ll}{2,7}), (\p{Ll}{2,7})(?:, (\p{Ll}{2,7}))? (?:và|với) (\p{Ll}{2,7})(?= ?(?:$|[.,;(]))`;

const isWord = (first: string, second: string) => wordPairs.has(`${first} ${second}`) || ordinaryInSmall.has(`${first} ${second}`);
const everyday = new Set(everydayWords);

/** Whether somebody is named so; never a finding. */
export function namesActedOn(text: string): boolean {
  if (namesTagged(text)) return true;
  const letters = isAccentless(text) ? 'plain' : 'accented';
  if ([ofAct, ofWeakAct].flatMap((shape) => eachFound(text, shape)).some(([, name = '']) => isActedOn(name, letters))) return true;
  if (finds(calledThus, text)) return true;
  if (letters === 'plain') return false;
  if (eachFound(text, actOnTwo).some(([, first = '', second = '']) => isSmallPair(first, second))) return true;
  if (text !== text.toLowerCase()) return false;
  return (
    eachFound(text, smallWhole).some((match) => isSmallWhole(match, text)) ||
    eachFound(text, smallList).some(([, ...names]) => areSmall(names))
  );
}

const isSmallPair = (first: string, second: string) =>
  isPart(first, accentedParts) &&
  accentedParts.givens.has(second) &&
  !isWord(first, second) &&
  !ofAll.accented.has(first) &&
  !(everyday.has(first) && everyday.has(second));

function isSmallWhole({ 0: found, 1: family = '', 2: second = '', 3: rest = '', index }: RegExpExecArray, text: string): boolean {
  const others = [second, ...rest.trim().split(' ')].filter(Boolean);
  if (isWord(family, second) || !others.every((one) => isPart(one, accentedParts))) return false;
  return doesAsPerson(text.slice(index + found.length));
}

function areSmall(names: readonly (string | undefined)[]): boolean {
  const own = names.flatMap((one) => one ?? []);
  const isSure = (one: string) => accentedParts.givens.has(one) && !everyday.has(one) && !subjects.has(one) && !ofAll.accented.has(one);
  return !own.some((one) => onlySubjects.has(one)) && own.filter(isSure).length > 1;
}
