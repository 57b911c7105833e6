/** A run of words that may be a person's name: how sure its syllables make it. */
import { pattern } from '../text/letters.ts';
import { compareKeys, looseKeys } from '../text/text.ts';
import { everydayWords, foreignWords } from './everydayWords.vi.ts';
import { moreFamousNames } from './famousNames.vi.ts';
import { acronymWords } from './knownWords.vi.ts';
import { kindBefore, subjects } from './nameKinds.vi.ts';
import { givenNames, middleNames, surestSurnames, surnames } from './nameParts.vi.ts';
import { famousNames, surestMiddleNames } from './personalData.vi.ts';
import { wordPairs } from './wordPairs.vi.ts';
import type { Before, ReadWords, Word } from './words.vi.ts';

/** sure: C06 reports it; possible: it is not printed; none. */
export type Named = 'sure' | 'possible' | 'none';

/** full: surname and more; short: two given syllables; given: one; shape: capitals only. */
type Level = 'full' | 'short' | 'given' | 'shape' | 'initials';

export interface NameRun {
  readonly level: Level;
  /** First word and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly before: Before;
  /** The word before, as a key; '' without one. */
  readonly introducer: string;
  readonly isFamous: boolean;
  /** Neither capitals nor small letters set it apart from the words around. */
  readonly isCaseless: boolean;
}

const famous = new Set(compareKeys([...famousNames, ...moreFamousNames]));

const plainFamous = new Set(looseKeys(famous));

export const acronymKeys = new Set([...acronymWords, ...looseKeys(acronymWords)]);

const foreign = new Set(foreignWords);

/** Whether a word in small letters is one of another language that reports have. */
export function isForeign(key: string): boolean {
  return foreign.has(key);
}

/** Syllables that are everyday words in small letters. */
export const common = new Set([...everydayWords, ...looseKeys(everydayWords)]);

export const longestName = 5;

export interface PersonNameParts {
  readonly surnames: ReadonlySet<string>;
  readonly middles: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
}

export const accentedParts: PersonNameParts = { surnames, middles: middleNames, givens: givenNames };

const notSyllable = pattern('u')`^\d|\p{Ll}\p{Lu}`;

/** Whether a word can be a syllable of a name. */
export function isSyllable({ text, key, isUpper, isAcronym }: Word): boolean {
  if (isAcronym || notSyllable.test(text) || text.length > 8) return false;
  if (foreign.has(key) || (isUpper && acronymKeys.has(key))) return false;
  return /[aeiouyăâêôơưà-ỹ]/i.test(key);
}

/** How names of the Central Highlands begin: "H'Hen", "K'Brếu", "Y Moan", "A Biu". */
export const highland = /^(?:[hk]['’].*|y|a|ka|rơ)$/;

/** Whether a syllable is met in names. */
export function isPart(key: string, { surnames: family, middles, givens }: PersonNameParts): boolean {
  return family.has(key) || middles.has(key) || givens.has(key);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly parts: PersonNameParts;
  readonly isCaseless: boolean;
}

/** The run as a name, or as a place or school behind its word; null when it is not one. */
export function runOf(text: ReadWords, { from, to, parts, isCaseless }: Found): NameRun | null {
  const { words } = text;
  const keys = words.slice(from, to).map(({ key }) => key);
  // "Tiết Tin lớp 3": a lesson of a subject.
  if (keys.length === 2 && /^(?:tiết|môn|giờ)$/.test(keys[0] ?? '') && subjects.has(keys[1] ?? '')) return null;
  const { kind, word } = kindBefore(text, from);
  const level = levelOf(keys, parts, kind);
  const isThing = kind === 'place' || kind === 'school';
  if (level === null && !isThing) return null;
  const isFamous = isFamousName(keys, text.isPlain);
  // "nhà trường báo PHẠM THU UYÊN": a newspaper has no such name.
  const isVerb = word === 'báo' && level === 'full' && !isFamous;
  return {
    level: level ?? 'shape',
    from,
    to,
    before: isVerb ? null : kind,
    introducer: isVerb ? '' : word,
    isFamous,
    isCaseless,
  };
}

/** "ỨNG XỬ VĂN MINH": in capitals, a word of two syllables that begins with a family name. */
export function isHeadingPair({ words }: ReadWords, at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return first?.isUpper === true && second?.isUpper === true && wordPairs.has(`${first.key} ${second.key}`);
}

/** "vụ Công an đang xác minh". */
export function isPolice(first: string, second: string): boolean {
  return first === 'công' && second === 'an';
}

/** Whether words are a place's or a famous person's name, as they are. */
export function isKnownName(key: string, isPlain: boolean): boolean {
  return (isPlain ? plainFamous : famous).has(key);
}

function isFamousName(keys: readonly string[], isPlain: boolean): boolean {
  const names = isPlain ? plainFamous : famous;
  for (let cut = keys.length; cut > 0; cut--) {
    if (!names.has(keys.slice(0, cut).join(' '))) continue;
    return cut === keys.length || isFamousName(keys.slice(cut), isPlain);
  }
  return false;
}

/** "Ngày Quyền của người tiêu dùng", "Trang Tin": what is called so, and begins no name. */
export const headings = new Set(
  'ngày tháng tuần năm giờ trang cổng kênh luật nghị quyết điều mục chuyên tết lễ giải cúp vòng hạng'.split(' '),
);

function levelOf(keys: readonly string[], parts: PersonNameParts, kind: Before): Level | null {
  const isIntroduced = kind === 'person';
  const [first = '', second = ''] = keys;
  const last = keys[keys.length - 1] ?? '';
  const count = keys.length;
  if (count > longestName + 1) return null;
  if (count === 1 && /^[hk]['’]./.test(first)) return 'full';
  if (count === 1) return parts.givens.has(first) || isIntroduced ? 'given' : null;
  if (count > 2 && (surestMiddleNames.has(second) || second === 'thi' || second === 'van')) return 'full';
  if (surestSurnames.has(first)) return 'full';
  if (highland.test(first)) return 'full';
  if (headings.has(first) && !isIntroduced && count < 3) return null;
  const isFamily = parts.surnames.has(first);
  if (isFamily && (isIntroduced || kind === 'courtesy') && count > 2 && parts.middles.has(second)) return 'full';
  if (isFamily && count > 2 && keys.slice(1).every((key) => isPart(key, parts))) return 'full';
  if (isFamily && isPart(last, parts)) return count > 2 || parts.givens.has(last) ? 'full' : 'shape';
  if (count <= 3 && keys.every((key) => isPart(key, parts))) return 'short';
  return isFamily || isIntroduced || parts.givens.has(last) ? 'shape' : null;
}
