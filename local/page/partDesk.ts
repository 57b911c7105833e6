/** Takes the open workbook apart, as it stands, into a new folder beside its file. */
import path from 'node:path';
import type { Reply } from '../../src/api/api.ts';
import { partInto } from '../apart/partInto.ts';
import { partWords } from '../apart/words.vi.ts';
import type { SpreadsheetModel } from '../model.ts';
import { CommandRefusal } from '../refusal.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';

/** As the sidebar's function of this name answers; what is open stays as it is. */
export function partOpened(
  spreadsheet: SpreadsheetModel,
  input: string | undefined,
): Reply<readonly string[]> {
  try {
    if (input === undefined) throw new CommandRefusal(partWords.noFile);
    const bytes = writeXlsx(spreadsheet);
    const open = () => readXlsx(bytes, path.basename(input));
    const folder = path.join(path.dirname(input), partWords.folder(path.basename(input)));
    return { ok: true, value: partWords.said(partInto(open, input, folder)) };
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    const { whatToDo } = partWords;
    return { ok: false, error: { code: 'not-parted', sentence: error.message, whatToDo } };
  }
}
