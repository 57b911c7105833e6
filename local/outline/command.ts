/** The command `npm run -s de-cuong`: 0 when the outline is sound, 1 when it has faults, 2 when unreadable. */
import path from 'node:path';
import { makeBundle, productPlan } from '../../build/bundle.ts';
import { callBundle } from '../callBundle.ts';
import { parseOptions, runCommand } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, readText, resolvePath, shownPath } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { readTable, writeTable } from './table.ts';
import { outlineWords } from './words.vi.ts';

interface Checked {
  readonly faults: readonly {
    readonly row: number;
    readonly column: string;
    readonly message: string;
  }[];
  readonly readBack: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly rows: string[][];
}

await runCommand(help['de-cuong'], process.argv.slice(2), async (given) => {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = parseOptions(outlineWords.usage, given, options, 1);
  const [input] = positionals;
  if (input === undefined) throw new CommandRefusal(outlineWords.usage);
  const out = values.out === undefined ? undefined : resolvePath(values.out);
  const isCode = /^[\w-]+$/.test(input);
  if (out !== undefined && !/\.(?:xlsx|tsv)$/i.test(out)) {
    throw new CommandRefusal(outlineWords.notTable(path.basename(out)));
  }
  if (out !== undefined && !isCode) requireOther(out, resolvePath(input));
  const check = openInput(input, isCode);
  await makeBundle(productPlan);
  const checked = callBundle<Checked>(check);
  const isBlank = input === outlineWords.blank;
  if (!isBlank) for (const line of linesOf(checked)) console.log(line);
  if (out !== undefined) {
    writeFiles(path.dirname(out), new Map([[path.basename(out), fileOf(checked.rows, out)]]));
    console.log(written(shownPath(out)));
  }
  return isBlank || checked.faults.length === 0 ? 0 : 1;
});

/** Reads the file first, so that what cannot be read is said before anything is built. */
function openInput(input: string, isCode: boolean): () => unknown {
  const code = input === outlineWords.blank ? '' : input;
  if (isCode) return () => openGas(newSpreadsheet('')).call('checkOutline', { code });
  const file = resolvePath(input);
  if (/\.(?:tsv|txt)$/i.test(file)) {
    const rows = readTable(readText(file));
    return () => openGas(newSpreadsheet('')).call('checkOutline', { rows });
  }
  if (!/\.xlsx$/i.test(file))
    throw new CommandRefusal(outlineWords.notOutline(path.basename(file)));
  const workbook = openWorkbook(file);
  return () => openGas(workbook).call('checkOutline', {});
}

function linesOf({ faults, readBack }: Checked): readonly string[] {
  if (faults.length > 0) {
    const said = faults.map(({ row, column, message }) => outlineWords.fault(row, column, message));
    return [...said, outlineWords.faults(faults.length)];
  }
  const parts = readBack.flatMap(({ title, lines }) => [
    '',
    title,
    ...lines.map((one) => `- ${one}`),
  ]);
  return [outlineWords.title, ...parts, '', outlineWords.sound];
}

function fileOf(rows: string[][], out: string): Uint8Array {
  if (/\.tsv$/i.test(out)) return Buffer.from(writeTable(rows));
  const spreadsheet = newSpreadsheet(path.basename(out, '.xlsx'));
  callBundle(() => openGas(spreadsheet).call('layOutline', rows));
  return writeXlsx(spreadsheet);
}
