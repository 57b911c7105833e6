/** Tables of absolute width with their full grid, their rows and cells. */
import { alignments } from './paragraph.ts';
import { tag, type Xml } from './xml.ts';

/** Twips. */
interface TableLook {
  readonly width: number;
  readonly grid: readonly number[];
  /** Between a cell's border and its text. */
  readonly padding: number;
  /** All borders are thin lines, and the table stands in the middle; else it shows no line. */
  readonly isRuled: boolean;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const bordersOf = (line: Readonly<Record<string, string | number>>) =>
  tag('w:tblBorders', {}, ...sides.map((side) => tag(`w:${side}`, line)));
const ruled = bordersOf({ 'w:val': 'single', 'w:color': '000000', 'w:sz': 4 });
const bare = bordersOf({ 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 });

export function drawTable({ width, grid, padding, isRuled }: TableLook, rows: readonly Xml[]): Xml {
  const properties = tag(
    'w:tblPr',
    {},
    inTwips('w:tblW', width),
    isRuled ? alignments.center + ruled : bare,
    '<w:tblLayout w:type="fixed"/>',
    margins('w:tblCellMar', padding),
  );
  const columns = grid.map((column) => tag('w:gridCol', { 'w:w': column }));
  return tag('w:tbl', {}, properties, tag('w:tblGrid', {}, ...columns), ...rows);
}

/** A whole row never breaks over pages; a header is repeated on each. */
export function drawRow(
  cells: readonly Xml[],
  { isWhole, isHeader = false }: { readonly isWhole: boolean; readonly isHeader?: boolean },
): Xml {
  const whole = isWhole ? '<w:cantSplit/>' : '<w:cantSplit w:val="off"/>';
  return `<w:tr><w:trPr>${whole}${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

interface CellLook {
  readonly width: number;
  /** Columns of the grid that it covers; one, unless said. */
  readonly span?: number;
  /** Colour behind it, rrggbb. */
  readonly shade?: string | undefined;
  /** Sides without a line. */
  readonly open?: readonly ('left' | 'right')[];
  /** Twips left and right of its text, where they are not the table's. */
  readonly padding?: number;
  /** Its text stands in the middle of its height. */
  readonly isCentred?: true;
}

export function drawCell(look: CellLook, ...paragraphs: readonly Xml[]): Xml {
  const { width, span, shade, open = [], padding, isCentred } = look;
  const properties = [
    inTwips('w:tcW', width),
    span === undefined ? '' : tag('w:gridSpan', { 'w:val': span }),
    open.length === 0 ? '' : `<w:tcBorders>${open.map(noLine).join('')}</w:tcBorders>`,
    shade === undefined
      ? ''
      : tag('w:shd', { 'w:fill': shade, 'w:color': 'auto', 'w:val': 'clear' }),
    padding === undefined ? '' : margins('w:tcMar', padding),
    isCentred ? '<w:vAlign w:val="center"/>' : '',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

const noLine = (side: string) => `<w:${side} w:val="nil"/>`;

function margins(name: string, padding: number): Xml {
  return tag(name, {}, inTwips('w:left', padding), inTwips('w:right', padding));
}

function inTwips(name: string, width: number): Xml {
  return `<${name} w:type="dxa" w:w="${width}"/>`;
}
