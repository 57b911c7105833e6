/** Numbers that name: a grade or a year in a row of them, the level of a school. */
import {
  countedAsNoYear,
  givenBefore,
  levelWord,
  nextGrade,
  nextYear,
  ratioNoun,
} from '../figureWords.vi.ts';

/** Of schools, and of houses and services. */
const mostLevels = 5;

/** "lớp 10, 11, 12": each is a grade. */
export function isNextGrade(before: string, value: number): boolean {
  const last = nextGrade.exec(before)?.[1];
  return last !== undefined && value > Number(last) && value <= lastGrade;
}

const lastGrade = 12;

/** "năm 2023, 2024 trường tổ chức": a year in a list of years. 1950 far from the year before it is a count. */
export function isNextYear(before: string, digits: string, after: string): boolean {
  const year = nextYear.exec(before)?.[1];
  if (year === undefined || !/^(?:19|20)\d\d$/.test(digits) || countedAsNoYear.test(after))
    return false;
  return Math.abs(Number(digits) - Number(year)) <= mostYearsApart || !ratioNoun.test(after);
}

const mostYearsApart = 10;

/** "Đề nghị Sở cấp 10 máy": no school level has such a number. */
export function isCountedHere(previous: string, before: string, value: number): boolean {
  return givenBefore.test(before) || (previous === levelWord && value > mostLevels);
}
