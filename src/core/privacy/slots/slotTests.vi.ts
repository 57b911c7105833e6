/** One word of a sentence, or a pair, that a name may be: by the words around. */
import { pattern, startsLetter } from '../../text/letters.ts';
import { looseKey, looseKeys } from '../../text/text.ts';
import { isKindWord, kindBefore } from '../nameKinds.vi.ts';
import { plainParts, sureGivenNames } from '../nameParts.vi.ts';
import { accentedParts, acronymKeys, isPart } from '../nameRun.vi.ts';
import { isNext, knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { isPairOf } from './compounds.ts';
import { isPlainThing } from './nameWeights.vi.ts';
import { everyday, goesOn, isOrdinary, isPairWord, isSurnameToo, lettersAndMarks, setOf, slotParts } from './slotWords.vi.ts';

/** One child is meant by these. */
const oneChild =
  /(?:^|\s)(?:em|cháu|bé|nạn nhân|bị hại|nữ sinh|nam sinh|bạn|tên|họ tên|họ và tên|tên là|con gái|con trai|em gái|em trai|chau|be|nan nhan|bi hai|nu sinh|nam sinh|ten|ho ten|ten la|con gai|con trai|gia đình|gia dinh|mẹ|bố|me|bo|vụ|vu)$/;
const harmWords = 'ép rủ dọa đánh chửi nhắc nhở bắt nạt quấy rối'.split(' ');
const harms = { accented: new Set(harmWords), plain: new Set(looseKeys(harmWords)) };
const letters = pattern('u')`^\p{L}{2,}$`;
const highlandName = pattern('u')`[HhKk]['’]\p{L}`;
const tells = /^(?:kể|khai|khóc|nhắn|ke|khoc)$/;
const speakers = setOf(
  'em cháu bé con trẻ mẹ bố cha chị anh ông bà cô thầy bạn thi tự được đã nghe và hs gv người sinh thân huynh chứng hại nhân dân hội phải cách giờ có hay thường không vừa lời bài chuyện theo chưa cùng để đang tin',
);
export const happened = setOf('bị đã được đang có mới từng vừa chưa không bỏ kể khai cho nói');
export const functionWords = setOf(
  'của và mã bằng tới lại từ tự vì cho với là bị được đã có không khi trong các những một hai ba trên này đó',
);

/** "em pháp đã ổn định": behind a word for one child, and it does not go on. */
export function isSlotFilled(text: ReadWords, at: number): boolean {
  const { words } = text;
  const word = words[at] as Word;
  if (/^\d/.test(word.text)) return false;
  if (knownFrom(text, at) > 1 && !isCapitalPair(text, at)) return false;
  // "01 vụ đình chỉ": two small syllables that make a word.
  if (!text.isPlain && !word.isCapital && isNext(words, at + 1) && isPairOf(text, at)) return false;
  const before = words[at - 1];
  if (before && (text.isPlain ? harms.plain : harms.accented).has(before.key) && word.gap === ' ') {
    const next = words[at + 1]?.key ?? '';
    const isGiven = slotParts(text).givens.has(word.key) || (!everyday.has(word.key) && !goesOn(text, word));
    if (/^(?:gửi|chụp|quay|đi|bỏ|chơi|gui|chup|di)$/.test(next) && isGiven) return true;
  }
  const { kind, word: introducer } = kindBefore(text, at);
  if (kind !== 'person' || !oneChild.test(introducer) || !/^[ :"“'‘(]{1,4}$/.test(word.gap)) return false;
  if (isCapitalPair(text, at)) return true;
  if (!word.isCapital && functionWords.has(word.key)) return false;
  const isSetApart = word.isCapital && !word.isUpper && !word.startsSentence;
  if (isPairWord(text, at) || (goesOn(text, word) && !(isSetApart && isPart(word.key, slotParts(text))))) return false;
  if (isSurnameToo(text, at, word.key) && word.isCapital) return true;
  if (isKindWord(word.key)) return word.isCapital && !word.isUpper && !(isNext(words, at + 1) && words[at + 1]?.isCapital);
  if (word.isUpper && acronymKeys.has(word.key)) return false;
  const isVerb = !word.isCapital && isOrdinary(text, word) && !isPart(looseKey(word.key), plainParts);
  return (
    (/^(?:em|cháu|bé|nạn nhân|tên|tên là|chau|be|nan nhan)$/.test(introducer) && !isVerb) ||
    word.isCapital ||
    sureGivenNames.has(word.key) ||
    !isOrdinary(text, word)
  );
}

/** "em Bình Minh": capitals in mid-sentence make a name of an ordinary pair. */
function isCapitalPair({ words, isPlain }: ReadWords, at: number): boolean {
  const pair = [words[at], words[at + 1]];
  const { givens, middles } = isPlain ? plainParts : accentedParts;
  if (pair[0]?.key === 'việt' && pair[1]?.key === 'nam') return false;
  if (!isNext(words, at + 1)) return false;
  return pair.every((one) => one?.isCapital && !one.isUpper && (givens.has(one.key) || middles.has(one.key)));
}

/** "Y Khoa", "A Biu": one letter before a name. */
export function isHighland({ words }: ReadWords, at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (highlandName.test(word.text)) return true;
  // "H'..Nhung": the sign is there, the name is torn from it.
  if (/^[HhKk]['’]$/.test(word.text) && next !== undefined && /^[ .]{1,4}$/.test(next.gap)) return true;
  if (!/^[YAHK]$/.test(word.text) || !next?.isCapital || !/^[ .-]$/.test(next.gap) || next.isUpper) return false;
  return !/^(?:tế|sĩ|tá|dược|học|te)$/.test(next.key);
}

/** "Vĩ kể lại sự việc": a sentence that begins with one syllable that tells. */
export function tellsAlone(text: ReadWords, at: number): boolean {
  const { words } = text;
  const word = words[at] as Word;
  if (!word.startsSentence || !isNext(words, at + 1) || knownFrom(text, at) > 1) return false;
  const both = word.key + (words[at + 1]?.key ?? '');
  if (happened.has(words[at + 2]?.key ?? '') && !isPairWord(text, at) && isPart(both, slotParts(text))) return true;
  if (words[at + 2]?.key === 'chuyện' || words[at + 2]?.key === 'trương') return false;
  return tells.test(words[at + 1]?.key ?? '') && !speakers.has(word.key) && startsLetter.test(word.text);
}

/** A word in small letters, or at the start, that reports do not have. */
export function isStrange(text: ReadWords, at: number): boolean {
  const { words, isPlain } = text;
  const word = words[at] as Word;
  if (!letters.test(word.text) || (word.isCapital && !word.startsSentence && !word.isUpper)) return false;
  if (acronymKeys.has(word.key) || isKindWord(word.key) || word.key.length > 8) return false;
  if (isOrdinary(text, word)) return false;
  if (!isPart(word.key, isPlain ? plainParts : accentedParts)) return false;
  const { kind } = kindBefore(text, at);
  if (isPairWord(text, at)) return false;
  return kind !== 'place' && kind !== 'school' && knownFrom(text, at) === 0 && knownFrom(text, at - 1) < 2;
}

const plainBetween = /^(?:tai|o|do|trong|tren|ve|de|den|theo|cac|duoc|va|la|vao)$/;

/** Two syllables of names side by side, in a sentence whose letters tell nothing. */
export function hasUnknownPair(text: ReadWords, own: readonly number[]): boolean {
  const { words } = text;
  const parts = slotParts(text);
  const isLoose = (at: number): boolean => {
    const key = words[at]?.key ?? '';
    const word = words[at] as Word;
    return (
      (isPart(key, parts) || (!isOrdinary(text, word) && (/\P{ASCII}/u.test(key) || isPart(key, plainParts)))) &&
      lettersAndMarks.test(word.text) &&
      !functionWords.has(key) &&
      !(text.isPlain && !word.isCapital && (plainBetween.test(key) || isPlainThing(word, words[at + 1]))) &&
      !isPairWord(text, at) &&
      (!isKindWord(key) || isSurnameToo(text, at, key)) &&
      [0, 1, 2, 3].every((back) => at < back || knownFrom(text, at - back) <= back)
    );
  };
  return own.some((at) => {
    if (!isNext(words, at + 1) || !isLoose(at) || !isLoose(at + 1)) return false;
    if (![at, at + 1].some((one) => isPart(looseKey(words[one]?.key ?? ''), plainParts))) return false;
    const { kind, word } = kindBefore(text, at);
    return isSurnameToo(text, at - 1, word) || (kind !== 'place' && kind !== 'school' && kind !== 'office');
  });
}
