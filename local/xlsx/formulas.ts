/** Formulas of a file ↔ formulas of Sheets; and shared formulas moved to another cell. */
import { columnIndex, columnName } from './references.ts';

/** Quoted text, quoted tab names, array literals and structured references are left alone. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\]/;
const commas = new RegExp(`${quoted.source}|,`, 'g');
const semicolons = new RegExp(`${quoted.source}|;`, 'g');
const references = new RegExp(
  `${quoted.source}|(\\$?)\\b([A-Z]{1,3})(\\$?)(\\d{1,7})\\b(?![(!.])|[A-Za-z_\\\\][\\w.\\\\]*`,
  'g',
);

/** "=IF(A1;2;3)" for "IF(A1,2,3)". */
export function formulaFromFile(text: string): string {
  return `=${text.replace(commas, (match) => (match === ',' ? ';' : match))}`;
}

/** "IF(A1,2,3)" for "=IF(A1;2;3)". */
export function formulaForFile(formula: string): string {
  return formula.replace(/^=/, '').replace(semicolons, (match) => (match === ';' ? ',' : match));
}

/** A shared formula, as written in its first cell, moved by rows and columns. */
export function moveFormula(text: string, rows: number, columns: number): string {
  return text.replace(
    references,
    (match: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return match;
      const column = columnIndex(letters) + (fixedColumn === '$' ? 0 : columns);
      const row = Number(digits) + (fixedRow === '$' ? 0 : rows);
      if (column < 0 || row < 1) return '#REF!';
      return `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
    },
  );
}
