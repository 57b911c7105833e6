/** Numbers of what was not done after all, and those of all years together. */
import type { SentenceAt } from '../draft.ts';
import type { Mention } from '../mentions.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import { conditionBefore, dutyBefore, ofAllBefore, ofEachAfter, undoneAfter } from './unreal.vi.ts';

/** Why a person must look: not done, or no year's own. */
export function unrealDoubts(
  mention: Mention,
  figures: readonly Mention[],
  reading: Pick<SentenceAt, 'key' | 'times'>,
): readonly FigureDoubt[] {
  return [
    ...(isUnreal(mention, reading) ? (['no-verb'] as const) : []),
    ...(ofEachAfter.test(reading.key.slice(mention.end)) ? (['two-readings'] as const) : []),
    ...(isOfAllYears(mention, figures, reading) ? (['whole-period'] as const) : []),
  ];
}

/** On a condition, as a duty, or put off. */
function isUnreal({ start, end }: Mention, { key }: Pick<SentenceAt, 'key'>): boolean {
  const before = key.slice(0, start);
  return (
    conditionBefore.test(before) || dutyBefore.test(before) || undoneAfter.test(key.slice(end))
  );
}

/** "2022: 1 cháu, 2024: 2 cháu, cả ba cháu …": behind counts of several years, and more than the last of them. */
function isOfAllYears(
  mention: Mention,
  figures: readonly Mention[],
  { key, times }: Pick<SentenceAt, 'key' | 'times'>,
): boolean {
  if (!ofAllBefore.test(key.slice(0, mention.start))) return false;
  const years = times.filter(({ year, end }) => year !== null && end <= mention.start);
  const last = figures[figures.indexOf(mention) - 1];
  return years.length > 1 && last !== undefined && last.value !== mention.value;
}
