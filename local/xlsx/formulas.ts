/** Formulas of a file ↔ formulas of Sheets: "," between arguments there, ";" here. */

/** Quoted text, quoted tab names, array literals and structured references are left alone. */
export const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\]/;
const commas = new RegExp(`${quoted.source}|,`, 'g');
const semicolons = new RegExp(`${quoted.source}|;`, 'g');

/** "=IF(A1;2;3)" for "IF(A1,2,3)". */
export function formulaFromFile(text: string): string {
  return `=${text.replace(commas, (match) => (match === ',' ? ';' : match))}`;
}

/** "IF(A1,2,3)" for "=IF(A1;2;3)". */
export function formulaForFile(formula: string): string {
  return formula.replace(/^=/, '').replace(semicolons, (match) => (match === ';' ? ',' : match));
}
