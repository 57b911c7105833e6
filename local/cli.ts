/** The command line: `start`, `tong-hop` and `tao-mau`; each is one call of the built bundle. */
import path from 'node:path';
import { command, parseOptions } from './commandLine.ts';
import { type Consolidated, consolidateFile } from './consolidateFile.ts';
import { help } from './help.vi.ts';
import { openWorkbook, readText, resolvePath, shownPath } from './inputFile.ts';
import { makeForm } from './makeForm.ts';
import { unreadOurs } from './merge/unreadTabs.ts';
import type { SpreadsheetModel } from './model.ts';
import { outlineRows } from './outline/outlineRows.ts';
import { ownAddresses } from './page/keptAddress.ts';
import { startPage } from './page/startPage.ts';
import { propertyNotice } from './properties/propertyNotice.ts';
import { CommandRefusal } from './refusal.ts';
import { hasDuckDb } from './rollup/duckdb.ts';
import { writeParquet } from './rollup/writeParquet.ts';
import { menuItem, opened, pageReady, usage, written } from './words.vi.ts';

type Command = keyof typeof usage;

const commands: Readonly<Record<Command, (given: string[]) => Promise<void>>> = {
  start,
  'tong-hop': consolidate,
  'tao-mau': makeEmptyForm,
};

/** The menu item's own function on the sample or the file given; then, but for --once, the page. */
async function start(given: string[]): Promise<void> {
  const { values, positionals } = parseOptions(
    usage.start,
    given,
    { once: { type: 'boolean' } },
    1,
  );
  const [typed] = positionals;
  const input =
    typed === undefined ? path.resolve('samples/chien-dich-2024.xlsx') : resolvePath(typed);
  console.log(opened(shownPath(input)));
  try {
    const made = await consolidateFile(input, path.resolve('out'), (gas) => gas.press(menuItem));
    report(made);
    if (values.once !== true) await serve(made.spreadsheet, input);
  } catch (error) {
    if (values.once === true || !(error instanceof CommandRefusal)) throw error;
    // A workbook that cannot be consolidated yet is begun, set up or linked on the page.
    const spreadsheet = openWorkbook(input);
    console.error(error.message);
    await serve(spreadsheet, input);
  }
}

/** Serves the page until the person stops it. */
async function serve(spreadsheet: SpreadsheetModel, input: string): Promise<void> {
  const addresses = ownAddresses();
  const page = await startPage({ spreadsheet, fileName: path.basename(input), input, addresses });
  console.log(pageReady(page.address));
  // A window that is closed hangs up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'])
    process.once(signal, () => void page.close());
}

async function consolidate(given: string[]): Promise<void> {
  const options = {
    out: { type: 'string' },
    chot: { type: 'boolean' },
    chuan: { type: 'boolean' },
    'an-so-nho': { type: 'boolean' },
    'lien-ket': { type: 'string' },
    'de-cuong': { type: 'string' },
    'so-voi': { type: 'string' },
  } as const;
  const { values, positionals } = parseOptions(usage['tong-hop'], given, options, 1);
  const [input] = positionals;
  if (input === undefined || values.out === undefined) throw new CommandRefusal(usage['tong-hop']);
  const state = values.chot === true ? 'CHOT' : 'TAM';
  const isMasked = values['an-so-nho'] === true;
  const isTidy = isMasked || values.chuan === true;
  const ask = { state, ...(isTidy ? { tidy: isMasked ? 'masked' : 'all' } : {}) } as const;
  const linkFile = values['lien-ket'];
  const link = linkFile === undefined ? {} : { link: readText(resolvePath(linkFile)) };
  const rows = values['de-cuong'];
  const outline = rows === undefined ? {} : { outline: await outlineRows(rows) };
  const other = values['so-voi'];
  const since = other === undefined ? {} : { since: readText(resolvePath(other)) };
  const folder = resolvePath(values.out);
  report(
    await consolidateFile(resolvePath(input), folder, (gas) =>
      gas.call('consolidateNow', { ...ask, ...link, ...outline, ...since }),
    ),
  );
  if (isTidy && (await hasDuckDb())) console.log(written(shownPath(await writeParquet(folder))));
}

async function makeEmptyForm(given: string[]): Promise<void> {
  const options = {
    units: { type: 'string' },
    establishments: { type: 'string' },
    'de-cuong': { type: 'string' },
  } as const;
  const { values, positionals } = parseOptions(usage['tao-mau'], given, options, 1);
  const [output] = positionals;
  if (output === undefined) throw new CommandRefusal(usage['tao-mau']);
  const { units, establishments } = values;
  const { file, unplaced } = await makeForm(resolvePath(output), {
    ...(units === undefined ? {} : { units: resolvePath(units) }),
    ...(establishments === undefined ? {} : { establishments: resolvePath(establishments) }),
    ...(values['de-cuong'] === undefined ? {} : { outline: values['de-cuong'] }),
  });
  for (const line of unplaced) console.log(line);
  console.log(written(shownPath(file)));
}

function report({ spoken, files, spreadsheet }: Consolidated): void {
  const notices = [...unreadOurs(spreadsheet), propertyNotice(spreadsheet.origin)];
  for (const line of [...spoken, ...notices.filter((one) => one !== '')]) console.log(line);
  for (const file of files) console.log(written(shownPath(file)));
}

export default function cli([name = '', ...given]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(commands, name) ? commands[name as Command] : undefined;
  const words = run === undefined ? Object.values(help).join('\n\n') : help[name as Command];
  return command(words, async (rest) => {
    if (run === undefined) throw new CommandRefusal(Object.values(usage).join(' · '));
    await run(rest);
    return undefined;
  })(given);
}
