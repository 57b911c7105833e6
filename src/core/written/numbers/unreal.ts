/** Numbers of what was not done after all, and those of all years together. */
import { hasWords } from '../../text/hasWords.ts';
import type { SentenceAt } from '../draft.ts';
import { type FieldWords, strongVerbs } from '../fieldWords.ts';
import type { Mention } from '../mentions.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import {
  conditionBefore,
  dutyBefore,
  notSoAfter,
  ofAllBefore,
  ofEachAfter,
  partOnly,
  stillDoing,
  undoneAfter,
  voidAfter,
} from './unreal.vi.ts';

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
    conditionBefore.test(before) ||
    dutyBefore.test(before) ||
    stillDoing.test(before) ||
    undoneAfter.test(key.slice(end)) ||
    voidAfter.test(key.slice(end))
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

type OfKey = Pick<SentenceAt, 'key'>;

/** "12 lượt giáo viên chưa được tập huấn": what the field counts was not done, or is refused. */
export function isUndone({ end }: Mention, words: FieldWords, { key }: OfKey): boolean {
  const denied = deniedAfter(end, key);
  return denied !== null && strongVerbs(words).some((verb) => hasWords(denied.after, verb));
}

/** "có 01 dự án chưa được phê duyệt": only a denial tells what became of it. */
export function isOnlyDenied({ start, end }: Mention, words: FieldWords, { key }: OfKey): boolean {
  const denied = deniedAfter(end, key);
  if (denied === null) return false;
  const before = key.slice(0, start);
  const own = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1);
  return !strongVerbs(words).some((verb) => hasWords(`${own} ${denied.before}`, verb));
}

/** What a part says behind a number, up to a denial and from it. */
function deniedAfter(end: number, key: string): { before: string; after: string } | null {
  const part = partOnly.exec(key.slice(end))?.[0] ?? '';
  const found = notSoAfter.exec(part);
  if (!found) return null;
  return { before: part.slice(0, found.index), after: part.slice(found.index) };
}
