/** Nothing in the whole period is nothing in each of its years, unless the report counts some. */
import type { FigureDraft } from '../draft.ts';

/** Without the zeros of a period of which the report counts a year. */
export function withoutDenied<Draft extends FigureDraft>(
  drafts: readonly Draft[],
): readonly Draft[] {
  const counted = new Set(drafts.filter(({ value }) => value !== 0).map(({ field }) => field));
  const isOfPeriod = ({ year, value, doubts }: Draft) =>
    value === 0 && year !== null && doubts.includes('whole-period');
  return drafts.filter((draft) => !isOfPeriod(draft) || !counted.has(draft.field));
}
