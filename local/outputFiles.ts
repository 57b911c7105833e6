/** Writes what a command made: everything is at hand before the first file is touched. */
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandRefusal } from './refusal.ts';
import { refusals } from './words.vi.ts';
import { saveFile } from './xlsx/package/saveFile.ts';
import { UnwritableFileError } from './xlsx/package/unwritableFileError.ts';

/** Files by name, into a folder that is made when missing; gives their paths. */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UnwritableFileError(error, path.join(folder, [...files.keys()][0] ?? ''));
  }
  return [...files].map(([name, bytes]) => {
    const file = path.join(folder, name);
    saveFile(file, bytes);
    return file;
  });
}

/** Refuses to write `file` over the input, however either is spelt. */
export function requireOther(file: string, input: string): void {
  if (real(file) === real(input))
    throw new CommandRefusal(refusals.overInput(path.basename(input)));
}

function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // A file that does not exist yet has no other name.
    return path.resolve(file);
  }
}
