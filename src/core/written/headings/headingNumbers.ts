/** The numbers of a heading: its style ("roman", "arabic2"), its place in its row, its year. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { alphaLetter } from '../words.vi.ts';

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "" for a bullet and for no number; "(1)" is below "1.". */
export function styleOf(mark: string): string {
  if (/^\(\d/.test(mark)) return 'brackets';
  if (!/^[\p{L}\d]/u.test(mark)) return '';
  if (/^[IVX]+$/.test(mark)) return 'roman';
  if (isDotted(mark)) return 'arabic1';
  if (/^[A-H]$/.test(mark)) return 'letter';
  return /^\d/.test(mark) ? `arabic${mark.split('.').length}` : 'alpha';
}

/** "II.3": a part and its section. */
export function isDotted(mark: string): boolean {
  return /^[IVX]+\.\d+$/.test(mark);
}

/** 3 for "III", "2.3" and "c". */
export function headingNumber(given: string): number {
  const mark = given.replace(/[()]/g, '');
  const roman = romans.indexOf(mark);
  if (roman > 0) return roman;
  if (/^\d/.test(mark) || isDotted(mark)) return Number(mark.split('.').pop());
  return alphaLetter.test(mark) ? mark.toLowerCase().charCodeAt(0) - 96 : 0;
}

const soleYear = /(?<![\d/-])(20\d\d)(?![\d-])/g;

/** The one year a text names; null when there is none or several. */
export function yearNamed(key: string): number | null {
  const plain = key.replace(/20\d\d ?[-–] ?20\d\d/g, '');
  const years = new Set(eachMatch(plain, soleYear).map(([, year]) => Number(year)));
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

interface Numbered {
  readonly style: string;
  /** Its number. */
  readonly last: number;
}

/** How many of the levels stay above a heading of this style and number. */
export function depthFor(levels: readonly Numbered[], style: string, number: number): number {
  const same = levels
    .map((level, at) => ({ ...level, at }))
    .filter((level) => level.style === style)
    .reverse();
  const follows = same.find(({ last }) => last === number - 1);
  if (follows) return follows.at;
  if (number === 1 && style !== 'plain' && style !== 'soft') {
    const last = levels[levels.length - 1];
    return last?.style === 'soft' ? levels.length - 1 : levels.length;
  }
  return same[0]?.at ?? levels.length;
}
