/** What a returned workbook has in a table of the master, and no cell of the master was compared with. */
import type { SpreadsheetModel } from '../model.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { cellText, codedCell, isOwn } from './matchRows.ts';
import { cellInTable, type UnitRows } from './unitRows.ts';

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
): readonly NotCompared[] {
  return tabs
    .map(({ tab, copy }): NotCompared => {
      const own = typedColumns(master, tab);
      const says = (rows: UnitRows, row: number) =>
        own.map((code) => cellText(codedCell(rows, row, code))).join('\n');
      const isNew = (row: number) =>
        says(copy, row).trim() !== '' && says(copy, row) !== says(tab, row);
      return {
        tab: tab.sheet.name,
        columns: own.filter((code) => !copy.columns.has(code)),
        rows: (copy.nameless ?? []).filter(isNew),
      };
    })
    .filter(({ columns, rows }) => columns.length + rows.length > 0);
}

function typedColumns(master: SpreadsheetModel, tab: UnitRows): string[] {
  const rows = [...tab.units.values()].flat();
  return [...tab.columns]
    .filter(([code, column]) =>
      rows.some((row) => isOwn(master, tab, code, cellInTable(tab, row, column))),
    )
    .map(([code]) => code);
}
