/** The command `npm run -s gui`: speaks, sets the exit status. */
import { readyBundle } from '../../build/readyBundle.ts';
import { command } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { gui } from './merge.ts';

export default command(help.gui, async (given) => {
  await readyBundle();
  return gui(given, {
    write: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
});
