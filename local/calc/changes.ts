/** Which cells of a workbook differ from the last time they were looked at. */
import type { SheetModel, SpreadsheetModel, Value } from '../model.ts';

export interface CellSpot {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

type Content = string | number | boolean;

/** What was seen of a sheet, by place: most of it is the very text that is still there. */
interface Seen {
  readonly constants: Map<number, Content>;
  readonly formulas: Map<number, string>;
}

const nothing = (): Seen => ({ constants: new Map(), formulas: new Map() });

/** More columns than a sheet has. */
const width = 32_768;

export class ChangeWatch {
  private seen = new Map<SheetModel, Seen>();

  /** A watch of other sheets, in the same order, that has seen what this one has. */
  over(sheets: readonly SheetModel[]): ChangeWatch {
    const watch = new ChangeWatch();
    const known = [...this.seen.values()];
    for (const [at, sheet] of sheets.entries()) {
      const { constants, formulas } = known[at] ?? nothing();
      watch.seen.set(sheet, { constants: new Map(constants), formulas: new Map(formulas) });
    }
    return watch;
  }

  /** Cells whose constants changed since the last call; null when sheets or formulas did. */
  changes({ sheets }: SpreadsheetModel): readonly CellSpot[] | null {
    const before = this.seen;
    const isSame = before.size === sheets.length && sheets.every((sheet) => before.has(sheet));
    this.seen = new Map(sheets.map((sheet) => [sheet, before.get(sheet) ?? nothing()]));
    const changed: CellSpot[] = [];
    let formulas = false;
    for (const [sheet, seen] of this.seen) {
      for (const { key, ofFormula } of update(seen, sheet)) {
        formulas ||= ofFormula;
        changed.push({ sheet, row: Math.floor(key / width), column: key % width });
      }
    }
    return isSame && !formulas ? changed : null;
  }
}

interface Change {
  readonly key: number;
  /** A formula came, went or is another. */
  readonly ofFormula: boolean;
}

/** Brings what was seen of a sheet up to date; gives what was different. */
function update({ constants, formulas }: Seen, sheet: SheetModel): readonly Change[] {
  const changes: Change[] = [];
  let filled = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      const key = row * width + column;
      if (formula !== undefined) {
        filled++;
        if (formulas.get(key) === formula) continue;
        formulas.set(key, formula);
        constants.delete(key);
        changes.push({ key, ofFormula: true });
      } else if (value !== '') {
        filled++;
        const content = contentOf(value);
        if (constants.get(key) === content) continue;
        constants.set(key, content);
        changes.push({ key, ofFormula: formulas.delete(key) });
      }
    }
  }
  if (constants.size + formulas.size > filled) {
    changes.push(...emptied(constants, false, sheet), ...emptied(formulas, true, sheet));
  }
  return changes;
}

/** Forgets the cells that hold nothing any more. */
function emptied(seen: Map<number, Content>, ofFormula: boolean, sheet: SheetModel): Change[] {
  const gone: Change[] = [];
  for (const key of seen.keys()) {
    const cell = sheet.cells.get(Math.floor(key / width))?.get(key % width);
    if (cell !== undefined && (cell.formula !== undefined || cell.value !== '')) continue;
    seen.delete(key);
    gone.push({ key, ofFormula });
  }
  return gone;
}

function contentOf(value: Value): Content {
  return value instanceof Date ? value.getTime() : value;
}
