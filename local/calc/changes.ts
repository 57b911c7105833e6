/** Which cells of a workbook differ from the last time they were looked at. */
import type { SheetModel, SpreadsheetModel, Value } from '../model.ts';

export interface CellSpot {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

type Content = string | number | boolean;

/** More columns than a sheet has. */
const width = 32_768;

export class ChangeWatch {
  private seen = new Map<SheetModel, Map<number, Content>>();

  /** Cells whose constants changed since the last call; null when sheets or formulas did. */
  changes({ sheets }: SpreadsheetModel): readonly CellSpot[] | null {
    const before = this.seen;
    const isSame = before.size === sheets.length && sheets.every((sheet) => before.has(sheet));
    this.seen = new Map(sheets.map((sheet) => [sheet, before.get(sheet) ?? new Map()]));
    const changed: CellSpot[] = [];
    let formulas = false;
    for (const [sheet, contents] of this.seen) {
      for (const [key, ...both] of update(contents, sheet)) {
        formulas ||= both.some(isFormula);
        changed.push({ sheet, row: Math.floor(key / width), column: key % width });
      }
    }
    return isSame && !formulas ? changed : null;
  }
}

type Change = readonly [key: number, before: Content | undefined, after: Content | undefined];

/** Brings what was seen of a sheet up to date; gives what was different. */
function update(seen: Map<number, Content>, sheet: SheetModel): readonly Change[] {
  const changes: Change[] = [];
  let filled = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      const content = formula === undefined ? contentOf(value) : `\u0000${formula}`;
      if (content === '') continue;
      filled++;
      const key = row * width + column;
      const before = seen.get(key);
      if (before === content) continue;
      seen.set(key, content);
      changes.push([key, before, content]);
    }
  }
  if (seen.size > filled) changes.push(...emptied(seen, sheet));
  return changes;
}

/** Forgets the cells that hold nothing any more. */
function emptied(seen: Map<number, Content>, sheet: SheetModel): readonly Change[] {
  const gone: Change[] = [];
  for (const [key, before] of seen) {
    const cell = sheet.cells.get(Math.floor(key / width))?.get(key % width);
    if (cell !== undefined && (cell.formula !== undefined || cell.value !== '')) continue;
    seen.delete(key);
    gone.push([key, before, undefined]);
  }
  return gone;
}

function contentOf(value: Value): Content {
  return value instanceof Date ? value.getTime() : value;
}

function isFormula(content: Content | undefined): boolean {
  return typeof content === 'string' && content.startsWith('\u0000');
}
