/** What of a returned workbook differs from the master, cell by cell. */
import type { SheetModel, SpreadsheetModel, Value } from '../model.ts';
import { cellReference } from '../xlsx/references.ts';
import type { ComparedTab, PeopleIn } from './comparedTabs.ts';
import { judgeCell, judgeOverFormula } from './judge.ts';
import { codedCell, matchRows } from './matchRows.ts';
import type { MergeConflict } from './mergeConflict.ts';
import { cellText, mayType } from './tableColumns.ts';
import { cellInTable, spotIn } from './unitRows.ts';
import { toldValue, writtenValue } from './writtenValue.ts';

export interface FoundCell extends MergeConflict {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** What the master's cell is given. */
  readonly value: Value;
}

/** The master, the returned workbook, and what counts people. */
interface Books {
  readonly master: SpreadsheetModel;
  readonly returned: SpreadsheetModel;
  readonly people: PeopleIn;
}

export function compareTab(books: Books, compared: ComparedTab): FoundCell[] {
  const { master } = books;
  const { tab, copy, base, sent } = compared;
  return [...tab.units.keys()].flatMap((unit) => {
    const rows = matchRows(master, tab, copy, unit, sent);
    const kept =
      base === null ? new Map<number, number>() : matchRows(master, tab, base, unit, base);
    return [...rows].flatMap(([row, copied]) =>
      compareRow(books, { ...compared, unit, row, copied, kept: kept.get(row) }),
    );
  });
}

/** A unit's row, by its number in each of the three. */
interface RowPair extends ComparedTab {
  readonly unit: string;
  readonly row: number;
  readonly copied: number;
  readonly kept: number | undefined;
}

function compareRow({ master, returned, people }: Books, pair: RowPair): FoundCell[] {
  const { unit, tab, row, copy, copied, base, kept } = pair;
  return [...tab.columns].flatMap(([code, column]): FoundCell[] => {
    const cell = codedCell(copy, copied, code);
    const present = cellInTable(tab, row, column);
    if (cell === undefined || !mayType(master, tab, code, present)) return [];
    const spot = spotIn(tab, row, column);
    const there = spotIn(copy, copied, copy.columns.get(code) ?? column);
    const value = writtenValue(master, present, returned, cell);
    const seen = { cell, written: cellText({ value, style: 0 }) };
    const before = base === null || kept === undefined ? undefined : codedCell(base, kept, code);
    const was = before === undefined ? null : cellText(before);
    const kind = present?.formula
      ? judgeOverFormula(present, seen, was, {
          rows: there.row - spot.row,
          columns: there.column - spot.column,
        })
      : judgeCell(cellText(present), seen, was);
    if (kind === null) return [];
    const place = cellReference(spot.row, spot.column);
    const returnedPlace = cellReference(there.row, there.column);
    const texts = {
      before: toldValue(present?.value ?? '', master.locale),
      after: toldValue(value, master.locale),
      isOfPeople: people.has(tab, code),
    };
    const { sheet } = tab;
    const found = { unit, tab: sheet.name, code, place, returnedPlace, ...texts, kind };
    return [{ ...found, sheet, ...spot, value }];
  });
}
