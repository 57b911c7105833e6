/** A form set up by the bundle with the sheets of a city typed into it, and what its lights show. */
import { callBundle } from '../../../local/callBundle.ts';
import { openGas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { fillForm } from '../rules/fillForm.ts';
import type { Sheets } from '../rules/sheets.ts';
import { listOf } from '../rules/throughBundle.ts';
import { copyForm } from '../safety/form.ts';
import { tableOf } from './filledForm.ts';

/** Rules of which no formula shows anything, as they declare. */
export const notNative = rules.filter(({ native }) => native.every((form) => form.native === 'none')).map(({ id }) => id);

export function typedForm(sheets: Sheets): SpreadsheetModel {
  const form = newSpreadsheet('den');
  const request = { units: listOf(sheets.get('don_vi')), establishments: listOf(sheets.get('co_so')) };
  callBundle(() => openGas(form).call('setUp', request));
  fillForm(form, sheets);
  labelTypes(form);
  refit(form);
  return form;
}

/**
 * The typed tables are pasted over the form's: its formulas find the units' rows at the next set-up.
 * Of that set-up only the formulas are taken, for it would put back rows whose loss was planted.
 */
function refit(form: SpreadsheetModel): void {
  const after = copyForm(form);
  callBundle(() => openGas(after).call('setUp', {}));
  for (const sheet of form.sheets) {
    const other = after.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        const formula = other?.cells.get(row)?.get(column)?.formula;
        if (cell.formula !== undefined && formula !== undefined) cell.formula = formula;
      }
    }
  }
}

/** The list of the registry admits labels only; the sheets have codes. */
function labelTypes(form: SpreadsheetModel): void {
  const table = tableOf(form, sgddt2024.registry.tab);
  const column = table.columns.get('loai_don_vi') ?? -1;
  for (const cells of table.sheet.cells.values()) {
    const cell = cells.get(column);
    const type = sgddt2024.unitTypes.find(({ code }) => code === cell?.value);
    if (cell && type) cell.value = type.label;
  }
}
