/** The command `tach`: moves counts of people out of a shared form into a restricted workbook beside it. */

import { readyBundle } from '../../build/readyBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, resolvePath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { partInto } from './partInto.ts';
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
  const file = resolvePath(input);
  await readyBundle();
  const parted = partInto(() => openWorkbook(file), file, resolvePath(values.out));
  for (const line of partWords.said(parted)) console.log(line);
  return parted.left.length === 0 ? 0 : 1;
});
