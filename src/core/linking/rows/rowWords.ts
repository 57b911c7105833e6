/** What the words of a row's first cells say that it is: a total, the title of a group or of a year. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import { nameParts } from '../../text/text.ts';
import { headerWordsOf, startIn, wordsOf } from '../headerText.ts';
import { typeSaid, typeSpokenOf, unitLike } from '../unitNames.ts';
import { isYearAlone, yearOf } from '../years.ts';

const numbering = /^(?:[IVX]{1,4}|[A-E])(?:[.)\-:/]|\s|$)/;

/** "2022", "II. Số liệu năm 2022", "Năm 2024 (11 tháng)": the title of a year's block. */
export function isYearTitle(text: string): boolean {
  const plain = text.replace(/\([^()]*\)|[:：–—-]\s*$/g, ' ').trim();
  if (isYearAlone(plain)) return true;
  const list = wordsOf(plain);
  const said = list.join(' ');
  const isAtEnd = /(?<!thang \d{1,2} |den |het |tu )nam 20\d\d$/.test(said);
  const isAtStart = /^nam 20\d\d (?!den |20\d\d)/.test(said) && yearOf(plain) !== null;
  return list.length <= 8 && (isAtEnd || isAtStart);
}

/** A word that begins the title of a group, or a type of units. */
export function beginsGroup(name: string, words: HeaderWords, outline: Outline): boolean {
  return startIn(name, words.groupStarts) !== undefined || typeSpokenOf(name, outline) !== null;
}

/** "C. CÁC TRUNG TÂM", "(IV)" or "D" behind a total's word: the group that it closes. */
const closedGroup = /^\(?(?:\p{L}|[IVXL]{2,5})(?:[.):/-]|$)/u;

/** A total's word alone, with words that may follow it or the mark of a group; "Cộng Hiền" is a school. */
export function isTotal(
  text: string,
  { totals, totalTails }: HeaderWords,
  hasNumber: boolean,
): boolean {
  const plain = text.replace(/^(?:[IVX]+|[A-E]|\d+)[.)\s-]+/, '');
  const start = startIn(plain, totals);
  if (start === undefined || unitLike(plain)) return false;
  const length = wordsOf(start).length;
  const behind = plain.trim().split(/\s+/).slice(length).join(' ');
  if (closedGroup.test(behind)) return true;
  const [next] = wordsOf(plain).slice(length);
  const isSaid = next === undefined || /^\d/.test(next) || /^\p{L}[\p{L} ]*\(/u.test(plain);
  // Two words begin no name, and no name goes on with a kind of units or two small words; "Công an xã" has other marks.
  const [first = ''] = plain.normalize('NFC').toLowerCase().split(/\s+/);
  const goesOn =
    !hasNumber &&
    totals.includes(first) &&
    (nameParts(`${behind} x`).kind !== '' || /^\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(plain));
  return isSaid || length > 1 || goesOn || totalTails.some((tail) => wordsOf(tail)[0] === next);
}

/** "Trường Khiếm thính", "Phòng Tổ chức cán bộ": a unit, not the kind that a title names. */
function isWholeName(subject: string, kind: string, outline: Outline): boolean {
  const list = wordsOf(subject);
  const isShortened = list.some((word) => /^[bcdfghjklmnpqrstvxz]{3,}$/.test(word));
  return kind === '' && !isShortened && list.length >= 3 && typeSaid(subject, outline) !== null;
}

/** "II. Phòng GDĐT". */
export function isNumberedTitle(text: string): boolean {
  return numbering.test(text);
}

/** A numbered title, or a type's own name without a name behind it. */
export function isGroup(lead: string, name: string, outline: Outline, hasNumber: boolean): boolean {
  const title = lead.replace(numbering, '').trim();
  const subject = name.replace(numbering, '').trim() || title;
  if (numbering.test(lead) && !unitLike(subject)) return true;
  if (hasNumber) return false;
  if (startIn(subject, headerWordsOf(outline).plurals) !== undefined) return true;
  const { kind, name: rest } = nameParts(subject);
  if (isWholeName(subject, kind, outline)) return false;
  const bare = typeSaid(subject, outline) !== null && (rest === '' || !unitLike(subject));
  return bare && (kind !== '' || typeSpokenOf(subject, outline) !== null) && !unitLike(subject);
}
