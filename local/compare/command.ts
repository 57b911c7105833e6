/** The command `npm run -s doi-chieu`: reads files, speaks, sets the exit status. */
import { readFileSync } from 'node:fs';
import { resolvePath } from '../inputFile.ts';
import { doiChieu } from './compareReport.ts';

process.exitCode = doiChieu(process.argv.slice(2), {
  read: (file) => readFileSync(resolvePath(file)),
  write: (line) => console.log(line),
  complain: (line) => console.error(line),
});
