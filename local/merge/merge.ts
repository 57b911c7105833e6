/** Merges returned workbooks into the Department's: the command `gop`. */
import path from 'node:path';
import { parseOptions } from '../commandLine.ts';
import { openWorkbook, readText, resolvePath, toldFile } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { keepSent } from './keepSent.ts';
import type { ReadBy } from './linkedRows.ts';
import { logMerged } from './logMerged.ts';
import { mergeAll, openUnitBook, rowsOfBook, whyNone } from './mergeFiles.ts';
import { maskUnread } from './unreadTabs.ts';
import { say } from './words.vi.ts';

/** Where the command speaks: a line of the result, a line on why it could not be done. */
interface MergeOutput {
  write(line: string): void;
  complain(line: string): void;
}

/** MASTER.xlsx RETURNED.xlsx… --out FILE → 0 all merged, with conflicts or not; 1 some files refused; 2 not possible. */
export function gop(given: readonly string[], voice: MergeOutput): 0 | 1 | 2 {
  try {
    return merge(given, voice);
  } catch (error) {
    // Anything else is a defect, and shows where it is.
    if (!(error instanceof CommandRefusal)) throw error;
    voice.complain(error.message);
    return 2;
  }
}

/** Says what was done, file by file; writes nothing before everything is read, nor where every file is refused. */
function merge(given: readonly string[], voice: MergeOutput): 0 | 1 | 2 {
  const { master: masterFile, returned, restricted, out, by } = readArguments(given);
  for (const file of [masterFile, ...returned, ...restricted]) requireOther(out, file);
  const master = openUnitBook(openWorkbook(masterFile), by);
  const files = [...returned, ...restricted];
  const merged = mergeAll(
    master,
    files.map((file) => ({
      name: path.basename(file),
      read: (told: string) => openWorkbook(file, told),
      isRestricted: restricted.includes(file),
    })),
  ).map((done, at) => ({ ...done, isRestricted: restricted.includes(files[at] ?? '') }));
  const refused = merged.filter(({ isRefused }) => isRefused);
  const taken = merged.filter(({ isRefused }) => !isRefused);
  if (taken.length > 0) {
    logMerged(
      master.model,
      taken.flatMap(({ cells }) => cells),
    );
    writeFiles(path.dirname(out), new Map([[path.basename(out), writeXlsx(master.model)]]));
  }
  for (const { lines, isRestricted } of taken) {
    const [first = '', ...more] = lines;
    for (const line of [first, ...more.map((one) => `  ${one}`)]) voice.write(line);
    if (isRestricted) voice.write(say.keepPrivate);
  }
  for (const line of refused.flatMap(({ lines }) => lines)) voice.complain(line);
  if (taken.length === 0) return 2;
  for (const line of master.left ?? []) voice.write(line);
  voice.write(say.written(path.relative(process.cwd(), out)));
  if (refused.length === 0) return 0;
  voice.complain(say.refused(refused.length));
  return 1;
}

/** MASTER.xlsx --out FILE → the workbook to send, which keeps what it holds now; 0 done, 2 not possible. */
export function gui(given: readonly string[], voice: MergeOutput): 0 | 2 {
  try {
    const { values, positionals } = parseOptions(
      say.sendUsage,
      given,
      { out: { type: 'string' }, 'lien-ket': { type: 'string' } },
      1,
    );
    const [typed] = positionals;
    if (typed === undefined || values.out === undefined) throw new CommandRefusal(say.sendUsage);
    const [file, out] = [resolvePath(typed), resolvePath(values.out)];
    requireOther(out, file);
    const model = openWorkbook(file);
    const by = readByFile(values['lien-ket']);
    const book = rowsOfBook(model, by);
    // What is masked first has no copy that is not.
    const masked = maskUnread(model, by);
    if (keepSent(model, by) === 0) throw new CommandRefusal(whyNone(toldFile(model.name), book));
    writeFiles(path.dirname(out), new Map([[path.basename(out), writeXlsx(model)]]));
    voice.write(say.sent(path.relative(process.cwd(), out)));
    for (const line of [...(book.left ?? []), ...masked]) voice.write(line);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    voice.complain(error.message);
    return 2;
  }
}

function readArguments(given: readonly string[]) {
  const options = {
    out: { type: 'string' },
    'bang-rieng': { type: 'string' },
    'lien-ket': { type: 'string' },
  } as const;
  const { values, positionals } = parseOptions(say.usage, given, options);
  const [master, ...returned] = positionals.map(resolvePath);
  const own = values['bang-rieng'];
  const restricted = own === undefined ? [] : [resolvePath(own)];
  if (master === undefined || values.out === undefined) throw new CommandRefusal(say.usage);
  if (returned.length + restricted.length === 0) throw new CommandRefusal(say.usage);
  const by = readByFile(values['lien-ket']);
  return { master, returned, restricted, out: resolvePath(values.out), by };
}

function readByFile(link: string | undefined): ReadBy {
  return link === undefined ? {} : { given: readText(resolvePath(link)) };
}
