/** A cell of a file as getValues and getFormula would give it. */
import type { CellModel, Value } from '../model.ts';
import { decodeEscapes } from './cellText.ts';
import { dateOfSerial } from './format/dates.ts';
import { isDateFormat } from './format/numberFormats.ts';
import { formulaFromFile } from './formulas.ts';
import { type MovableFormula, movableFormula, moveFormula } from './movableFormula.ts';
import type { ScannedCell, ScannedFormula } from './scanSheet.ts';
import type { StyleBook } from './styles/styleBook.ts';

/** What cells of all tabs refer to. */
export interface CellContext {
  /** Texts by index. */
  readonly strings: readonly string[];
  readonly styles: StyleBook;
  readonly from1904: boolean;
}

/** A formula that is written once in the file, in a form of Sheets, and counts for several cells. */
interface SharedFormula {
  readonly formula: MovableFormula;
  readonly row: number;
  readonly column: number;
}

/** What Google shows while a formula has no value. */
export const loading = 'Loading...';

/** What a formula shows that came to nothing, here and in Excel. */
export const showsError = (shown: string): boolean =>
  /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/.test(shown);

/** Programs that show no pictures in cells have "#VALUE!" instead. */
const isPicture = ({ isRich, type, value }: ScannedCell) =>
  isRich && type === 'e' && value === '#VALUE!';

/** Reads the cells of one tab in order. */
export class CellReader {
  private readonly context: CellContext;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(context: CellContext) {
    this.context = context;
  }

  read(cell: ScannedCell): CellModel {
    const { style } = cell;
    if (cell.formula === null)
      return { value: this.valueOf(cell, ''), style, ...(isPicture(cell) && { picture: true }) };
    const formula = this.formulaOf(cell, cell.formula);
    return { value: this.valueOf(cell, loading), formula, style };
  }

  /** The formula of this cell, written out; "=" alone in a data table. */
  formulaOf(cell: ScannedCell, { text, attributes }: ScannedFormula): string {
    const id = attributes.t === 'shared' ? attributes.si : undefined;
    if (text !== '' || id === undefined) {
      const formula = formulaFromFile(text);
      if (id !== undefined) {
        const { row, column } = cell;
        this.shared.set(id, { row, column, formula: movableFormula(formula) });
      }
      return formula;
    }
    const first = this.shared.get(id);
    if (first === undefined) return '=';
    return moveFormula(first.formula, cell.row - first.row, cell.column - first.column);
  }

  /** `missing` represents a value that is not there. */
  private valueOf(cell: ScannedCell, missing: string): Value {
    const { type, value } = cell;
    if (type === 's') return value === null || value === '' ? '' : this.textAt(value);
    if (type === 'str' || type === 'inlineStr') return decodeEscapes(value ?? '');
    if (value === null || value === '') return missing;
    if (type === 'b') return truthOf(value.trim());
    if (type === 'e') return value;
    if (type === 'd') return dateIn(value);
    if (type !== 'n') throw new Error(`not a type of cell: ${type}`);
    return this.numberOf(numberIn(value), cell.style);
  }

  /** Throws for a text that the file does not have: the cell is not blank, it is lost. */
  private textAt(index: string): string {
    const text = this.context.strings[Number(index)];
    if (text === undefined) throw new Error(`not a text: ${index}`);
    return text;
  }

  private numberOf(number: number, style: number): Value {
    const { styles, from1904 } = this.context;
    return isDateFormat(styles.formatOf(style)) ? dateOfSerial(number, from1904) : number;
  }
}

/** A number of XML Schema; throws for "0x10" and what else JavaScript would take or turn into NaN. */
function numberIn(text: string): number {
  if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text)) {
    throw new Error(`not a number: ${text}`);
  }
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`too large a number: ${text}`);
  return number;
}

function truthOf(text: string): boolean {
  if (!/^(?:[01]|true|false)$/.test(text)) throw new Error(`neither true nor false: ${text}`);
  return text === '1' || text === 'true';
}

function dateIn(text: string): Date {
  const date = new Date(`${text}${text.includes('T') ? '' : 'T00:00:00'}+07:00`);
  if (Number.isNaN(date.getTime())) throw new Error(`not a date: ${text}`);
  return date;
}
