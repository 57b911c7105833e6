/** What each row of a table says: its field, its year, whether it is a sum, a part, one school of many. */

import { hasWords } from '../../text/hasWords.ts';
import type { FigureDraft } from '../draft.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import type { OverTable } from './elsewhere.ts';
import { isBase } from './labelDoubts.ts';
import { namesPart, partIn } from './partOfRow.ts';
import { isSpan, sumTold, type TablePart } from './spans.ts';
import type { TableColumn } from './tableColumns.ts';
import { factorIn, fieldFrom, moneyFactor } from './tableFields.ts';
import { type GridRow, isAnswer, yearsNamedIn } from './tableGrid.ts';
import {
  captionNumber,
  doneRow,
  genericHead,
  inBrackets,
  partRow,
  planRow,
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

const nothingSaid: RowSays = { words: null, year: null, factor: 1 };

/** A row of data with what it says of itself. */
export interface DataRow {
  readonly row: GridRow;
  readonly own: RowSays;
  readonly block: RowSays;
  readonly label: string;
  /** A range is of no year: several of them, or a plan; a span is a month, a term, a class. */
  readonly sort: 'total' | 'part' | 'place' | 'plain' | 'range' | 'span';
  /** It names its own thing, not that of the block. */
  readonly isOfOther: boolean;
  /** The cell that names a part or a sum, and its head. */
  readonly part: TablePart;
  /** Its label counts in a part of the year: "Số buổi học kỳ I năm 2024". */
  readonly isOfPart: boolean;
}

/** A part of which nothing is told. */
const emptyPart = { own: nothingSaid, sort: 'span', isOfOther: false, isOfPart: false } as const;

/** Titles above the head and the line above the table. */
export function leadOf(
  grid: readonly GridRow[],
  { line, only, year, above, over, reader }: TableReading,
): RowSays {
  const first = grid.findIndex(({ kind }) => kind === 'head' || kind === 'rows');
  const keys = grid
    .slice(0, Math.max(0, first))
    .map(({ cells }) => wordsInRow(cells))
    .concat(line.replace(captionNumber, ''));
  const years = [...new Set(keys.filter((key) => !yearRange.test(key)).flatMap(yearsNamedIn))];
  const words = keys.map((key) => fieldFrom(key, above, reader)).find((one) => one !== null);
  const factor = factorIn(keys, [over.section.key]);
  return { words: words ?? only, year: years.length === 1 ? (years[0] ?? null) : year, factor };
}

export function wordsInRow(cells: GridRow['cells'], between = ' '): string {
  return cells
    .filter(({ kind }) => kind === 'words')
    .map(({ key }) => key)
    .join(between);
}

export function dataRows(
  grid: readonly GridRow[],
  columns: readonly TableColumn[],
  reading: TableReading,
): readonly DataRow[] {
  const begun = grid.findIndex(({ kind }) => kind === 'head' || kind === 'rows');
  const names = (key: string) => saidIn(key, reading).words !== null;
  let block = nothingSaid;
  let label = '';
  let blockPart: TablePart | null = null;
  const rows: DataRow[] = [];
  grid.forEach((row, at) => {
    if (at < begun) return;
    const named = partIn(row, columns);
    if (row.kind === 'title' && named?.head && isSpan(named)) {
      rows.push({ ...emptyPart, row, block, label, part: named });
    } else if (row.kind === 'title') {
      blockPart = named && isSpan(named) ? named : null;
      const said = saidIn(wordsInRow(row.cells), reading);
      block = said.words === null ? { ...block, year: said.year } : said;
      label = wordsInRow(row.cells);
    } else if (row.kind === 'rows') {
      const key = labelOf(row, columns);
      const before = rows[rows.length - 1];
      const next = grid.slice(at + 1).find(({ kind }) => kind === 'rows');
      const isDone = next !== undefined && doneRow.test(labelOf(next, columns));
      const isPlan = isDone && planRow.test(key.replace(inBrackets, ''));
      const own = isPlan ? nothingSaid : (partOfBase(key, before) ?? saidIn(key, reading));
      if (own.words !== null && isMerged(row)) block = { ...own, year: block.year };
      const ofBlock = sumTold(key) === null ? blockPart : null;
      const part = named ?? ofBlock ?? { key, head: '' };
      const isNamed = named !== null || ofBlock !== null;
      const sort =
        isNamed && isSpan(part)
          ? 'span'
          : isPlan
            ? 'range'
            : own === before?.own
              ? 'plain'
              : sortOf(key, own, block);
      const rest = key.replace(yearWords, ' ').replace(/\s+/g, ' ').trim();
      const isOfOther = sort === 'plain' && rest !== '' && !genericHead.test(rest);
      rows.push({
        row,
        own,
        block,
        label: key || label,
        sort,
        isOfOther,
        part,
        isOfPart: own.words !== null && namesPart(row, names),
      });
    }
  });
  return rows;
}

/** "Tổng số trường", then "Trong đó: tổ chức định kỳ": the part is what is asked. */
function partOfBase(key: string, before: DataRow | undefined): RowSays | null {
  const words = before?.own.words ?? null;
  if (!before || words === null || !partRow.test(key) || !isBase(words, [before.label]))
    return null;
  return words.context.some((word) => hasWords(key, word)) ? before.own : null;
}

/** "2021" under a head that counts something is a count. */
export const bareCount = /^\d{4}$/;

/** A label that the rows below it share: it names a field, and a year has its own cell. */
function isMerged({ cells }: GridRow): boolean {
  return cells.some(({ kind, key }) => kind === 'words' && yearAlone.test(key));
}

function saidIn(key: string, { above, reader, beside }: TableReading): RowSays {
  const years = yearsNamedIn(key);
  return {
    words: fieldFrom(key, above, reader, beside),
    year: years.length === 1 ? (years[0] ?? null) : null,
    factor: moneyFactor(key),
  };
}

function labelOf({ cells }: GridRow, columns: readonly TableColumn[]): string {
  const isCount = (at: number) => columns[at]?.words && bareCount.test(cells[at]?.key ?? '');
  const isLabel = (at: number) =>
    columns[at]?.use !== 'other' && !isCount(at) && !isAnswer(cells[at]?.key ?? '');
  return wordsInRow(cells.filter((_, at) => isLabel(at)));
}

function sortOf(key: string, own: RowSays, block: RowSays): DataRow['sort'] {
  if (yearRange.test(key) && own.year === null) return 'range';
  if (own.words === null && totalCell.test(key)) return 'total';
  if (partRow.test(key)) return 'part';
  const isKnown = own.words !== null || own.year !== null || genericHead.test(key);
  return isKnown || (block.words !== null && key === '') ? 'plain' : 'place';
}
