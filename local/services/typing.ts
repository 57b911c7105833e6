/** Reads a text as Sheets reads typing: formulas, numbers, percentages, dates, truth values. */
import type { SpreadsheetModel, Value } from '../model.ts';

export interface Entry {
  readonly value: Value;
  readonly formula?: string;
  readonly format?: string;
}

type Locale = SpreadsheetModel['locale'];

interface Marks {
  readonly thousands: string;
  readonly decimal: string;
  readonly dayFirst: boolean;
  readonly dateFormat: string;
}

const marks: Readonly<Record<Locale, Marks>> = {
  vi_VN: { thousands: '.', decimal: ',', dayFirst: true, dateFormat: 'dd/MM/yyyy' },
  en_US: { thousands: ',', decimal: '.', dayFirst: false, dateFormat: 'M/d/yyyy' },
};

/** What a cell without a text format holds after `text` was typed; `year` completes "1/2". */
export function parseTyping(text: string, locale: Locale, year: number): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isFormula(text)) return { value: linkText(text) ?? 'Loading...', formula: asFormula(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return (
    parseNumber(trimmed, marks[locale]) ??
    parseDate(trimmed, marks[locale], year) ?? { value: text }
  );
}

/** "=" begins a formula; "+" and "-" do before anything that is not a number. */
function isFormula(text: string): boolean {
  return text.length > 1 && (text.startsWith('=') || /^[+-](?=[A-Za-z(])/.test(text));
}

/** What a link shows, the one formula that shows its own text. */
function linkText(text: string): string | undefined {
  return /^=HYPERLINK\("[^"]*";"((?:[^"]|"")*)"\)$/.exec(text)?.[1]?.replace(/""/g, '"');
}

function asFormula(text: string): string {
  if (text.startsWith('=')) return text;
  return `=${text}`;
}

/** "1.234,5", "-3", "94%" by the locale's marks; the thousands mark is before three digits. */
function parseNumber(text: string, { thousands, decimal }: Marks): Entry | null {
  const match = /^([+-]?)([\d.,]+)(\s?%)?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', digits = '', percent] = match;
  const [whole = '', fraction, more] = digits.split(decimal);
  if (more !== undefined || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const groups = whole.split(thousands);
  if (groups.some((group, index) => !/^\d*$/.test(group) || (index > 0 && group.length !== 3)))
    return null;
  const plain = groups.join('');
  if (plain === '' && (fraction ?? '') === '') return null;
  const size = Number(`${plain === '' ? '0' : plain}.${fraction ?? ''}0`);
  const value = sign === '-' ? -size : size;
  if (percent === undefined) return { value };
  return { value: value / 100, format: fraction === undefined ? '0%' : '0.00%' };
}

/** "15/12/2024", "1/2", "15-12-2024", "2024-12-15"; null for a day that no calendar has. */
function parseDate(text: string, { dayFirst, dateFormat }: Marks, year: number): Entry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return asDate(Number(iso[1]), Number(iso[2]), Number(iso[3]), dateFormat);
  const match = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}))?$/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return asDate(match[4] === undefined ? year : Number(match[4]), month, day, dateFormat);
}

function asDate(year: number, month: number, day: number, format: string): Entry | null {
  const value = new Date(year, month - 1, day);
  if (value.getMonth() !== month - 1 || value.getDate() !== day) return null;
  return { value, format };
}
