/** What headers of one question over several years share. */
import { looseKey } from '../../text/text.ts';
import { phraseOf } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { withoutYears } from '../years.ts';
import { differenceSigns } from './wordsAlone.ts';

const stems = new Map<string, string>();

/** "(từ 01/6)", "(đến 15/12)": how much of a year it is. */
const partOfYear =
  /\((?:tinh )?(?:tu|den)(?: het)?(?: ngay| thang)? ?t?\d{1,2}(?:[/.-]\d{1,4}){0,2}\)/g;

/** A header without its year. */
export function stemOf(column: ReadColumn | undefined): string {
  if (!column) return '';
  const known = stems.get(column.header);
  if (known !== undefined) return known;
  const signs = (column.header.match(differenceSigns) ?? []).join('');
  const words = phraseOf(withoutYears(looseKey(column.header).replace(partOfYear, ' ')));
  const stem = `${words}${signs}`;
  if (stems.size > 5000) stems.clear();
  stems.set(column.header, stem);
  return stem;
}

/** Another header of the same year waits for the same question, with as much to say for it. */
export function claimsToo(other: ReadColumn, column: ReadColumn): boolean {
  return (
    other.sure === 'gan_giong' &&
    other.field?.code === column.field?.code &&
    other.part === column.part &&
    other.year === column.year &&
    Math.abs(other.score - column.score) < 1 &&
    stemOf(other) !== stemOf(column)
  );
}
