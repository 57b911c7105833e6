/** The form of a workbook as it is set up: what the workbook has and this has not was put there since. */
import type { ApartPlan } from '../../src/api/api.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { cellText } from '../merge/tableColumns.ts';
import { readUnitRows } from '../merge/unitRows.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';

/** With the units of its registry and the outline in force; read again from a file, as the workbook is. */
export function bareForm({ sheets, name }: SpreadsheetModel, plan: ApartPlan): SpreadsheetModel {
  const named = (wanted: string) => sheets.find((sheet) => sheet.name === wanted);
  const [outline] = plan.outlines.flatMap((wanted) => named(wanted) ?? []);
  const registry = named(plan.registry);
  const bare = newSpreadsheet(name);
  const request = {
    units: registry ? unitsIn(registry) : [],
    ...(outline && { outline: rowsOf(outline) }),
  };
  callBundle(() => openGas(bare).call('setUp', request));
  return readXlsx(writeXlsx(bare), name);
}

/** Its rows below a line of codes. */
function unitsIn(registry: SheetModel): string[][] {
  const rows = readUnitRows(registry);
  if (!rows) return [];
  const columns = [...rows.columns];
  const listed = [...rows.units.values()].flat();
  return [
    columns.map(([code]) => code),
    ...listed.map((row) => columns.map(([, at]) => cellText(registry.cells.get(row)?.get(at)))),
  ];
}

function rowsOf({ cells }: SheetModel): string[][] {
  const last = Math.max(...cells.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const own = cells.get(row) ?? new Map();
    const width = Math.max(-1, ...own.keys()) + 1;
    return Array.from({ length: width }, (__, column) => cellText(own.get(column)));
  });
}
