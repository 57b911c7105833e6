/** Computes a consolidated workbook again and compares it with the ket-qua.json of its run. */
import { readyBundle } from '../../build/readyBundle.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import type { SpreadsheetModel } from '../model.ts';
import { CommandRefusal } from '../refusal.ts';
import { xacMinhWords } from './words.vi.ts';

interface Verified {
  readonly matches: boolean;
  readonly lines: readonly string[];
}

/** A file's name and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws CommandRefusal for files that are not what they should be. */
export async function xacMinh(
  spreadsheet: SpreadsheetModel,
  manifest: NamedFile,
): Promise<Verified> {
  const text = manifestText(manifest);
  await readyBundle();
  return callBundle<Verified>(() => openGas(spreadsheet).call('verify', text));
}

function manifestText({ name, bytes }: NamedFile): string {
  const text = new TextDecoder().decode(bytes);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'inputs' in parsed) return text;
  } catch {
    // No JSON at all: said below, as for other JSON.
  }
  throw new CommandRefusal(xacMinhWords.notManifest(name));
}
