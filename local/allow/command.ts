/** The command `cho-in`: lists a unit's texts in doubt of a name, lets one be printed, or no more. */
import { readyBundle } from '../../build/readyBundle.ts';
import type { Reply, UnitView } from '../../src/api/api.ts';
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
import { allowed, allowUsage, listed, nothingDoubted, outToo, withheld } from './words.vi.ts';

const options = {
  'don-vi': { type: 'string' },
  o: { type: 'string' },
  thoi: { type: 'boolean' },
  out: { type: 'string' },
} as const;

export default command(help['cho-in'], async (given) => {
  const { values, positionals } = parseOptions(allowUsage, given, options, 1);
  const [input] = positionals;
  const { 'don-vi': unit, o: cell, thoi = false, out } = values;
  if (input === undefined || unit === undefined) throw new CommandRefusal(allowUsage);
  if (cell !== undefined && out === undefined) throw new CommandRefusal(outToo);
  if (out !== undefined) requireOther(resolvePath(out), resolvePath(input));
  const spreadsheet = openWorkbook(resolvePath(input));
  await readyBundle();
  const ask = (name: string, ...more: unknown[]): UnitView => {
    const gas = openGas(spreadsheet, { ownMachine });
    const reply = callBundle<Reply<UnitView>>(() => gas.call(name, unit, ...more));
    if (!reply.ok) throw new CommandRefusal(`${reply.error.sentence} ${reply.error.whatToDo}`);
    return reply.value;
  };
  const view =
    cell === undefined
      ? ask('readUnit')
      : ask('actOnUnit', { kind: 'allow', cell, isAllowed: !thoi });
  for (const one of view.doubted) console.log(listed(one));
  if (view.doubted.length === 0) console.log(nothingDoubted);
  if (cell !== undefined && out !== undefined) {
    saveFile(resolvePath(out), writeXlsx(spreadsheet));
    console.log(thoi ? withheld(cell) : allowed(cell));
    console.log(written(shownPath(resolvePath(out))));
  }
  return 0;
});
