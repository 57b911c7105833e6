/** The command `npm run -s gui`: speaks, sets the exit status. */
import { runCommand } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { gui } from './merge.ts';

await runCommand(help.gui, process.argv.slice(2), (given) =>
  gui(given, { write: (line) => console.log(line), complain: (line) => console.error(line) }),
);
