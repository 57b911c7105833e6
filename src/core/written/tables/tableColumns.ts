/** What the columns of a table are of, from all rows of its head. */
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { fieldFrom, moneyFactor } from './tableFields.ts';
import { type GridRow, yearsNamedIn } from './tableGrid.ts';
import {
  genericHead,
  ordinalHead,
  partHead,
  planColumn,
  remarkHead,
  totalCell,
  unitHead,
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
  /** Months, terms or classes: its numbers name the rows. */
  readonly isPart: boolean;
}

/** What a head is read with; `beside` are all words of the table's head. */
interface HeadReading {
  readonly above: string;
  readonly beside: string;
  readonly reader: Wordings;
}

export function tableColumnsOf(
  head: readonly GridRow[],
  size: number,
  reading: HeadReading,
): readonly TableColumn[] {
  return Array.from({ length: size }, (_, at) => columnOf(head, at, reading));
}

function columnOf(
  head: readonly GridRow[],
  at: number,
  { above, reader, beside }: HeadReading,
): TableColumn {
  const parts = partsOver(head, at);
  const years = [...new Set(parts.flatMap((key) => yearsNamedIn(key)))];
  const rest = parts.map((key) => key.replace(yearWords, ' ').replace(/\s+/g, ' ').trim());
  const factor = Math.max(1, ...parts.map(moneyFactor));
  const isPart = partHead.test(parts[parts.length - 1] ?? '');
  const isLabel =
    isPart ||
    (parts.length > 0 && parts.every((key) => ordinalHead.test(key) || unitHead.test(key)));
  const isOther =
    parts.some((key) => planColumn.test(key) || remarkHead.test(key)) ||
    years.length > 1 ||
    parts.some((key) => yearRange.test(key) && years.length !== 1);
  const words =
    [parts[parts.length - 1] ?? '', parts.join(' '), ...parts]
      .map((key) => fieldFrom(key, above, reader, beside))
      .find((one) => one !== null) ?? null;
  const isTotal = words === null && parts.some((key) => totalCell.test(key));
  const lowest = rest[rest.length - 1] ?? '';
  const isPlain = genericHead.test(lowest);
  const isSum = !isOther && totalCell.test(parts[parts.length - 1] ?? '');
  const use = isLabel ? 'label' : isOther || isTotal ? 'other' : 'value';
  return { year: years[0] ?? null, words, factor, use, keys: parts, isPlain, isSum, isPart };
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
