/** How the cells of a tab look: their own style, then the conditional formats that hold, each look once. */
import type { Calculator } from '../calc/calculator.ts';
import type { CellModel, ConditionalFormatModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { isLocked } from './isLocked.ts';
import type { CellLook, Spot } from './messages.ts';

export class LookBook {
  readonly all: CellLook[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly conditional = new Map<
    number,
    Omit<ConditionalFormatModel, 'areas' | 'formula'>
  >();

  constructor(
    private readonly sheet: SheetModel,
    private readonly spreadsheet: SpreadsheetModel,
    calculator: Calculator,
    rows: number,
  ) {
    for (const format of sheet.conditionalFormats) this.apply(format, calculator, rows);
  }

  /** The first format that holds in a cell is the one that shows. */
  private apply(format: ConditionalFormatModel, calculator: Calculator, rows: number): void {
    const [first] = format.areas;
    if (first === undefined) return;
    const holds = calculator.conditionOf(format.formula, this.sheet, first);
    for (const area of format.areas) {
      const bottom = Math.min(area.row + area.rows, rows);
      for (let row = area.row; row < bottom; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const key = row * 32_768 + column;
          if (this.conditional.has(key)) continue;
          if (holds({ row, column })) this.conditional.set(key, format);
        }
      }
    }
  }

  /** What the checks say of a cell shows over its own colours, as a conditional format of our form does. */
  judge(
    { row, column }: Pick<Spot, 'row' | 'column'>,
    look: Pick<CellLook, 'background' | 'colour'>,
  ): void {
    const { background, colour: fontColor } = look;
    this.conditional.set(row * 32_768 + column, { background, fontColor });
  }

  indexOf(cell: CellModel | undefined, row: number, column: number): number {
    const look = this.lookOf(cell, row, column);
    const key = Object.values(look).join('|');
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.all.length);
    return this.all.push(look) - 1;
  }

  private lookOf(cell: CellModel | undefined, row: number, column: number): CellLook {
    const style = { ...this.spreadsheet.lookOf(cell?.style ?? 0), ...cell?.change };
    const format = this.conditional.get(row * 32_768 + column);
    const number = typeof cell?.value === 'number';
    return {
      background: format?.background ?? style.background ?? '',
      colour: format?.fontColor ?? style.fontColor ?? '',
      bold: format?.bold ?? style.bold ?? false,
      italic: style.italic ?? false,
      align: style.horizontal ?? (number ? 'right' : ''),
      wrap: style.wrap ?? false,
      size: style.fontSize ?? 10,
      locked: isLocked(this.sheet, row, column),
    };
  }
}
