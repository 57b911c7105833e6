/** The command `cap-nhat`: puts a new run into a report that a reviewer has edited. */
import path from 'node:path';
import { command, parseOptions } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { resolvePath, shownPath } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { updateFiles } from './compareFiles.ts';
import { say } from './words.vi.ts';

export default command(help['cap-nhat'], async (given) => {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = parseOptions(say.updateUsage, given, options, 3);
  const [reviewed, manifest, fresh] = positionals;
  if (reviewed === undefined || manifest === undefined || fresh === undefined || !values.out) {
    throw new CommandRefusal(say.updateUsage);
  }
  const out = resolvePath(values.out);
  for (const input of positionals) requireOther(out, resolvePath(input));
  const { bytes, lines, updated, byHand } = await updateFiles(reviewed, manifest, fresh);
  writeFiles(path.dirname(out), new Map([[path.basename(out), Uint8Array.from(bytes)]]));
  for (const line of [...lines, written(shownPath(out))]) console.log(line);
  return updated.collisions.length + byHand.length > 0 ? 1 : 0;
});
