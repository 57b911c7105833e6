/** The command `lien-ket`: how a workbook that others made would be read, as LIEN_KET.json. */
import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, resolvePath, shownPath } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { linkUsage } from './words.vi.ts';

interface Spoken {
  readonly link: object;
  readonly spoken: readonly string[];
}

export default command(help['lien-ket'], async (given) => {
  const { values, positionals } = parseOptions(linkUsage, given, { out: { type: 'string' } }, 1);
  const [input] = positionals.map(resolvePath);
  if (input === undefined || values.out === undefined) throw new CommandRefusal(linkUsage);
  const out = resolvePath(values.out);
  requireOther(out, input);
  const spreadsheet = openWorkbook(input);
  await readyBundle();
  const { link, spoken } = callBundle<Spoken>(() => openGas(spreadsheet).call('readLink'));
  const text = Buffer.from(`${JSON.stringify(link, null, 2)}\n`);
  writeFiles(path.dirname(out), new Map([[path.basename(out), text]]));
  for (const line of [...spoken, written(shownPath(out))]) console.log(line);
  return 0;
});
