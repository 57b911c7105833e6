/** The command `npm run -s doc-bao-cao`: proposals of reports, or the accepted ones typed into a copy. */
import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { resolvePath, shownPath } from '../inputFile.ts';
import { outlineRows } from '../outline/outlineRows.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { proposalBook } from './proposalBook.ts';
import { type Proposals, readWritten } from './readWritten.ts';
import { takeProposalsFile } from './takeProposals.ts';
import { writtenWords as words } from './words.vi.ts';

const text = { type: 'string' } as const;

export default command(help['doc-bao-cao'], async (given) => {
  const options = { out: text, 'de-cuong': text, nhan: text, vao: text };
  const { values, positionals } = parseOptions(words.usage, given, options);
  const outline = values['de-cuong'];
  const { nhan, vao, out } = values;
  if (nhan === undefined && vao === undefined) return propose(positionals, out, outline);
  if (nhan === undefined || vao === undefined || out === undefined || positionals.length > 0)
    throw new CommandRefusal(words.takeUsage);
  return take(nhan, vao, out);
});

async function propose(
  given: readonly string[],
  typedOut: string | undefined,
  outline: string | undefined,
): Promise<number> {
  if (given.length === 0) throw new CommandRefusal(words.usage);
  if (typedOut !== undefined && !/\.(?:json|xlsx)$/i.test(typedOut))
    throw new CommandRefusal(words.outExtension(typedOut));
  const files = given.map(resolvePath);
  const out = typedOut === undefined ? null : resolvePath(typedOut);
  if (out !== null) for (const file of files) requireOther(out, file);
  const rows = outline === undefined ? undefined : await outlineRows(outline);
  await readyBundle();
  const answers = readWritten(files, rows);
  const read = answers.filter((one): one is Proposals => !(one instanceof CommandRefusal));
  const refused = answers.filter((one) => one instanceof CommandRefusal);
  for (const { message } of refused) console.error(message.replace(/\s*\n\s*/g, ' '));
  if (read.length === 0) return 2;
  if (out !== null && /\.xlsx$/i.test(out)) save(out, proposalBook(read, path.basename(out), rows));
  else giveJson(files.length === 1 ? read[0] : read, out);
  if (out !== null) tell(read, out);
  return refused.length > 0 ? 2 : 0;
}

/** To the screen without --out. */
function giveJson(answer: unknown, out: string | null): void {
  const json = `${JSON.stringify(answer, null, 2)}\n`;
  if (out === null) process.stdout.write(json);
  else save(out, new TextEncoder().encode(json));
}

function tell(read: readonly Proposals[], out: string): void {
  for (const one of read) summarise(one);
  console.log(words.nothingTyped);
  console.log(written(shownPath(out)));
  if (/\.xlsx$/i.test(out)) console.log(words.goThrough(shownPath(out)));
}

function summarise({ file, figures, texts, contradictions, withheld }: Proposals): void {
  const sure = figures.filter((one) => one.sure === 'chac').length;
  const placed = Object.values(texts).reduce((sum, ids) => sum + ids.length, 0);
  console.log(words.read(file, figures.length, sure, placed, contradictions.length));
  if (withheld > 0) console.log(words.withheld(withheld));
}

/** 1 when rows were left; nothing is saved when no cell was written. */
async function take(proposals: string, workbook: string, typedOut: string): Promise<number> {
  if (!/\.xlsx$/i.test(typedOut)) throw new CommandRefusal(words.takeUsage);
  const out = resolvePath(typedOut);
  for (const file of [proposals, workbook]) requireOther(out, resolvePath(file));
  await readyBundle();
  const taken = takeProposalsFile(resolvePath(proposals), resolvePath(workbook));
  for (const line of taken.written) console.log(line);
  for (const line of taken.left) console.error(line);
  console.log(words.taken(taken.written.length, taken.left.length));
  if (taken.written.length === 0) return 2;
  save(out, taken.bytes);
  console.log(written(shownPath(out)));
  return taken.left.length > 0 ? 1 : 0;
}

function save(out: string, bytes: Uint8Array): void {
  writeFiles(path.dirname(out), new Map([[path.basename(out), bytes]]));
}
