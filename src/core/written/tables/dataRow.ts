/** What one row of a table says: its field, its year, whether it is a sum, a part, one school of many. */
import { hasWords } from '../../text/hasWords.ts';
import type { FigureDraft } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import type { OverTable } from './elsewhere.ts';
import { isBase } from './labelDoubts.ts';
import { namesPart } from './partOfRow.ts';
import { isSpan, type TablePart } from './spans.ts';
import { fieldFrom, moneyFactor } from './tableFields.ts';
import { type GridRow, yearsNamedIn } from './tableGrid.ts';
import {
  genericHead,
  partRow,
  totalCell,
  yearAlone,
  yearRange,
  yearWords,
} from './tableWords.vi.ts';

/** What is said over a table. */
interface TableLead {
  /** The headings and the line above, as keys. */
  readonly above: string;
  /** The line right above, as a key. */
  readonly line: string;
  /** The field of its section, where that asks one figure. */
  readonly only: FieldWords | null;
  readonly year: number | null;
  readonly over: OverTable;
  /** The lines that name who writes. */
  readonly writer: string;
}

/** An answer in words inside a cell, to be read as a sentence under its label. */
export type ReadAnswer = (
  answer: string,
  label: string,
  start: number,
  row: number,
) => readonly FigureDraft[];

export interface TableReading extends TableLead {
  readonly beside: string;
  readonly reader: Wordings;
  readonly readAnswer: ReadAnswer;
}

/** A field and a year that hold until the next of their sort. */
export interface RowSays {
  readonly words: FieldWords | null;
  readonly year: number | null;
  /** Of a unit of money that its words name. */
  readonly factor: number;
}

export const unsaid: RowSays = { words: null, year: null, factor: 1 };

/** A row of data with what it says of itself. */
export interface DataRow {
  readonly row: GridRow;
  readonly own: RowSays;
  readonly block: RowSays;
  readonly label: string;
  /** A range is of no year: several of them, or a plan; a span is a month, a term, a class. */
  readonly sort: 'total' | 'part' | 'place' | 'plain' | 'range' | 'span';
  /** "Kế hoạch" over a row of what was done. */
  readonly isPlan: boolean;
  /** It names its own thing, not that of the block. */
  readonly isOfOther: boolean;
  /** The cell that names a part or a sum, and its head. */
  readonly part: TablePart;
  /** Its label counts in a part of the year: "Số buổi học kỳ I năm 2024". */
  readonly isOfPart: boolean;
}

/** What a title says of the rows under it. */
export interface TitledBlock {
  readonly says: RowSays;
  readonly label: string;
  readonly part: TablePart | null;
}

interface RowAround {
  readonly key: string;
  readonly part: TablePart | null;
  readonly block: TitledBlock;
  readonly before: DataRow | undefined;
  readonly isPlan: boolean;
}

export function readDataRow(
  row: GridRow,
  { key, part, block, before, isPlan }: RowAround,
  reading: TableReading,
): DataRow {
  const own = isPlan ? unsaid : (partOfBase(key, before) ?? saidIn(key, reading));
  const isOfBlock = own.words !== null && isMerged(row);
  const says = isOfBlock ? { ...own, year: block.says.year } : block.says;
  const plainSort = own === before?.own ? 'plain' : sortOf(key, own, says);
  const sort = part && isSpan(part) ? 'span' : isPlan ? 'range' : plainSort;
  const rest = key.replace(yearWords, ' ').replace(/\s+/g, ' ').trim();
  const names = (text: string) => saidIn(text, reading).words !== null;
  return {
    row,
    own,
    block: says,
    label: key || block.label,
    sort,
    isPlan,
    isOfOther: sort === 'plain' && rest !== '' && !genericHead.test(rest),
    part: part ?? { key, head: '' },
    isOfPart: own.words !== null && namesPart(row, names),
  };
}

/** "Tổng số trường", then "Trong đó: tổ chức định kỳ": the part is what is asked. */
function partOfBase(key: string, before: DataRow | undefined): RowSays | null {
  const words = before?.own.words ?? null;
  if (!before || words === null || !partRow.test(key) || !isBase(words, [before.label]))
    return null;
  return words.context.some((word) => hasWords(key, word)) ? before.own : null;
}

/** A label that the rows below it share: it names a field, and a year has its own cell. */
function isMerged({ cells }: GridRow): boolean {
  return cells.some(({ kind, key }) => kind === 'words' && yearAlone.test(key));
}

export function saidIn(key: string, { above, reader, beside }: TableReading): RowSays {
  const years = yearsNamedIn(key);
  return {
    words: fieldFrom(key, above, reader, beside),
    year: years.length === 1 ? (years[0] ?? null) : null,
    factor: moneyFactor(key),
  };
}

function sortOf(key: string, own: RowSays, block: RowSays): DataRow['sort'] {
  if (yearRange.test(key) && own.year === null) return 'range';
  if (own.words === null && totalCell.test(key)) return 'total';
  if (partRow.test(key)) return 'part';
  const isKnown = own.words !== null || own.year !== null || genericHead.test(key);
  return isKnown || (block.words !== null && key === '') ? 'plain' : 'place';
}
