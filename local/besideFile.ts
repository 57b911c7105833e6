/** Opens other workbooks in the folder of the open one, by file name, as Google opens them by id. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SpreadsheetModel } from './model.ts';
import { saveFile } from './xlsx/package/saveFile.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

interface Beside {
  readonly file: string;
  readonly model: SpreadsheetModel;
  /** As it was when it was opened or saved last. */
  bytes: Uint8Array;
}

const opened = new WeakMap<SpreadsheetModel, Map<string, Beside>>();

/** Lets runs on `model`, of `file`, open the .xlsx files of the same folder; each is read once. */
export function withBeside(
  model: SpreadsheetModel,
  file: string,
  read: (file: string) => SpreadsheetModel,
): SpreadsheetModel {
  const known = new Map<string, Beside>();
  opened.set(model, known);
  model.beside = (name) => {
    const found = known.get(name);
    if (found) return found.model;
    const other = path.join(path.dirname(file), name);
    const isFileName = path.basename(name) === name && /\.xlsx$/i.test(name);
    if (!isFileName || !existsSync(other) || path.resolve(other) === path.resolve(file))
      return null;
    const beside = read(other);
    known.set(name, { file: other, model: beside, bytes: writeXlsx(beside) });
    return beside;
  };
  return model;
}

/** File name → workbook, for those that runs have opened. */
export function besideFiles(model: SpreadsheetModel): Map<string, Uint8Array> {
  const known = opened.get(model) ?? new Map<string, Beside>();
  return new Map([...known].map(([name, beside]) => [name, writeXlsx(beside.model)]));
}

/** Where those are. */
export function besideInputs(model: SpreadsheetModel): readonly string[] {
  return [...(opened.get(model)?.values() ?? [])].map(({ file }) => file);
}

/** Saves those that a run has added a final's copies to, where they are. */
export function saveBeside(model: SpreadsheetModel): void {
  for (const beside of opened.get(model)?.values() ?? []) {
    const bytes = writeXlsx(beside.model);
    if (Buffer.from(bytes).equals(beside.bytes)) continue;
    saveFile(beside.file, bytes);
    beside.bytes = bytes;
  }
}
