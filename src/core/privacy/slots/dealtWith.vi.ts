/** Whom something is done with: what stands before, the words, what follows. One list of deeds and one reading, for all letters. */
import { eachFound, finds, isAccentless } from '../../text/accentless.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { everydayWords } from '../everydayWords.vi.ts';
import { countries, isKindWord, subjects } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isKnownName, isPart } from '../nameRun.vi.ts';
import { ordinarySyllables } from '../ordinaryWords.vi.ts';
import { frequentSurnames } from '../personalData.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { impersonalBodies, nobody } from './aloneWords.vi.ts';
import { isOrdinaryPair } from './compounds.ts';
import { SlotReading } from './slotReading.vi.ts';
import { inLetters } from './taggedNames.vi.ts';
import { anybody, doesAsPerson } from './toldPeople.vi.ts';

/** A single person suffers or is told so. */
const one =
  'dụ dỗ|dụ|trêu chọc|trêu|chọc ghẹo|chửi bới|chửi|dọa|đe dọa|bắt nạt|rủ rê|rủ|quấy rối|tống tiền|sàm sỡ|quay lén|chụp lén|nói xấu|lăng mạ|xúc phạm|tẩy chay|cô lập|chở|trấn an|dỗ dành|cứu|nạn nhân(?: tên)? là|(?:người )?bị hại là|thăm nhà|tặng quà cho|gọi điện cho|(?<!phản )(?:ảnh|clip|ca|đơn|chuyện|hồ sơ|trường hợp|vụ|facebook|zalo|điện thoại) của|bí mật cho|hồ sơ|báo công an vụ|trang giả mạo|(?:làm việc với|mời|gặp) phụ huynh';
/** People, and bodies. */
const people =
  'nhắc nhở|nhắc|khuyên(?: nhủ| bảo| răn| can)?|răn đe|động viên|an ủi|phê bình|khiển trách|cảnh cáo|đình chỉ|phạt|khen|kỷ luật|(?:đã )?gặp(?: gỡ)?|can thiệp giúp|gọi|mời|đón|đưa đón|thăm(?: hỏi)?|dặn|thuyết phục|chăm sóc|kèm cặp|bắt|đánh|ép|lừa|trường hợp|hòa giải(?: cho)?';
/** Things too. */
const things = 'hỗ trợ|giúp(?: đỡ)?|đưa|theo dõi|xử lý|trợ giúp|hướng dẫn|giáo dục|vận động|yêu cầu|tìm kiếm|phát hiện';
/** Things too; spoken with or to somebody. */
const spoken = 'tư vấn|tham vấn|nói chuyện|trò chuyện|trao đổi|làm việc|can thiệp';
const call = 'em|cháu|bé|bạn|cậu|thằng|con bé|cô bé|đứa(?: tên)?|hs';
const next = '(?: (\\p{L}{1,7})(?![\\p{L}\\d]))?';
const dealt = pattern(
  'giu',
)`(?<!\p{L})(?:(${one})|(${people})|(${things})|(${spoken}))(?: tâm lý| trực tiếp| riêng| thêm| giúp| kịp thời| điện)*( cho| với)?(?: (${call}))?(?= ["“]?(\p{L}{1,7})(?![\p{L}\d])${next}${next}${next})`;

const ends = /^["”]? ?(?:$|[.,;!?()])/;
/** Who it is: a class, an age, how one is now. */
const tail = pattern(
  'iu',
)`^["”]?,? ?[(–-]? ?(?:(?:lớp|học sinh|hs|sn|đt|nhà ở|đã ổn|lop|hoc sinh|da on)(?!\p{L})|\d{1,2} tuổi|(?:1[0-2]|[1-9])[A-E]\d?(?!\p{L}))`;
/** What goes on behind one person: what it does, with whom it came, where it learns. */
const goesOnOfOne = pattern(
  'u',
)`^ (?:đã |đang |vừa |cần |không |chưa |hãy |phải |nên )*(?:và (?:bố|mẹ|gia đình|phụ huynh|ông|bà|cha|bạn)|cùng (?:bố|mẹ|gia đình|phụ huynh)|lớp \d|\d+ tuổi|bỏ|xóa|gỡ|tắt|thoát|chặn|cai|dừng|ngừng|bớt|hạn chế|đến|lên|về|ra|vào|đi|trở lại|quay lại|xin|viết|nói|kể|khai|gặp|báo|khóa|đổi|tránh|vượt|ổn định|hiểu|nhận|biết|học|nghỉ|chơi|dùng|bị|sợ|khóc|giao|nộp|trả|cất|thôi|làm|từ|cùng|mang|lấy|ký|đừng|tham gia|tự|không|chưa|hết|sau|vì|để|khi|tại|ở)(?!\p{L})`;
/** What is said of what one person got: "1 tuần", "trước cờ". */
const ofPenalty = pattern(
  'iu',
)`^ (?:\d+ (?:tuần|ngày|lần|buổi)|lao động|trước (?:cờ|lớp|trường)|hai lần|nhiều lần|vì|trên (?:facebook|mạng|zalo))(?!\p{L})`;
/** Whom else one deals with. */
const ofAll = inLetters(
  'em cháu bé bạn trẻ chung riêng thêm ngay trường đoàn đội hội xã phường thôn lớp học sinh dân người tin bài đơn vụ ca cả hết trước sau nhau họ mình tôi con bố mẹ thầy cô hs gv ph dần dịp sớm thường tốt xong kịp đúng được rồi lại sang tay nhân phụ công an hộ từng mọi mỗi nhiều',
);
const everyday = inLetters(everydayWords.join(' '));
const sureFamily = /^(?:nguyễn|trần|lê|phạm|vũ|đỗ|phan|bùi|đặng|huỳnh|trịnh|đinh|hoàng)$/;
const isUpper = (word: string) => word.length > 1 && word === word.toUpperCase();
const isSet = (word: string) => startsCapital.test(word) && !isUpper(word);

/** A deed, and what is where the person would be. */
interface Slot {
  readonly text: string;
  readonly deed: string;
  readonly takes: 'one' | 'people' | 'things' | 'spoken';
  readonly isLed: boolean;
  readonly call: string | undefined;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** What follows so many words. */
  readonly rest: (count: number) => string;
}

/** Whether somebody is named so; never a finding. */
export function namesDealtWith(text: string): boolean {
  const read = new SlotReading(text);
  return eachFound(text, dealt).some((match) => {
    const [deed, ofOne, ofPeople, ofThings, , led, called, ...four] = match;
    // "Truong TH Don Dac": within a name.
    if (isSet(deed) && /[\p{L}\d,] $/u.test(text.slice(0, match.index))) return false;
    const words = four.flatMap((one) => one ?? []);
    const from = match.index + deed.length + (/^ ["“]/.test(text.slice(match.index + deed.length)) ? 2 : 1);
    const slot: Slot = {
      text,
      deed,
      takes: ofOne ? 'one' : ofPeople ? 'people' : ofThings ? 'things' : 'spoken',
      isLed: led !== undefined,
      call: called,
      words,
      keys: words.map((one) => compareKey(one)),
      rest: (count) => text.slice(from + words.slice(0, count).join(' ').length),
    };
    if (isCalledSo(slot, read)) return true;
    const [first = ''] = words;
    return isSet(first) ? isSetName(slot, read) : isUpper(first) ? isUpperName(slot) : isSmallName(slot, read);
  });
}

const isEnded = (rest: string) => ends.test(rest) || tail.test(rest);

/** "mời bạn T.", "nhắc nhở bé tôm": behind a call whatever ends the clause. */
const isCalledSo = ({ call: called, words: [name = ''], rest }: Slot, read: SlotReading) =>
  called !== undefined && isEnded(rest(1)) && read.isCalled(called, name);

/** "xử lý PHẠM HỔ", "mời Y ĐAIH". */
function isUpperName({ words, keys: [first = '', second = ''], rest }: Slot): boolean {
  const own = [...words, ''].findIndex((one) => !isUpper(one));
  if (own < 2 || !isEnded(rest(own)) || isOrdinaryPair(`${first} ${second}`, false)) return false;
  return accentedParts.surnames.has(first) || plainParts.surnames.has(first);
}

/** Words that begin with capitals: one, a pair, or a whole name. */
function isSetName({ text, deed, takes, isLed, call: called, words, keys, rest }: Slot, read: SlotReading): boolean {
  const isPlain = isAccentless(text);
  const { surnames, givens } = isPlain ? plainParts : accentedParts;
  const own = [...words, ''].findIndex((one) => !isSet(one));
  const [first = '', second = ''] = keys;
  const after = rest(own);
  const goesOn = isEnded(after) || ofPenalty.test(after) || goesOnOfOne.test(after) || doesAsPerson(after);
  if (/^[yahk]$/.test(first) && startsCapital.test(words[1] ?? '')) return isEnded(rest(2));
  if (impersonalBodies.has(first) || (first !== 'an' && read.isNobodys(words[0] ?? '')) || /^ \p{Lu}/u.test(after)) return false;
  const isKnown = isKnownName(keys.slice(0, own).join(' '), isPlain);
  if (own > 2) return surnames.has(first) && !isKnown;
  if (own === 2) {
    if (takes === 'one' || called !== undefined) return !isKnown || goesOn;
    const areParts = isPart(first, isPlain ? plainParts : accentedParts) && givens.has(second);
    if (isKnown && !(isLed && goesOn)) return tail.test(after) || doesAsPerson(after);
    return takes === 'people' || isLed || goesOn ? areParts || doesAsPerson(after) || backAgain.test(after) : false;
  }
  if (anybody.test(first) || isKindWord(first) || isOrdinaryPair(`${compareKey(deed)} ${first}`, isPlain)) return false;
  const isName = givens.has(first) || read.isAnyPet(words[0] ?? '');
  if (takes === 'one' || takes === 'people') return isName && goesOn;
  const isTold = goesOnOfOne.test(after) && !countries.has(first) && !subjects.has(first);
  const isHeld = isLed || read.isAnyPet(words[0] ?? '');
  return isName && (tail.test(after) || isTold || doesAsPerson(after) || (isHeld && isEnded(after)));
}

/** "trở lại lớp", "đi khám": no place or body does. */
const backAgain = pattern(
  'iu',
)`^ (?:trở lại (?:lớp|trường)|quay lại (?:lớp|trường)|đi khám|đi học|ổn định (?:lại|tâm lý)|về nhà|nghỉ học)(?!\p{L})`;

/** Small letters, with accents or without. */
function isSmallName(slot: Slot, read: SlotReading): boolean {
  const { text, deed, takes, isLed, call: called, words, keys, rest } = slot;
  const isPlain = isAccentless(text);
  const letters = isPlain ? 'plain' : 'accented';
  const [first = '', , third = ''] = keys;
  if (ofAll[letters].has(first) || nobody.has(first) || (anybody.test(first) && first !== 'nam')) return false;
  const isShort = !deed.includes(' ');
  // "khen thưởng", "phat dong": the deed is half of a word.
  if (isShort && called === undefined && isOrdinaryPair(`${compareKey(deed)} ${first}`, isPlain)) return false;
  const isSure = takes === 'one' || takes === 'people' || isLed;
  // One syllable without accents is many words: "moi", "cho", "don".
  if (isPlain && isShort && called === undefined) return isPlainWhole(slot);
  const isHeld = isSure || /^(?:xử lý|xu ly)$/i.test(deed);
  if (isEnded(rest(1)) && ((isHeld && isAlone(first, isPlain)) || read.isPet(deed, words[0] ?? ''))) return true;
  return isPair(slot, read, isHeld) || (isPlain ? isPlainWhole(slot) : isDealtWith(slot, third));
}

/** "xử lý đình thương", "theo dõi nghị và mạnh": two syllables of a name, or two of them. */
function isPair({ text, deed, call: called, words, keys, rest }: Slot, read: SlotReading, isHeld: boolean): boolean {
  const areTwo = keys[1] === 'và' || keys[1] === 'va';
  const [first = '', second = ''] = areTwo ? [words[0], words[2]] : words;
  const after = rest(areTwo ? 3 : 2);
  const goesOn = isAccentless(text) && isHeld && (finds(goesOnOfOne, after) || finds(ofPenalty, after));
  if (second === '' || !(isEnded(after) || goesOn)) return false;
  const slot = { done: deed, isCalled: called !== undefined, areTwo, isTailed: /^ ?[,(]/.test(after) };
  return read.areOne(slot, first, second) || (!areTwo && isHeld && deed.includes(' ') && read.isSmallPair(first, second));
}

/** One syllable that ends a clause: a given name, or none that is known. */
const isAlone = (key: string, isPlain: boolean) =>
  !anybody.test(key) &&
  ((isPlain ? plainParts : accentedParts).givens.has(key) || (!isPlain && !ordinarySyllables.has(key) && isSyllableSpelt(key)));

/** A given name or a whole one, that makes no word with what is behind it. */
function isDealtWith({ takes, isLed, words, keys, rest }: Slot, third: string): boolean {
  const [first = '', second = ''] = keys;
  if (words.some((one, at) => at < 3 && startsCapital.test(one)) || /^ \p{Lu}/u.test(rest(1))) return false;
  const { givens, surnames } = accentedParts;
  const isWord = (one: string, two: string) => isOrdinaryPair(`${one} ${two}`, false);
  const isGiven = (one: string, two: string) => givens.has(one) && !isWord(one, two);
  const goesOn = (count: number) => isEnded(rest(count)) || goesOnOfOne.test(rest(count)) || ofPenalty.test(rest(count));
  const isPerson = takes === 'one' || takes === 'people';
  const isSure = !everyday.accented.has(first) && (!ordinarySyllables.has(first) || isLed || isPerson) && first !== 'nam';
  const isAsked = !everyday.accented.has(first) || isLed || takes !== 'spoken';
  if (isGiven(first, second) && (isSure || (isAsked && goesOn(1)))) return true;
  if (isPart(first, accentedParts) && givens.has(second) && !isWord(first, second) && isGiven(second, third) && isPerson && goesOn(2))
    return true;
  if (!surnames.has(first) || isWord(first, second) || !isPart(second, accentedParts)) return false;
  const isFamily = sureFamily.test(first) || /^(?:thị|văn)$/.test(second);
  if (isGiven(second, third) && (isFamily || goesOn(2))) return true;
  if (!givens.has(third) || (!isFamily && isWord(second, third))) return false;
  return isFamily || goesOn(3);
}

/** A frequent family and two parts of a name, of which no two are a word. */
function isPlainWhole({ deed, isLed, keys, rest }: Slot): boolean {
  const [first = '', second = '', third = ''] = keys;
  if (!frequentSurnames.loose.has(first) || !isPart(second, plainParts) || !plainParts.givens.has(third)) return false;
  const isWord = (one: string, two: string) => isOrdinaryPair(`${one} ${two}`, true);
  if (isWord(second, third) || (isWord(first, second) && !/^(?:van|thi)$/.test(second))) return false;
  return isLed || deed.includes(' ') || isEnded(rest(3));
}
