/** Names that capitals set apart from the words around. */
import { isKindWord, isOnlyKind, kindBefore, subjects, taught } from './nameKinds.vi.ts';
import {
  accentedParts,
  highland,
  isHeadingPair,
  isKnownName,
  isPart,
  isPolice,
  isSyllable,
  longestName,
  type NameRun,
  type PersonNameParts,
  runOf,
} from './nameRun.vi.ts';
import { surestMiddleNames } from './personalData.vi.ts';
import { isPairOf } from './slots/compounds.ts';
import { isNext, knownFrom, type ReadWords, type Word } from './words.vi.ts';

/** Words in capitals from `at` on, as far as they can be one name. */
export function capitalRun(text: ReadWords, at: number, parts: PersonNameParts): NameRun | null {
  const { words } = text;
  const first = words[at] as Word;
  if (text.isPlain && isPlainHead(text, at)) return null;
  if (isHeadingPair(text, at) || isHeadingPair(text, at - 1)) return null;
  if (!first.isCapital || !(isSyllable(first) || highland.test(first.key))) return null;
  // "12A ĐƯỢC TUYÊN DƯƠNG", "HỌC KỲ I VÀ II".
  if (
    first.text.length === 1 &&
    ((first.gap === '' && /\d$/.test(words[at - 1]?.text ?? '')) || /^[IVX]$/.test(first.text))
  )
    return null;
  // "tổ Tin Vũ Đức Anh": a subject before a name.
  if (
    subjects.has(first.key) &&
    taught.has(words[at - 1]?.key ?? '') &&
    isNameWord(words, at + 1) &&
    isNameWord(words, at + 2)
  )
    return null;
  if (!isNamedChild(text, at, parts) && (knownFrom(text, at) > 0 || isKindWord(first.key))) {
    if (!beginsName(text, at, parts)) return null;
  }
  if (
    first.startsSentence &&
    !isPart(first.key, parts) &&
    !highland.test(first.key) &&
    !isSurestMiddle(text, at + 1)
  )
    return null;
  const isIntroduced = kindBefore(text, at).kind === 'person';
  if (thingFrom(text, at) > 0 || (!isIntroduced && isKindOfName(text, at))) return null;
  let to = at + 1;
  while (to - at < longestName + 2 && isNameWord(words, to)) {
    // "Tổ Cảnh sát": its last capital begins a word.
    if (!isIntroduced && beginsWord(text, to)) break;
    // A known phrase ends a name, unless the name has but its surname so far.
    const known = knownFrom(text, to);
    if (known > 1 && !parts.surnames.has(first.key)) break;
    if (known > 1 && !allCapital(words, to, known)) break;
    to += 1;
  }
  return runOf(text, { from: at, to, parts, isCaseless: false });
}

/** Bodies, newspapers, funds, without accents: "Bao Hai Phong", "Quy Kim Dong", "Truong THCS …", "Ban Nu cong". */
const plainHeads =
  /^(?:bao|quy|bo|so|doi|hoi|cuc|vien|ban|to|cau|giai|nhom|phong|chi|truong|doan|vu)$/;
const schoolsBehind = /^(?:thcs|thpt|th|tieu|mam|pt|ptdt|trung|hoc)$/;
const bodies = /^(?:bo|so|cuc|vien|vu|hoi|luat|doan|ban|phong|to)$/;
const bodiesOnly = /^(?:bo|so|cuc|vien|hoi|ban|phong|doi|quy)$/;
const beforeBody = /^(?:cua|voi|va|cung|tu|do|den|toi|ve|tai|theo|nghi|hop)$/;
const timesBehind = /^(?:chi|nam|thang|ngay|tu|trong|sau|hang|tiet|khoi)$/;

function isPlainHead(text: ReadWords, at: number): boolean {
  const { words } = text;
  const [first, next] = [words[at], words[at + 1]];
  if (!first?.isCapital || next?.gap !== ' ') return false;
  if (
    first.key === 'truong' &&
    (schoolsBehind.test(next.key) ||
      (/^(?:da|duoc|dang|co)$/.test(next.key) && !doesAsOne.test(words[at + 2]?.key ?? '')))
  )
    return true;
  if (
    bodies.test(first.key) &&
    next.isCapital &&
    isPairOf(text, at + 1) &&
    !words[at + 2]?.isCapital
  )
    return true;
  const before = words[at - 1];
  if (before?.isCapital && bodies.test(before.key) && !next.isCapital && isPairOf(text, at))
    return true;
  if (kindBefore(text, at).kind === 'person') return false;
  // "clip cua Cuc Tre em", "kenh cua Doi Co do".
  const isBody = bodiesOnly.test(first.key) && next.isCapital && !/^(?:thi|van)$/.test(next.key);
  if (
    isBody &&
    !first.startsSentence &&
    before?.isCapital !== true &&
    beforeBody.test(before?.key ?? '')
  )
    return true;
  if (
    first.startsSentence &&
    timesBehind.test(first.key) &&
    (/^\d/.test(next.text) || isPairOf(text, at) || !next.isCapital)
  )
    return !doesAsOne.test(next.key);
  if (/^(?:giai|hang|loai)$/.test(words[at - 1]?.key ?? '') && /^(?:nhat|nhi|ba)$/.test(first.key))
    return true;
  if (!plainHeads.test(first.key)) return false;
  let to = at + 1;
  while (isNameWord(words, to)) to += 1;
  const own = words.slice(at + 1, to).map(({ key }) => key);
  if (own.length > 1 && isKnownName(own.join(' '), true)) return true;
  return first.startsSentence && to === at + 2 && isPairOf(text, at + 1);
}

const doesAsOne = /^(?:bi|ke|khoc|khai|noi|nhan|gui|bo|nghi|xin)$/;

/** "em Minh chứng kiến": the capital is a name's though the letters make a known phrase. */
function isNamedChild(text: ReadWords, at: number, { givens }: PersonNameParts): boolean {
  const { words } = text;
  const next = words[at + 1];
  if (next?.gap !== ' ' || next.isCapital || words[at]?.gap !== ' ') return false;
  if (isPolice(words[at]?.key ?? '', next.key)) return false;
  return givens.has(words[at]?.key ?? '') && kindBefore(text, at).kind === 'person';
}

/** Begins a word of the dictionary that goes on in small letters: "Cảnh sát". */
function beginsWord(text: ReadWords, at: number): boolean {
  const next = text.words[at + 1];
  return next?.gap === ' ' && !next.isCapital && !text.isPlain && isPairOf(text, at);
}

/** Without accents, or in the order of a name, two such capitals may be somebody's: "Hồng Nhung". */
function isWordOfTwo(text: ReadWords, at: number): boolean {
  if (text.isPlain || !isPairOf(text, at)) return false;
  const [first = '', second = ''] = [text.words[at]?.key, text.words[at + 1]?.key];
  return !(accentedParts.givens.has(second) && isPart(first, accentedParts));
}

/** How many words from one on are words of the dictionary, two by two, with capitals or a small second. */
export function thingFrom(text: ReadWords, at: number): number {
  const { words } = text;
  // The cheap question comes first.
  if (text.isPlain || words[at]?.isCapital !== true || !isPairOf(text, at)) return 0;
  if (kindBefore(text, at).kind !== null) return 0;
  if (beginsWord(text, at)) return 2;
  let to = at;
  while (isWordOfTwo(text, to) && isNameWord(words, to + 1)) to += 2;
  return isNameWord(words, to) ? 0 : to - at;
}

/** "Trường Phan Bội Châu": a word for a place or a school, and a name behind it. */
function isKindOfName({ words }: ReadWords, at: number): boolean {
  return isOnlyKind(words[at]?.key ?? '') && isNameWord(words, at + 1) && isNameWord(words, at + 2);
}

function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isNext(words, at) && word.isCapital && isSyllable(word);
}

function allCapital(words: readonly Word[], at: number, count: number): boolean {
  return words.slice(at, at + count).every(({ isCapital }) => isCapital);
}

/** A word that also begins a phrase or a title begins a name when syllables of names follow. */
function beginsName(text: ReadWords, at: number, parts: PersonNameParts): boolean {
  const { words } = text;
  const first = words[at] as Word;
  if (knownFrom(text, at) > 1 && !(isNameWord(words, at + 1) && isNameWord(words, at + 2)))
    return false;
  if (
    knownFrom(text, at) > 1 &&
    allCapital(words, at, knownFrom(text, at)) &&
    !isSurestMiddle(text, at + 1)
  )
    return false;
  if (!parts.surnames.has(first.key) && !parts.middles.has(first.key)) return false;
  const second = words[at + 1];
  return (
    isNameWord(words, at + 1) && isPart(second?.key ?? '', parts) && knownFrom(text, at + 1) < 2
  );
}

function isSurestMiddle({ words, isPlain }: ReadWords, at: number): boolean {
  const key = words[at]?.key ?? '';
  return surestMiddleNames.has(key) || (isPlain && /^(?:thi|van)$/.test(key));
}
