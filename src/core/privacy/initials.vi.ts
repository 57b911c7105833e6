/** Names cut to initials: "N.T.A", "Nguyễn T. A", "em H.", "cháu NTA". */

import { eachMatch } from '../lib/eachMatch.ts';
import { pattern, startsSmall } from '../text/letters.ts';
import { kindBefore } from './nameKinds.vi.ts';
import { plainParts, surnames } from './nameParts.vi.ts';
import { type Named, acronymKeys as written } from './nameRun.vi.ts';
import { namesOfficer } from './officer.vi.ts';
import { acronyms } from './personalData.vi.ts';
import { isBodyAtWork, isNobodysShort, isOfCases } from './traces/caseWords.vi.ts';
import { isExample } from './traces/examples.vi.ts';
import type { ReadWords, Word } from './words.vi.ts';

/** "N.T.A", and with two letters for one sound: "Ng.Th.D". */
const dotted = pattern('gu')`(?<![\p{L}\d/-])\p{Lu}[hrgi]?\. ?(?:\p{Lu}[hrgi]?\. ?){0,3}\p{Lu}[hrgi]?(?![\p{L}\d/])\.?`;
const small = pattern('u')`\p{Ll}`;
const aged = pattern('gu')`(?<![\p{L}\d./-])([A-ZĐ]{3,4})(?: ?[,(–:-] ?| )(?:[3-9]|1[0-8]) ?(?:t|tuổi|tuoi)(?![\p{L}\d])`;
const undotted = /^[A-ZĐ]{2,4}$/;
const notNames = /^(?:TP|QĐ|Q|P|H|TX|TW|TƯ|CT|KT|TM|TL|VT|GD|PGD|ĐT|LT|BC|KH|CV|HS|GV|PH|CB|PHHS|CMHS|HSSV|SV|GVCN|AI|IT|OK|VIP)$/;

/** "HS TH": pupils of a level. */
const levels = /^(?:TH|MN|TC|KK|NK|DT)$/;
const pupils = /(?:^|\s)(?:hs|học sinh|hoc sinh)$/;

/** "đối tượng GDTX", "HS THCS": of a kind of school. */
const ofGroups = /(?:^|\s)(?:đối tượng|học sinh|hs|doi tuong|hoc sinh)$/;
/** With dots between they are somebody's initials. */
const neverDotted = /^(?:TNC|PTN|PTH|TNT|LHP|LHQ|CNT|CMH|VHX|BHX|BHY)$/;

const degrees = /^(?:[Tt]h[Ss]|THS|Ph[Dd]|TrCN|ThsS)$/;

/** What initials come to, by the words around them. */
export function initialsIn(text: ReadWords, isIncident: (sentence: number) => boolean, narrow: number): Named {
  if (isExample(text.text)) return 'none';
  const { words } = text;
  const hasSmall = small.test(text.text);
  let named: Named = 'none';
  const spots = dottedSpots(text);
  if (/\d/.test(text.text)) {
    if (/\d ?t/.test(text.text) && hasAge(text.text)) return 'sure';
    named = childWithAge(text.text);
    if (named === 'sure') return named;
  }
  // Behind the dot of an initial stands no space, or none but one before a name.
  if (/\.[^ ]/.test(text.text)) {
    if (smallDotted.test(text.text)) named = 'possible';
    if (dottedThenName.test(text.text)) return 'sure';
  }
  words.forEach((word, at) => {
    if (named === 'sure' || !word.isCapital) return;
    if (word.text.length > 1 && !word.isUpper && !spots.has(word.start)) return;
    const { kind, word: introducer } = kindBefore(text, at);
    const isPerson = kind === 'person' && introducer !== '';
    if (hasSmall && words[at + 1]?.key === 'bị' && undotted.test(word.text) && word.text.length > 2 && !isNobodysShort(word.text))
      named = 'possible';
    // "BẢO VỆ TRẺ EM (số liệu minh họa)": beside capitals they set no letters apart.
    const isCased = hasSmall && words[at - 1]?.isUpper !== true;
    const isDotted = spots.has(word.start);
    if (isCutInMiddle(words, at)) named = 'possible';
    if (isDotted) {
      const isOfThing = (kind === 'place' || kind === 'office' || kind === 'school') && !word.gap.includes(',');
      if (isOfThing || isBodyAtWork(text.text.slice(word.start))) return;
      const sure = isPerson || isIncident(word.sentence) || words.length <= narrow;
      named = sure ? 'sure' : 'possible';
      return;
    }
    if (
      kind === 'courtesy' &&
      !comrade.test(introducer) &&
      !written.has(word.key) &&
      !isUpperBeside(words[at + 1]) &&
      isShort(word, words[at + 1], isCased)
    )
      named = 'possible';
    if (isLetterForName(words, at)) named = kinOf.test(introducer) ? 'sure' : 'possible';
    if (isLoneInitial(words, at) && (!word.startsSentence || isIncident(word.sentence))) named = 'possible';
    if (isPerson && levels.test(word.text) && pupils.test(introducer)) return;
    // "01 vụ (CAP xử lý)": a body dealt with it.
    if (isPerson && isOfCases(words, at, introducer)) return;
    if (isPerson && ofGroups.test(introducer) && written.has(word.key)) return;
    if (isPerson && isShort(word, words[at + 1], isCased)) named = childWords.test(introducer) ? 'sure' : 'possible';
    const isInitial = word.text.length === 1 && !isHealth(word, words[at + 1]) && !words[at + 1]?.gap.startsWith('/');
    // "Vừ A Dính": the name goes on.
    const isInside = /^[AY]$/.test(word.text) && words[at + 1]?.gap === ' ' && words[at + 1]?.isCapital === true;
    if (isInitial && !isInside && afterSurname(words, at) && !namesOfficer(words, at + 1)) named = 'sure';
  });
  return named;
}

/** "Lê T. Thúy": a family, a letter and a given name. */
function isCutInMiddle(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (words[at]?.text.length !== 1 || before?.isCapital !== true || next?.isCapital !== true || next.text.length === 1) return false;
  return words[at]?.gap === ' ' && next.gap === '. ' && (surnames.has(before.key) || plainParts.surnames.has(before.key));
}

/** "đ/c PHT": behind these capitals are an office. */
const comrade = /^(?:đồng chí|đ\/c|đc)$/;

/** "đ/c PCT UBND". */
const isUpperBeside = (next: Word | undefined) => next?.isUpper === true && next.gap === ' ';

/** "LTMA, 12t", "NTD (13 tuổi)". */
function hasAge(text: string): boolean {
  for (const [, letters = ''] of eachMatch(text, aged)) {
    const isWord = acronyms.has(letters) || written.has(letters.toLowerCase());
    if (!isWord && !notNames.test(letters)) return true;
  }
  return false;
}

/** "Trẻ HN, 12 tuổi", "LTH (nữ, 2011)": capitals of one child, whatever else they are short for. */
const toldByAge = pattern(
  'gu',
)`(?<!(?:[Cc]ác|[Nn]hững|[Nn]hiều|\d) )(?<!\p{L})(?:[Tt]rẻ|[Ee]m|[Cc]háu|[Bb]é|[Bb]ạn|HS|hs|[Hh]ọc sinh|[Nn]ữ sinh|[Nn]am sinh|[Nn]ạn nhân)(?: (?:gái|trai|nữ|nam))? ([A-ZĐ]{2,4})(?: ?[,(–:-] ?| )(?:(?:nữ|nam),? ?)?(\d{1,2}) ?(?:t|tuổi)(?!\p{L}| trở)`;
const toldByGender = pattern(
  'u',
)`(?<![\p{L}\d./-])([A-ZĐ]{2,4}) ?[(,–-] ?(?:nữ|nam|gái|trai),? ?(?:sn ?|SN ?|sinh (?:năm )?)?(?:20[01]\d|\d{1,2} ?(?:t|tuổi))(?![\p{L}\d])`;
/** At what ages pupils of a level are. */
const ages = new Map([
  ['MN', [0, 6]],
  ['TH', [6, 11]],
  ['THCS', [11, 16]],
  ['THPT', [15, 19]],
]);

function childWithAge(text: string): Named {
  if (toldByGender.test(text)) return 'sure';
  let named: Named = 'none';
  for (const [, letters = '', age = ''] of eachMatch(text, toldByAge)) {
    const [from = 1, to = 0] = ages.get(letters) ?? [];
    if (Number(age) >= from && Number(age) <= to) continue;
    if (!written.has(letters.toLowerCase()) && !acronyms.has(letters) && !notNames.test(letters)) return 'sure';
    named = 'possible';
  }
  return named;
}

const childWords = /(?:^|\s)(?:em|cháu|bé|bạn|nạn nhân|nữ sinh|nam sinh|học sinh|hs|trẻ|con|mẹ|bố|vụ|trường hợp|họ tên|tên|gia đình)$/i;

const smallDotted = pattern('u')`(?<![\p{L}\d.])(?!v\.v)\p{Ll}\.\p{Ll}\.?(?:\p{Ll}\.?)?(?![\p{L}\d])`;
/** "N.T.T.Huyền": initials, and the given name. */
const dottedThenName = pattern('u')`(?<![\p{L}\d./-])(?:(?!TP|Q|P|H|X)\p{Lu}[hrg]?\.){2,4} ?\p{Lu}\p{Ll}+(?! ?\p{Lu}|[\p{L}\d/-])`;
const vowels = /[AEIOUYÀ-Ỹ]/;

function dottedSpots({ text }: ReadWords): ReadonlySet<number> {
  const spots = new Set<number>();
  if (!text.includes('.')) return spots;
  dotted.lastIndex = 0;
  for (let match = dotted.exec(text); match; match = dotted.exec(text)) {
    const letters = match[0].replace(/[. ]/g, '');
    if (!(acronyms.has(letters) && !neverDotted.test(letters)) && !notNames.test(letters) && !degrees.test(letters)) spots.add(match.index);
  }
  return spots;
}

/** "A", "NTA" behind a word for a child; "A1" and "HK1" are none. */
function isShort({ text, isUpper }: Word, next: Word | undefined, isCased: boolean): boolean {
  // "A1", "mã hồ sơ TE-2023-303".
  if (next !== undefined && /^[-–]?$/.test(next.gap) && /^\d/.test(next.text)) return false;
  if (text.length === 1) return next?.gap !== '-' && next?.gap !== '/';
  if (vowels.test(text) && !isCased) return false;
  return isUpper && undotted.test(text) && !acronyms.has(text) && !notNames.test(text);
}

/** "điều trị cho M. ở nhà": no "Phần A." and no "Q. Lê Chân". */
function isLoneInitial(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.text.length > 1 || next === undefined) return false;
  if (!/^\. ?$/.test(next.gap) || !startsSmall.test(next.text)) return false;
  return !/^(?:phần|mục|câu|bảng|biểu|khu|lục|nhóm|tổ|khối|loại|hạng|vitamin|dãy|phòng|tầng|cửa)$/.test(before?.key ?? '');
}

const kinOf = /^(?:mẹ|bố|cha|má|gia đình|con|em|ông bà|nhà) của$/;

/** "mẹ của H rất khó": one capital where a name would be, and the sentence goes on. */
function isLetterForName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.text.length > 1 || word.gap !== ' ' || before === undefined) return false;
  if (!lettersBehind.test(before.key) || isHealth(word, next)) return false;
  if (next === undefined || next.startsSentence) return true;
  return /^[ ,;)]+$/.test(next.gap) && startsSmall.test(next.text);
}

const lettersBehind = /^(?:của|với|cho|gặp|bạn|em|cháu|bé|con|mẹ|bố|tên|là|đưa|giúp|khuyên|rủ|ép|dọa|nhắc|chị|anh|hs)$/;

/** "Trạm Y tế". */
function isHealth({ text }: Word, next: Word | undefined): boolean {
  return text === 'Y' && next?.gap === ' ' && /^(?:tế|sĩ|tá|dược|khoa|học|te|si|ta|duoc|hoc)$/.test(next.key);
}

/** "Nguyễn Văn A", "Nguyễn T. A". */
function afterSurname(words: readonly Word[], at: number): boolean {
  const [third, second, first] = [words[at - 1], words[at - 2], words[at - 3]];
  const isFamily = (word: Word | undefined) => word?.isCapital === true && surnames.has(word.key);
  if (third?.isCapital !== true || !/^\.? ?$/.test(words[at]?.gap ?? '')) return false;
  // "Sơn Tùng M-TP".
  if (words[at + 1]?.gap === '-' && words[at + 1]?.isUpper) return false;
  return isFamily(second) || (second?.isCapital === true && isFamily(first));
}
