/** The command `ky-truoc`: puts the figures of the campaign before into a form's workbook. */
import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import type { LastRequest, LastView, Reply, SentFile } from '../../src/api/api.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, readBytes, resolvePath, shownPath } from '../inputFile.ts';
import { requireOther } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { ownMachine, written } from '../words.vi.ts';
import { saveFile } from '../xlsx/package/saveFile.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { kept, lastUsage, wrongPercent } from './words.vi.ts';

const options = {
  vao: { type: 'string' },
  out: { type: 'string' },
  'sap-nhap': { type: 'string' },
  lech: { type: 'string' },
} as const;

export default command(help['ky-truoc'], async (given) => {
  const { values, positionals } = parseOptions(lastUsage, given, options, 1);
  const [input] = positionals;
  const { vao: form, out, 'sap-nhap': merged, lech = '0' } = values;
  if (input === undefined || form === undefined || out === undefined)
    throw new CommandRefusal(lastUsage);
  requireOther(resolvePath(out), resolvePath(form));
  requireOther(resolvePath(out), resolvePath(input));
  const tolerance = Number(lech.replace(',', '.'));
  if (!(tolerance >= 0 && tolerance <= 100)) throw new CommandRefusal(wrongPercent(lech));
  const request: LastRequest = {
    kind: 'file',
    file: fileOf(input),
    merged: merged === undefined ? null : fileOf(merged),
    tolerance,
  };
  const spreadsheet = openWorkbook(resolvePath(form));
  await readyBundle();
  const gas = openGas(spreadsheet, { ownMachine });
  const reply = callBundle<Reply<LastView>>(() => gas.call('keepLast', request));
  if (!reply.ok) throw new CommandRefusal(`${reply.error.sentence} ${reply.error.whatToDo}`);
  const { lines, sums } = reply.value;
  const told = sums.flatMap((one) => [one.title, ...one.lines.map((line) => `- ${line}`)]);
  for (const line of [kept(reply.value), ...lines, ...told]) console.log(line);
  saveFile(resolvePath(out), writeXlsx(spreadsheet));
  console.log(written(shownPath(resolvePath(out))));
  return 0;
});

function fileOf(typed: string): SentFile {
  const file = resolvePath(typed);
  return { name: path.basename(file), base64: Buffer.from(readBytes(file)).toString('base64') };
}
