/** Figures of a table in the report: years in its head or in its first column, fields in the other. */

import { readNumber } from '../cells/values.ts';
import { compareKey } from '../text/text.ts';
import type { Cell } from '../workbook.ts';
import type { FigureDraft } from './draft.ts';
import { type FieldWords, fieldOfLabel, type Wordings } from './fieldWords.ts';
import { hasWords } from './places.ts';
import { weigh } from './weigh.ts';
import {
  attendance,
  columnCount,
  countLabel,
  dongOf,
  moneyFactors,
  moneyUnitOf,
  total,
  yearColumn,
  yearHead,
  zeroSaid,
} from './words.vi.ts';

/** A row as a sentence: its cells and where each begins in the text. */
interface RowText {
  readonly text: string;
  readonly cells: readonly string[];
}

interface Column {
  readonly year: number | null;
  readonly words: FieldWords | null;
  readonly factor: number;
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
      isFieldHead(cells, above, reader),
  );
  const columns = head < 0 ? [] : readColumns(rows[head]?.cells ?? [], above, reader);
  const byRow =
    columns.filter(({ words }) => words !== null).length > 0 &&
    !columns.some(({ year }) => year !== null);
  return rows.map((row, at) => {
    if (at <= head || head < 0) return [];
    return byRow ? rowOfYear(row, columns) : rowOfField(row, columns, { above, reader });
  });
}

function isFieldHead(cells: readonly string[], above: string, reader: Wordings): boolean {
  const [first = '', ...rest] = cells.map(compareKey);
  return (
    (yearHead.test(first) || cells.some((cell) => yearHead.test(compareKey(cell)))) &&
    rest.some((key) => fieldFrom(key, above, reader) !== null)
  );
}

function readColumns(cells: readonly string[], above: string, reader: Wordings): readonly Column[] {
  return cells.map((cell) => {
    const key = compareKey(cell);
    const year = Number(yearColumn.exec(key)?.[1] ?? 0) || null;
    return {
      year,
      words: year === null ? fieldFrom(key, above, reader) : null,
      factor: moneyFactor(key),
    };
  });
}

/** A head of one or two words; where several fields have it, what leads the table in decides. */
function fieldOfColumn(key: string, above: string, { fields }: Wordings): FieldWords | null {
  const head = key.replace(/ ?\([^)]*\)$/, '').replace(columnCount, '');
  const named = fields.filter(({ columns }) => columns.has(head));
  const isMeant = ({ context }: FieldWords) => context.some((word) => hasWords(above, word));
  if (named.length < 2) return named[0] ?? null;
  const meant = named.filter(isMeant);
  if (meant.length === 1) return meant[0] ?? null;
  return attendance.test(head) ? (named[named.length - 1] ?? null) : null;
}

/** "Số giáo viên được tập huấn": by its label, else as if it were a sentence with a number. */
function fieldFrom(key: string, above: string, reader: Wordings): FieldWords | null {
  const byHead = fieldOfColumn(key, above, reader) ?? fieldOfLabel(key, reader);
  if (byHead !== null) return byHead;
  const noun = reader.nouns.find((one) => key.includes(one)) ?? '';
  const at = key.indexOf(noun);
  if (noun === '' || !countLabel.test(key)) return null;
  const mention = {
    start: at,
    end: at + noun.length,
    at,
    value: 0,
    typed: '',
    noun,
    isMoney: false,
    isEstimate: false,
    isAmbiguous: false,
    hasBase: false,
  };
  const around = {
    near: key,
    after: key.slice(at),
    before: key,
    clause: key,
    earlier: '',
    sentence: key,
    above: '',
    previous: '',
  };
  return weigh(mention, around, reader.fields)[0]?.words ?? null;
}

function moneyFactor(key: string): number {
  const unit = moneyUnitOf.exec(key)?.[1];
  return unit === undefined ? 1 : (moneyFactors[unit] ?? 1);
}

function rowOfYear(row: RowText, columns: readonly Column[]): readonly FigureDraft[] {
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
  columns: readonly Column[],
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
