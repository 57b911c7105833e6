/** A column of short marks under the word for a unit, next to the units' names: their codes. */
import type { Outline } from '../../../outline/schema.ts';
import { areCodes, type ColumnValues } from '../columnValues.ts';
import { headerWordsOf } from '../headerText.ts';
import type { Head } from '../heads.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { isNameHeader } from './nameHeader.vi.ts';

/** The column as the units' codes, which wait where a code is there twice; null for any other. */
export function codeColumn(
  { at, header, parts, unit }: Head,
  values: ColumnValues,
  outline: Outline,
): ReadColumn | null {
  if (!areCodes(values.texts) || !isNameHeader(parts[0] ?? '', headerWordsOf(outline))) return null;
  return {
    at,
    header,
    field: outline.registry.code,
    year: null,
    part: null,
    sure: 'gan_giong',
    reason: { how: 'near-words', words: [parts[0] ?? ''] },
    score: 30,
    values,
    byRow: false,
    unit,
  };
}
