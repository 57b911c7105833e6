/** Rows that only tabs or wide gaps make: a block is a table where all of it has the same columns, else running text. */
type Cells = readonly string[];

/** What of a line this looks at. */
interface Loose {
  readonly text: string;
  readonly cells?: Cells;
  readonly heading?: boolean;
}

/** "III.", "1.", "1.2", "a)", "-" before its tab: the mark of an item, no cell. */
const markBefore =
  /^[ \t]*(?:[IVX]{1,4}[.)/]|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-z\u0111][.)]|[-\u2013\u2014+*\u2022])\t/u;
/** Fewest filled cells of one row of a table that tabs make. */
const fewest = 3;

/** Each tab begins a cell, empty ones too; rows without a neighbour stay text. */
export function rowsOfTabs<Line extends Loose>(lines: readonly Line[]): readonly Line[] {
  return inBlocks(lines, cellsByTabs, (block) => {
    if (!block.some((cells) => filledIn(cells) >= fewest)) return null;
    const width = Math.max(...block.map(widthOf));
    const isEven = block.length > 1 && block.every((cells) => cells.length >= width);
    return isEven ? block.map((cells) => cells.slice(0, width)) : [];
  });
}

/** A gap does not say how many cells are empty: rows with fewer than others have lost some. */
export function rowsOfGaps<Line extends Loose>(
  lines: readonly Line[],
  split: (line: Line) => Cells | null,
): readonly Line[] {
  return inBlocks(lines, split, (block) =>
    block.every(({ length }) => length === block[0]?.length) ? block : [],
  );
}

/** `settle`: the rows of lines that follow each other, none where they are text, null where they may be something else. */
function inBlocks<Line extends Loose>(
  lines: readonly Line[],
  split: (line: Line) => Cells | null,
  settle: (block: readonly Cells[]) => readonly Cells[] | null,
): readonly Line[] {
  const done: Line[] = [];
  let block: { readonly line: Line; readonly cells: Cells }[] = [];
  const close = (): void => {
    const rows = settle(block.map(({ cells }) => cells));
    block.forEach(({ line }, at) => {
      const cells = rows?.[at];
      if (cells) done.push({ ...line, text: cells.join(' | '), cells });
      else done.push(rows === null ? line : { ...line, text: line.text.replace(/\s+/g, ' ') });
    });
    block = [];
  };
  for (const line of lines) {
    const cells = line.cells || line.heading ? null : split(line);
    if (cells) block.push({ line, cells });
    else {
      close();
      done.push(line);
    }
  }
  close();
  return done;
}

function cellsByTabs({ text }: Loose): Cells | null {
  const own = text.replace(markBefore, '');
  if (own.split('\t').length < fewest) return null;
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells[0] !== '' || filledIn(cells) > 1 ? cells : null;
}

function filledIn(cells: Cells): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Up to the last cell with something in it. */
function widthOf(cells: Cells): number {
  return cells.reduce((width, cell, at) => (cell === '' ? width : at + 1), 0);
}
