/** Names that only their syllables tell: in small letters, or in a sentence all in capitals. */

import { pattern } from '../text/letters.ts';
import { looseKeys } from '../text/text.ts';
import { isOnlyKind, kindBefore } from './nameKinds.vi.ts';
import { sureGivenNames, surestSurnames } from './nameParts.vi.ts';
import { common, isHeadingPair, type NameRun, type PersonNameParts, runOf } from './nameRun.vi.ts';
import { isPairOf } from './slots/compounds.ts';
import { isNext, knownFrom, type ReadWords, type Word } from './words.vi.ts';

const plainSure = new Set(looseKeys(sureGivenNames));

const caselessFamilies =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đào|đoàn|vương|trịnh|đinh|lâm|phùng|mai|tô|trương|hà|tạ|cao|lương|lưu|chu|thái|quách|triệu|kiều|nghiêm|tống|hứa|doãn|khổng|mạc|nông|khúc|bạch|đàm|tăng|lã|lục|ninh|phí|tôn|châu|diệp|giàng|vàng|lò|sùng|mùa|thào|quàng|cầm|tòng|lường|bế|hạng|lầu|vừ|sồng|phàng|tẩn|chảo|phàn|lù|ksor|rmah|siu|nay|rơ|điểu|alăng|bríu|nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|doan|vuong|trinh|dinh|lam|phung|to|truong|ha|ta|luong|luu|thai|trieu|kieu|tong|giang|vang|lo|sung|mua|thao|quang|ton|chau|diep)$/;

const shortWord = pattern('u')`^\p{L}{2,7}$`;

/** Names that only their syllables tell: in small letters, in a sentence all in capitals. */
export function caselessRun(text: ReadWords, at: number, parts: PersonNameParts): NameRun | null {
  const { words } = text;
  const first = words[at] as Word;
  // "tai Vinh Bao": no name goes on in capitals.
  if (!first.isCapital && isTitled(words[at + 1]) && !surestSurnames.has(first.key)) return null;
  const { kind, word } = kindBefore(text, at);
  const isFamily = parts.surnames.has(first.key) || isMiddleThi(text, at);
  if (/^[hk]['’]./.test(first.key)) return runOf(text, { from: at, to: at + 1, parts, isCaseless: true });
  const isTold = kind === 'person' && singleIntroducers.test(word);
  if (
    isFamily &&
    !isHeadingPair(text, at) &&
    knownFrom(text, at) < 2 &&
    (isTold ? !isFunction.test(first.key) : !isCommon.test(first.key))
  ) {
    const to = caselessEnd(text, at, parts);
    const isSure = surestSurnames.has(first.key) || /^(?:thị|văn|thi|van)$/.test(words[at + 1]?.key ?? '');
    const isTrusted = isTold || isSure || !common.has(words[to - 1]?.key ?? '');
    const isLong = to - at > 2 || kind === 'person';
    const isApart = caselessFamilies.test(first.key) && isSetOff(words, at, to);
    if (to > 0 && (isLong || isApart)) {
      const run = runOf(text, { from: at, to, parts, isCaseless: true });
      return run && !isTrusted ? { ...run, level: 'shape' } : run;
    }
  }
  const starts = first.startsSentence && parts.givens.has(first.key) && tells.test(words[at + 1]?.key ?? '');
  if (starts && knownFrom(text, at) === 0) return runOf(text, { from: at, to: at + 1, parts, isCaseless: true });
  if (!isTold || knownFrom(text, at) > 0) return null;
  const sure = text.isPlain ? plainSure : sureGivenNames;
  const follows = isNext(words, at + 1) ? (words[at + 1]?.key ?? '') : '';
  if (first.key !== 'tự' && parts.middles.has(first.key) && sure.has(follows) && knownFrom(text, at + 1) === 0) {
    return runOf(text, { from: at, to: at + 2, parts, isCaseless: true });
  }
  if (!isAloneGiven(text, at, word, parts)) return null;
  return runOf(text, { from: at, to: at + 1, parts, isCaseless: true });
}

const isTitled = (next: Word | undefined) => next?.gap === ' ' && next.isCapital && !next.isUpper;

/** One given name: everyday words are believed only where something happened to their bearer. */
function isAloneGiven(text: ReadWords, at: number, introducer: string, parts: PersonNameParts): boolean {
  const { words, isPlain } = text;
  const key = words[at]?.key ?? '';
  const follows = isNext(words, at + 1) ? (words[at + 1]?.key ?? '') : '';
  if (knownFrom(text, at - 1) > 1 || !parts.givens.has(key)) return false;
  if (common.has(key)) return happens.test(follows) && childWord.test(introducer);
  const isSure = (isPlain ? plainSure : sureGivenNames).has(key);
  const isAlone = follows === '' || behindGiven.test(follows) || words[at]?.startsSentence === true;
  if (isSure && isAlone) return true;
  return childWord.test(introducer) && !parts.middles.has(follows) && follows.length > 1;
}

const happens = /^(?:bị|kể|khai|khóc|bi|ke|khoc)$/;

const isFunction = /^(?:và|của|là|được|bị|có|khi|cùng|với|các|thường|va|cua|la|duoc|bi|co|khi|cung|voi|cac|thuong)$/;

/** Surnames that are words of every report: too common without capitals. */
const isCommon =
  /^(?:công|từ|và|của|thi|thị|an|toàn|quản|đạo|ông|hàng|sử|nguyên|xuân|yên|phương|thân|trang|viên|đồng|văn|hồng|chung|quang|hoàn|tiêu|thập|cư|cứ|má|lang|một|hạ|cong|tu|va|cua|thi|an|toan|quan|dao|ong|hang|su|xuan|yen|phuong|than|trang|vien|dong|van|hong|chung|hoan|tieu|cu|ma|tien|y|a|qua|ba|khi|co|nghiêm|nghiem|vi|hoàn|mạc|hứa|bạch|lại|lai|triệu|trieu|cao|tăng|tang)$/;

/** "vì thị thiêm": hardly any word but a surname is before this one. */
function isMiddleThi(text: ReadWords, at: number): boolean {
  const { words } = text;
  const third = words[at + 2]?.key ?? '';
  if (text.isPlain || words[at + 1]?.key !== 'thị' || !isNext(words, at + 1) || !isNext(words, at + 2)) return false;
  if (isPairOf(text, at) || isPairOf(text, at + 1)) return false;
  return !beforeTown.test(words[at]?.key ?? '') && !town.test(third) && !behindGiven.test(third);
}

const beforeTown = /^(?:đô|siêu|yết|biểu|hiển|huyện|chỉ|thành|cận|viễn|kỳ|dân|các|những|và|ở|tại|tên)$/;

const town = /^(?:trường|trấn|xã|phần|sát|giác|lực|uy|tộc|hiếu|phi|vệ|hóa)$/;

/** Two syllables with nothing before and a comma, a verb or nothing behind. */
function isSetOff(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to];
  const isEnd = next === undefined || /^ ?[,;)–-]/.test(next.gap) || /^(?:bị|bi)$/.test(next.key);
  return isEnd && (at === 0 || words[at]?.startsSentence === true || /[(["“,]/.test(words[at]?.gap ?? ''));
}

const singleIntroducers =
  /(?:^|\s)(?:em|cháu|bé|bạn|nạn nhân|vụ|trường hợp|mẹ|bố|gia đình|phụ huynh|tên|anh trai|chị gái|bà ngoại|chau|be|ban|nan nhan|vu|truong hop|me|bo|gia dinh|phu huynh|ten|học sinh|hs|nữ sinh|nam sinh|hoc sinh|nu sinh|nam sinh|con|trẻ|bắt nạt|ép|rủ|đe dọa|ảnh của|clip của|video của|quấy rối|chửi)$/;

const tells = /^(?:kể|khai|khóc|nhắn|bị|ke|khoc|nhan|bi)$/;

const childWord = /(?:^|\s)(?:em|cháu|bé|bạn|chau|be|gia đình|gia dinh|ép|bắt nạt|rủ)$/;

const behindGiven =
  /^(?:bị|được|đã|kể|khai|nói|cho|có|và|ở|lớp|học|sinh|sn|vào|trong|đang|hay|tự|với|không|chưa|trên|bi|duoc|da|ke|co|va|o|lop|hoc|trong|dang|voi|khong|chua|tren|đề|de|trình|trinh|báo|bao|phản|phan)$/;

/** The word behind a caseless name that begins at `at`; 0 when it is not one. */
function caselessEnd(text: ReadWords, at: number, parts: PersonNameParts): number {
  const { words } = text;
  // "vì trường Trần Quốc Toản": a school's word is no middle name.
  const isKind = (to: number) => words[to]?.isCapital === false && isOnlyKind(words[to]?.key ?? '') && isTitled(words[to + 1]);
  const joined = (to: number) => isNext(words, to) && !/^\d/.test(words[to]?.text ?? '') && !isKind(to);
  const isSurest = surestSurnames.has(words[at]?.key ?? '');
  let to = at + 1;
  while (to - at < 4 && joined(to) && parts.middles.has(words[to]?.key ?? '')) {
    if (knownFrom(text, to) > 1) break;
    to += 1;
  }
  const last = words[to]?.key ?? '';
  const second = words[at + 1]?.key ?? '';
  const hasGiven =
    joined(to) &&
    (parts.givens.has(last) ||
      (to > at + 1 &&
        (isSurest || second === 'thị' || (/^(?:văn|van|thi)$/.test(second) && caselessFamilies.test(words[at]?.key ?? ''))) &&
        shortWord.test(last) &&
        !behindGiven.test(last)));
  if (hasGiven && to - at < 4 && knownFrom(text, to) < 2) return to + 1;
  const isNameLike = joined(to) && to - at > 1 && shortWord.test(last) && knownFrom(text, to) === 0 && !behindGiven.test(last);
  if (isNameLike && kindBefore(text, at).kind === 'person') return to + 1;
  return to - at > 1 && parts.givens.has(words[to - 1]?.key ?? '') ? to : 0;
}
