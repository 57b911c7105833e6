/** A tab-separated table as spreadsheets save it: cells with a tab, a line end or a quote are quoted. */

/** Every line is kept, so that a row has its number in the sheet. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;
  const plain = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < plain.length) {
    const start = cell.lastIndex;
    let found = cell.exec(plain);
    if (found === null) {
      // A quote that opens a cell and is closed inside it is a quote.
      const end = plain.slice(start).search(/[\t\r\n]|$/) + start;
      found = [
        plain,
        undefined,
        plain.slice(start, end),
        plain[end] ?? '',
      ] as unknown as RegExpExecArray;
      cell.lastIndex = end + (plain[end] === undefined ? 0 : 1);
    }
    rows[rows.length - 1]?.push((found[1]?.replace(/""/g, '"') ?? found[2] ?? '').trim());
    if (found[3] !== '\t' && found[3] !== '') rows.push([]);
  }
  return rows;
}

export function writeTable(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) =>
    /[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return `${rows.map((row) => row.map(quoted).join('\t')).join('\n')}\n`;
}
