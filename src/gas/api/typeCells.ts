/** Types texts into cells, those of one tab and one text in one call, as text: "=1" or "1/2" stays what it is. */
import type { Change } from '../../api.ts';
import { groupBy } from '../../core/groupBy.ts';
import { a1 } from '../../core/workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function typeCells(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  for (const [tab, own] of groupBy(changes, ({ place }) => place.tab)) {
    const cells = (some: readonly Change[]) =>
      spreadsheet
        .getSheetByName(tab)
        ?.getRangeList(some.map(({ place }) => a1(place.row, place.column)));
    cells(own)?.setNumberFormat('@');
    for (const [text, alike] of groupBy(own, ({ to }) => to)) cells(alike)?.setValue(text);
  }
}
