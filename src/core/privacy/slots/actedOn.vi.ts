/** Whom something is done for, by one word and nothing behind; and small letters that only their order makes a name. */
import { eachFound, finds, isAccentless } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { everydayWords } from '../everydayWords.vi.ts';
import { onlySubjects, subjects } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { ordinarySyllables } from '../ordinaryWords.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { isOrdinaryPair } from './compounds.ts';
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

function isActedOn(name: string, letters: Letters): boolean {
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

type Letters = 'plain' | 'accented';

const partsOf = { plain: plainParts, accented: accentedParts };
const everyday = inLetters(everydayWords.join(' '));
const taught = inLetters([...subjects].join(' '));
const onlyTaught = inLetters([...onlySubjects].join(' '));
/** "huy, chánh và hằng" of a text without accents: "loa, dai va man" are parts of names as well. */
const leastSure = { plain: 3, accented: 2 };

/** Where a sentence or a clause begins a capital says nothing. */
const opening = pattern('gu')`((?:^|[.;:!?\n•]) *(?:[-–+*•] *)?)(\p{Lu})`;
const withSmallOpenings = (text: string) => text.replace(opening, (_, before: string, first: string) => before + first.toLowerCase());

/** Whether somebody is named so; never a finding. */
export function namesActedOn(typed: string): boolean {
  if (namesTagged(typed)) return true;
  const text = withSmallOpenings(typed);
  const letters: Letters = isAccentless(text) ? 'plain' : 'accented';
  const found = (shape: RegExp) => eachFound(text, shape);
  return (
    [ofAct, ofWeakAct].flatMap(found).some(([, name = '']) => isActedOn(name, letters)) ||
    finds(calledThus, text) ||
    found(actOnTwo).some(([, first = '', second = '']) => isSmallPair(first, second, letters)) ||
    found(smallWhole).some((match) => isSmallWhole(match, text, letters)) ||
    found(smallList).some(([, ...names]) => areSmall(names, letters))
  );
}

const isWord = (first: string, second: string, letters: Letters) => isOrdinaryPair(`${first} ${second}`, letters === 'plain');

const isSmallPair = (first: string, second: string, letters: Letters) =>
  isPart(first, partsOf[letters]) &&
  partsOf[letters].givens.has(second) &&
  !isWord(first, second, letters) &&
  !ofAll[letters].has(first) &&
  !(everyday[letters].has(first) && everyday[letters].has(second));

function isSmallWhole({ 0: found, 1: family = '', 2: second = '', 3: rest = '', index }: RegExpExecArray, text: string, letters: Letters) {
  const others = [second, ...rest.trim().split(' ')].filter(Boolean);
  if (isWord(family, second, letters) || !others.every((one) => isPart(one, partsOf[letters]))) return false;
  return doesAsPerson(text.slice(index + found.length));
}

function areSmall(names: readonly (string | undefined)[], letters: Letters): boolean {
  const own = names.flatMap((one) => one ?? []);
  const notNames = [everyday, taught, ofAll].map((sets) => sets[letters]);
  const isSure = (one: string) => partsOf[letters].givens.has(one) && !notNames.some((words) => words.has(one));
  return !own.some((one) => onlyTaught[letters].has(one)) && own.filter(isSure).length >= leastSure[letters];
}
