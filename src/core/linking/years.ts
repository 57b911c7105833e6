/** The years that a header, a tab's name or a title row speaks of. */
import { looseKey } from '../text/text.ts';

/** Different years, dates and numbers of documents aside unless they are all there is. */
export function yearsIn(text: string): number[] {
  const key = looseKey(text);
  const plain = key.replace(/\d{1,2}\/\d{1,2}\/(20\d\d)/g, ' ').replace(/\d+\/[a-z][\w-]*/g, ' ');
  const found = plain.match(/(?<!\d)20\d\d(?!\d)/g) ?? key.match(/20\d\d/g) ?? [];
  return [...new Set(found.map(Number))];
}

/** The one year; null for none and for a range. */
export function yearOf(text: string): number | null {
  const years = yearsIn(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

const aroundYear = /^(?:\(?(?:nam|n)?[ .:]*)?20\d\d\)?(?: ?\((?:tu|den|tinh)[^)]*\))?[.:]?$/;

/** "2021", "Năm 2021", "2021 (từ 01/6)": nothing but a year. */
export function isYearAlone(text: string): boolean {
  return aroundYear.test(looseKey(text).trim());
}
