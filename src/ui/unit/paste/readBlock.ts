/** A block of cells as a spreadsheet puts it on the clipboard: tabs, lines, quotes around both. */

export function splitBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if (quoted && letter === '"' && source.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (quoted && letter === '"') quoted = false;
    else if (!quoted && letter === '"' && cell === '' && isClosed(source, at)) quoted = true;
    else if (!quoted && letter === '\t') {
      rows[rows.length - 1]?.push(cell.trim());
      cell = '';
    } else if (!quoted && letter === '\n') {
      rows[rows.length - 1]?.push(cell.trim());
      cell = '';
      rows.push([]);
    } else cell += letter;
  }
  rows[rows.length - 1]?.push(cell.trim());
  return rows.filter((row) => row.some((one) => one !== ''));
}

/** A quote that opens a cell has another that closes it, before a tab, a line's end or the end. */
function isClosed(source: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?:[\t\n]|$)/.test(source.slice(at));
}
