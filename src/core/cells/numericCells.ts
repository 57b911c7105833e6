/** A number or a date that Sheets made from the typing, read with the shown text and format next to it. */

import type { Cell } from '../workbook.ts';
import { bareMoney } from './amounts.ts';
import { ambiguous, exactDecimal, rateReading } from './decimals.ts';
import { currencyShown } from './grammar.vi.ts';
import type { NumberKind, Reading } from './reading.ts';
import { doubtful, madeBySheet, plainReading, refused } from './readings.ts';

const threePlaces = /^\d{1,3}[.,]\d{3}$/;
const dayAndMonth = /^(\d{1,2})[/.-](\d{1,2})$/;
const dayLength = 86_400_000;
/** Serial numbers of dates below this are counts that a date format hid (before the year 1955). */
const leastPlausibleDay = 20_000;

/** Reads a cell whose value is a number. */
export function readNumericCell(value: number, cell: Cell, kind: NumberKind): Reading {
  const isPercent = cell.format.includes('%') || cell.shown.endsWith('%');
  if (isPercent && kind.kind !== 'rate') return madeBySheet('percent');
  if (value < 0) return refused('negative', Number.isInteger(value) ? [-value] : []);
  if (!(value <= Number.MAX_SAFE_INTEGER)) return refused('too-large');
  if (kind.kind === 'money') return readMoneyCell(value, cell);
  if (kind.kind === 'rate') return readRateCell(value, cell, isPercent);
  if (kind.kind === 'decimal') return readDecimalCell(value, cell);
  const isWhole = Number.isInteger(value);
  const thousands = Math.round(value * 1000);
  if (hasThreePlaces(value, cell)) {
    const meant = isWhole ? [thousands, value] : [thousands];
    return doubtful(thousands, 'ambiguous-separator', meant);
  }
  if (isWhole) return plainReading(value);
  if (value < 1) return refused('fraction');
  return refused('fraction', hasPlaces(value, 2) ? [thousands] : []);
}

/** True when the number is whole once multiplied by 10 to the power of `places`. */
function hasPlaces(value: number, places: number): boolean {
  return String(value).length <= String(Math.trunc(value)).length + 1 + places;
}

/** 1.234, 1.23 shown as "1,230", 12 as "12,000": thousands that the locale took for decimals. */
function hasThreePlaces(value: number, { shown }: Cell): boolean {
  if (value < 1 || value >= 1000) return false;
  return threePlaces.test(shown) || (hasPlaces(value, 3) && !hasPlaces(value, 2));
}

/** A format with "%" shows the value a hundredfold, one with "%" in quotes as it is. */
function readRateCell(value: number, { shown }: Cell, isPercent: boolean): Reading {
  if (!isPercent) return rateReading(value, false);
  const percent = Number((value * 100).toPrecision(12));
  const told = Number(shown.replace(/ ?%$/, '').replace(',', '.'));
  const isWhole = Math.abs(told - value) < Math.abs(told - percent);
  return rateReading(isWhole ? value : percent, true);
}

function readDecimalCell(value: number, cell: Cell): Reading {
  if (Number.isInteger(value) && value >= 1000 && threePlaces.test(cell.shown)) {
    return ambiguous(value, value / 1000);
  }
  const thousands = Math.round(value * 1000);
  return hasThreePlaces(value, cell) ? ambiguous(value, thousands) : exactDecimal(value);
}

function readMoneyCell(value: number, cell: Cell): Reading {
  const numeral = { number: value, shape: 'whole', asDecimal: value } as const;
  if (value > 0 && (currencyShown.test(cell.shown) || currencyShown.test(cell.format))) {
    return Number.isInteger(value) ? plainReading(value) : refused('fraction', [Math.round(value)]);
  }
  if (!hasThreePlaces(value, cell)) return bareMoney(value, numeral);
  return doubtful(value, 'unit-missing', [Math.round(value * 1e6), Math.round(value * 1000)]);
}

/** Reads a cell that Sheets turned into a date: "5/10", or a count under a date format. */
export function readDateCell(value: Date, { shown }: Cell): Reading {
  const typed = dayAndMonth.exec(shown);
  if (typed) return madeBySheet('date', [...new Set([Number(typed[1]), Number(typed[2])])]);
  const midnight = Date.UTC(value.getFullYear(), value.getMonth(), value.getDate());
  const serial = Math.round((midnight - Date.UTC(1899, 11, 30)) / dayLength);
  return madeBySheet('date', serial >= 0 && serial < leastPlausibleDay ? [serial] : []);
}
