/** Hashes of what was read: the same cells give the same hash in Google and on one's own machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../../ooxml/utf8.ts';
import { type CellValue, type Grid, outlineTab } from '../workbook.ts';
import type { Return } from './returns.ts';

/** SHA-256 of a text's UTF-8 bytes, as 64 hex digits. */
export function hashText(text: string): string {
  const hash = sha256.create();
  for (let from = 0; from < text.length; ) {
    const to = endOfSlice(text, from + longestSlice);
    hash.update(utf8(text.slice(from, to)));
    from = to;
  }
  return Array.from(hash.digest(), (byte: number) => byte.toString(16).padStart(2, '0')).join('');
}

/** A tab of some hundred thousand cells is never held as bytes. */
const longestSlice = 65_536;

/** Keeps both halves of a letter beyond the first plane together. */
function endOfSlice(text: string, to: number): number {
  const last = text.charCodeAt(to - 1);
  return last >= 0xd800 && last < 0xdc00 ? to + 1 : to;
}

/** Hash of tabs: names, values and shown texts, cell by cell. */
export function hashGrids(grids: readonly Grid[]): string {
  return hashText(
    JSON.stringify(
      grids.map((grid) => [outlineTab(grid), grid.values.map((row) => row.map(plain))]),
    ),
  );
}

/** Hash of all that a unit entered, wherever its rows are. */
export function hashReturn(entry: Return): string {
  const row = [...entry.answers.values()].map(({ code, cell }) => [code, plain(cell.value)]);
  const references = Object.entries(entry.references).map(([name, rows]) => [
    name,
    rows.map((one) => [...one.answers.values()].map(({ code, cell }) => [code, plain(cell.value)])),
  ]);
  return hashText(JSON.stringify([row, references]));
}

function plain(value: CellValue): string | number | boolean {
  return value instanceof Date ? value.getTime() : value;
}
