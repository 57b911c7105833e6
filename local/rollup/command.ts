/** The command `npm run -s gop-tinh`: adds up tidy tables, on this machine or in BigQuery. */
import { command, parseOptions } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { resolvePath, shownPath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { asRefusal } from './bigQueryClient.ts';
import { loadBigQuery } from './loadBigQuery.ts';
import { rollUp, rollUpLoaded } from './rollUp.ts';
import { say } from './words.vi.ts';

/** In megabytes, what one question to BigQuery may be charged for unless told otherwise. */
const mostMegabytes = '1000';

export default command(help['gop-tinh'], async (given) => {
  const text = { type: 'string' } as const;
  const options = {
    out: text,
    bigquery: text,
    'toi-da-mb': text,
    'bo-tinh': { ...text, multiple: true },
  } as const;
  const { values, positionals } = parseOptions(say.usage, given, options);
  const { out, bigquery } = values;
  const most = values['toi-da-mb'] ?? mostMegabytes;
  if (!/^[1-9]\d*$/.test(most)) throw new CommandRefusal(say.badMost(most));
  const gone = values['bo-tinh'] ?? [];
  const strange = gone.find((one) => !/^\d\d$/.test(one));
  if (strange !== undefined) throw new CommandRefusal(say.badGone(strange));
  const files = positionals.map(resolvePath);
  if (bigquery === undefined && (files.length === 0 || out === undefined)) {
    throw new CommandRefusal(say.usage);
  }
  const changes = files.length > 0 || gone.length > 0;
  if (bigquery !== undefined && !changes && out === undefined) {
    throw new CommandRefusal(say.usage);
  }
  try {
    if (bigquery !== undefined && changes) {
      for await (const line of loadBigQuery(files, bigquery, gone)) console.log(line);
    }
    if (out === undefined) return 0;
    const folder = resolvePath(out);
    const { lines, files: written } = bigquery
      ? await rollUpLoaded(bigquery, folder, Number(most) * 1024 * 1024)
      : await rollUp(files, folder, gone);
    for (const line of lines) console.log(line);
    for (const file of written) console.log(say.written(shownPath(file)));
    return 0;
  } catch (error) {
    throw asRefusal(error, bigquery ?? '');
  }
});
