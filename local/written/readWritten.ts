/** Reads written reports through the built bundle: proposals, or why a file cannot be read. */
import path from 'node:path';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { readBytes } from '../inputFile.ts';
import { mayTellName } from '../properties/mayTellName.ts';
import { CommandRefusal } from '../refusal.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writtenWords } from './words.vi.ts';

/** What the command looks into; the rest is passed on as it is. */
export interface Proposals {
  readonly file: string;
  readonly texts: Readonly<Record<string, readonly number[]>>;
  readonly figures: readonly { readonly sure: string }[];
  readonly contradictions: readonly unknown[];
  readonly withheld: number;
}

/** Through the built bundle: proposals of each file in order, or the sentence that says why there are none. */
export function readWritten(
  files: readonly string[],
  outline?: readonly (readonly string[])[],
): readonly (Proposals | CommandRefusal)[] {
  const gas = openGas(newSpreadsheet('bao-cao'));
  const names = namesApart(files);
  return files.map((file, at) => {
    try {
      const request = { bytes: readBytes(file), file: names[at] ?? file, outline };
      return callBundle<Proposals>(() => gas.call('readWritten', request));
    } catch (error) {
      if (error instanceof CommandRefusal) return error;
      throw error;
    }
  });
}

/** The name of each file, with its folders when two would be alike: units often send "bao-cao.docx". One that may name somebody is told by its place among them. */
function namesApart(files: readonly string[]): readonly string[] {
  const ending = (file: string, parts: number) => file.split(path.sep).slice(-parts).join('/');
  return files.map((file, at) => {
    const others = files.filter((other) => other !== file);
    const most = file.split(path.sep).length;
    let parts = 1;
    while (parts < most && others.some((one) => ending(one, parts) === ending(file, parts)))
      parts += 1;
    const name = ending(file, parts);
    return name.split('/').every(mayTellName) ? name : writtenWords.unnamedFile(at + 1);
  });
}
