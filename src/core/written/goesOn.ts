/** "Năm 2023: 20 triệu đồng." behind a sentence of 2024: its numbers count what those before it counted. */
import type { FigureDraft, SentenceAt } from './draft.ts';
import type { Wordings } from './fieldWords.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { nothingButNumbers } from './numbers/numberWords.vi.ts';

type Drafts = readonly FigureDraft[];

/** Of the numbers that no field took: a person looks, since nothing in the sentence says what was done. */
export function draftsGoingOn(
  { key, times }: SentenceAt,
  found: Drafts,
  before: Drafts,
  reader: Wordings,
): Drafts {
  const [time] = times;
  const year = time?.year ?? null;
  if (before.length === 0 || times.length !== 1 || !time || year === null) return [];
  if (!reader.outline.years.includes(year)) return [];
  const mentions = mentionsIn(key, reader.nouns).filter(({ start }) => start >= time.end);
  const rest = [time, ...mentions].reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    key,
  );
  if (mentions.length === 0 || !nothingButNumbers.test(rest)) return [];
  return mentions.flatMap((mention): Drafts => {
    const { value, start, end, noun } = mention;
    const fields = new Set(
      before.filter((one) => isAlike(one, mention, reader)).map(({ field }) => field),
    );
    const [field, ...others] = fields;
    const isTold = found.some((one) => one.field === field || (one.start < end && one.end > start));
    if (field === undefined || others.length > 0 || isTold) return [];
    const typed = `${mention.typed} ${mention.isMoney ? '' : noun}`.trim();
    const doubts = ['no-verb', ...(mention.isEstimate ? (['estimate'] as const) : [])] as const;
    return [{ field, year, value, typed, start, end, doubts }];
  });
}

/** Money, or the same noun. */
function isAlike(
  { field, typed }: FigureDraft,
  { isMoney, noun }: Mention,
  { fields }: Wordings,
): boolean {
  const isOfMoney = fields.some((one) => one.isMoney && one.field.code === field);
  if (isMoney || isOfMoney) return isMoney && isOfMoney;
  return noun !== '' && typed.toLowerCase().endsWith(` ${noun}`);
}
