/** The command `npm run -s xac-minh`: 0 when the figures match, 1 when they differ, 2 when unreadable. */
import path from 'node:path';
import { command, parseOptions } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, readBytes, resolvePath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { verifyTidy } from '../rollup/verifyTidy.ts';
import { type NamedFile, xacMinh } from './verify.ts';
import { xacMinhWords } from './words.vi.ts';

export default command(help['xac-minh'], async (given) => {
  const options = { duckdb: { type: 'boolean' } } as const;
  const { values, positionals } = parseOptions(xacMinhWords.usage, given, options);
  const [workbook, manifest, ...more] = positionals;
  if (workbook === undefined || manifest === undefined || more.length > 0) {
    throw new CommandRefusal(xacMinhWords.usage);
  }
  const { matches, lines } = values.duckdb
    ? await verifyTidy(resolvePath(workbook), open(manifest))
    : await xacMinh(openWorkbook(resolvePath(workbook)), open(manifest));
  for (const line of lines) console.log(line);
  return matches ? 0 : 1;
});

function open(typed: string): NamedFile {
  return { name: path.basename(typed), bytes: readBytes(resolvePath(typed)) };
}
