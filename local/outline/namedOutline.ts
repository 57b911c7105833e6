/** Outlines that a code may name instead of a file: those kept as tabs in `samples/`. */
import path from 'node:path';

const files: ReadonlyMap<string, string> = new Map([
  ['catp2386-2025', 'samples/de-cuong-catp2386-2025.tsv'],
]);

/** The file of the outline with this code; undefined where the code names none. */
export function outlineFile(code: string): string | undefined {
  const file = files.get(code);
  return file === undefined ? undefined : path.resolve(file);
}
