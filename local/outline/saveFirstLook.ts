/** Writes what an outline would make: its empty form, and a report with invented figures. */
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { shownPath } from '../inputFile.ts';
import { writeFiles } from '../outputFiles.ts';
import { written } from '../words.vi.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { outlineWords } from './words.vi.ts';

/** What the bundle gives of a sound outline. */
export interface FirstLook {
  /** Of the report, without ".docx". */
  readonly name: string;
  readonly base64: string;
  readonly units: readonly (readonly string[])[];
}

/** Sets the form up in another spreadsheet; the one that was read does not change. */
export function saveFirstLook(look: FirstLook, rows: readonly string[][], folder: string): void {
  const form = newSpreadsheet(outlineWords.emptyForm);
  callBundle(() => openGas(form).call('setUp', { units: look.units, outline: rows }));
  const files = new Map([
    [`${outlineWords.emptyForm}.xlsx`, writeXlsx(form)],
    [look.name, Buffer.from(look.base64, 'base64')],
  ]);
  for (const file of writeFiles(folder, files)) console.log(written(shownPath(file)));
}
