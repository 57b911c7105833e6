/** After a link was changed, cells are compared where both links read them from the same columns: nothing else was typed. */
import type { ReadFrom } from '../workbook.ts';
import { shortHash } from './editMarks.ts';

/** Kept with a run: field, year, hash of where it was read from. */
export type KeptColumns = readonly (readonly [string, number | null, string])[];

export function keepColumns(read: readonly ReadFrom[]): KeptColumns {
  return read.map(({ field, year, from }) => [field, year, shortHash(from)] as const);
}

/** Whether a column code was read from the same columns then and now, and from one at all. */
export function isReadAlike(
  code: string,
  before: KeptColumns | undefined,
  now: KeptColumns,
): boolean {
  const own = sourcesOf(code, now);
  return own !== '' && own === sourcesOf(code, before ?? []);
}

function sourcesOf(code: string, columns: KeptColumns): string {
  const [, field = code, dated] = /^(.*)\.(\d{4})$/.exec(code) ?? [];
  return columns
    .filter(([one, year]) => {
      const isOfYear = dated === undefined || year === null || String(year) === dated;
      return one === field && isOfYear;
    })
    .map(([, , from]) => from)
    .sort()
    .join(' ');
}
