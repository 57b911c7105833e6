/** Writes the tidy table as CSV (RFC 4180): a header, CRLF, decimal point, true and false. */
import { asText } from '../text/text.ts';
import { type TidyRow, tidyColumns } from './tidyRow.ts';

export function tidyCsv(rows: readonly TidyRow[]): string {
  const lines = [
    tidyColumns.join(','),
    ...rows.map((row) => tidyColumns.map((column) => csvCell(row[column])).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function csvCell(value: TidyRow[keyof TidyRow]): string {
  if (value === null) return '';
  // No program that opens the table may take a text for a formula.
  const text = typeof value === 'string' ? asText(value) : String(value);
  // A text that is empty is quoted: an unquoted nothing is null.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
