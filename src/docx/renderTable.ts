/** A table block → a table of absolute width with its full grid, header rows repeated. */
import {
  AlignmentType,
  BorderStyle,
  TableCell as DocxCell,
  Paragraph,
  ShadingType,
  Table,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Align, Table as TableBlock, TableCell } from '../core/report/blocks.ts';
import { renderRuns } from './renderRuns.ts';

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

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const noLine = { style: BorderStyle.NIL };

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
): Table {
  const columns = columnWidths(block, width);
  const grid = columns.flatMap((column) => column.grid);
  const look = { style: isSmall ? 'PlainText' : 'NoSpacing' };
  const isShort =
    block.rows.length <= mostRowsTogether && lettersOf(block.rows.flat()) <= mostLettersTogether;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...block.header.map((row) =>
        renderRow(row, columns, { ...look, isHeader: true, keepNext: true }),
      ),
      ...block.rows.map((row, i) => {
        const isLast = i === block.rows.length - 1;
        const isBeforeLast = i === block.rows.length - 2;
        const keepNext = isLast ? hasNote : isShort || isTitle(row) || isBeforeLast || i === 0;
        return renderRow(row, columns, { ...look, isHeader: false, keepNext });
      }),
    ],
  });
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
): TableRow {
  let column = 0;
  const cells = row.flatMap((cell) => {
    const covered = columns.slice(column, column + (cell.span ?? 1));
    column += covered.length;
    return cell.bar === undefined
      ? [renderCell(cell, covered, look)]
      : renderBar(cell.bar, covered);
  });
  return new TableRow({
    children: cells,
    ...(isHeader ? { tableHeader: true } : {}),
    cantSplit: lettersOf(row) <= longestWholeRow,
  });
}

function lettersOf(cells: readonly TableCell[]): number {
  return cells.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
}

/** The style of a cell's paragraph, and whether it stays with the next. */
interface Look {
  readonly style: string;
  readonly keepNext: boolean;
}

function renderCell(
  cell: TableCell,
  covered: readonly Column[],
  { style, keepNext }: Look,
): DocxCell {
  const width = covered.reduce((sum, column) => sum + column.width, 0);
  const span = covered.reduce((count, column) => count + column.grid.length, 0);
  return new DocxCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(cell.shade === undefined ? {} : { shading: fill(cell.shade) }),
    children: [
      new Paragraph({
        style,
        ...(keepNext ? { keepNext } : {}),
        alignment: alignments[cell.align ?? 'left'],
        children: renderRuns(cell.runs),
      }),
    ],
  });
}

/** A shaded cell and an empty one next to it; something is never shown as nothing. */
function renderBar(share: number, covered: readonly Column[]): DocxCell[] {
  const grid = covered.flatMap((column) => column.grid);
  const filled = share > 0 ? Math.max(1, Math.round(share * barSteps)) : 0;
  const parts = [
    { grid: grid.slice(0, filled), shade: barShade },
    { grid: grid.slice(filled), shade: undefined },
  ].filter((part) => part.grid.length > 0);
  return parts.map(
    ({ grid: own, shade }, i) =>
      new DocxCell({
        width: { size: own.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
        columnSpan: own.length,
        margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
        borders: {
          ...(i > 0 ? { left: noLine } : {}),
          ...(i < parts.length - 1 ? { right: noLine } : {}),
        },
        ...(shade === undefined ? {} : { shading: fill(shade) }),
        children: [new Paragraph({ style: 'NoSpacing' })],
      }),
  );
}

function fill(colour: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill: colour };
}

const alignments: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};
