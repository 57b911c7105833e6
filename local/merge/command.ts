/** The command `npm run -s gop`: speaks, sets the exit status. */
import { readyBundle } from '../../build/readyBundle.ts';
import { command } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { gop } from './merge.ts';

export default command(help.gop, async (given) => {
  await readyBundle();
  return gop(given, {
    write: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
});
