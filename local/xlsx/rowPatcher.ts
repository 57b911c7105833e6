/** Writes the rows of a tab again: rows and cells that say the same keep their text. */

import { escapeXml } from '../../src/ooxml/xmlTree.ts';
import type { CellModel, Rectangle, SheetModel } from '../model.ts';
import { type CellNotation, CellWriter, sameContent, type WriteContext } from './cellWriter.ts';
import { formulaForFile } from './formulas.ts';
import { changeTag } from './package/tagText.ts';
import { CellReader } from './readCell.ts';
import type { ScannedCell, ScannedRow } from './scanSheet.ts';
import { isTrue } from './styles/readLook.ts';

const pointsPerPixel = 0.75;
type CellText = [column: number, text: string];
const noCells: ReadonlyMap<number, CellModel> = new Map();

/** A tab's part: its text, how its cells are written, the styles of its columns. */
export interface SheetFile extends CellNotation {
  readonly xml: string;
  readonly columnStyles: ReadonlyMap<number, number>;
}

export class RowPatcher {
  private readonly sheet: SheetModel;
  private readonly context: WriteContext;
  private readonly file: SheetFile;
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly out: string[] = [];
  /** Rows that the model has something for, in order, and how many are behind us. */
  private readonly wanted: readonly number[];
  private done = 0;
  /** Shared formulas whose first cell has changed: the others must be written out. */
  private readonly orphaned = new Set<string>();

  constructor(sheet: SheetModel, context: WriteContext, file: SheetFile) {
    this.sheet = sheet;
    this.context = context;
    this.file = file;
    this.reader = new CellReader({ ...context, strings: context.strings.texts });
    this.writer = new CellWriter(context, sheet, file);
    this.wanted = wantedRows(sheet);
  }

  /** Adds a row of the file, after the new rows that come before it. */
  add(row: ScannedRow): void {
    this.addNewRows(row.row);
    if (this.wanted[this.done] === row.row) this.done += 1;
    this.out.push(this.patchRow(row));
  }

  /** All rows, with the new ones that come after the last of the file. */
  finish(): string {
    this.addNewRows(Number.POSITIVE_INFINITY);
    return this.out.join('');
  }

  private addNewRows(before: number): void {
    for (let row = this.wanted[this.done]; row !== undefined && row < before; ) {
      const cells = this.newCells(row, new Set(), 0);
      const size = this.rowAttributes(row, {});
      if (cells.length > 0 || Object.keys(size).length > 0) {
        const { prefix } = this.file;
        const tag = changeTag(`<${prefix}row r="${row + 1}">`, size);
        this.out.push(`${tag}${joined(cells)}</${prefix}row>`);
      }
      this.done += 1;
      row = this.wanted[this.done];
    }
  }

  private patchRow(row: ScannedRow): string {
    const { xml, prefix } = this.file;
    const cells = this.sheet.cells.get(row.row) ?? noCells;
    const size = this.rowAttributes(row.row, row.attributes);
    let changed = Object.keys(size).length > 0;
    const texts: CellText[] = row.cells.map((cell) => {
      const before = xml.slice(cell.start, cell.end);
      const after = this.patchCell(cell, before, cells.get(cell.column));
      if (after !== before) changed = true;
      return [cell.column, after];
    });
    const rowStyle = isTrue(row.attributes.customFormat) ? Number(row.attributes.s ?? 0) : 0;
    const added = this.newCells(row.row, new Set(row.cells.map((cell) => cell.column)), rowStyle);
    if (!changed && added.length === 0) return xml.slice(row.start, row.end);
    const names = { r: String(row.row + 1), spans: undefined };
    const tag = changeTag(xml.slice(row.start, row.opened), { ...size, ...names });
    const all = [...texts, ...added].sort(([a], [b]) => a - b);
    return `${tag.replace(/\s*\/>$/, '>')}${joined(all)}</${prefix}row>`;
  }

  /** `before` when nothing differs; else the cell with what differs, '' when it is gone. */
  private patchCell(cell: ScannedCell, before: string, model: CellModel | undefined): string {
    const { row, column } = cell;
    const same = sameContent(this.reader.read(cell), model);
    if (!same || model === undefined) {
      this.noteLostFormula(cell, model);
      return this.writer.write(model, row, column, 0);
    }
    const style = this.writer.styleOf(model, row, column, 0);
    const text = style === cell.style ? before : this.writer.restyle(this.file.xml, cell, style);
    const shared = cell.formula?.attributes.si;
    return shared !== undefined && this.orphaned.has(shared) ? this.writeOut(cell, text) : text;
  }

  private noteLostFormula({ formula }: ScannedCell, model: CellModel | undefined): void {
    if (formula === null) return;
    if (model?.formula === undefined) this.context.formulaDropped = true;
    if (formula.text !== '') this.orphaned.add(formula.attributes.si ?? '');
  }

  /** A cell whose shared formula is written out, with its cached value. */
  private writeOut(cell: ScannedCell, text: string): string {
    const { formula } = cell;
    if (formula === null) return text;
    const full = escapeXml(formulaForFile(this.reader.formulaOf(cell, formula)));
    const name = `${this.file.prefix}f`;
    const element = new RegExp(`<${name}\\b[^>]*?(/>|>[^<]*</${name}>)`);
    return text.replace(element, () => `<${name}>${full}</${name}>`);
  }

  /** Cells of a row that the file does not have. */
  private newCells(row: number, present: ReadonlySet<number>, rowStyle: number): CellText[] {
    const cells = this.sheet.cells.get(row) ?? noCells;
    const columns = new Set([...cells.keys(), ...unlockedColumns(this.sheet, row)]);
    return [...columns]
      .filter((column) => !present.has(column))
      .sort((a, b) => a - b)
      .map((column): CellText => {
        const base = rowStyle || (this.file.columnStyles.get(column) ?? 0);
        return [column, this.writer.write(cells.get(column), row, column, base)];
      })
      .filter(([, text]) => text !== '');
  }

  /** Attributes of a row that differ from the model. */
  private rowAttributes(
    row: number,
    file: Readonly<Record<string, string>>,
  ): Record<string, string | undefined> {
    const changes: Record<string, string | undefined> = {};
    const height = this.sheet.rowHeights.get(row);
    if (height !== undefined && height !== heightInPixels(file.ht)) {
      Object.assign(changes, { ht: String(height * pointsPerPixel), customHeight: '1' });
    }
    const hidden = this.sheet.hiddenRows.has(row);
    if (hidden !== isTrue(file.hidden)) changes.hidden = hidden ? '1' : undefined;
    return changes;
  }
}

function joined(cells: readonly CellText[]): string {
  return cells.map(([, text]) => text).join('');
}

/** Pixels of a height in points; undefined stays undefined. */
export function heightInPixels(points: string | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(Number(points) / pointsPerPixel);
}

function wantedRows(sheet: SheetModel): number[] {
  const rows = new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const area of newlyUnprotected(sheet)) {
    const end = Math.min(area.row + area.rows, sheet.rowCount);
    for (let row = area.row; row < end; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

function unlockedColumns(sheet: SheetModel, row: number): number[] {
  const columns: number[] = [];
  for (const area of newlyUnprotected(sheet)) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const end = Math.min(area.column + area.columns, sheet.columnCount);
    for (let column = area.column; column < end; column++) columns.push(column);
  }
  return columns;
}

/** An empty cell must be there to be unlocked. */
function newlyUnprotected(sheet: SheetModel): readonly Rectangle[] {
  return sheet.touched.has('protection') ? (sheet.protection?.unprotected ?? []) : [];
}
