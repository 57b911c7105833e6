/** A table of texts from a file that somebody gives: .csv, .tsv, or the sheets of an .xlsx. */
import { strFromU8 } from 'fflate';
import { readSheets } from '../../ooxml/readSheets.ts';
import type { CellValue, Grid } from '../workbook.ts';

/** Its sheets, or the rows of its one table; null for bytes that are neither. */
type GivenFile =
  | { readonly kind: 'sheets'; readonly grids: readonly Grid[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** @returns null for a file that cannot be read */
export function readGivenFile(bytes: Uint8Array, file: string): GivenFile | null {
  if (/\.(?:csv|tsv|txt)$/i.test(file))
    return { kind: 'table', rows: readRows(strFromU8(bytes).replace(/^\ufeff/, '')) };
  try {
    const sheets = readSheets(bytes);
    return sheets && { kind: 'sheets', grids: sheets.map(gridOf) };
  } catch {
    return null;
  }
}

/** The rows of a file with one table: of the first sheet, where it has sheets. */
export function onlyTable(file: GivenFile): readonly (readonly string[])[] {
  return file.kind === 'table' ? file.rows : (file.grids[0]?.shown ?? []);
}

function gridOf({
  name,
  values,
  formats,
}: NonNullable<ReturnType<typeof readSheets>>[number]): Grid {
  return { name, values, shown: values.map((row) => row.map(shownOf)), formats };
}

function shownOf(value: CellValue): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** Cells between tabs where the first line has one, else commas or semicolons; quoted cells may hold them. */
function readRows(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/);
  const separator = ['\t', ';', ','].find((one) => first.includes(one)) ?? '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator || sign === '\n') {
      rows[rows.length - 1]?.push(cell.replace(/\r$/, '').trim());
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows[rows.length - 1]?.push(cell.trim());
  return rows.filter((row) => row.some((one) => one !== ''));
}
