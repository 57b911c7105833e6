/** The command `npm run -s de-cuong`: 0 when the outline is sound, 1 when it has faults, 2 when unreadable. */
import path from 'node:path';
import { readyBundle } from '../../build/readyBundle.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, readBytes, readText, resolvePath, shownPath } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { outlineFile } from './namedOutline.ts';
import { type FirstLook, saveFirstLook } from './saveFirstLook.ts';
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
  /** Absent where there is a fault. */
  readonly preview?: FirstLook;
  /** What publishing would change in a form, and what forbids it. */
  readonly changes?: { readonly moves: readonly string[]; readonly refusals: readonly string[] };
}

interface UsedForm {
  readonly file: string;
  readonly workbook: ReturnType<typeof openWorkbook>;
}

export default command(help['de-cuong'], async (given) => {
  const text = { type: 'string' } as const;
  const options = { out: text, in: text, 'tu-van-ban': text, 'xem-thu': text };
  const { values, positionals } = parseOptions(outlineWords.usage, given, options, 1);
  const [input] = positionals;
  const dispatch = values['tu-van-ban'];
  if (dispatch !== undefined && input === undefined) return propose(dispatch, values.out);
  if (input === undefined || dispatch !== undefined) throw new CommandRefusal(outlineWords.usage);
  const out = tableFile(values.out);
  const isCode = /^[\w-]+$/.test(input);
  if (out !== undefined && !isCode) requireOther(out, resolvePath(input));
  const folder = values['xem-thu'];
  const check = openInput(input, { isCode, preview: folder !== undefined });
  const form = values.in === undefined ? undefined : openForm(resolvePath(values.in));
  await readyBundle();
  const checked = callBundle<Checked>(check);
  const isBlank = input === outlineWords.blank;
  if (!isBlank) for (const line of linesOf(checked)) console.log(line);
  if (out !== undefined) save(checked.rows, out);
  const { preview } = checked;
  if (folder !== undefined && preview) saveFirstLook(preview, checked.rows, resolvePath(folder));
  const isSound = isBlank || checked.faults.length === 0;
  return isSound && (form === undefined || mayReplace(checked, form)) ? 0 : 1;
});

/** The workbook of a form, read before anything is built. */
function openForm(file: string): UsedForm {
  return { file, workbook: openWorkbook(file) };
}

/** Says what publishing the rows in a form would change there; false where it may not be. */
function mayReplace({ rows, faults }: Checked, { file, workbook }: UsedForm): boolean {
  if (faults.length > 0) return false;
  const { changes } = callBundle<Checked>(() =>
    openGas(workbook).call('checkOutline', { rows, inUse: true }),
  );
  const { moves, refusals } = changes ?? { moves: [], refusals: [] };
  for (const line of outlineWords.changes(path.basename(file), moves, refusals)) console.log(line);
  return refusals.length === 0;
}

function tableFile(typed: string | undefined): string | undefined {
  if (typed !== undefined && !/\.(?:xlsx|tsv)$/i.test(typed)) {
    throw new CommandRefusal(outlineWords.notTable(path.basename(typed)));
  }
  return typed === undefined ? undefined : resolvePath(typed);
}

interface Proposed {
  readonly rows: readonly {
    readonly cells: Readonly<Record<string, string>>;
    readonly at: number;
    readonly sentence: string;
    readonly why: string;
  }[];
  readonly aside: readonly { readonly at: number; readonly text: string; readonly why: string }[];
  readonly refusal: string;
  readonly grid: string[][];
  readonly notes: string[];
}

/** Rows of an outline from a dispatch: 0 when nothing is left to be typed, 1 when something is. */
async function propose(typed: string, typedOut: string | undefined): Promise<number> {
  const out = tableFile(typedOut);
  const file = resolvePath(typed);
  if (out !== undefined) requireOther(out, file);
  const request = { bytes: readBytes(file), file: path.basename(file) };
  await readyBundle();
  const gas = openGas(newSpreadsheet(''));
  const proposed = callBundle<Proposed>(() => gas.call('proposeOutline', request));
  if (proposed.refusal !== '') throw new CommandRefusal(proposed.refusal);
  const { grid: rows } = proposed;
  const { faults } = callBundle<Checked>(() => gas.call('checkOutline', { rows }));
  for (const line of proposalLines(proposed)) console.log(line);
  if (faults.length > 0) console.log(outlineWords.toConfirm(faults.length));
  for (const { row, column, message } of faults)
    console.log(outlineWords.fault(row, column, message));
  if (out !== undefined) save(rows, out, proposed.notes);
  return faults.length === 0 ? 0 : 1;
}

function proposalLines({ rows, aside }: Proposed): readonly string[] {
  const said = ({ loai_dong, kieu, nhan, doi_chieu }: Readonly<Record<string, string>>) =>
    [loai_dong, nhan ?? doi_chieu, kieu].filter((word) => word !== undefined).join(' · ');
  const questions = rows.filter(({ cells }) => cells.loai_dong === outlineWords.question);
  return [
    outlineWords.proposed,
    ...rows.map(({ cells, at, sentence, why }, index) =>
      outlineWords.proposal(index + 2, said(cells), at, sentence, why),
    ),
    ...(aside.length > 0 ? [outlineWords.aside] : []),
    ...aside.map(({ at, text, why }) => outlineWords.asideLine(at, text, why)),
    outlineWords.proposals(rows.length, questions.length),
  ];
}

function save(rows: string[][], out: string, notes: readonly string[] = []): void {
  writeFiles(path.dirname(out), new Map([[path.basename(out), fileOf(rows, out, notes)]]));
  console.log(written(shownPath(out)));
}

interface Wanted {
  readonly isCode: boolean;
  readonly preview: boolean;
}

/** Reads the file first, so that what cannot be read is said before anything is built. */
function openInput(input: string, { isCode, preview }: Wanted): () => unknown {
  const code = input === outlineWords.blank ? '' : input;
  const named = outlineFile(input);
  if (isCode && named === undefined)
    return () => openGas(newSpreadsheet('')).call('checkOutline', { code, preview });
  const file = named ?? resolvePath(input);
  if (/\.(?:tsv|txt)$/i.test(file)) {
    const rows = readTable(readText(file));
    return () => openGas(newSpreadsheet('')).call('checkOutline', { rows, preview });
  }
  if (!/\.xlsx$/i.test(file))
    throw new CommandRefusal(outlineWords.notOutline(path.basename(file)));
  const workbook = openWorkbook(file);
  return () => openGas(workbook).call('checkOutline', { preview });
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

function fileOf(rows: string[][], out: string, notes: readonly string[]): Uint8Array {
  if (/\.tsv$/i.test(out)) return Buffer.from(writeTable(rows));
  const spreadsheet = newSpreadsheet(path.basename(out, '.xlsx'));
  callBundle(() => openGas(spreadsheet).call('layOutline', rows, notes));
  return writeXlsx(spreadsheet);
}
