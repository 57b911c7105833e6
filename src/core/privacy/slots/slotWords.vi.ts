/** What the words of a sentence are, for the tests of places where a name would be. */
import { pattern } from '../../text/letters.ts';
import { looseKey, looseKeys } from '../../text/text.ts';
import { everydayWords } from '../everydayWords.vi.ts';
import { kindBefore } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, acronymKeys, isForeign, isPart } from '../nameRun.vi.ts';
import { ordinaryInSmall, ordinaryPairs, ordinarySyllables } from '../ordinaryWords.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { isSmallInCareful, knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { isPairOf } from './compounds.ts';

export const setOf = (words: string) => new Set(words.split(' ').flatMap((one) => [one, looseKey(one)]));

export const lettersAndMarks = pattern('u')`^[\p{L}\p{M}]+$`;
const nameLetters = pattern('u')`^[\p{L}\p{M}'’]+$`;

/** Words that go on about the child instead of naming it. */
const goOnWords =
  'bị được đã có học và không ở trong chưa đang này đó trên từ về với lớp khối gái trai nữ nam tự thường hay gửi là cũng vẫn còn sẽ phải cần nên vào ra đi đến khi nếu do bằng qua theo tại thuộc nào ấy kia khác mình sinh nhỏ lên xuống lại rất quá luôn chỉ đều cùng tham biết hiểu nói kể khai cho nhận tiếp gặp sống trú ngụ nghỉ bỏ chơi dùng sử đăng chia lo sợ hoảng báo đề trình mới vừa sau trước đủ dưới hơn một hai ba bốn năm sáu bảy tám chín mười đầu thứ số tên họ để vì mà nhưng nhắn quen yêu muốn giúp của các những người trường ngoài đứng ngồi bạn phụ con mẹ bố cha anh chị ông bà phản phát gây làm xem tải mở vi xâm bạo nghiêm liên dụ lừa đe bắt đánh tống lộ rơi thấy tìm hỏi trả chuyển khám điều đưa mang đòi hoàn diễn xảy nêu thầy cô giáo công cơ mắc chịu quay gọi đồng tố trực tập rủ lập ký cam hóa việc riêng ảnh clip phối hợp nhà xã hội tuổi út dâu rể nuôi ruột bè trẻ học nặng nhỏ khác thật thích cần liền kêu hãy đẹp mua giỏi ngoan khỏe ốm thở uống cười nhìn cảm nhớ nghĩ nghe ôm ngã bước ngoại nội trai ruột ơi ạ à nhiều đều xin nhờ mong cứ khá khám chữa xét bệnh lấy đỡ chăm lớn già mất lúc ngày đâu đây thế sao thì trở tin ăn ngủ viết đọc hát múa nhảy chạy tắm đội hưởng dự đạt thi nộp ghi chép biếu kẹo mấy lắm xíu cúi khẽ đắm đỏ chẳng khiếp khóc mỉm tưới khuyên tiếc đành ngáp khâm xuất đừng nhắc bật buồn vui mừng quên mải say mê sốt ho đau mệt gầy béo thấp nghèo hài hăng hứng';

const accentedGoOn = new Set(goOnWords.split(' '));

const plainGoOn = new Set(looseKeys(goOnWords.split(' ')));

export const goesOn = ({ isPlain }: ReadWords, { key }: Word): boolean => (isPlain ? plainGoOn : accentedGoOn).has(key);

export const everyday = new Set([...everydayWords, ...looseKeys(everydayWords)]);

const ordinaryLoose = new Set(looseKeys(ordinarySyllables));

const loosePairs = new Set(looseKeys(ordinaryPairs));

export const slotParts = ({ isPlain }: ReadWords) => (isPlain ? plainParts : accentedParts);

/** Whether it makes an ordinary word with a neighbour. */
export function isPairWord(text: ReadWords, at: number): boolean {
  const { words, isPlain } = text;
  const pairs = isPlain ? loosePairs : ordinaryPairs;
  const isSmall = (from: number) => words[from]?.isCapital === false && words[from + 1]?.isCapital === false;
  const isTorn = (from: number) => words[from]?.isCapital === false && words[from + 1]?.isCapital === true;
  const pair = (from: number) => {
    const both = `${words[from]?.key ?? ''} ${words[from + 1]?.key ?? ''}`;
    return (
      !isTorn(from) &&
      (pairs.has(both) ||
        (isSmallInCareful(text, from) && isSmall(from) && isPairOf(text, from)) ||
        (isSmall(from) && !isPlain && ordinaryInSmall.has(both)))
    );
  };
  return pair(at) || pair(at - 1);
}

export function isOrdinary({ isPlain }: ReadWords, { key }: Word): boolean {
  return (isPlain ? ordinaryLoose : ordinarySyllables).has(key) || everyday.has(key) || isForeign(key);
}

/** "hồ", "đảo": at the start of a part of a sentence, or behind a child, they are no place. */
export function isSurnameToo(text: ReadWords, at: number, key: string): boolean {
  if (!/^(?:hồ|đảo|đình|phủ|cầu|bến|đền|làng|núi|ho|dao|dinh|phu|cau|ben)$/.test(key)) return false;
  const word = text.words[at];
  return word === undefined || word.startsSentence || /[^ ]/.test(word.gap) || kindBefore(text, at).kind === 'person';
}

/** No word of reports, and with accents, or a name without them: a word of another language is neither. */
function isUnknown(text: ReadWords, word: Word): boolean {
  return !isOrdinary(text, word) && (/\P{ASCII}/u.test(word.text) || isPart(word.key, plainParts));
}

/** A syllable of names, or of nothing that reports have. */
export function isNameLike(text: ReadWords, at: number): boolean {
  const word = text.words[at] as Word;
  if (!nameLetters.test(word.text) || isPairWord(text, at) || acronymKeys.has(word.key)) return false;
  if (goesOn(text, word) && !word.isCapital) return false;
  return (
    (isPart(word.key, slotParts(text)) || isUnknown(text, word)) &&
    ![0, 1, 2].some((back) => knownFrom(text, at - back) > Math.max(1, back))
  );
}

/** Letters with accents that make no syllable, and are no slip of an ordinary word. */
export function isMisspelt({ words }: ReadWords, at: number): boolean {
  const { text, key } = words[at] as Word;
  if (!/\P{ASCII}/u.test(text) || !lettersAndMarks.test(text) || text.length < 2) return false;
  return (
    !isSyllableSpelt(text.toLowerCase(), true) &&
    !acronymKeys.has(key) &&
    !ordinaryLoose.has(looseKey(key)) &&
    !/Đ/.test(text) &&
    /[^bcdđghklmnpqrstvx]/.test(key)
  );
}
