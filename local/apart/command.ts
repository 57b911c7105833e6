/** The command `tach`: moves counts of people out of a shared form into a restricted workbook beside it. */

import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import type { ApartPlan } from '../../src/api/api.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, resolvePath, shownPath } from '../inputFile.ts';
import { keepsLink } from '../merge/linkedRows.ts';
import { readUnitRows } from '../merge/unitRows.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { findCell } from '../services/cells.ts';
import { ownMachine } from '../words.vi.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { findSetting, partForm } from './partForm.ts';
import { partWords } from './words.vi.ts';

export default command(help.tach, async (given) => {
  const { values, positionals } = parseOptions(
    partWords.usage,
    given,
    { out: { type: 'string' } },
    1,
  );
  const [input] = positionals;
  if (input === undefined || values.out === undefined) throw new CommandRefusal(partWords.usage);
  const [file, folder] = [resolvePath(input), resolvePath(values.out)];
  const name = path.basename(file);
  for (const made of [name, partWords.file]) requireOther(path.join(folder, made), file);
  const [common, restricted] = [openWorkbook(file), openWorkbook(file)];
  await readyBundle();
  const gas = openGas(common, { ownMachine });
  const plan = callBundle<ApartPlan>(() => gas.call('readApart'));
  requireForm(common, plan);
  const kept = partForm(common, restricted, plan, partWords.file);
  // The lights of the shared form no longer ask for what was moved.
  callBundle(() => gas.call('setUp', {}));
  const files = new Map([
    [name, writeXlsx(common)],
    [partWords.file, writeXlsx(restricted)],
  ]);
  const [one = '', own = ''] = writeFiles(folder, files).map(shownPath);
  console.log(partWords.done(one, own));
  if (kept.length > 0) console.log(partWords.kept(kept));
  return 0;
});

function requireForm(
  model: ReturnType<typeof openWorkbook>,
  { answers, setting }: ApartPlan,
): void {
  const sheet = model.sheets.find((one) => one.name === answers);
  if (!sheet || !readUnitRows(sheet) || keepsLink(model))
    throw new CommandRefusal(partWords.linked);
  const settings = model.sheets.find((one) => one.name === setting.tab);
  const spot = settings ? findSetting(settings, setting) : null;
  if (!settings || !spot) throw new CommandRefusal(partWords.noSetting);
  const named = String(findCell(settings, spot.row, spot.column)?.value ?? '').trim();
  if (named !== '') throw new CommandRefusal(partWords.already(named));
}
