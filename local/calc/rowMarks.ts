/** Writes a formula with a mark in place of each row number. Formulas that differ only in row numbers become the same text. */

export interface MarkedFormula {
  readonly text: string;
  /** The fixed rows that it names, each once. */
  readonly rows: readonly number[];
}

/** Texts and names of sheets, which stay, and cells. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(])/g;
const marks = /(\$?)\ue000(-?\d+)\ue001/g;

/**
 * The formula with its moving rows counted from its cell and its fixed rows from each other:
 * alike in every row of a column, though each unit's rows in another tab differ.
 */
export function markRows(formula: string, row: number): MarkedFormula {
  const rows: number[] = [];
  const text = formula.replace(parts, (all, letters?: string, fixed?: string, digits?: string) => {
    if (letters === undefined) return all;
    const own = Number(digits) - 1;
    if (fixed !== '$') return `${letters}\ue000${own - row}\ue001`;
    if (!rows.includes(own)) rows.push(own);
    return `${letters}$\ue000${rows.indexOf(own)}\ue001`;
  });
  return { text, rows };
}

/** The formula of a cell of `row` again. */
export function withRows({ text, rows }: MarkedFormula, row: number): string {
  return text.replace(marks, (_, fixed: string, digits: string) => {
    const count = Number(digits);
    return `${fixed}${(fixed === '' ? row + count : (rows[count] ?? 0)) + 1}`;
  });
}
