/** Numbers of what was not done after all, and those of all years together. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { compareKey } from '../../text/text.ts';
import type { SentenceAt } from '../draft.ts';
import { type FieldWords, strongVerbs } from '../fieldWords.ts';
import type { Mention } from '../mentions.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import {
  amountWords,
  cameToNothing,
  conditionBefore,
  deniedLater,
  dutyBefore,
  labelInside,
  labelNotes,
  labelTimes,
  lackingLabel,
  meantBefore,
  moneySpent,
  notSoAfter,
  notThereAfter,
  ofAllBefore,
  ofEachAfter,
  otherMoney,
  partOnly,
  refusedBefore,
  stillDoing,
  toldLater,
  topicFrom,
  undoneAfter,
  voidAfter,
  wantingLabel,
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
  const rest = key.slice(end);
  return (
    conditionBefore.test(before) ||
    dutyBefore.test(before) ||
    meantBefore.test(before) ||
    refusedBefore.test(before) ||
    stillDoing.test(before) ||
    undoneAfter.test(rest) ||
    notThereAfter.test(rest) ||
    voidAfter.test(rest)
  );
}

/** "Số vụ chưa xử lý", "Kinh phí còn thiếu": a label that counts what its field does not ask. */
export function isNoAnswer(label: string, { field }: FieldWords): boolean {
  return isLacking(label) && !isLacking(compareKey(field.label));
}

function isLacking(label: string): boolean {
  const said = label.replace(labelNotes, ' ').replace(labelTimes, ' ').replace(/ +/g, ' ').trim();
  return lackingLabel.test(said) || wantingLabel.test(said.replace(topicFrom, '').trim());
}

/** It came to nothing, is behind a label that asks something else, or money of which nothing says that it was spent. */
export function unlikeField(mention: Mention, words: FieldWords, { key }: OfKey): boolean {
  const label = labelInside.exec(key.slice(0, mention.start))?.[1] ?? '';
  const nothing = cameToNothing.exec(laterOf(key.slice(mention.end)));
  if (nothing && (nothing[1] === undefined || words.verbs.includes(nothing[1]))) return true;
  return isNoAnswer(label, words) || (words.isMoney && isNotSpent(mention, words, key));
}

/** It came in, is owed, or its clause tells of no spending; asked only where the field is of moneySpent. */
function isNotSpent({ start, end }: Mention, { field }: FieldWords, key: string): boolean {
  if (!moneySpent.test(compareKey(field.label))) return false;
  const before = key.slice(key.lastIndexOf(';', start) + 1, start);
  if (otherMoney.test(before)) return true;
  const after = key.slice(end).split(';')[0] ?? '';
  return before.replace(amountWords, '') !== '' && !moneySpent.test(`${before} ${after}`);
}

const laterOf = (rest: string): string => toldLater.exec(rest)?.[0] ?? '';

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
  const verbs = strongVerbs(words);
  if (denied !== null && verbs.some((verb) => hasWords(denied.after, verb))) return true;
  return eachMatch(laterOf(key.slice(end)), deniedLater).some(([, told = '']) =>
    verbs.includes(told.trim()),
  );
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
