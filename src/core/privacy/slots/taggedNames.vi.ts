/** A given name with what tells its bearer from others: how one looks, one's class. "Đạt Mắm nghỉ học", "Hảo 11 Toán xin chuyển trường". */
import { eachFound, finds, isAccentless } from '../../text/accentless.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import { compareKey, looseKeys } from '../../text/text.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { plainParts, surnames } from '../nameParts.vi.ts';
import { accentedParts } from '../nameRun.vi.ts';
import { frequentSurnames } from '../personalData.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { impersonalBodies } from './aloneWords.vi.ts';
import { anybody, doesAsPerson } from './toldPeople.vi.ts';

/** Without accents these are words of every sentence. */
const plainWords = /^(?:den|can|lac|co|li|soi|meo|gay|heo|cao|xam|xi|to|le|que|ho|hoi|ro|chot|map|coi|khi|gu)$/i;
export const inLetters = (words: string) => ({ accented: new Set(words.split(' ')), plain: new Set(looseKeys(words.split(' '))) });

export const looksOfOne =
  'tóc (?:vàng|xoăn|đỏ|xù|bạc|nâu|tím|hồng)|kính cận|ba tai|răng (?:hô|khểnh|vẩu|sún|thỏ)|mắt (?:lé|híp|lồi|lác|ốc)|mặt (?:rỗ|sẹo|ngựa|nhọn|mụn)|đầu (?:trọc|đinh|bò|gấu)|còi|sún|mắm|đen|lì|sói|mèo|híp|sẹo|lùn|mập|béo|gầy|ghẻ|trọc|vẩu|cận|lác|móm|què|chột|thọt|gù|hói|rỗ|ngọng|lé|cò|heo|khỉ|xăm|xì|tồ|ngố|khùng|ròm';
const ofLook = pattern('giu')`(?<!\p{L})(\p{L}{2,7}) (${looksOfOne})(?!\p{L})`;
const subjects = 'toán|văn|lý|lí|hóa|hoá|sinh|anh|tin|sử|địa|pháp|nga|trung|nhật';
/** "Giang 2 C", "như 4/8", "Sơn 12 Lý", "Thu - 9/4". */
const ofClass = pattern(
  'giu',
)`(?<!\p{L})(\p{L}{2,7}) ?[–-]? ?(?:(?:1[0-2]|[1-9]) ?[a-eđ]\d?|1[0-2] (?:chuyên )?(?:${subjects})(?: \d)?|(?:1[0-2]|[1-9])[/.][1-9]\d?)(?![\p{L}\d/]|[.,]\d)`;

/** "Phan Van Thu - 9/4": a family name, whatever else the words are. */
const wholeWithClass = pattern(
  'gu',
)`(?:^|[,.;:] |(?<!\p{L})(?:[Tt]rước đó|[Đđ]ến nay|của|cho|với|giúp) )(\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+ ?[–-] ?(?:1[0-2]|[1-9])(?: ?[A-EĐ]\d?|[/.][1-9]\d?)(?![\p{L}\d/]|[.,]\d)`;

/** "hứa ích tấm - 7e": in small letters. */
const smallWithClass = pattern(
  'gu',
)`(?:^|[,.;:] |(?<!\p{L})(?:của|cho|với|giúp) )(\p{Ll}+)(?: \p{Ll}+){1,3} ?[–-] ?(?:1[0-2]|[1-9])(?: ?[a-eđ]\d?|\/[1-9]\d?)(?![\p{L}\d/]|[.,]\d)`;
/** "Lợi và Như không chịu nói chuyện": two capitals of any words. */
const twoOfThem = pattern('gu')`(?:^|[.;:!?\n•] *|, |[-–+] )(\p{Lu}\p{Ll}+) (?:và|với|cùng) (\p{Lu}\p{Ll}+)(?= \p{Ll})`;

/** Where a sentence or a clause begins. */
const begins = pattern('u')`(?:^|[.;:!?\n•] *|, |[-–+] )$`;
/** Behind these one person is meant. */
const ofPerson = pattern(
  'iu',
)`(?<!\p{L})(?:của|cho|với|gặp|giúp|mời|giả mạo|theo dõi|phụ huynh|tâm lý|thăm nhà|động viên|nhắc nhở|xử lý|tư vấn|thăm|đưa|đón|ca|vụ|trường hợp|hồ sơ|chuyện|trước đó|sau đó|đến nay|hôm (?:qua|nay)|bạn|em|cháu|bé|thằng|đứa|fb|facebook|zalo|nick) ["“]? ?$`;
/** "gọi điện cho văn 2/9". */
const dealtWith = pattern(
  'iu',
)`(?<!\p{L})(?:gọi điện cho|tư vấn (?:riêng )?cho|nói chuyện với|đã gặp|giúp|chuyện của|ca của|ảnh của|bí mật cho) $`;
/** How the sentence goes on behind somebody. */
const goesOn = pattern(
  'iu',
)`^["”]? ?(?:$|[.,;)–-]|(?:hay |cũng |lại |vừa |mới )?(?:bị|được|đã|đang|vẫn|còn|chưa|không|xin|nói|kể|rủ|lập|quen|nghỉ|bỏ|nhắn|lên|gửi|nạp|rạch|sợ|khóc|đăng|chửi|dọa|đòi|quay|tung|trở|vay|nhận|đánh)(?!\p{L}))`;
/** Looks and numbers are said of these too. */
const things = inLetters(
  'trang tin phim hoa bảng hội ngày tháng khối lớp tiết đề bài môn tổ đội phòng tuần kỳ thứ hè hôm tối đoàn nhóm ban đường số phố trường thi hình ảnh video clip game chợ chuyên tết hạng thông tư luật điều mục phần công khoản bản biểu mẫu lần đợt bữa dân nam nữ xã web sim chữ hộp vết da mực áo quần giày bút tường mạng danh sổ răng tóc mắt mặt đầu chó mèo',
);
/** Classes are said of these. */
const groups = inLetters('lớp khối sinh hs học em bạn đội tổ nhóm thể đoàn các cả của và tiết môn bài phòng ngày tháng quận phường chiều');
/** These only where no capital says that somebody is meant. */
const wordsToo = inLetters('toán văn anh sinh năm quý thu mai qua sáng toàn');
const functionWords = inLetters('nay trước sau từ đến tới là có như của cả ca vào trên dưới');
/** Neither is a body or a place, and what follows only people do. */
function areTwo({ 0: found, 1: first = '', 2: second = '', index }: RegExpExecArray, text: string): boolean {
  const keys = [first, second].map((one) => compareKey(one));
  if (keys.some((key) => impersonalBodies.has(key) || isKindWord(key) || anybody.test(key))) return false;
  return doesAsPerson(text.slice(index + found.length));
}

const context = 30;

/** Whether somebody is named so; never a finding. */
export function namesTagged(text: string): boolean {
  const { givens } = isAccentless(text) ? plainParts : accentedParts;
  const letters = isAccentless(text) ? 'plain' : 'accented';
  const families = isAccentless(text) ? frequentSurnames.loose : frequentSurnames.exact;
  const isFamily = (word: string) =>
    families.has(word.toLowerCase()) || surnames.has(compareKey(word)) || (isAccentless(text) && plainParts.surnames.has(compareKey(word)));
  if (eachFound(text, wholeWithClass).some(([, family = '']) => isFamily(family))) return true;
  if (text === text.toLowerCase() && eachFound(text, smallWithClass).some(([, family = '']) => families.has(family))) return true;
  if (eachFound(text, twoOfThem).some((match) => areTwo(match, text))) return true;
  return [ofLook, ofClass].some((shape) =>
    eachFound(text, shape).some(({ 0: found, 1: name = '', 2: look = '', index }) => {
      const key = compareKey(name);
      const before = text.slice(Math.max(0, index - context), index);
      const isLed = finds(ofPerson, before);
      const isByLook = shape === ofLook;
      // “Cảnh cáo, yêu cầu gỡ bài.”
      if (isByLook && wordPairs.has(compareKey(`${name} ${look}`))) return false;
      const isDoing = doesAsPerson(text.slice(index + found.length));
      const isSet = isByLook && startsCapital.test(name) && startsCapital.test(look);
      if (isByLook && letters === 'plain' && plainWords.test(look) && !(isSet && givens.has(key) && isDoing)) return false;
      if (isDoing && (isSet || !isByLook) && !groups[letters].has(key) && (isLed || begins.test(before))) return true;
      if (isSet && isLed && !groups[letters].has(key)) return true;
      if (
        !isByLook &&
        ((isLed && startsCapital.test(name)) || finds(dealtWith, before)) &&
        !groups[letters].has(key) &&
        finds(goesOn, text.slice(index + found.length, index + found.length + context))
      )
        return true;
      if (anybody.test(key) || things[letters].has(key)) return false;
      if (!givens.has(key) && !(isByLook && isLed)) return false;
      if (!isLed && !begins.test(before)) return false;
      // "chuyện của như 4/8": behind such a word any syllable of names is one.
      const isWord = functionWords[letters].has(key) || (!isByLook && wordsToo[letters].has(key));
      if (isWord && !(isLed && (startsCapital.test(name) || /c[uủ]a $/.test(before)))) return false;
      return finds(goesOn, text.slice(index + found.length, index + found.length + context));
    }),
  );
}
