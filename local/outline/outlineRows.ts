/** The rows of an outline that a command names: a .tsv, or the tab of an .xlsx. */
import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { openWorkbook, readText, resolvePath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { outlineFile } from './namedOutline.ts';
import { readTable } from './table.ts';
import { outlineWords } from './words.vi.ts';

/** Throws CommandRefusal; faults of the outline are told by who uses it. */
export async function outlineRows(typed: string): Promise<readonly (readonly string[])[]> {
  if (/^[\w-]+$/.test(typed) && outlineFile(typed) === undefined) return rowsOfCode(typed);
  const file = outlineFile(typed) ?? resolvePath(typed);
  if (/\.(?:tsv|txt)$/i.test(file)) return readTable(readText(file));
  if (!/\.xlsx$/i.test(file)) {
    throw new CommandRefusal(outlineWords.notOutline(path.basename(file)));
  }
  const workbook = openWorkbook(file);
  await readyBundle();
  const { rows } = callBundle<{ rows: string[][] }>(() =>
    openGas(workbook).call('checkOutline', {}),
  );
  return rows;
}

/** Of the outline that the product is built with. */
async function rowsOfCode(code: string): Promise<readonly (readonly string[])[]> {
  await readyBundle();
  const check = () => openGas(newSpreadsheet('')).call('checkOutline', { code });
  return callBundle<{ rows: string[][] }>(check).rows;
}
