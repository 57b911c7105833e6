/** What each returned workbook of a unit says, so that two of one unit are told where they differ. */
import type { SpreadsheetModel } from '../model.ts';
import { cellReference } from '../xlsx/references.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { codedCell, matchRows } from './matchRows.ts';
import { cellText, mayType } from './tableColumns.ts';
import { cellInTable, spotIn } from './unitRows.ts';

/** Place in the master, "Số liệu!O7" → text, of every cell that the unit may type in. */
export function saidBy(
  master: SpreadsheetModel,
  tabs: readonly ComparedTab[],
  unit: string,
): ReadonlyMap<string, string> {
  return new Map(
    tabs.flatMap(({ tab, copy, sent }) =>
      [...matchRows(master, tab, copy, unit, sent)].flatMap(([row, copied]) =>
        [...tab.columns].flatMap(([code, column]): [string, string][] => {
          const cell = codedCell(copy, copied, code);
          if (cell === undefined || !mayType(master, tab, code, cellInTable(tab, row, column)))
            return [];
          const spot = spotIn(tab, row, column);
          return [[`${tab.sheet.name}!${cellReference(spot.row, spot.column)}`, cellText(cell)]];
        }),
      ),
    ),
  );
}

/** A workbook of a unit, as it is called, and what it says. */
export interface OfUnit {
  readonly name: string;
  readonly unit: string;
  readonly said: ReadonlyMap<string, string>;
}

/** Where a workbook says something else than an earlier one of the same unit. */
export function differing(one: OfUnit, earlier: readonly OfUnit[]) {
  return earlier
    .filter(({ unit }) => unit === one.unit)
    .map(({ name, said }) => ({
      name,
      places: [...one.said].flatMap(([place, text]) =>
        said.has(place) && said.get(place) !== text ? [place] : [],
      ),
    }))
    .filter(({ places }) => places.length > 0);
}
