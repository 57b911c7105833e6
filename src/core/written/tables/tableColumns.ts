/** What the columns of a table are of, from all rows of its head. */
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { partInside, wholeYear } from '../numbers/figuresAre.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { TablePart } from './spans.ts';
import {
  classCell,
  countHead,
  partCell,
  partHead,
  partUnderHead,
  timeColumn,
} from './spanWords.vi.ts';
import { fieldFrom, moneyFactor } from './tableFields.ts';
import { type GridRow, yearsNamedIn } from './tableGrid.ts';
import {
  genericHead,
  ordinalHead,
  planColumn,
  remarkHead,
  totalCell,
  unitHead,
  yearAlone,
  yearRange,
  yearWords,
} from './tableWords.vi.ts';

/** A column: its year, its field; `other` where its numbers are of no year or of something else. */
export interface TableColumn {
  readonly year: number | null;
  readonly words: FieldWords | null;
  readonly factor: number;
  readonly use: 'value' | 'label' | 'other';
  /** Its words, from top to bottom. */
  readonly keys: readonly string[];
  /** Its own words name neither year nor field. */
  readonly isPlain: boolean;
  /** "Tổng" behind its parts. */
  readonly isSum: boolean;
  /** Its head, where its cells name months, terms or classes; else ''. */
  readonly partHead: string;
  /** It is one of them. */
  readonly span: TablePart | null;
  /** What makes all its numbers doubtful. */
  readonly doubt: FigureDoubt | null;
  /** It tells what the parts beside it make together. */
  readonly isWhole: boolean;
}

/** What a head is read with; `beside` are all words of the table's head. */
interface HeadReading {
  readonly above: string;
  readonly beside: string;
  readonly reader: Wordings;
}

export function tableColumnsOf(
  grid: readonly GridRow[],
  size: number,
  reading: HeadReading,
): readonly TableColumn[] {
  const head = grid.filter(({ kind }) => kind === 'head');
  const rows = grid.filter(({ kind }) => kind === 'rows');
  return Array.from({ length: size }, (_, at) => columnOf(head, rows, at, reading));
}

function columnOf(
  head: readonly GridRow[],
  rows: readonly GridRow[],
  at: number,
  { above, reader, beside }: HeadReading,
): TableColumn {
  const parts = partsOver(head, at);
  const years = [...new Set(parts.flatMap((key) => yearsNamedIn(key)))];
  const rest = parts.map((key) => key.replace(yearWords, ' ').replace(/\s+/g, ' ').trim());
  const factor = Math.max(1, ...parts.map(moneyFactor));
  const last = parts[parts.length - 1] ?? '';
  const names = (key: string) => fieldFrom(key, above, reader, beside) !== null;
  const isPart = partHead.test(last) && !areRemarks(last, rows, at, names);
  const isLabel =
    isPart ||
    (parts.length > 0 && parts.every((key) => ordinalHead.test(key) || unitHead.test(key)));
  const isOther =
    parts.some((key) => planColumn.test(key) || remarkHead.test(key)) ||
    years.length > 1 ||
    parts.some((key) => yearRange.test(key) && years.length !== 1);
  const words =
    [last, parts.join(' '), ...parts]
      .map((key) => fieldFrom(key, above, reader, beside))
      .find((one) => one !== null) ?? null;
  const isTotal = words === null && parts.some((key) => totalCell.test(key));
  const lowest = rest[rest.length - 1] ?? '';
  const isPlain = genericHead.test(lowest);
  const isSum = !isOther && totalCell.test(last);
  const use = isLabel ? 'label' : isOther || isTotal ? 'other' : 'value';
  return {
    year: years[0] ?? null,
    words,
    factor,
    use,
    keys: parts,
    isPlain,
    isSum,
    partHead: isPart ? last : '',
    span: spanOf(parts),
    doubt:
      words !== null && parts.some((key) => partInside.test(key.replace(wholeYear, ' ')))
        ? 'part-year'
        : null,
    isWhole: false,
  };
}

/** "Quý I", or "6" under "Khối". */
function spanOf(parts: readonly string[]): TablePart | null {
  const [key = '', head = ''] = [...parts].reverse();
  if (partCell.test(key) || classCell.test(key)) return { key, head: '' };
  return partHead.test(head) && partUnderHead.test(key) ? { key, head } : null;
}

/** "Năm | Đợt" with one row a year, a question or nothing else that is counted: the cells say how often, or when. */
function areRemarks(
  head: string,
  rows: readonly GridRow[],
  at: number,
  names: (key: string) => boolean,
): boolean {
  const isCount = countHead.test(head);
  if (!isCount && !timeColumn.test(head)) return false;
  if (isCount && rows.some(({ cells }) => partCell.test(cells[at]?.key ?? ''))) return false;
  const others = ({ cells }: GridRow) => cells.filter((_, place) => place !== at);
  const labels = rows.map((row) => others(row).find(({ kind }) => kind === 'words')?.key);
  const isOfRow = (label: string | undefined) =>
    label !== undefined && (yearAlone.test(label) || names(label));
  if (labels.some(isOfRow) && new Set(labels).size === rows.length) return true;
  return isCount && !rows.some((row) => others(row).some(({ kind }) => kind === 'value'));
}

/** The head's cells over a column, top first; a merged one reaches to the next. */
function partsOver(head: readonly GridRow[], at: number): readonly string[] {
  const parts = head.map(({ cells }, level) => {
    const own = cells[at]?.key ?? '';
    if (own !== '' || level === head.length - 1 || !hasBelow(head, level, at)) return own;
    const left = cells
      .slice(0, at)
      .reverse()
      .find(({ key }) => key !== '');
    return left?.key ?? '';
  });
  return [...new Set(parts.filter((key) => key !== ''))];
}

function hasBelow(head: readonly GridRow[], level: number, at: number): boolean {
  return head.slice(level + 1).some(({ cells }) => (cells[at]?.key ?? '') !== '');
}
