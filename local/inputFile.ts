/** Reads what the command line names: a workbook, a list. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { withBeside } from './besideFile.ts';
import type { SpreadsheetModel } from './model.ts';
import { mayTellName } from './properties/mayTellName.ts';
import { CommandRefusal } from './refusal.ts';
import { hiddenName, refusals } from './words.vi.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/** A path as typed, from the folder in which npm was called. */
export function resolvePath(typed: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}

/** A path as short as it can be said from that folder. */
export function shownPath(file: string): string {
  const relative = path.relative(process.env.INIT_CWD ?? process.cwd(), file);
  return toldFile(relative.startsWith('..') ? file : relative);
}

/** A path as it may be said: one that may name somebody is not repeated. */
export function toldFile(file: string): string {
  const name = path.basename(file);
  return ownName.test(name) || mayTellName(name) ? file : hiddenName;
}

/** A name that the product gives, which a person's may be read in. */
const ownName = /^so-lieu-chuan(?:-gop-so-nho)?\.(?:csv|parquet)$/;

/** The workbook of a file, which is called `told` where it cannot be read; throws CommandRefusal. */
export function openWorkbook(file: string, told = toldFile(path.basename(file))): SpreadsheetModel {
  const model = readXlsx(readBytes(file, told), told);
  model.name = path.basename(file);
  return withBeside(model, file, openWorkbook);
}

/** The rows of a tab-separated file, a header line of codes first; lines after "#" are remarks. */
export function readRows(file: string): string[][] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file));
  } catch (error) {
    if (error instanceof CommandRefusal) throw error;
    throw new CommandRefusal(refusals.notText(toldFile(path.basename(file))));
  }
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line));
  return lines.map((line) => line.split('\t').map((part) => part.trim()));
}

/** The text of a UTF-8 file; throws CommandRefusal. */
export function readText(file: string): string {
  return new TextDecoder('utf-8').decode(readBytes(file));
}

/** The bytes of a file; throws CommandRefusal. */
export function readBytes(file: string, told = toldFile(file)): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandRefusal(refusalOf(error)(told));
  }
}

function refusalOf(error: unknown): (file: string) => string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return refusals.missing;
  return code === 'EISDIR' ? refusals.folder : refusals.unreadable;
}
