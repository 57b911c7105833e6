/** What a returned workbook has in a table of the master, and no cell of the master was compared with. */
import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import type { SpreadsheetModel } from '../model.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { rowText } from './matchRows.ts';
import { typedColumns } from './tableColumns.ts';
import { isOtherMoney, type UnitRows } from './unitRows.ts';

export interface NotCompared {
  readonly tab: string;
  /** Columns that units type in and the copy does not have, by their codes. */
  readonly columns: readonly string[];
  /** Columns of a sheet that others made which the copy does not have, by their place in the master. */
  readonly lost: readonly string[];
  /** Columns of money that the copy says in another unit, likewise. */
  readonly otherMoney: readonly string[];
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
      const lacking = own.filter((code) => !copy.columns.has(code));
      const otherMoney = lacking.filter((code) => isOtherMoney(tab, copy, code));
      const lost = lacking.filter((code) => tab.linked && !otherMoney.includes(code));
      const placesOf = (codes: readonly string[]) => codes.map((code) => lineOf(tab, code));
      return {
        tab: tab.sheet.name,
        columns: tab.linked ? [] : lacking,
        lost: placesOf(lost),
        otherMoney: placesOf(otherMoney),
        rows: (copy.nameless ?? []).filter(isNew),
      };
    })
    .filter(({ tab: _, ...all }) => Object.values(all).some((list) => list.length > 0));
}

/** The letter of a column; the number of a row, where units go across. */
function lineOf(tab: UnitRows, code: string): string {
  const at = tab.columns.get(code) ?? 0;
  return tab.linked?.turned ? String(at + 1) : columnLetters(at);
}
