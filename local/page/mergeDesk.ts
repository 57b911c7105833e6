/** Files that units returned, as the page takes them: looked at first, taken when a person agrees. */
import { type CellChanged, putBack } from '../changedCell.ts';
import { sentBytes } from '../merge/keepSent.ts';
import { logMerged } from '../merge/logMerged.ts';
import { mergeFiles, openUnitBook, type ReturnedFile } from '../merge/mergeFiles.ts';
import type { SpreadsheetModel } from '../model.ts';
import { CommandRefusal } from '../refusal.ts';
import type { MergePlan } from './messages.ts';

export class MergeDesk {
  private files: ReturnedFile[] = [];

  constructor(
    private readonly spreadsheet: SpreadsheetModel,
    /** What was typed is in the log before what is merged or sent. */
    private readonly before: () => void,
    private readonly taken: (cells: readonly CellChanged[]) => void,
  ) {}

  /** The workbook to send to units, which keeps what it holds now. */
  sent(): Uint8Array {
    this.before();
    return sentBytes(this.spreadsheet);
  }

  /** One more file; what would be taken of all of them. A file of the same name is given again. */
  add(file: ReturnedFile): MergePlan {
    this.files = [...this.files.filter(({ name }) => name !== file.name), file];
    const { plan, cells } = this.merge();
    putBack([...cells].reverse(), 'was');
    return plan;
  }

  clear(): MergePlan {
    this.files = [];
    return { files: [], cells: 0, refused: '' };
  }

  /** Takes what the workbook as it is now may take; the log tells it. */
  take(): MergePlan {
    this.before();
    const { plan, cells } = this.merge();
    this.files = [];
    logMerged(this.spreadsheet, cells);
    this.taken(cells);
    return plan;
  }

  private merge(): { readonly plan: MergePlan; readonly cells: readonly CellChanged[] } {
    try {
      const merged = mergeFiles(openUnitBook(this.spreadsheet), this.files);
      const cells = merged.flatMap((file) => file.cells);
      const files = merged.map(({ name, isRefused, lines }) => ({ name, isRefused, lines }));
      return { plan: { files, cells: cells.length, refused: '' }, cells };
    } catch (error) {
      if (!(error instanceof CommandRefusal)) throw error;
      return { plan: { files: [], cells: 0, refused: error.message }, cells: [] };
    }
  }
}
