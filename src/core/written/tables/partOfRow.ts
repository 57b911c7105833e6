/** The part of a year or of a school that a row of a table is of. */

import { partInside, wholeYear } from '../numbers/figuresAre.vi.ts';
import type { TablePart } from './spans.ts';
import { partCell, partHead } from './spanWords.vi.ts';
import type { TableColumn } from './tableColumns.ts';
import type { GridRow } from './tableGrid.ts';

/** "Số buổi học kỳ I năm 2024": the label that names what is counted. */
export function namesPart({ cells }: GridRow, names: (key: string) => boolean): boolean {
  return cells.some(
    ({ kind, key }) =>
      kind === 'words' && partInside.test(key.replace(wholeYear, ' ')) && names(key),
  );
}

/** "Tháng 9", or what stands under a head of months. */
export function partIn({ cells }: GridRow, columns: readonly TableColumn[]): TablePart | null {
  const headed = cells.findIndex(({ key }, at) => key !== '' && columns[at]?.partHead);
  const isNamed = (key: string, place: number) =>
    place < 2 && partCell.test(key) && !columns[place]?.keys.some((head) => partHead.test(head));
  const at = headed < 0 ? cells.findIndex(({ key }, place) => isNamed(key, place)) : headed;
  const key = cells[at]?.key;
  return key === undefined ? null : { key, head: columns[at]?.partHead ?? '' };
}
