/** The edits of the grid: made in order, each once, and undone and made again as wholes. */
import { type CellChanged, putBack } from '../changedCell.ts';
import { cellTexts } from '../merge/logMerged.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { findCell, takeCell } from '../services/cells.ts';
import { enter, readTyped } from '../services/entry.ts';
import { Host } from '../services/host.ts';
import { validationAt } from '../services/rules/validationAreas.ts';
import { isLocked } from './isLocked.ts';
import type { Edit, EditAnswer, EditBatch, Spot, TypedCell } from './messages.ts';
import { rowKey } from './rowKey.ts';
import { changedSince, locked, notInList, rowMoved, tooLong } from './words.vi.ts';

/** A cell that was typed, as the log tells of it. */
export interface CellTexts {
  readonly place: Spot;
  readonly from: string;
  readonly to: string;
}

type Step = readonly CellChanged[];

const longestText = 50_000;

export class EditBook {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  /** The answers of each page, by number of the edit. */
  private readonly answered = new Map<string, Map<number, EditAnswer>>();

  constructor(
    private readonly spreadsheet: SpreadsheetModel,
    private readonly changed: (cells: readonly CellTexts[]) => void,
  ) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The number of a page's last edit that was made or refused; 0 before the first. */
  lastOf(page: string): number {
    return [...(this.answered.get(page)?.keys() ?? [])].at(-1) ?? 0;
  }

  make({ page, edits }: EditBatch): readonly EditAnswer[] {
    const known = this.answered.get(page) ?? new Map<number, EditAnswer>();
    this.answered.set(page, known);
    return edits.map((edit) => {
      const answer = known.get(edit.id) ?? { id: edit.id, refused: this.makeOne(edit) };
      known.set(edit.id, answer);
      return answer;
    });
  }

  /** Cells that something else changed, as one act that can be undone; what they showed and show. */
  take(step: Step): CellTexts[] {
    if (step.length === 0) return [];
    this.done.push(step);
    this.undone.length = 0;
    return step.map((cell) => cellTexts(this.spreadsheet, cell, 'is'));
  }

  private makeOne(edit: Edit): string {
    if (edit.kind === 'type') return this.type(edit.tab, edit.cells);
    return edit.kind === 'undo'
      ? this.move(this.done, this.undone, 'was')
      : this.move(this.undone, this.done, 'is');
  }

  private type(tab: string, cells: readonly TypedCell[]): string {
    const sheet = this.spreadsheet.sheets.find(({ name }) => name === tab);
    if (sheet === undefined) return locked;
    const placed = cells.map((cell) => ({ ...cell, row: rowOf(sheet, cell) }));
    if (placed.some(({ row }) => row === null)) return rowMoved;
    const typed = placed as readonly TypedCell[];
    const refused = typed.map((cell) => refusal(sheet, cell)).find((reason) => reason !== '');
    if (refused !== undefined) return refused;
    const step = this.enterAll(sheet, typed);
    this.done.push(step);
    this.undone.length = 0;
    this.changed(step.map((cell) => cellTexts(this.spreadsheet, cell, 'is')));
    return '';
  }

  private enterAll(sheet: SheetModel, typed: readonly TypedCell[]): Step {
    const host = new Host(this.spreadsheet);
    const step = typed.map(({ row, column, text }) => {
      const cell = takeCell(sheet, row, column);
      const was = { ...cell };
      const area = { row, column, rows: 1, columns: 1 };
      enter(cell, readTyped({ host, sheet, area }, { row, column }, text));
      return { sheet, row, column, was, is: { ...cell } };
    });
    sheet.touched.add('cells');
    return step;
  }

  /** Moves one step from a list to the other; refused when a cell was changed by something else. */
  private move(from: Step[], to: Step[], side: 'was' | 'is'): string {
    const step = from.pop();
    if (step === undefined) return '';
    const other = side === 'was' ? 'is' : 'was';
    const moved = step.some(({ sheet, row, column, [other]: expected }) => {
      const cell = findCell(sheet, row, column);
      return cell?.value !== expected.value || cell.formula !== expected.formula;
    });
    if (moved) return changedSince;
    putBack(step, side);
    to.push(step);
    this.changed(step.map((cell) => cellTexts(this.spreadsheet, cell, side)));
    return '';
  }
}

/** Where the named row is now; null when it is gone, or there are several. */
function rowOf(sheet: SheetModel, { row, rowKey: name }: TypedCell): number | null {
  if (name === '' || rowKey(sheet, row) === name) return row;
  const found = [...sheet.cells.keys()].filter((at) => rowKey(sheet, at) === name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Why a cell does not take a text; '' when it does: it is locked, has a list, or the text is too long. */
function refusal(sheet: SheetModel, { row, column, text }: TypedCell): string {
  if (isLocked(sheet, row, column)) return locked;
  if (text.length > longestText) return tooLong;
  const rule = validationAt(sheet, row, column);
  if (rule?.kind !== 'list' || !rule.rejects || text === '' || rule.values.includes(text))
    return '';
  return notInList(rule.values.join(', '), rule.help);
}
