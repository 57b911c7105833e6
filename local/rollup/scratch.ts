/** A hidden folder next to a command's output: files appear only when all are written. */
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const prefix = '.gop-tinh-';

/** Gives `work` a new folder inside `folder`, and clears it away, with those that killed programs left. */
export async function withScratch<T>(
  folder: string,
  work: (scratch: string) => Promise<T>,
): Promise<T> {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(prefix)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  const scratch = mkdtempSync(path.join(folder, prefix));
  try {
    return await work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Puts finished files in place of those of their names. */
export function moveInto(folder: string, files: readonly string[]): readonly string[] {
  return files.map((file) => {
    const place = path.join(folder, path.basename(file));
    renameSync(file, place);
    return place;
  });
}
