/** One time of a figure in two runs. */
import type { Outline } from '../../../outline/schema.ts';
import type { ChangedTime } from './changes.ts';
import { periodTime, yearTime } from './versionWords.vi.ts';

export interface ComparedTime extends ChangedTime {
  readonly share: number;
}

export function compareTime(
  time: string,
  texts: readonly [string, string],
  numbers: readonly [number, number],
) {
  const [one, other] = numbers;
  const most = Math.max(Math.abs(one), Math.abs(other));
  const share = most === 0 ? 0 : Math.min(1, Math.abs(one - other) / most);
  return { time, before: texts[0], after: texts[1], share };
}

/** Key in the manifest and name; a stock's period is its last year. */
export function timeNames({ years }: Outline, isStock: boolean): (readonly [string, string])[] {
  const named = years.map((year) => [String(year), yearTime(year)] as const);
  return isStock ? named : [['period', periodTime], ...named];
}
