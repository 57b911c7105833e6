/** Makes an empty form as the add-on sets up a new spreadsheet. */
import path from 'node:path';
import { readyBundle } from '../build/readyBundle.ts';
import { callBundle } from './callBundle.ts';
import { openGas } from './gas.ts';
import { readRows } from './inputFile.ts';
import { outlineRows } from './outline/outlineRows.ts';
import { writeFiles } from './outputFiles.ts';
import { newSpreadsheet } from './xlsx/newSpreadsheet.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** Files of the lists that fill the form, a header line of codes in each; absent: the sample's. */
interface ListFiles {
  readonly units?: string;
  readonly establishments?: string;
  /** The file of an outline. */
  readonly outline?: string;
}

interface MadeForm {
  readonly file: string;
  /** Sentences. */
  readonly unplaced: readonly string[];
}

/** Writes the form to `file`; gives its path and what of the lists it has no place for. Throws Refusal before anything is written. */
export async function makeForm(file: string, lists: ListFiles): Promise<MadeForm> {
  const request = {
    ...(lists.units === undefined ? {} : { units: readRows(lists.units) }),
    ...(lists.establishments === undefined
      ? {}
      : { establishments: readRows(lists.establishments) }),
    ...(lists.outline === undefined ? {} : { outline: await outlineRows(lists.outline) }),
  };
  await readyBundle();
  const spreadsheet = newSpreadsheet(path.basename(file, '.xlsx'));
  const gas = openGas(spreadsheet);
  const { unplaced } = callBundle<Pick<MadeForm, 'unplaced'>>(() => gas.call('setUp', request));
  writeFiles(path.dirname(file), new Map([[path.basename(file), writeXlsx(spreadsheet)]]));
  return { file, unplaced };
}
