/** The commands on a reviewed report: they read files, ask the bundle, speak. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { resolvePath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { say } from './words.vi.ts';

interface Compared {
  readonly lines: readonly string[];
  readonly differences: readonly object[];
}

interface UpdatedFile {
  readonly bytes: readonly number[];
  readonly lines: readonly string[];
  readonly updated: { readonly collisions: readonly string[] };
  readonly byHand: readonly string[];
}

/** @throws CommandRefusal */
export async function compareFiles(reviewed: string, manifest: string): Promise<Compared> {
  return await ask<Compared>({
    reviewed: docx(reviewed),
    manifest: text(manifest),
  });
}

/** `fresh`: bao-cao.docx of the new run, or the ket-qua.json in its folder. @throws CommandRefusal */
export async function updateFiles(
  reviewed: string,
  manifest: string,
  fresh: string,
): Promise<UpdatedFile> {
  const report = /\.json$/i.test(fresh) ? path.join(path.dirname(fresh), 'bao-cao.docx') : fresh;
  return await ask<UpdatedFile>({
    reviewed: docx(reviewed),
    manifest: text(manifest),
    fresh: docx(report),
  });
}

async function ask<Answer>(request: object): Promise<Answer> {
  await readyBundle();
  return callBundle<Answer>(() => openGas(newSpreadsheet('')).call('reviewReport', request));
}

function docx(file: string) {
  return { bytes: new Uint8Array(read(file)), name: file };
}

function text(file: string) {
  return { text: read(file).toString('utf8'), name: file };
}

function read(file: string): Buffer {
  try {
    return readFileSync(resolvePath(file));
  } catch {
    throw new CommandRefusal(say.missing(file));
  }
}
