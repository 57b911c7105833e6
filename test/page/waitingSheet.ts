/** A hand-made sheet whose columns are all known but those of one header, which wait for a person. */
import type { SpreadsheetModel } from '../../local/model.ts';
import { generateSheet } from '../proofs/sheets/generate.ts';
import { toSpreadsheet } from '../proofs/sheets/toXlsx.ts';

const known = 'SỐ GIẢI PHÁP, PHẦN MỀM';
/** Words that the outline does not know. */
const vague = 'SỐ PHẦN MỀM, ĐỒ DÙNG';

export function waitingSheet(): SpreadsheetModel {
  const made = toSpreadsheet(generateSheet(1, 'seen'));
  for (const row of made.sheets[0]?.cells.values() ?? [])
    for (const [column, cell] of row) if (cell.value === known) row.set(column, { ...cell, value: vague });
  return made;
}
