/** The command `npm run -s gop`: speaks, sets the exit status. */
import { gop } from './merge.ts';

process.exitCode = gop(process.argv.slice(2), {
  write: (line) => console.log(line),
  complain: (line) => console.error(line),
});
