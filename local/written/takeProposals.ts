/** Takes a table of proposals back: what a person accepted is typed into a copy of the workbook. */
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { openWorkbook } from '../inputFile.ts';
import type { SheetModel } from '../model.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';

interface TakenProposals {
  readonly bytes: Uint8Array;
  /** One line a cell that was written, one a row that was left. */
  readonly written: readonly string[];
  readonly left: readonly string[];
}

/** Neither file is changed. */
export function takeProposalsFile(proposals: string, workbook: string): TakenProposals {
  const [table] = openWorkbook(proposals).sheets;
  const book = openWorkbook(workbook);
  const rows = table ? rowsOf(table) : [];
  const answer = callBundle<Omit<TakenProposals, 'bytes'>>(() =>
    openGas(book).call('takeProposals', rows),
  );
  return { ...answer, bytes: writeXlsx(book) };
}

function rowsOf({ cells }: SheetModel): string[][] {
  const last = Math.max(-1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const line = cells.get(row) ?? new Map();
    const width = Math.max(-1, ...line.keys());
    return Array.from({ length: width + 1 }, (__, at) => String(line.get(at)?.value ?? ''));
  });
}
