/** The command `npm run -s doi-chieu`: reads files, speaks, sets the exit status. */
import { readFileSync } from 'node:fs';
import { runCommand } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { resolvePath } from '../inputFile.ts';
import { doiChieu } from './compareReport.ts';

await runCommand(help['doi-chieu'], process.argv.slice(2), (given) =>
  doiChieu(given, {
    read: (file) => readFileSync(resolvePath(file)),
    write: (line) => console.log(line),
    complain: (line) => console.error(line),
  }),
);
