/** ★ Figures of a table in the report: its grids, their columns, the rows that tell the year of the whole unit. */

import type { FigureDraft } from '../draft.ts';
import type { Wordings } from '../fieldWords.ts';
import { countScaleIn } from '../numbers/figuresAre.vi.ts';
import { matterSaid } from '../numbers/matter.ts';
import { aboutRow } from '../numbers/matter.vi.ts';
import { schoolRow } from '../numbers/others.vi.ts';
import type { DataRow, TableReading } from './dataRow.ts';
import { amongRows } from './labelDoubts.ts';
import { draftsOfRow } from './rowDrafts.ts';
import { asIs, isOfSum, type RowToRead, rowsToRead } from './rowsRead.ts';
import { withSpanColumns } from './spanColumns.ts';
import { ageCell } from './spanWords.vi.ts';
import { withSums } from './sumColumns.ts';
import { type TableColumn, tableColumnsOf } from './tableColumns.ts';
import { type GridRow, type RowText, toGrids } from './tableGrid.ts';
import { dataRows, leadOf, wordsInRow } from './tableRows.ts';

/** Drafts of each row, in the order of the rows. */
export function draftsOfTable(
  rows: readonly RowText[],
  reading: Omit<TableReading, 'beside'>,
): readonly (readonly FigureDraft[])[] {
  const drafts: (readonly FigureDraft[])[] = rows.map(() => []);
  for (const grid of toGrids(rows)) {
    for (const [at, found] of draftsOfGrid(grid, reading)) drafts[at] = found;
  }
  return drafts;
}

/** "Đuối nước | 4" in a table of cases: its sum holds more than the programme. */
function isOfOtherMatter({ sort, label, part }: DataRow, reader: Wordings): boolean {
  return (
    sort === 'place' &&
    part.head === '' &&
    !ageCell.test(label) &&
    !schoolRow.test(label) &&
    matterSaid(aboutRow(label), reader) === 'other'
  );
}

function withMixed(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((draft) => ({ ...draft, doubts: [...draft.doubts, 'other-matter'] }));
}

/** In how many of them counts are told, by the line and the titles above or the head of what is counted. */
function scaleOver(
  grid: readonly GridRow[],
  columns: readonly TableColumn[],
  line: string,
): number {
  const isCounted = (at: number) =>
    grid.some(({ kind, cells }) => kind === 'rows' && cells[at]?.kind === 'value');
  const heads = columns.flatMap(({ keys }, at) => (isCounted(at) ? [] : keys));
  const titles = grid.filter(({ kind }) => kind === 'title').map(({ cells }) => wordsInRow(cells));
  return Math.max(...[line, ...titles, ...heads].map(countScaleIn));
}

function draftsOfGrid(
  grid: readonly GridRow[],
  given: Omit<TableReading, 'beside'>,
): readonly (readonly [number, readonly FigureDraft[]])[] {
  const head = grid.filter(({ kind }) => kind === 'head');
  const beside = head.map(({ cells }) => wordsInRow(cells, '; ')).join('; ');
  const reading = { ...given, beside };
  const size = Math.max(...grid.map(({ cells }) => cells.length));
  const columns = withSums(withSpanColumns(tableColumnsOf(grid, size, reading)), grid);
  const rows = dataRows(grid, columns, reading);
  const lead = leadOf(grid, reading);
  const scale = scaleOver(grid, columns, reading.line);
  const draftsFor = (toRead: RowToRead) =>
    draftsOfRow(toRead, columns, { ...reading, lead, scale });
  const { others, sums, parts } = rowsToRead(rows);
  const places = rows.filter(({ sort }) => sort === 'place');
  if (others.length + sums.length + parts.length === 0 && places.length > 1)
    return places
      .filter(({ label }) => schoolRow.test(label))
      .map((one) => [
        one.row.at,
        draftsFor(asIs(one)).map((draft) => ({ ...draft, ofSchool: true })),
      ]);
  const isMixed = rows.some((one) => isOfOtherMatter(one, reading.reader));
  const read = (toRead: RowToRead) => {
    const drafts = draftsFor(toRead);
    return [
      toRead.one.row.at,
      isMixed && toRead.one.sort === 'total' ? withMixed(drafts) : drafts,
    ] as const;
  };
  const added = sums.map(read);
  const told = added.flatMap(([, drafts]) => drafts.filter(({ doubts }) => !doubts.some(isOfSum)));
  const isTold = ({ field, year }: FigureDraft) =>
    told.some((one) => one.field === field && (one.year === year || !one.year || !year));
  const asked = parts.map(
    (part) => [part.one.row.at, draftsFor(part).filter((draft) => !isTold(draft))] as const,
  );
  return amongRows([...others.map(read), ...added, ...asked]);
}
