/** The rows of a table in turn, each under the title that holds for it. */

import {
  type DataRow,
  type RowSays,
  readDataRow,
  saidIn,
  type TableReading,
  type TitledBlock,
  unsaid,
} from './dataRow.ts';
import { partIn } from './partOfRow.ts';
import { isSpan, sumTold, type TablePart } from './spans.ts';
import type { TableColumn } from './tableColumns.ts';
import { factorIn, fieldFrom } from './tableFields.ts';
import { type GridRow, isAnswer, yearsNamedIn } from './tableGrid.ts';
import { captionNumber, doneRow, inBrackets, planRow, yearRange } from './tableWords.vi.ts';

/** A part of which nothing is told. */
const emptyPart = {
  own: unsaid,
  sort: 'span',
  isPlan: false,
  isOfOther: false,
  isOfPart: false,
} as const;

/** Titles above the head and the line above the table. */
export function leadOf(
  grid: readonly GridRow[],
  { line, only, year, above, over, reader }: TableReading,
): RowSays {
  const first = grid.findIndex(({ kind }) => kind === 'head' || kind === 'rows');
  const keys = grid
    .slice(0, Math.max(0, first))
    .map(({ cells }) => wordsInRow(cells))
    .concat(line.replace(captionNumber, ''));
  const years = [...new Set(keys.filter((key) => !yearRange.test(key)).flatMap(yearsNamedIn))];
  const words = keys.map((key) => fieldFrom(key, above, reader)).find((one) => one !== null);
  const factor = factorIn(keys, [over.section.key]);
  return { words: words ?? only, year: years.length === 1 ? (years[0] ?? null) : year, factor };
}

export function wordsInRow(cells: GridRow['cells'], between = ' '): string {
  return cells
    .filter(({ kind }) => kind === 'words')
    .map(({ key }) => key)
    .join(between);
}

export function dataRows(
  grid: readonly GridRow[],
  columns: readonly TableColumn[],
  reading: TableReading,
): readonly DataRow[] {
  const begun = grid.findIndex(({ kind }) => kind === 'head' || kind === 'rows');
  let block: TitledBlock = { says: unsaid, label: '', part: null };
  const rows: DataRow[] = [];
  for (const [at, row] of [...grid.entries()].slice(Math.max(0, begun))) {
    const named = partIn(row, columns);
    if (row.kind === 'title' && named?.head && isSpan(named)) {
      rows.push({ ...emptyPart, row, block: block.says, label: block.label, part: named });
    } else if (row.kind === 'title') {
      block = blockUnder(row, named, block, reading);
    } else if (row.kind === 'rows') {
      const key = labelOf(row, columns);
      const next = grid.slice(at + 1).find(({ kind }) => kind === 'rows');
      const isPlan = isPlanOf(key, next === undefined ? '' : labelOf(next, columns));
      const part = named ?? (sumTold(key) === null ? block.part : null);
      const before = rows[rows.length - 1];
      const one = readDataRow(row, { key, part, block, before, isPlan }, reading);
      block = { ...block, says: one.block };
      rows.push(one);
    }
  }
  return rows;
}

function blockUnder(
  row: GridRow,
  named: TablePart | null,
  { says }: TitledBlock,
  reading: TableReading,
): TitledBlock {
  const label = wordsInRow(row.cells);
  const said = saidIn(label, reading);
  return {
    says: said.words === null ? { ...says, year: said.year } : said,
    label,
    part: named && isSpan(named) ? named : null,
  };
}

/** "Kế hoạch" over a row of what was done. */
function isPlanOf(key: string, next: string): boolean {
  return doneRow.test(next) && planRow.test(key.replace(inBrackets, ''));
}

/** "2021" under a head that counts something is a count. */
export const bareCount = /^\d{4}$/;

function labelOf({ cells }: GridRow, columns: readonly TableColumn[]): string {
  const isCount = (at: number) => columns[at]?.words && bareCount.test(cells[at]?.key ?? '');
  const isLabel = (at: number) =>
    columns[at]?.use !== 'other' && !isCount(at) && !isAnswer(cells[at]?.key ?? '');
  // "Không thống kê" under a year is no part of what the row counts.
  const isOfYear = (at: number) => columns[at]?.use === 'value' && columns[at]?.year !== null;
  const first = cells.findIndex(({ kind }, at) => kind === 'words' && isLabel(at));
  return wordsInRow(cells.filter((_, at) => isLabel(at) && (at <= first || !isOfYear(at))));
}
