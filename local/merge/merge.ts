/** Merges returned workbooks into the Department's: the command `gop`. */
import path from 'node:path';
import type { CellChanged } from '../changedCell.ts';
import { parseOptions } from '../commandLine.ts';
import { openWorkbook, readText, resolvePath, toldFile } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { keepSent } from './keepSent.ts';
import type { ReadBy } from './linkedRows.ts';
import {
  logMerged,
  mergedLines,
  mergeOne,
  openUnitBook,
  readAs,
  rowsOfBook,
  toldName,
  whyNone,
} from './mergeFiles.ts';
import { type MergedAll, mergeRestricted } from './mergeReturned.ts';
import { say } from './words.vi.ts';

/** Where the command speaks: a line of the result, a line on why it could not be done. */
interface MergeOutput {
  write(line: string): void;
  complain(line: string): void;
}

/** MASTER.xlsx RETURNED.xlsx… --out FILE → 0 merged, with conflicts or not; 2 not possible. */
export function gop(given: readonly string[], voice: MergeOutput): 0 | 2 {
  try {
    for (const line of merge(given)) voice.write(line);
    return 0;
  } catch (error) {
    // Anything else is a defect, and shows where it is.
    if (!(error instanceof CommandRefusal)) throw error;
    voice.complain(error.message);
    return 2;
  }
}

/** What was done, line by line; nothing is written before everything is read and merged. */
function merge(given: readonly string[]): string[] {
  const { master: masterFile, returned: files, restricted, out, by } = readArguments(given);
  for (const file of [masterFile, ...files, ...restricted]) requireOther(out, file);
  const master = openUnitBook(openWorkbook(masterFile), by);
  const cells: CellChanged[] = [];
  const lines = files.flatMap((file, at) => {
    const told = toldName(path.basename(file), at);
    const returned = openUnitBook(openWorkbook(file, told), readAs(master), told);
    const merged = mergeOne(master, returned, { file: returned.model.name, told });
    cells.push(...merged.cells);
    const [first = '', ...more] = mergedLines(told, merged);
    return [first, ...more.map((line) => `  ${line}`)];
  });
  for (const file of restricted) {
    const told = toldName(path.basename(file), files.length);
    const own = openUnitBook(openWorkbook(file, told), readAs(master), told);
    const merged = mergeRestricted(master, own);
    cells.push(...merged.cells);
    lines.push(...toldRestricted(told, merged));
  }
  logMerged(master.model, cells);
  writeFiles(path.dirname(out), new Map([[path.basename(out), writeXlsx(master.model)]]));
  return [...lines, ...(master.left ?? []), say.written(path.relative(process.cwd(), out))];
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
    if (keepSent(model, by) === 0) throw new CommandRefusal(whyNone(toldFile(model.name), book));
    writeFiles(path.dirname(out), new Map([[path.basename(out), writeXlsx(model)]]));
    voice.write(say.sent(path.relative(process.cwd(), out)));
    for (const line of book.left ?? []) voice.write(line);
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

/** The restricted workbook holds cells of every unit. */
function toldRestricted(name: string, merged: MergedAll): string[] {
  return [
    say.mergedAll(name, merged),
    ...merged.conflicts.map((conflict) => `  ${say.conflict(name, conflict)}`),
    ...merged.unplaced.map((row) => `  ${say.unplaced(name, row)}`),
    ...(merged.unknown.length === 0 ? [] : [`  ${say.unknown(merged.unknown)}`]),
    say.keepPrivate,
  ];
}
