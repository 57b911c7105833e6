/** Writes single cells of a tab as XML, or leaves them as they are in the file. */

import { escapeXml } from '../../src/ooxml/xmlTree.ts';
import type { CellModel, SheetModel, StyleChange, Value } from '../model.ts';
import { linkForFile } from './cellLinks.ts';
import { serialOfDate } from './format/dates.ts';
import { isDateFormat } from './format/numberFormats.ts';
import { formulaForFile, formulaFromFile } from './formulas.ts';
import { changeTag } from './package/tagText.ts';
import { areasCover, cellReference } from './references.ts';
import { prefixFragment, type ScannedCell } from './scanSheet.ts';
import type { SharedFormulas } from './sharedFormulas.ts';
import type { SharedStrings } from './styles/sharedStrings.ts';
import type { StyleBook } from './styles/styleBook.ts';

/** What cells of all tabs are written with; it grows by what they need. */
export interface WriteContext {
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
  readonly from1904: boolean;
  /** What links lead to. */
  readonly sheets: readonly SheetModel[];
  /** A formula without a cached value was written. */
  formulaWritten: boolean;
  /** A formula of the file is gone, so its calculation chain is wrong. */
  formulaDropped: boolean;
}

/** How cells are written in a tab's part. */
export interface CellNotation {
  /** Of the tab's elements, "x:" or ''. */
  readonly prefix: string;
  /** In a tab without its own rows: formulas that are written once for several cells. */
  readonly shared: SharedFormulas;
}

export class CellWriter {
  private readonly context: WriteContext;
  private readonly sheet: SheetModel;
  private readonly prefix: string;
  private readonly shared: SharedFormulas;

  constructor(context: WriteContext, sheet: SheetModel, file: CellNotation) {
    this.context = context;
    this.sheet = sheet;
    this.prefix = file.prefix;
    this.shared = file.shared;
  }

  /** A cell as new text, '' for nothing; `base` is the style of a cell that is not there yet. */
  write(cell: CellModel | undefined, row: number, column: number, base: number): string {
    const style = this.styleOf(cell, row, column, base);
    const start = `<c r="${cellReference(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
    return prefixFragment(this.withContent(start, cell, style), this.prefix);
  }

  private withContent(start: string, cell: CellModel | undefined, style: number): string {
    if (cell?.formula !== undefined) {
      // What a link shows is in its own formula: no other program need compute it.
      if (cell.formula.startsWith('=HYPERLINK(') && cell.value !== 'Loading...') {
        const shown = escapeXml(String(cell.value));
        return `${start} t="str">${this.formulaElement(cell, cell.formula)}<v>${shown}</v></c>`;
      }
      this.context.formulaWritten = true;
      return `${start}>${this.formulaElement(cell, cell.formula)}</c>`;
    }
    const value = cell?.value ?? '';
    if (value === '') return style === 0 ? '' : `${start}/>`;
    if (typeof value === 'string') {
      return `${start} t="s"><v>${this.context.strings.indexOf(value)}</v></c>`;
    }
    if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    const number = typeof value === 'number' ? value : serialOfDate(value, this.context.from1904);
    return Number.isFinite(number)
      ? `${start}><v>${number}</v></c>`
      : `${start} t="e"><v>#NUM!</v></c>`;
  }

  private formulaElement(cell: CellModel, formula: string): string {
    const shared = this.shared.get(cell);
    if (shared === undefined) {
      const written = formulaForFile(linkForFile(formula, this.context.sheets));
      return `<f>${escapeXml(written)}</f>`;
    }
    const { id, first } = shared;
    if (first === null) return `<f t="shared" si="${id}"/>`;
    return `<f t="shared" ref="${first.extent}" si="${id}">${escapeXml(first.text)}</f>`;
  }

  /** A cell of the file with another style or another formula text, all else as it was. */
  restyle(xml: string, cell: ScannedCell, style: number): string {
    const tag = changeTag(xml.slice(cell.start, cell.opened), {
      r: cellReference(cell.row, cell.column),
      s: style === 0 ? undefined : String(style),
    });
    return tag + xml.slice(cell.opened, cell.end);
  }

  /** The style of a cell with all that was changed above it. */
  styleOf(cell: CellModel | undefined, row: number, column: number, base: number): number {
    const { styles } = this.context;
    const from = cell === undefined || cell.style === 0 ? base : cell.style;
    const change: StyleChange = { ...cell?.change };
    if (change.locked === undefined) {
      const locked = this.protectionOf(row, column);
      if (locked !== undefined && locked !== (styles.lookOf(from).locked ?? true)) {
        change.locked = locked;
      }
    }
    const format = change.numberFormat ?? styles.formatOf(from);
    if (isDate(cell?.value) && !isDateFormat(format)) change.numberFormat = 'dd/mm/yyyy';
    return Object.keys(change).length === 0 ? from : styles.withChange(from, change);
  }

  /** Whether protection locks this cell; undefined when the tab's protection is as it was. */
  private protectionOf(row: number, column: number): boolean | undefined {
    const { protection, touched } = this.sheet;
    if (protection === null || !touched.has('protection')) return undefined;
    return !areasCover(protection.unprotected, row, column);
  }
}

/** Dates of the bundle come from another realm, where instanceof would not know them. */
function isDate(value: Value | undefined): value is Date {
  return typeof value === 'object';
}

/** Whether two cells hold the same; a formula's value is the file's own affair. */
export function sameContent(file: CellModel, model: CellModel | undefined): boolean {
  if (model?.isStale) return false;
  if (file.formula !== undefined || model?.formula !== undefined) {
    return sameFormula(file.formula, model?.formula);
  }
  const value = model?.value ?? '';
  return isDate(file.value) && isDate(value)
    ? file.value.getTime() === value.getTime()
    : file.value === value;
}

function sameFormula(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return formulaFromFile(formulaForFile(other)) === one;
}
