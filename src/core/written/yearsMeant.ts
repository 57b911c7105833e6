/** Times that name no year one by one: which years of the form they mean; a sentence without its times. */
import { fewYears } from './numbers/numberWords.vi.ts';
import { everyYearWords } from './times.vi.ts';
import type { TimeMark } from './years.ts';

/** With the years of the form from its first on; nothing in the whole period is nothing in each; "mỗi năm" has those of the time before it. */
export function withYears(
  time: TimeMark | null,
  { key, times }: { readonly key: string; readonly times: readonly TimeMark[] },
  asked: readonly number[],
  value: number,
): TimeMark | null {
  if (time === null || time.years.length > 0) return time;
  const said = key.slice(Math.max(0, time.start - 3), time.end).trim();
  const isOfAll =
    time.doubt === 'whole-period' && time.since === undefined && !everyYearWords.test(said);
  if (value === 0 && isOfAll && !fewYears.test(said))
    return { ...time, years: asked, isMeant: true };
  const isEach = everyYearWords.test(key.slice(time.start, time.end));
  const opened = isEach ? times.find(({ since }) => since !== undefined) : time;
  const since = opened?.since;
  if (since === undefined) return time;
  return { ...time, years: asked.filter((year) => year >= since), isMeant: true };
}

/** "từ 2021 đến 2024 không phát sinh" → "  không phát sinh". */
export function withoutTimes(
  { key, times }: { readonly key: string; readonly times: readonly TimeMark[] },
  from: number,
): string {
  return times
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      key,
    )
    .slice(from);
}

/** "Mỗi năm ít nhất hai lần": a rule, no count of a year. */
export function isOfEveryYear(time: TimeMark | null, key: string): boolean {
  if (time === null || time.years.length > 0) return false;
  return everyYearWords.test(key.slice(time.start, time.end));
}
