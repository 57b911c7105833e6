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
    this.seen = new Map(sheets.map((sheet) => [sheet, contentsOf(sheet)]));
    if (before.size !== sheets.length) return null;
    const changed: CellSpot[] = [];
    for (const sheet of sheets) {
      const [then, now] = [before.get(sheet), this.seen.get(sheet)];
      if (then === undefined || now === undefined) return null;
      for (const key of new Set([...differing(then, now), ...differing(now, then)])) {
        if (isFormula(then.get(key)) || isFormula(now.get(key))) return null;
        changed.push({ sheet, row: Math.floor(key / width), column: key % width });
      }
    }
    return changed;
  }
}

function differing(one: Map<number, Content>, other: Map<number, Content>): number[] {
  const keys: number[] = [];
  for (const [key, content] of one) if (other.get(key) !== content) keys.push(key);
  return keys;
}

function contentsOf(sheet: SheetModel): Map<number, Content> {
  const contents = new Map<number, Content>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      const content = formula === undefined ? contentOf(value) : `\u0000${formula}`;
      if (content !== '') contents.set(row * width + column, content);
    }
  }
  return contents;
}

function contentOf(value: Value): Content {
  return value instanceof Date ? value.getTime() : value;
}

function isFormula(content: Content | undefined): boolean {
  return typeof content === 'string' && content.startsWith('\u0000');
}
