/** Figures of a table in the report: years in its head or in its first column, fields in the other. */

import { readNumber } from '../cells/values.ts';
import { compareKey } from '../text/text.ts';
import type { Cell } from '../workbook.ts';
import type { FigureDraft } from './draft.ts';
import type { FieldWords, Wordings } from './fieldWords.ts';
import {
  columnsOfTable,
  fieldFrom,
  isFieldHead,
  isFieldInYear,
  moneyFactor,
  type TableColumn,
  underHead,
} from './tableColumns.ts';
import { dongOf, moneyFactors, total, yearColumn, zeroSaid } from './words.vi.ts';

/** A row as a sentence: its cells and where each begins in the text. */
interface RowText {
  readonly text: string;
  readonly cells: readonly string[];
}

/** Drafts of each row, in the order of the rows; `above` is what leads the table in. */
export function draftsOfTable(
  rows: readonly RowText[],
  above: string,
  reader: Wordings,
): readonly (readonly FigureDraft[])[] {
  const head = rows.findIndex(
    ({ cells }) =>
      cells.map(compareKey).some((key) => yearColumn.test(key)) ||
      isFieldHead(cells, above, reader) ||
      columnsOfTable(cells, above, reader).some(isFieldInYear),
  );
  const columnsAt = (at: number) => columnsOfTable(rows[at]?.cells ?? [], above, reader);
  const columns = head < 0 ? [] : columnsAt(head);
  for (const lower of head < 0 ? [] : [head, head + 1]) {
    const cellsAt = (at: number) => rows[at]?.cells ?? [];
    const both = underHead([lower - 1, lower].map((at) => [columnsAt(at), cellsAt(at)]));
    if (both === null) continue;
    return rows.map((row, at) => (at === totalRow(rows, lower) ? rowOfTotals(row, both) : []));
  }
  if (columns.some(isFieldInYear))
    return rows.map((row, at) => (at === totalRow(rows, head) ? rowOfTotals(row, columns) : []));
  const byRow =
    columns.filter(({ words }) => words !== null).length > 0 &&
    !columns.some(({ year }) => year !== null);
  return rows.map((row, at) => {
    if (at <= head || head < 0) return [];
    return byRow ? rowOfYear(row, columns) : rowOfField(row, columns, { above, reader });
  });
}

/** The row of the sum; the only row where there is no other; -1 where a person must add up. */
function totalRow(rows: readonly RowText[], head: number): number {
  const sum = rows.findIndex(
    ({ cells }, at) => at > head && cells.map(compareKey).some((key) => total.test(key)),
  );
  return sum < 0 && rows.length === head + 2 ? head + 1 : sum;
}

function rowOfTotals(row: RowText, columns: readonly TableColumn[]): readonly FigureDraft[] {
  return columns.flatMap(({ words, year, factor }, at) =>
    words && year !== null ? cellDraft(row, at, { words, year, factor }) : [],
  );
}

function rowOfYear(row: RowText, columns: readonly TableColumn[]): readonly FigureDraft[] {
  const year = row.cells
    .map((cell) => Number(yearColumn.exec(compareKey(cell))?.[1] ?? 0))
    .find((one) => one > 0);
  if (year === undefined) return [];
  return row.cells.flatMap((_, at) => {
    const { words, factor } = columns[at] ?? { words: null, factor: 1 };
    return words ? cellDraft(row, at, { words, year, factor }) : [];
  });
}

function rowOfField(
  row: RowText,
  columns: readonly TableColumn[],
  { above, reader }: { above: string; reader: Wordings },
): readonly FigureDraft[] {
  const labels = row.cells.filter((_, at) => columns[at]?.year == null).map(compareKey);
  if (labels.some((key) => total.test(key) && fieldFrom(key, above, reader) === null)) return [];
  const words =
    labels.map((key) => fieldFrom(key, above, reader)).find((one) => one !== null) ?? null;
  if (words === null) return [];
  const factor = Math.max(...[above, ...labels].map(moneyFactor));
  return row.cells.flatMap((_, at) => {
    const year = columns[at]?.year ?? null;
    return year === null
      ? []
      : cellDraft(row, at, { words, year, factor: words.isMoney ? factor : 1 });
  });
}

interface Meant {
  readonly words: FieldWords;
  readonly year: number;
  readonly factor: number;
}

/** The figure of one cell, read as a cell of the form is; none where it holds no number. */
function cellDraft({ cells }: RowText, at: number, meant: Meant): readonly FigureDraft[] {
  const { words, year, factor } = meant;
  const shown = cells[at] ?? '';
  const start = cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 3, 0);
  const unit = Object.keys(moneyFactors).find((one) => factor > 1 && moneyFactors[one] === factor);
  const bare = /^[\d., ]+$/.test(shown);
  const typed =
    words.isMoney && bare && unit ? dongOf(shown, unit) : (shown.split('/')[0]?.trim() ?? shown);
  const cell: Cell = { value: typed, shown: typed, format: '@' } as Cell;
  const nouns = words.field.nouns;
  const reading = readNumber(
    cell,
    words.isMoney ? { kind: 'money' } : { kind: 'count', ...(nouns ? { nouns } : {}) },
  );
  const number = zeroSaid.test(compareKey(shown)) ? 0 : reading.number;
  if (number === null || shown === '') return [];
  const isEstimate = reading.problem?.reason === 'estimate';
  const isDoubtful = reading.problem !== null && !isEstimate && !(words.isMoney && bare && unit);
  return [
    {
      field: words.field.code,
      year,
      value:
        words.isMoney && bare && unit ? Math.round(Number(plainNumber(shown)) * factor) : number,
      typed,
      start,
      end: start + shown.length,
      doubts: isEstimate ? ['estimate'] : isDoubtful ? ['two-readings'] : [],
    },
  ];
}

/** "2.000" → "2000", "1,5" → "1.5". */
function plainNumber(shown: string): string {
  return shown
    .replace(/ /g, '')
    .replace(/\.(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
}
