/** What a returned workbook has in a table of the master, and no cell of the master was compared with. */
import type { SpreadsheetModel } from '../model.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { rowText, typedColumns } from './matchRows.ts';
import type { UnitRows } from './unitRows.ts';

export interface NotCompared {
  readonly tab: string;
  /** Columns that units type in and the copy does not have, by their codes. */
  readonly columns: readonly string[];
  /** Rows of the copy, from 0, that say something and do not say whose they are. */
  readonly rows: readonly number[];
}

/** Of each pair of tables in which there is any. */
export function notCompared(
  master: SpreadsheetModel,
  tabs: readonly ComparedTab[],
  isAsked: (tab: UnitRows, code: string) => boolean = () => true,
): readonly NotCompared[] {
  return tabs
    .map(({ tab, copy }): NotCompared => {
      const own = typedColumns(master, tab).filter((code) => isAsked(tab, code));
      const isNew = (row: number) => {
        const said = rowText(copy, row, own);
        return said !== '' && said !== rowText(tab, row, own);
      };
      return {
        tab: tab.sheet.name,
        columns: own.filter((code) => !copy.columns.has(code)),
        rows: (copy.nameless ?? []).filter(isNew),
      };
    })
    .filter(({ columns, rows }) => columns.length + rows.length > 0);
}
