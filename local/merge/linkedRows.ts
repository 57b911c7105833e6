/** The rows of units in tabs that others made, by the workbook's link. */
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { toldFile } from '../inputFile.ts';
import type { SpreadsheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';
import { sentTabOf } from './keptCopies.vi.ts';
import { cellText } from './tableColumns.ts';
import type { RowsOf, UnitRows } from './unitRows.ts';
import { say } from './words.vi.ts';

/** As the bundle reads them. */
interface UnitTables {
  readonly link: string;
  readonly tables: readonly {
    readonly tab: string;
    readonly turned: boolean;
    readonly columns: readonly {
      readonly code: string;
      readonly at: number;
      readonly says: string;
      readonly unit: string;
    }[];
    readonly rows: readonly { readonly at: number; readonly unit: string; readonly key: string }[];
    readonly keys: readonly string[];
    readonly waiting: readonly string[];
  }[];
}

/** How to read a workbook: by a link given as a file for it, or by that of another copy. */
export interface ReadBy {
  readonly given?: string;
  readonly kept?: string;
}

/** Reads the workbook's tables once; `left` says which columns are not merged. */
export function linkedRows(model: SpreadsheetModel, by: ReadBy = {}) {
  const { link, tables } = callBundle<UnitTables>(() => openGas(model).call('readUnitTables', by));
  const rowsOf: RowsOf = (sheet) =>
    tables
      .filter(({ tab }) => tab === sheet.name)
      .map(({ turned, columns, rows, keys }): UnitRows => {
        const units = new Map<string, number[]>();
        for (const { unit, at } of rows) units.set(unit, [...(units.get(unit) ?? []), at]);
        return {
          sheet,
          columns: new Map(columns.map(({ code, at }) => [code, at])),
          units,
          linked: {
            turned,
            keys: new Set(keys),
            rowKeys: new Map(rows.map(({ at, key }) => [at, key])),
            says: new Map(columns.map(({ code, says }) => [code, says])),
            money: new Map(columns.map(({ code, unit }) => [code, unit])),
          },
        };
      })
      .filter(({ units }) => units.size > 0);
  const waiting = tables.flatMap((table) => table.waiting.map((at) => `${table.tab}!${at}`));
  return {
    rowsOf,
    link,
    left: waiting.length === 0 ? [] : [say.leftColumns(toldFile(model.name), waiting)],
  };
}

/** Whether a link was kept in the settings of a workbook: its tabs of answers are others'. */
export function keepsLink({ sheets }: SpreadsheetModel): boolean {
  return sheets.some((sheet) =>
    [...sheet.cells].some(([row, cells]) =>
      [...cells].some(
        ([column, { value }]) =>
          value === linkCode && cellText(findCell(sheet, row, column + 1)) !== '',
      ),
    ),
  );
}

/** The setting that keeps a link, in every form. */
const linkCode = 'lien_ket';

/** The tabs as they were when the workbook was sent, read where they were then. */
export function sentRows(
  model: SpreadsheetModel,
  by: ReadBy,
): ReadonlyMap<string, readonly UnitRows[]> {
  const now = [...model.sheets];
  const sent = now.flatMap((sheet) => {
    const name = sentTabOf(sheet.name);
    return name === null ? [] : [{ ...sheet, name, hidden: false }];
  });
  if (sent.length === 0) return new Map();
  const others = now.filter(
    (sheet) => sentTabOf(sheet.name) === null && !sent.some(({ name }) => name === sheet.name),
  );
  model.sheets.splice(0, now.length, ...others, ...sent);
  try {
    const { rowsOf } = linkedRows(model, by);
    return new Map(sent.map((sheet) => [sheet.name, rowsOf(sheet)]));
  } finally {
    model.sheets.splice(0, model.sheets.length, ...now);
  }
}
