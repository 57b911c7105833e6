/** Reads written reports through the built bundle: proposals, or why a file cannot be read. */
import path from 'node:path';
import { makeBundle, productPlan } from '../../build/bundle.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { readBytes } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';

/** What the command looks into; the rest is passed on as it is. */
export interface Proposals {
  readonly file: string;
  readonly texts: Readonly<Record<string, readonly number[]>>;
  readonly figures: readonly { readonly sure: string }[];
  readonly contradictions: readonly unknown[];
  readonly withheld: number;
}

/** Proposals of each file in order, or the sentence that says why there are none. */
export async function readWritten(
  files: readonly string[],
): Promise<readonly (Proposals | CommandRefusal)[]> {
  await makeBundle(productPlan);
  const gas = openGas(newSpreadsheet('bao-cao'));
  return files.map((file) => {
    try {
      const request = { bytes: readBytes(file), file: path.basename(file) };
      return callBundle<Proposals>(() => gas.call('readWritten', request));
    } catch (error) {
      if (error instanceof CommandRefusal) return error;
      throw error;
    }
  });
}
