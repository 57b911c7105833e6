/** Whom something is done for, by one word and nothing behind; and small letters that only their order makes a name. */
import { eachMatch } from '../../lib/eachMatch.ts';
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
/** "Đã tư vấn cho huy bỏ chơi game", "giúp trần nam xóa ảnh": whom one deals with, whatever is behind. */
const dealing =
  'tư vấn|tham vấn|nói chuyện|trò chuyện|trao đổi|làm việc|gặp(?: gỡ)?|nhắc nhở|nhắc|khuyên(?: nhủ| bảo| răn| can)?|răn đe|động viên|an ủi|phê bình|hỗ trợ|giúp(?: đỡ)?|gọi|mời|đưa|đón|thăm(?: hỏi)?|theo dõi|xử lý|kỷ luật|can thiệp|trợ giúp|hướng dẫn|giáo dục|vận động|thuyết phục|yêu cầu|dặn';
const dealtWith = pattern(
  'giu',
)`(?<!\p{L})(?:${dealing})(?: tâm lý| trực tiếp| riêng| thêm| giúp| kịp thời)*( cho| với)?(?= (\p{Ll}{2,7})(?!\p{L})(?: (\p{Ll}+)(?!\p{L}))?(?: (\p{Ll}+)(?!\p{L}))?)`;
const spoken = pattern('iu')`^(?:tư vấn|tham vấn|nói chuyện|trò chuyện|trao đổi|làm việc|can thiệp)(?!\p{L})`;
const toPeople = pattern('iu')`^(?:nhắc|khuyên|dặn|an ủi|răn đe|thuyết phục|phê bình|động viên|mời|gọi|gặp)`;
/** What goes on behind one person: what it does, with whom it came, where it learns. */
const goesOnOfOne = pattern(
  'u',
)`^(?: ?$| ?[.,;()!?]| (?:đã |đang |vừa |cần |không |chưa |hãy |phải |nên )*(?:và (?:bố|mẹ|gia đình|phụ huynh|ông|bà|cha|bạn)|cùng (?:bố|mẹ|gia đình|phụ huynh)|lớp \d|\d+ tuổi|bỏ|xóa|gỡ|tắt|thoát|chặn|cai|dừng|ngừng|bớt|hạn chế|đến|lên|về|ra|vào|đi|trở lại|quay lại|xin|viết|nói|kể|khai|gặp|báo|khóa|đổi|tránh|vượt|ổn định|hiểu|nhận|biết|học|nghỉ|chơi|dùng|bị|sợ|khóc|giao|nộp|trả|cất|thôi|làm|từ|cùng|mang|lấy|ký|đừng|tham gia|tự|không|chưa|đừng|hết|sau|vì|để|khi|tại|ở)(?!\p{L}))`;
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
const opening = pattern('gu')`((?:^|[.;:!?\n•]) *(?:[-–+*•>✓(“"‘'[]+ *)*(?:\d{1,2}[.)/] *|[a-zđ]\) *)?)(\p{Lu})`;
const withSmallOpenings = (text: string) => text.replace(opening, (_, before: string, first: string) => before + first.toLowerCase());
const sentenceEnd = /(?<=[.!?;:\n•]) *(?:[-–+*•] +)?/;

/** The sentences in which no word has a capital, but for the first. */
export const smallSentences = (text: string): readonly string[] =>
  withSmallOpenings(text)
    .split(sentenceEnd)
    .filter((one) => one !== '' && one === one.toLowerCase());

/** Whether somebody is named so; never a finding. */
export function namesActedOn(typed: string): boolean {
  if (namesTagged(typed)) return true;
  const text = withSmallOpenings(typed);
  const letters: Letters = isAccentless(text) ? 'plain' : 'accented';
  const found = (shape: RegExp) => eachFound(text, shape);
  return (
    [ofAct, ofWeakAct].flatMap(found).some(([, name = '']) => isActedOn(name, letters)) ||
    (letters === 'accented' && eachMatch(text, dealtWith).some((match) => isDealtWith(match, text))) ||
    finds(calledThus, text) ||
    found(actOnTwo).some(([, first = '', second = '']) => isSmallPair(first, second, letters)) ||
    found(smallWhole).some((match) => isSmallWhole(match, text, letters)) ||
    found(smallList).some(([, ...names]) => areSmall(names, letters))
  );
}

const isWord = (first: string, second: string, letters: Letters) => isOrdinaryPair(`${first} ${second}`, letters === 'plain');

const sureFamily = /^(?:nguyễn|trần|lê|phạm|vũ|đỗ|phan|bùi|đặng|huỳnh|trịnh|đinh|hoàng)$/;

/** A given name or a whole one, that makes no word with what is behind it. */
function isDealtWith(
  { 0: found, 1: preposition, 2: first = '', 3: second = '', 4: third = '', index }: RegExpExecArray,
  text: string,
): boolean {
  if (ofAll.accented.has(first) || (anybody.test(first) && first !== 'nam')) return false;
  const from = index + found.length + 1;
  const behind = (...own: readonly string[]) => text.slice(from + own.join(' ').length);
  const { givens, surnames } = accentedParts;
  const isGiven = (one: string, next: string) => givens.has(one) && !isWord(one, next, 'accented');
  const isSure =
    !everyday.accented.has(first) &&
    (!ordinarySyllables.has(first) || preposition !== undefined || toPeople.test(found)) &&
    first !== 'nam';
  // "Tổ tư vấn trực vào thứ tư": one speaks with somebody, or to him.
  const isAsked = !everyday.accented.has(first) || preposition !== undefined || !spoken.test(found);
  if (isGiven(first, second) && (isSure || (isAsked && goesOnOfOne.test(behind(first))))) return true;
  if (!surnames.has(first) || isWord(first, second, 'accented') || !isPart(second, accentedParts)) return false;
  const isFamily = sureFamily.test(first) || /^(?:thị|văn)$/.test(second);
  if (isGiven(second, third) && (isFamily || goesOnOfOne.test(behind(first, second)))) return true;
  if (!givens.has(third) || (!isFamily && isWord(second, third, 'accented'))) return false;
  return isFamily || goesOnOfOne.test(behind(first, second, third));
}

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
