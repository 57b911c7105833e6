/** Names that are only suspected: one more reason not to print a sentence, never a finding. */

import { startsLetter } from '../text/letters.ts';
import { looseKeys } from '../text/text.ts';
import { everydayWords, impersonalCapitals } from './everydayWords.vi.ts';
import { saysIncident } from './incident.ts';
import { personWords } from './knownWords.vi.ts';
import { isKindWord, kindBefore } from './nameKinds.vi.ts';
import { plainParts } from './nameParts.vi.ts';
import { accentedParts, acronymKeys, isPart, isSyllable } from './nameRun.vi.ts';
import { keysOf } from './slots/aloneWords.vi.ts';
import { coveredWords } from './slots/coveredWords.vi.ts';
import { nameWeight } from './slots/nameWeights.vi.ts';
import { isNext, knownFrom, type ReadWords, type Word } from './words.vi.ts';

const everyday = new Set(everydayWords);
const fewest = 3;
const leads = /^(?:của|với|cho|đến|gặp|ép|rủ|đánh|chửi|dọa|theo|tên|là|hộ|và|bắt|nhắc|nhở|lý|cua|voi|den|gap|ep|ru|danh|ten|va|ly)$/;
const ends =
  /^(?:bị|được|đã|kể|khai|nói|có|ở|lớp|không|chưa|đang|trong|trên|trình|báo|đề|gửi|bi|duoc|da|ke|noi|co|khong|chua|dang|trinh|bao|de|gui)$/;
const groups = /^(?:đoàn|hội|đội|đảng|luật|hè|sở|bộ|tết|doan|hoi|doi|dang)$/;
const consonants = /^[bcdđghklmnpqrstvx]{2,4}$/;
/** "2 em nữ, 1 em nam". */
const genders = new Set(['nam', 'nữ', 'nu']);
const childWord = /(?:^|\s)(?:em|cháu|bé|bạn|nạn nhân|hs|vụ|chau|be|nan nhan|vu)$/;

/** Whether a sentence about an incident has a syllable of a name where a name could be. */
export function mayNameSomebody(text: ReadWords): boolean {
  const { words, isPlain } = text;
  const covered = coveredWords(text);
  const isTold = isPlain && words.length > fewest && saysOfOne(words, covered) && saysAnyIncident(text) && isVietnamese(words);
  if (isTold && words.some((_, at) => !covered.has(at) && nameWeight(text, at) > 0)) return true;
  const parts = isPlain ? plainParts : accentedParts;
  const careless = new Set<number>();
  for (const sentence of new Set(words.map((one) => one.sentence))) {
    if (isCareless(words, sentence) && saysIncident(text, sentence)) careless.add(sentence);
  }
  return words.some((word, at) => {
    const { kind, word: introducer } = kindBefore(text, at);
    const key = word.key;
    if (kind === 'person' && childWord.test(introducer) && consonants.test(key) && !acronymKeys.has(key)) return true;
    if (knownAround(text, at) || covered.has(at)) return false;
    if (careless.has(word.sentence)) return isSuspect(text, at, kind === 'person');
    if (!word.isCapital || word.isUpper || word.startsSentence || kind === 'place') return false;
    const isSingle = !isNext(words, at + 1) || words[at + 1]?.isCapital !== true;
    if (!isSingle || words[at - 1]?.isCapital === true || !isSyllable(word)) return false;
    if (isKindWord(key) || groups.test(key) || isCode(words[at + 1])) return false;
    if (kind === 'office' || kind === 'school' || !saysIncident(text, word.sentence)) return false;
    if (word.gap !== ' ') return false;
    if (key.length === 1) return false;
    return isPart(key, parts) || (!impersonalCapitals.has(key) && saysHarm(words, word.sentence));
  });

  function isSuspect(from: ReadWords, at: number, isIntroduced: boolean): boolean {
    const key = words[at]?.key ?? '';
    if (!isPart(key, parts) || genders.has(words[at]?.text ?? '')) return false;
    const next = isNext(words, at + 1) ? (words[at + 1]?.key ?? '') : '';
    const before = isNext(words, at) ? (words[at - 1]?.key ?? '') : '';
    const isLed = isIntroduced || leads.test(before) || words[at]?.startsSentence === true;
    const isEnded = next === '' || ends.test(next);
    if (!isLed) return false;
    if (isEnded) return isIntroduced || !everyday.has(key);
    return !everyday.has(key) && isPart(next, parts) && !knownAround(from, at + 1);
  }
}

/** "A05": a letter and a number. */
const isCode = (next: Word | undefined) => next?.gap === '' && /^\d/.test(next.text);

const harms = new Set('bị ép rủ dọa nhục hại nạt rối bi ep ru doa nat kể khóc nhân tục'.split(' '));

/** A word of harm to one person, more than an incident. */
function saysHarm(words: readonly Word[], sentence: number): boolean {
  return words.some((one, at) => {
    if (one.sentence !== sentence || !harms.has(one.key)) return false;
    const before = words[at - 1]?.key ?? '';
    if (one.key === 'bị') return !/^(?:trang|thiết|chuẩn|dự|khi|không)$/.test(before);
    if (one.key === 'nhân') return before === 'nạn';
    if (one.key === 'nạt') return before === 'bắt' && !/^(?:chống|ngừa|về)$/.test(words[at - 2]?.key ?? '');
    return !(one.key === 'hại' && /^(?:chống|ngừa)$/.test(words[at - 2]?.key ?? ''));
  });
}

const surely = new Set(['bi', 'em', 'chau', 'nan']);
const ofOne = new Set('bi em chau be con me bo vu ten nan hai sinh ban tuong hop gai trai anh chi'.split(' '));
/** "cac em", "hoc sinh": many, or nobody. */
const ofMany =
  /^(?:phan|hinh|tieng|mon|van|co|dia|cac|nhung|moi|tre|hoc|phu|cha|va|toan|nhieu|so|trang|thiet|chuan|vi|nhiem|dich|phuc|nghiep|phong|chong|xam|thanh)$/;

/** "ban chi dao", "ban hanh": no pupil of a class. */
const ofBoards = /^(?:chi|giam|hanh|to|dai|ngay|quan|lanh|thuong|dieu|cham|phu|lien|bao|tuyen|nganh)$/;

const personPairs = new Set(looseKeys([...personWords, 'anh em', 'chị em', 'mẹ con', 'bố con', 'bạn bè', 'em nữ', 'em nam']));

/** "ong ba, cha me can lam guong": elders in general, of no child that is told of. */
function isOfElders(words: readonly Word[], at: number): boolean {
  const from = [at, at - 1].find((one) => elders.has(keysOf(words, one, one + 2)));
  return from !== undefined && !/^(?:cua|em|chau|be|nan|tre)$/.test(words[from + 2]?.key ?? '') && words[from + 2]?.isCapital !== true;
}

const elders = new Set(['bo me', 'cha me', 'ong ba', 'ba me', 'me cha', 'anh chi', 'thay co', 'co chu']);

/** Whether a text without accents may speak of one person. */
function saysOfOne(words: readonly Word[], covered: ReadonlySet<number>): boolean {
  // "bai bo", "van ban": half of a word for no person.
  const isOtherWord = (at: number) =>
    covered.has(at) &&
    !surely.has(words[at]?.key ?? '') &&
    !personPairs.has(keysOf(words, at, at + 2)) &&
    !personPairs.has(keysOf(words, at - 1, at + 1));
  return words.some(
    ({ key, isCapital }, at) =>
      ofOne.has(key) &&
      !isOfElders(words, at) &&
      !(key === 'vu' && (/^\d/.test(words[at - 1]?.text ?? '') || (isCapital && words[at + 1]?.isCapital))) &&
      !isOtherWord(at) &&
      !ofMany.test(words[at - 1]?.key ?? '') &&
      !(key === 'ban' && ofBoards.test(words[at + 1]?.key ?? '')),
  );
}

function saysAnyIncident(text: ReadWords): boolean {
  return [...new Set(text.words.map(({ sentence }) => sentence))].some((one) => saysIncident(text, one));
}

/** Not a line of English or of a form's codes. */
function isVietnamese(words: readonly Word[]): boolean {
  return (
    words.filter(({ key }) =>
      /^(?:bi|em|hoc|sinh|cua|da|va|chau|nha|truong|gia|dinh|vu|cho|duoc|nan|nhan|lop|me|bo|co|ban|hop|khi)$/.test(key),
    ).length > 1
  );
}

/** All in capitals, or not even its first letter is one. */
function isCareless(words: readonly Word[], sentence: number): boolean {
  const own = words.filter((one) => one.sentence === sentence && startsLetter.test(one.text));
  if (own.length < fewest) return false;
  return own.every(({ isCapital }) => !isCapital) || own.every(({ text }) => text === text.toUpperCase());
}

/** Part of a known phrase that begins here, or up to three words before. */
function knownAround(text: ReadWords, at: number): boolean {
  for (let back = 0; back <= Math.min(3, at); back++) {
    const count = knownFrom(text, at - back);
    if (count > back && (count > 1 || back > 0 || text.words[at]?.isCapital === false)) return true;
  }
  return false;
}
