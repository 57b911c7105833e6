/** A layout as a full rectangle of cells with their looks, and what can be told from it alone. */
import type { LayoutCell, SheetLayout } from '../../core/sheet/sheetLayout.ts';
import { asText } from '../../core/text/text.ts';
import { a1 } from '../../core/workbook.ts';
import { columnLetters } from '../../ooxml/columnLetters.ts';
import { type Appearance, looks } from './looks.ts';
import { runs } from './runs.ts';

/** One cell of the full rectangle; a cell under a span has its look and no value. */
export interface Painted {
  readonly value: string | number;
  readonly look: Appearance;
  readonly span: number;
  /** The value is a formula of ours; any other text that begins with "=" is text. */
  readonly isFormula?: boolean;
  /** The format, where a blank cell has one too; else a text has "@", a number that of its look. */
  readonly format?: string;
}

/** Tab → its id in links. */
export type TabIds = ReadonlyMap<string, number>;

export const blankCell: Painted = { value: '', look: looks.plain, span: 1 };

/** The rows as a full rectangle; the cells under a span take its look. */
export function paint(layout: SheetLayout, tabIds: TabIds = new Map()): Painted[][] {
  const lengths = layout.rows.map((row) => row.reduce((sum, cell) => sum + (cell.span ?? 1), 0));
  const width = Math.max(0, ...lengths);
  return layout.rows.map((row) => {
    const painted = row.flatMap((cell) => paintCell(cell, tabIds));
    return [...painted, ...Array<Painted>(width - painted.length).fill(blankCell)];
  });
}

function paintCell(cell: LayoutCell, tabIds: TabIds): Painted[] {
  const { look = 'plain', span = 1 } = cell;
  const first: Painted = { ...contentOf(cell, tabIds), look: looks[look], span };
  const covered: Painted = { value: '', look: looks[look], span: 1 };
  return [first, ...Array<Painted>(span - 1).fill(covered)];
}

/** A cell with a link is a formula that shows its text; a tab that is not there cannot be led to. */
function contentOf(
  { value, link }: LayoutCell,
  tabIds: TabIds,
): Pick<Painted, 'value' | 'isFormula'> {
  const id = link && tabIds.get(link.tab);
  if (!link || id === undefined)
    return { value: typeof value === 'string' ? asText(value) : value };
  const text = String(value).replace(/"/g, '""');
  const target = `#gid=${id}&range=${a1(link.row, link.column)}`;
  return { value: `=HYPERLINK("${target}";"${text}")`, isFormula: true };
}

/** A1 areas of the cells that have lines, as few as neighbouring rows allow. */
export function linedAreas(painted: readonly (readonly Painted[])[]): string[] {
  const strips = painted.flatMap((row, index) =>
    runs(row.map(({ look }) => look.lines))
      .filter(({ start }) => row[start]?.look.lines)
      .map(({ start, count }) => ({ index, from: start, to: start + count - 1 })),
  );
  return joinStrips(strips);
}

interface Strip {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function joinStrips(strips: readonly Strip[]): string[] {
  const open = new Map<string, Strip & { last: number }>();
  const closed: (Strip & { last: number })[] = [];
  for (const strip of strips) {
    const key = `${strip.from}:${strip.to}`;
    const above = open.get(key);
    if (above?.last === strip.index - 1) above.last = strip.index;
    else {
      const block = { ...strip, last: strip.index };
      open.set(key, block);
      closed.push(block);
    }
  }
  return closed.map(
    ({ index, from, to, last }) =>
      `${columnLetters(from)}${index + 1}:${columnLetters(to)}${last + 1}`,
  );
}

const lineHeight = 17;
const characterWidth = 6.2;

/** Pixels that the wrapped text of a span needs; 0 when one line is enough. */
export function mergedHeight(cell: Painted, column: number, widths: readonly number[]): number {
  if (cell.span === 1 || !cell.look.wrap) return 0;
  const pixels = widths.slice(column, column + cell.span).reduce((sum, width) => sum + width, 0);
  const lines = Math.ceil((String(cell.value).length * characterWidth) / Math.max(1, pixels - 8));
  return lines > 1 ? lines * lineHeight + 6 : 0;
}
