/** What the master's cell is given of a returned one. */
import type { CellChanged } from '../changedCell.ts';
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../model.ts';
import { formatOf, takeCell } from '../services/cells.ts';
import { showValue } from '../xlsx/format/showValue.ts';
import { ownMoney } from './ownMoney.vi.ts';
import { cellText } from './tableColumns.ts';

const day = 'dd/mm/yyyy';

/** To a text column what the unit saw, never a number or date that a program made from it; of a number every digit, with the words that its format adds. */
export function writtenValue(
  master: SpreadsheetModel,
  present: CellModel | undefined,
  returned: SpreadsheetModel,
  cell: CellModel,
): Value {
  if (cellText(cell) === '') return '';
  const format = formatOf(returned, cell);
  const { locale } = master;
  if (formatOf(master, present) !== '@') {
    if (typeof cell.value !== 'number') return cell.value;
    const shown = showValue(cell.value, format, locale);
    const own = showValue(cell.value, formatOf(master, present), locale);
    // "4,0 triệu" of the same 4,000,000.
    const isSame = present?.value === cell.value && (factorIn(shown, cell.value, locale) ?? 1) > 1;
    const isAdded = addsWords(shown) && shown !== own && !isSame;
    return isAdded ? inFull(shown, cell.value, locale) : cell.value;
  }
  // "4/3" may be read as 4 March or as 3 April.
  const isDay = typeof cell.value === 'object' && hasDay(format) && isMidnight(cell.value);
  const shown = showValue(cell.value, isDay ? day : format, locale);
  if (typeof cell.value !== 'number' || sameNumber(shown, cell.value, locale)) return shown;
  return addsWords(shown)
    ? inFull(shown, cell.value, locale)
    : showValue(cell.value, 'General', locale);
}

/** "15 triệu", "hơn 12", "50%", "$15", a telephone's first 0: what the bare number does not say. */
export function addsWords(shown: string): boolean {
  const words = shown.replace(ownMoney, '');
  return /[\p{L}%~≈±<>+$€£¥]/u.test(words) ? !isPower.test(words) : code.test(words);
}

const isPower = /\d[eE][+-]?\d/;
const code = /^\s*0[\d ().-]{8,}$/;

/** "15,55 triệu" for 15.55 that is shown as "15,6 triệu", for 15,550,000 that is shown as "16 triệu": a format hides digits, it takes none away. */
function inFull(shown: string, value: number, locale: SpreadsheetModel['locale']): Value {
  const { digits, number } = numberIn(shown, locale);
  const factor = factorIn(shown, value, locale);
  if (digits === '') return shown;
  if (factor === null) return value;
  if (Math.abs(Math.abs(value) / factor - number) < 1e-9 * Math.max(1, number)) return shown;
  const whole = showValue(Math.abs(value) / factor, 'General', locale);
  // "1,234" could be a thousand and more.
  return shown.replace(digits, /^\d{1,3},\d{3}$/.test(whole) ? `${whole}0` : whole);
}

/** How many times what is shown the value is; null where that is not the value, rounded. */
function factorIn(shown: string, value: number, locale: SpreadsheetModel['locale']): number | null {
  const { number, decimals } = numberIn(shown, locale);
  const isNear = (factor: number) =>
    Math.abs(Math.abs(value) / factor - number) <= 0.5000001 / 10 ** decimals;
  return [1, 0.01, 1e3, 1e6, 1e9].find(isNear) ?? null;
}

/** "-" for 0, "2" for 1500 under "#,##0,": what such a format shows is not what was typed. */
function sameNumber(shown: string, value: number, locale: SpreadsheetModel['locale']): boolean {
  const { digits, number } = numberIn(shown, locale);
  return digits !== '' && !isPower.test(shown) && number === Math.abs(value);
}

/** The first number of a text, as it stands there. */
function numberIn(
  shown: string,
  locale: SpreadsheetModel['locale'],
): { readonly digits: string; readonly number: number; readonly decimals: number } {
  const [digits = ''] = /\d(?:[\d.,\s]*\d)?/.exec(shown) ?? [];
  const [group, point] = showValue(0.5, 'General', locale).includes(',')
    ? [/[.\s]/g, ',']
    : [/[,\s]/g, '.'];
  const plain = digits.replace(group, '').replace(point, '.');
  return { digits, number: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
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
