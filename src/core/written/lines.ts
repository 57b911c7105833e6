/** A report as its file gives it: lines of text and rows of tables, in their order. */
import { rowsOfGaps, rowsOfTabs } from './looseRows.ts';
import { yearCell, yearHeadCell } from './words.vi.ts';

export interface Line {
  readonly text: string;
  /** Of a table's row; absent in running text. */
  readonly cells?: readonly string[];
  /** The file itself says that it is a heading. */
  readonly heading?: boolean;
  /** Begins an item of a list, or follows an indent where others do not. */
  readonly item?: boolean;
  /** The answer of a row to the question before it. */
  readonly isAnswer?: boolean;
  /** An empty line or a new paragraph came before it. */
  readonly apart?: boolean;
}

const rowInBars = /^\s*\|.*\|\s*$/;
/** A row without bars at its ends. */
const innerBars = /\S\s*\|\s*\S/;
/** "Số vụ: 2021 = 0 | 2022 = 2": a sentence, no row. */
const yearAnswer = /(?:^|[\s:])20\d\d\s*[=:]\s*\S/;
const wideGap = /\s{2,}/;
const ruleOfTable = /^[\s|:+-]+$/;

const figureCell = /^[\d.,/]+$/;

/** The lines of a plain text; rows of tables are told by tabs or bars. */
export function linesOfText(text: string): readonly Line[] {
  const raw = text.split(/\r\n?|[\n\v\f\u2028\u2029]/);
  const lines: Line[] = [];
  let apart = true;
  for (const line of raw) {
    if (line.trim() === '') {
      apart = true;
      continue;
    }
    const cells = cellsOf(line);
    if (cells !== null) {
      if (cells.length > 0) lines.push({ text: cells.join(' | '), cells });
    } else {
      const indented = /^[ \t\u00a0\u2000-\u200a\u3000]/.test(line);
      lines.push({ text: line, apart, ...(indented ? { item: true } : {}) });
    }
    apart = false;
  }
  return rowsOfGaps(rowsOfTabs(lines), cellsByGaps).map(withoutTabs);
}

/** Running text without the tabs in it. */
export function withoutTabs(line: Line): Line {
  return line.cells ? line : { ...line, text: line.text.replace(/\t/g, ' ').trim() };
}

/** The cells of a row in bars, [] for a rule between rows, null for another line. */
function cellsOf(line: string): readonly string[] | null {
  if (rowInBars.test(line)) {
    if (ruleOfTable.test(line)) return [];
    return line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  }
  if (innerBars.test(line)) {
    if (line.split('|').filter((cell) => yearAnswer.test(cell)).length > 1) return null;
    if (ruleOfTable.test(line)) return [];
    return line.split('|').map((cell) => cell.trim());
  }
  return null;
}

/** A row whose cells are separated by spaces: it begins with a year or has a year for a head. */
function cellsByGaps({ text }: Line): readonly string[] | null {
  const cells = text
    .trim()
    .split(wideGap)
    .filter((cell) => cell !== '');
  const [first = '', ...rest] = cells;
  if (rest.length === 0 || cells.some((cell) => cell.length > 40)) return null;
  const isHead = yearHeadCell.test(first) || rest.every((cell) => yearCell.test(cell));
  const isRow = rest.every((cell) => figureCell.test(cell));
  return isHead || isRow ? cells : null;
}
