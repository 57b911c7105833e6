/** The command `npm run -s doi-chieu`: speaks, sets the exit status. */
import { command, parseOptions } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { CommandRefusal } from '../refusal.ts';
import { compareFiles } from './compareFiles.ts';
import { say } from './words.vi.ts';

export default command(help['doi-chieu'], async (given) => {
  const [reviewed, manifest] = parseOptions(say.usage, given, {}, 2).positionals;
  if (reviewed === undefined || manifest === undefined) throw new CommandRefusal(say.usage);
  const { lines, differences } = await compareFiles(reviewed, manifest);
  for (const line of lines) console.log(line);
  return differences.length === 0 ? 0 : 1;
});
