/** The rows of an outline that a command names: a .tsv, or the tab of an .xlsx. */
import path from 'node:path';
import { makeBundle, productPlan } from '../../build/bundle.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { openWorkbook, readText, resolvePath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { readTable } from './table.ts';
import { outlineWords } from './words.vi.ts';

/** Throws CommandRefusal; faults of the outline are told by who uses it. */
export async function outlineRows(typed: string): Promise<readonly (readonly string[])[]> {
  const file = resolvePath(typed);
  if (/\.(?:tsv|txt)$/i.test(file)) return readTable(readText(file));
  if (!/\.xlsx$/i.test(file)) {
    throw new CommandRefusal(outlineWords.notOutline(path.basename(file)));
  }
  const workbook = openWorkbook(file);
  await makeBundle(productPlan);
  const { rows } = callBundle<{ rows: string[][] }>(() =>
    openGas(workbook).call('checkOutline', {}),
  );
  return rows;
}
