/** One pass over a worksheet: its elements as text, its rows and cells with their places. */
import type { SaxesTagPlain } from 'saxes';
import { localName, prefixOf, strictParser } from '../../src/ooxml/xmlTree.ts';
import { scannedColumn, scannedRow } from './references.ts';

/** Offsets are into the part's text: `start` at "<", `end` after ">". */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** Attribute `t`: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** Attribute `vm`: what the cell holds is richer than its value. */
  readonly isRich: boolean;
  /** Text of `v`, or of the runs of `is`; null when there is none. */
  value: string | null;
  formula: ScannedFormula | null;
  readonly start: number;
  /** After the open tag. */
  readonly opened: number;
  end: number;
}

export interface ScannedFormula {
  text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ScannedRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: ScannedCell[];
  readonly start: number;
  readonly opened: number;
  end: number;
}

/** A top-level element as text, with the white space before it. */
export interface SheetChild {
  /** Local name. */
  readonly name: string;
  readonly text: string;
}

export interface ScannedSheet {
  /** Up to and with the root's open tag. */
  head: string;
  readonly children: SheetChild[];
  tail: string;
  /** Prefix of the main namespace, "x:" or ''. */
  prefix: string;
}

/** Called for every row in order, with what of the sheet is before it. */
type RowVisitor = (row: ScannedRow, before: Readonly<ScannedSheet>) => void;

/** Splits a worksheet into its elements and rows. Throws when it is not well formed. */
export function scanSheet(xml: string, onRow: RowVisitor): ScannedSheet {
  const sheet: ScannedSheet = { head: '', children: [], tail: '', prefix: '' };
  const rows = new RowReader((row) => onRow(row, sheet));
  const parser = strictParser();
  let depth = 0;
  let last = 0;
  let isData = false;
  parser.on('opentag', (tag) => {
    if (depth === 0) {
      last = parser.position;
      sheet.head = xml.slice(0, last);
      sheet.prefix = prefixOf(tag.name);
    }
    if (depth === 1) isData = localName(tag.name) === 'sheetData';
    const isOurs = !isData || ofData[depth]?.test(localName(tag.name)) !== false;
    if (!isOurs) throw new Error(`no row or cell: ${tag.name}`);
    const start = xml.lastIndexOf('<', parser.position - 1);
    if (depth > 1) rows.open(tag, depth, start, parser.position);
    depth += 1;
  });
  parser.on('text', (text) => rows.text(text));
  parser.on('cdata', (text) => rows.text(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (depth > 1) rows.close(tag, depth, parser.position);
    if (depth !== 1) return;
    sheet.children.push({ name: localName(tag.name), text: xml.slice(last, parser.position) });
    last = parser.position;
  });
  parser.write(xml).close();
  sheet.tail = xml.slice(last);
  return sheet;
}

/** Elements that are read at depth 2 and 3. Any other is refused: its content would be lost. */
const ofData = [undefined, undefined, /^row$/, /^(?:c|extLst)$/];

/** Puts the sheet's namespace prefix on the elements of a fragment written without one. */
export function prefixFragment(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Collects rows; `depth` 2 is a row, 3 a cell, deeper what is in a cell. */
class RowReader {
  private row: ScannedRow | null = null;
  private cell: ScannedCell | null = null;
  private nextRow = 0;
  /** 'v', 't' or 'f' while inside one. */
  private inside = '';
  private phonetic = false;
  private readonly onRow: (row: ScannedRow) => void;

  constructor(onRow: (row: ScannedRow) => void) {
    this.onRow = onRow;
  }

  open(tag: SaxesTagPlain, depth: number, start: number, opened: number): void {
    const name = localName(tag.name);
    if (depth === 2 && name === 'row') {
      const row = scannedRow(tag.attributes.r, this.nextRow);
      this.nextRow = row + 1;
      this.row = { row, attributes: tag.attributes, cells: [], start, opened, end: opened };
    } else if (this.row !== null && depth === 3 && name === 'c') {
      this.cell = this.newCell(this.row, tag.attributes, start, opened);
      this.row.cells.push(this.cell);
    } else if (this.cell !== null) {
      this.openInCell(this.cell, name, tag.attributes);
    }
  }

  private newCell(
    row: ScannedRow,
    attributes: Record<string, string>,
    start: number,
    opened: number,
  ): ScannedCell {
    return {
      row: row.row,
      column: scannedColumn(attributes.r, row.row, row.cells.at(-1)?.column ?? -1),
      style: Number(attributes.s ?? 0),
      type: attributes.t ?? 'n',
      isRich: attributes.vm !== undefined,
      value: null,
      formula: null,
      start,
      opened,
      end: opened,
    };
  }

  private openInCell(cell: ScannedCell, name: string, attributes: Record<string, string>): void {
    if (name === 'rPh') this.phonetic = true;
    if (name === 'f') cell.formula = { text: '', attributes };
    if (name === 'v' || name === 'is') {
      if (cell.value !== null) throw new Error(`two values in a cell of row ${cell.row + 1}`);
      cell.value = '';
    }
    if (name === 'v' || name === 'f' || (name === 't' && !this.phonetic)) this.inside = name;
  }

  text(text: string): void {
    if (this.cell === null || this.inside === '') return;
    if (this.inside !== 'f') this.cell.value = (this.cell.value ?? '') + text;
    else if (this.cell.formula !== null) this.cell.formula.text += text;
  }

  close(tag: SaxesTagPlain, depth: number, end: number): void {
    this.inside = '';
    if (localName(tag.name) === 'rPh') this.phonetic = false;
    if (depth === 3 && this.cell !== null) {
      this.cell.end = end;
      this.cell = null;
    } else if (depth === 2 && this.row !== null) {
      this.row.end = end;
      this.onRow(this.row);
      this.row = null;
    }
  }
}
