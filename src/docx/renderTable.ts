/** A table block → a table of absolute width with its full grid, header rows repeated. */
import type { Table as TableBlock, TableCell } from '../core/report/blocks.ts';
import { styled } from './paragraph.ts';
import { renderRuns } from './renderRuns.ts';
import { drawCell, drawRow, drawTable } from './table.ts';
import type { Xml } from './xml.ts';

/** A bar is drawn in this many steps, each a column of the grid. */
const barSteps = 40;
const barShade = 'A6A6A6';
/** Twips between a cell's border and its text. */
const padding = 85;
/** A row of longer text than this may break over pages; all others stay whole. */
const longestWholeRow = 1500;
/** A table of at most this many rows stays on one page. */
const mostRowsTogether = 18;
const mostLettersTogether = 700;

/** How a table is set: with a note below, its last row stays on its page. */
interface Setting {
  /** The page's text width in twips; the grid's columns add up to it exactly. */
  readonly width: number;
  readonly hasNote?: boolean;
  readonly isSmall?: boolean;
}

export function renderTable(
  block: TableBlock,
  { width, hasNote = false, isSmall = false }: Setting,
): Xml {
  const columns = columnWidths(block, width);
  const grid = columns.flatMap((column) => column.grid);
  const look = { style: isSmall ? 'PlainText' : 'NoSpacing' };
  const isShort =
    block.rows.length <= mostRowsTogether && lettersOf(block.rows.flat()) <= mostLettersTogether;
  return drawTable({ width, grid, padding, isRuled: true }, [
    ...block.header.map((row) =>
      renderRow(row, columns, { ...look, isHeader: true, keepNext: true }),
    ),
    ...block.rows.map((row, i) => {
      const isLast = i === block.rows.length - 1;
      const isBeforeLast = i === block.rows.length - 2;
      const keepNext = isLast ? hasNote : isShort || isTitle(row) || isBeforeLast || i === 0;
      return renderRow(row, columns, { ...look, isHeader: false, keepNext });
    }),
  ]);
}

/** A row of one cell heads those below it. */
function isTitle(row: readonly TableCell[]): boolean {
  return row.length === 1;
}

interface Column {
  readonly width: number;
  /** One grid column, or the steps of a bar. */
  readonly grid: readonly number[];
}

function columnWidths(block: TableBlock, width: number): readonly Column[] {
  const ends = block.widths.map((_, i) => {
    const share = block.widths.slice(0, i + 1).reduce((sum, one) => sum + one, 0);
    return i === block.widths.length - 1 ? width : Math.round(share * width);
  });
  return ends.map((end, i) => {
    const own = end - (ends[i - 1] ?? 0);
    const hasBars = block.rows.some((row) => row[i]?.bar !== undefined);
    return { width: own, grid: hasBars ? steps(own) : [own] };
  });
}

function steps(width: number): readonly number[] {
  const step = Math.floor(width / barSteps);
  return [...Array<number>(barSteps - 1).fill(step), width - step * (barSteps - 1)];
}

function renderRow(
  row: readonly TableCell[],
  columns: readonly Column[],
  { isHeader, ...look }: Look & { readonly isHeader: boolean },
): Xml {
  let column = 0;
  const cells = row.flatMap((cell) => {
    const covered = columns.slice(column, column + (cell.span ?? 1));
    column += covered.length;
    return cell.bar === undefined
      ? [renderCell(cell, covered, look)]
      : renderBar(cell.bar, covered);
  });
  return drawRow(cells, { isWhole: lettersOf(row) <= longestWholeRow, isHeader });
}

function lettersOf(cells: readonly TableCell[]): number {
  return cells.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
}

/** The style of a cell's paragraph, and whether it stays with the next. */
interface Look {
  readonly style: string;
  readonly keepNext: boolean;
}

function renderCell(cell: TableCell, covered: readonly Column[], { style, keepNext }: Look): Xml {
  const width = covered.reduce((sum, column) => sum + column.width, 0);
  const span = covered.reduce((count, column) => count + column.grid.length, 0);
  return drawCell(
    { width, ...(span > 1 ? { span } : {}), shade: cell.shade, isCentred: true },
    styled(
      style,
      { ...(keepNext ? { keepNext } : {}), align: cell.align ?? 'left' },
      renderRuns(cell.runs),
    ),
  );
}

/** A shaded cell and an empty one next to it; something is never shown as nothing. */
function renderBar(share: number, covered: readonly Column[]): Xml[] {
  const grid = covered.flatMap((column) => column.grid);
  const filled = share > 0 ? Math.max(1, Math.round(share * barSteps)) : 0;
  const parts = [
    { grid: grid.slice(0, filled), shade: barShade },
    { grid: grid.slice(filled), shade: undefined },
  ].filter((part) => part.grid.length > 0);
  return parts.map(({ grid: own, shade }, i) =>
    drawCell(
      {
        width: own.reduce((sum, one) => sum + one, 0),
        span: own.length,
        shade,
        open: [
          ...(i > 0 ? ['left' as const] : []),
          ...(i < parts.length - 1 ? ['right' as const] : []),
        ],
        padding: 0,
      },
      styled('NoSpacing'),
    ),
  );
}
