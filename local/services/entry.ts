/** What becomes of a value that a script writes: Sheets reads texts as if a person typed them. */
import type { CellModel } from '../model.ts';
import { toA1 } from './areas.ts';
import { findCell, formatOf } from './cells.ts';
import type { RangeScope } from './range/scope.ts';
import { isDate } from './realm.ts';
import { validationAt } from './rules/validationAreas.ts';
import { type Entry, parseTyping } from './typing.ts';

/** The new content of a cell; a format only where typing gives one. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

const longestText = 50_000;

/** Reads what is written to the cell at `spot`; a cell with format "@" keeps texts as they are. */
export function readTyped({ host, sheet }: RangeScope, spot: Spot, value: unknown): Entry {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (isDate(value)) return { value: new Date(value.getTime()) };
  if (typeof value !== 'string') throw host.error(`Writing a ${typeof value} is not emulated.`);
  if (value.length > longestText) {
    throw host.error(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  }
  const format = formatOf(host.spreadsheet, findCell(sheet, spot.row, spot.column));
  if (format === '@') return { value };
  return parseTyping(value, host.spreadsheet.locale, new Date(host.now()).getFullYear());
}

/** Throws Google's own words when a choice list of the cell refuses the value. */
export function requireAllowed({ host, sheet }: RangeScope, spot: Spot, entry: Entry): void {
  const rule = validationAt(sheet, spot.row, spot.column);
  if (rule === undefined || !rule.rejects || rule.kind !== 'list') return;
  if (entry.formula !== undefined || entry.value === '') return;
  if (rule.values.includes(String(entry.value))) return;
  const cell = toA1({ ...spot, rows: 1, columns: 1 });
  throw host.error(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell. ` +
      `Please enter one of the following values: ${rule.values.join(', ')}.`,
  );
}

/** Puts an entry into a cell; its note and its look stay. */
export function enter(cell: CellModel, entry: Entry): void {
  cell.value = entry.value;
  delete cell.picture;
  if (entry.formula === undefined) delete cell.formula;
  else cell.formula = entry.formula;
  if (entry.format !== undefined) cell.change = { ...cell.change, numberFormat: entry.format };
}
