/** What the columns of a table are of, from all rows of its head. */
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { saidBeside } from '../headings/saidOver.ts';
import { isSchoolYear, withoutSaid } from '../numbers/figuresAre.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { TablePart } from './spans.ts';
import {
  classCell,
  countAlone,
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
  momentHead,
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
  /** The columns of parts that it is the sum of, where it is one of all. */
  readonly sumOf: readonly number[] | null;
  /** Of a part: the columns that tell the whole. */
  readonly toldBy: readonly number[];
  /** Of a school year or several years: of none that the table is under. */
  readonly isRange: boolean;
}

/** What a head is read with; `beside` are all words of the table's head. */
interface HeadReading {
  readonly above: string;
  readonly beside: string;
  readonly reader: Wordings;
  /** The lines that name who writes. */
  readonly writer: string;
}

export function tableColumnsOf(
  grid: readonly GridRow[],
  size: number,
  reading: HeadReading,
): readonly TableColumn[] {
  const head = grid.filter(({ kind }) => kind === 'head');
  const rows = grid.filter(({ kind }) => kind === 'rows');
  const columns = Array.from({ length: size }, (_, at) => columnOf(head, rows, at, reading));
  const isDated = columns.some(({ year, use }) => year !== null && use === 'value');
  const holds = (at: number) => rows.some(({ cells }) => cells[at]?.kind === 'value');
  const isSumAlone = !columns.some(({ use }, at) => use === 'value' && holds(at));
  return columns.map((column, _, all) => {
    if (column.isSum && isSumAlone) return { ...column, use: 'value', isPlain: true };
    const isOfSome = column.isRange && column.doubt === 'whole-period' && isDated;
    return isOfSome ? { ...column, use: 'other' } : withTimes(column, all);
  });
}

/** "Đợt", "Số lần" beside what another field counts: how often that was, or what the field of sessions asks. */
function withTimes(column: TableColumn, all: readonly TableColumn[]): TableColumn {
  const last = column.keys[column.keys.length - 1] ?? '';
  const found = countAlone.exec(last);
  const isBeside = all.some(({ words, use }) => use === 'value' && words && words !== column.words);
  if (!found || column.use !== 'value' || !isBeside) return column;
  return found[1] === undefined
    ? { ...column, use: 'other' }
    : { ...column, doubt: 'two-readings' };
}

function columnOf(
  head: readonly GridRow[],
  rows: readonly GridRow[],
  at: number,
  { above, reader, beside, writer }: HeadReading,
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
  const isRange =
    years.length > 1 || parts.some((key) => yearRange.test(key) && years.length !== 1);
  const isOfSchoolYear = parts.some(isSchoolYear);
  const hasValues = rows.some(({ cells }) => cells[at]?.kind === 'value');
  const said = hasValues ? parts.flatMap((key) => saidBeside(key, writer)) : [];
  const isOther =
    parts.some((key) => planColumn.test(key) || remarkHead.test(key)) || said.includes('no-verb');
  const words =
    [last, parts.join(' '), ...parts]
      .map((key) => fieldFrom(key, above, reader, beside))
      .find((one) => one !== null) ?? null;
  const isTotal = words === null && parts.some((key) => totalCell.test(key));
  const lowest = rest[rest.length - 1] ?? '';
  const isPlain = [
    lowest,
    withoutSaid(last).replace(yearWords, ' ').replace(/\s+/g, ' ').trim(),
  ].some((key) => genericHead.test(key));
  const isSum = !isOther && !isRange && totalCell.test(last);
  const use = isLabel ? 'label' : isOther || isTotal ? 'other' : 'value';
  return {
    year: isRange || isOfSchoolYear ? null : (years[0] ?? null),
    words,
    factor,
    use,
    keys: parts,
    isPlain,
    isSum,
    partHead: isPart ? last : '',
    span: spanOf(parts),
    doubt: isOfSchoolYear ? 'school-year' : isRange ? 'whole-period' : (said[0] ?? null),
    sumOf: null,
    toldBy: [],
    isRange: isRange || isOfSchoolYear,
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
  // Under "Thời gian" "2024 | Tháng 9 | 3" may be all of that year, or of that month.
  const mayBeYears = isCount || momentHead.test(head);
  const isOfRow = (label: string | undefined) =>
    label !== undefined && ((mayBeYears && yearAlone.test(label)) || names(label));
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
