/** The years that a header, a tab's name or a title row speaks of. */
import { eachMatch } from '../lib/eachMatch.ts';
import { looseKey } from '../text/text.ts';

/** "năm 21", "N.21", "N21", "'21": two digits are a year only behind such a sign. */
const shortYear = /(?:(?<![a-z0-9])(?:nam(?: hoc)?|n)[ .:]*['’`]?|['’`])([1-3]\d)(?![\d/%])/g;
const longYear = /(?<!\d)20\d\d(?!\d)/g;
const fullDates = /\d{1,2}\/\d{1,2}\/20\d\d/g;
const documentNumbers = /\d+\/[a-z][\w-]*/g;

/** Different years, dates and numbers of documents aside unless they are all there is. */
export function yearsIn(text: string): number[] {
  const key = looseKey(text);
  const plain = key.replace(fullDates, ' ').replace(documentNumbers, ' ');
  const short = (plain.match(shortYear) ?? []).map((found) => 2000 + Number(found.slice(-2)));
  const long = plain.match(longYear) ?? [];
  const found = [...long.map(Number), ...short];
  return [...new Set(found.length > 0 ? found : (key.match(/20\d\d/g) ?? []).map(Number))];
}

/** The one year; null for none and for a range. */
export function yearOf(text: string): number | null {
  const years = yearsIn(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** A text without accents, without the words and figures that say its years. */
export function withoutYears(text: string): string {
  return looseKey(text)
    .replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ' ')
    .replace(/(?<![a-z0-9])(?:nam(?: hoc)?|n)?[ .:_]*20\d\d(?:\s*[-–—]\s*20\d\d)?(?!\d)/g, ' ')
    .replace(shortYear, ' ');
}

/** "2024*", "2024 (*)", "2024¹": a footnote of the year. */
const footnote = / ?(?:\(\*+\)|[*†‡#\u00b9\u00b2\u00b3\u2070-\u2079]+)(?= ?(?:\(|$))/;

const aroundYear =
  /^[(/*•-]?\s*(?:(?:so lieu|ket qua|bao cao|thuc hien|so lieu bao cao)\s+)?(?:(?:nam(?: hoc)?|n)[ .:]*['’`]?(?:20)?\d\d|['’`]\d\d|20\d\d)\)?(?: ?\((?:tu|den|tinh)[^)]*\))?[.:]?$/;

/** "2021", "Năm 2021", "N.21", "2021 (từ 01/6)", "2021*": nothing but a year. */
export function isYearAlone(text: string): boolean {
  return aroundYear.test(looseKey(text).replace(footnote, '').trim());
}

const upTo =
  /(?<![a-z])(?:den|het)(?: het)?(?: ngay)? \d{1,2}[/.-](\d{1,2})(?:[/.-]20\d\d)?(?![\d/])/g;
/** Reports of a year are asked for when it ends. */
const lastMonths = 11;

/** "đến 30/6/2024": not all of the year. */
export function saysPartOfYear(text: string): boolean {
  const months = eachMatch(looseKey(text), upTo).map(([, month]) => Number(month));
  return months.some((month) => month < lastMonths);
}
