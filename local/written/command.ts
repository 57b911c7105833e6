/** The command `npm run -s doc-bao-cao`: 0 when read, 2 when a file cannot be. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { resolvePath, shownPath } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { UnwritableFileError } from '../xlsx/package/unwritableFileError.ts';
import { type Proposals, proposalBook, readWritten } from './readWritten.ts';
import { writtenWords } from './words.vi.ts';

const outlines: ReadonlySet<string> = new Set(['sgddt2024']);

try {
  const { files, out } = readArguments(process.argv.slice(2));
  const answers = await readWritten(files);
  const read = answers.filter((one): one is Proposals => !(one instanceof CommandRefusal));
  for (const one of answers) if (one instanceof CommandRefusal) complain(one);
  if (read.length > 0) give(files.length === 1 ? read[0] : read, out, read);
} catch (error) {
  if (!(error instanceof CommandRefusal || error instanceof UnwritableFileError)) throw error;
  complain(error);
}

function readArguments(given: readonly string[]): { files: readonly string[]; out: string | null } {
  const options = { out: { type: 'string' }, 'de-cuong': { type: 'string' } } as const;
  const parsed = (() => {
    try {
      return parseArgs({ args: [...given], options, allowPositionals: true });
    } catch {
      // An option that the command has not got.
      throw new CommandRefusal(writtenWords.usage);
    }
  })();
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new CommandRefusal(writtenWords.usage);
  const outline = values['de-cuong'];
  if (outline !== undefined && !outlines.has(outline))
    throw new CommandRefusal(writtenWords.unknownOutline(outline));
  if (values.out !== undefined && !/\.(?:json|xlsx)$/i.test(values.out))
    throw new CommandRefusal(writtenWords.outExtension(values.out));
  const files = positionals.map(resolvePath);
  const out = values.out === undefined ? null : resolvePath(values.out);
  if (out !== null) for (const file of files) requireOther(out, file);
  return { files, out };
}

/** With --out the JSON, or a workbook of the proposals, goes to the file and a summary to the screen, else the JSON to the screen. */
function give(answer: unknown, out: string | null, read: readonly Proposals[]): void {
  const json = `${JSON.stringify(answer, null, 2)}\n`;
  if (out === null) {
    process.stdout.write(json);
    return;
  }
  const name = path.basename(out);
  const bytes = /\.xlsx$/i.test(out) ? proposalBook(read, name) : new TextEncoder().encode(json);
  const [file = out] = writeFiles(path.dirname(out), new Map([[name, bytes]]));
  for (const one of read) summarise(one);
  console.log(writtenWords.nothingTyped);
  console.log(written(shownPath(file)));
}

function summarise({ file, figures, texts, contradictions, withheld }: Proposals): void {
  const sure = figures.filter((one) => one.sure === 'chac').length;
  const placed = Object.values(texts).reduce((sum, ids) => sum + ids.length, 0);
  console.log(writtenWords.read(file, figures.length, sure, placed, contradictions.length));
  if (withheld > 0) console.log(writtenWords.withheld(withheld));
}

function complain({ message }: Error): void {
  console.error(message.replace(/\s*\n\s*/g, ' '));
  process.exitCode = 2;
}
