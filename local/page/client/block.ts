/** Blocks of cells as text on the clipboard: tabs between cells, quotes where a cell needs them. */

export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what Excel, Sheets and LibreOffice copy; a cell in quotes may hold lines. */
export function readBlock(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
    const [, inQuotes, bare = '', ending] = match;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare);
    if (ending === '') break;
    if (ending === '\n') rows.push([]);
  }
  return rows;
}

/** Repeats a block over a selection that is a whole number of times as large, as Sheets does. */
export function tiledBlock(
  block: readonly (readonly string[])[],
  rows: number,
  columns: number,
): string[][] {
  const [high, wide] = [block.length, Math.max(...block.map((row) => row.length))];
  const fits = rows % high === 0 && columns % wide === 0;
  const [down, across] = fits ? [rows, columns] : [high, wide];
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => block[row % high]?.[column % wide] ?? ''),
  );
}
