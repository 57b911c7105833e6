/** The command `xoa-thong-tin`: masks personal data in kept finals and in the log, in a new file. */
import { readyBundle } from '../../build/readyBundle.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, resolvePath, shownPath } from '../inputFile.ts';
import { requireOther } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { ownMachine, written } from '../words.vi.ts';
import { saveFile } from '../xlsx/package/saveFile.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { nothingKept, purgeFound, purgeUsage, sayKept } from './words.vi.ts';

interface Found {
  readonly versions: readonly { readonly version: number; readonly cells: number }[];
  readonly logLines: number;
}

const options = { out: { type: 'string' } } as const;

export default command(help['xoa-thong-tin'], async (given) => {
  const { values, positionals } = parseOptions(purgeUsage, given, options, 1);
  const [input] = positionals;
  const { out } = values;
  if (input === undefined) throw new CommandRefusal(purgeUsage);
  if (out !== undefined) requireOther(resolvePath(out), resolvePath(input));
  const spreadsheet = openWorkbook(resolvePath(input));
  await readyBundle();
  const found = callBundle<Found>(() =>
    openGas(spreadsheet, { ownMachine }).call('purgeKept', out !== undefined),
  );
  if (found.versions.length === 0 && found.logLines === 0) {
    console.log(nothingKept);
    return 0;
  }
  for (const line of sayKept(found)) console.log(line);
  // What was done is said once it is written.
  if (out !== undefined) saveFile(resolvePath(out), writeXlsx(spreadsheet));
  console.log(purgeFound(out !== undefined));
  if (out !== undefined) console.log(written(shownPath(resolvePath(out))));
  return 0;
});
