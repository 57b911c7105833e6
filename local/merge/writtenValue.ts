/** What the master's cell is given of a returned one. */
import type { CellChanged } from '../changedCell.ts';
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../model.ts';
import { formatOf, takeCell } from '../services/cells.ts';
import { showValue } from '../xlsx/format/showValue.ts';
import { cellText } from './tableColumns.ts';

const day = 'dd/mm/yyyy';

/** To a text column what the unit saw, never a number or date that a program made from it; a number that its format hides as a plain one. */
export function writtenValue(
  master: SpreadsheetModel,
  present: CellModel | undefined,
  returned: SpreadsheetModel,
  cell: CellModel,
): Value {
  if (cellText(cell) === '') return '';
  const format = formatOf(returned, cell);
  if (formatOf(master, present) !== '@')
    return saysMore(cell.value, format, formatOf(master, present), master)
      ? showValue(cell.value, format, master.locale)
      : cell.value;
  // "4/3" may be read as 4 March or as 3 April.
  const isDay = typeof cell.value === 'object' && hasDay(format) && isMidnight(cell.value);
  const shown = showValue(cell.value, isDay ? day : format, master.locale);
  return typeof cell.value !== 'number' || readsAs(shown, cell.value, master.locale)
    ? shown
    : showValue(cell.value, 'General', master.locale);
}

/** "15 triệu", "hơn 12", "50%" of a number that the master's format would show without these words. */
function saysMore(
  value: Value,
  format: string,
  own: string,
  { locale }: Pick<SpreadsheetModel, 'locale'>,
): boolean {
  if (typeof value !== 'number') return false;
  const [shown, there] = [format, own].map((one) => showValue(value, one, locale)) as [
    string,
    string,
  ];
  const isPower = /\d[eE][+-]?\d/.test(shown);
  return !isPower && /[\p{L}%~≈±<>]/u.test(shown) && shown !== there;
}

/** "-" for 0, "2" for 1500 under "#,##0,": what such a format shows is not what was typed; "15 triệu" and "50%" say it. */
function readsAs(shown: string, value: number, locale: SpreadsheetModel['locale']): boolean {
  const [digits = ''] = /\d[\d.,\s]*/.exec(shown) ?? [];
  const [group, point] = showValue(0.5, 'General', locale).includes(',')
    ? [/[.\s]/g, ',']
    : [/[,\s]/g, '.'];
  const number = Number(digits.replace(group, '').replace(point, '.'));
  const isPower = /\d[eE][+-]?\d/.test(shown);
  return shown.includes('%') || (digits !== '' && !isPower && number === Math.abs(value));
}

/** How it is told. */
export function toldValue(value: Value, locale: SpreadsheetModel['locale']): string {
  if (typeof value === 'boolean') return String(value);
  const format = typeof value === 'object' ? day : 'General';
  return showValue(value, format, locale).normalize('NFC').trim();
}

/** A program keeps days as moments: the start of the day, which nobody typed; "12/2024" says no day. */
function hasDay(format: string): boolean {
  return /[dhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

function isMidnight(moment: Date): boolean {
  return showValue(moment, 'h:mm:ss', 'vi_VN') === '0:00:00';
}

interface Taken {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** Gives a cell its value; what it was and is. */
export function take({ sheet, row, column, value }: Taken): CellChanged {
  const target = takeCell(sheet, row, column);
  const was = { ...target };
  target.value = value;
  sheet.touched.add('cells');
  return { sheet, row, column, was, is: { ...target } };
}
