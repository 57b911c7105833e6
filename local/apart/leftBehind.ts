/** Reads a common workbook that was written: where counts of people are, or may be, still. */

import type { ApartPlan } from '../../src/api/api.ts';
import { keptCopyOf, sentTabOf } from '../merge/keptCopies.vi.ts';
import { cellText } from '../merge/tableColumns.ts';
import { readUnitRows, type UnitRows } from '../merge/unitRows.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { loading } from '../xlsx/readCell.ts';
import { cellReference } from '../xlsx/references.ts';
import { isKept } from './missingTabs.ts';
import { firstRow } from './partForm.ts';

export interface LeftBehind {
  /** Hidden copies of tabs that were parted. */
  readonly copies: readonly string[];
  /** Filled cells and notes where nothing was moved from, by tab. */
  readonly beside: readonly { readonly tab: string; readonly places: readonly string[] }[];
  /** Cells in which units explained their figures. */
  readonly explained: readonly string[];
  /** The tab with the figures of the campaign before, where it is. */
  readonly last: string | null;
  /** Tabs that are not the form's. */
  readonly tabs: readonly string[];
  /** Charts and pivot tables keep what they were drawn from. */
  readonly hasDrawn: boolean;
}

export function leftBehind(common: SpreadsheetModel, plan: ApartPlan): LeftBehind {
  const { answers, registry, tables, people, explanation, others, pages, last } = plan;
  const apart = [answers, ...tables.map(({ tab }) => tab)];
  const named = ({ name }: SheetModel) => keptCopyOf(name)?.tab ?? sentTabOf(name);
  const beside = common.sheets.flatMap((sheet) => {
    const table = tables.find(({ tab }) => tab === sheet.name);
    const rows = table || sheet.name === answers ? readUnitRows(sheet) : null;
    if (!rows) return [];
    const codes = table ? table.typed : people;
    const places = placesIn(rows, new Set(codes), table !== undefined);
    return places.length === 0 ? [] : [{ tab: sheet.name, places }];
  });
  const rows = common.sheets.flatMap((sheet) =>
    sheet.name === answers ? (readUnitRows(sheet) ?? []) : [],
  );
  return {
    copies: common.sheets
      .filter((sheet) => apart.includes(named(sheet) ?? ''))
      .map(({ name }) => name),
    beside,
    explained: rows.flatMap((one) => filledIn(one, explanation)),
    last: common.sheets.some(({ name }) => name === last) ? last : null,
    tabs: common.sheets
      .filter(
        (sheet) =>
          ![...apart, registry, last, ...others, ...pages].includes(sheet.name) && !isKept(sheet),
      )
      .filter(saysSomething)
      .map(({ name }) => name),
    hasDrawn: [...common.origin.keys()].some((path) => /\/(?:charts|pivotCache)\//i.test(path)),
  };
}

/**
 * Places that may still hold counts of people. Below the code row: every note, and each filled cell
 * whose column was moved, has no code, or whose row has no unit. In a table of people also header
 * cells to the right of its last column. A formula whose result is not in the file is left out.
 */
function placesIn(rows: UnitRows, moved: ReadonlySet<string>, isTable: boolean): string[] {
  const codes = new Map([...rows.columns].map(([code, column]) => [column, code]));
  const first = firstRow(rows);
  const width = Math.max(...rows.columns.values());
  const nameless = new Set(rows.nameless);
  return [...rows.sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]): string[] => {
      const code = codes.get(column);
      const isText = !['', loading].includes(cellText(cell));
      const isNote = row >= first && cell.note !== undefined && cell.note !== '';
      const isOfForm = code !== undefined && !nameless.has(row) && !moved.has(code);
      const isBeside = row < first ? isTable && column > width : !isOfForm;
      return isNote || (isText && isBeside) ? [cellReference(row, column)] : [];
    }),
  );
}

function filledIn(rows: UnitRows, code: string): string[] {
  const column = rows.columns.get(code);
  if (column === undefined) return [];
  return [...rows.units.values()]
    .flat()
    .filter((row) => cellText(rows.sheet.cells.get(row)?.get(column)) !== '')
    .map((row) => `${rows.sheet.name}!${cellReference(row, column)}`);
}

function saysSomething({ cells }: SheetModel): boolean {
  return [...cells.values()].some((row) => [...row.values()].some((cell) => cellText(cell) !== ''));
}
