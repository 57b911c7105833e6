/** The command `npm run -s gop-tinh`: adds up tidy tables, on this machine or in BigQuery. */
import { parseOptions, runCommand } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { resolvePath, shownPath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { loadBigQuery } from './bigQuery.ts';
import { rollUp } from './rollUp.ts';
import { say } from './words.vi.ts';

await runCommand(help['gop-tinh'], process.argv.slice(2), async (given) => {
  const options = { out: { type: 'string' }, bigquery: { type: 'string' } } as const;
  const { values, positionals } = parseOptions(say.usage, given, options);
  const files = positionals.map(resolvePath);
  const { out, bigquery } = values;
  if (files.length === 0 || (out === undefined) === (bigquery === undefined)) {
    throw new CommandRefusal(say.usage);
  }
  if (bigquery !== undefined) {
    for await (const line of loadBigQuery(files, bigquery)) console.log(line);
    return 0;
  }
  const { lines, files: written } = await rollUp(files, resolvePath(out ?? ''));
  for (const line of lines) console.log(line);
  for (const file of written) console.log(say.written(shownPath(file)));
  return 0;
});
