/** Dates as people type them, read as days: 20/12/2024, "ngày 20 tháng 12 năm 2024". */
import { looseKey } from '../text/compareKey.ts';
import { dayWord, spokenDate } from './days.vi.ts';
import type { Day } from './reading.ts';

const dayFirst = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day, or undefined when the calendar of 1900–2099 has none such. */
function toDay(year: number, month: number, day: number): Day | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && full >= 1900 && full < 2100 ? `${full}-${two(month)}-${two(day)}` : undefined;
}

/** The day of a date cell, in the time zone the script runs in. */
export function dayOf(date: Date): Day | undefined {
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day a text names, day before month; undefined when it names none. */
export function readDay(text: string): Day | undefined {
  const key = looseKey(text).replace(/\.$/, '');
  const iso = yearFirst.exec(key);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = dayFirst.exec(key.replace(dayWord, '')) ?? spokenDate.exec(key);
  return typed ? toDay(Number(typed[3]), Number(typed[2]), Number(typed[1])) : undefined;
}
