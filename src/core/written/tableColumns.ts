/** What the columns of a report's table are of: years, fields, or one field in one year. */
import { compareKey } from '../text/text.ts';
import { type FieldWords, fieldOfLabel, type Wordings } from './fieldWords.ts';
import { hasWords } from './hasWords.ts';
import { yearNamed } from './headings/headingNumbers.ts';
import { weigh } from './weigh.ts';
import {
  attendance,
  columnCount,
  countLabel,
  moneyFactors,
  moneyUnitOf,
  yearColumn,
  yearHead,
} from './words.vi.ts';

/** A column: its year, its field, or both. */
export interface TableColumn {
  readonly year: number | null;
  readonly words: FieldWords | null;
  readonly factor: number;
}

export function isFieldHead(cells: readonly string[], above: string, reader: Wordings): boolean {
  const [first = '', ...rest] = cells.map(compareKey);
  return (
    (yearHead.test(first) || cells.some((cell) => yearHead.test(compareKey(cell)))) &&
    rest.some((key) => fieldFrom(key, above, reader) !== null)
  );
}

export function columnsOfTable(
  cells: readonly string[],
  above: string,
  reader: Wordings,
): readonly TableColumn[] {
  return cells.map((cell) => {
    const key = compareKey(cell);
    const year = Number(yearColumn.exec(key)?.[1] ?? 0) || null;
    const words = year === null ? fieldFrom(key, above, reader) : null;
    return {
      year: words === null ? year : yearNamed(key),
      words,
      factor: moneyFactor(key),
    };
  });
}

/** "Số buổi tuyên truyền năm 2023": its rows are of places, and only their sum is the unit's. */
export function isFieldInYear({ words, year }: TableColumn): boolean {
  return words !== null && year !== null;
}

/** Two rows of a head, years over fields or fields over years; a merged cell reaches to the next. */
export function underHead(
  rows: readonly (readonly [readonly TableColumn[], readonly string[]])[],
): readonly TableColumn[] | null {
  const [[upper = [], upperCells = []] = [], [lower = [], lowerCells = []] = []] = rows;
  const areYears = (row: readonly TableColumn[]) =>
    row.filter(({ year }) => year !== null).length > 1 && row.every(({ words }) => words === null);
  const areFields = (row: readonly TableColumn[], cells: readonly string[], least: number) =>
    row.filter(({ words }) => words !== null).length >= least && !/\d/.test(cells.join(' '));
  const isHead =
    (areYears(upper) && areFields(lower, lowerCells, 2)) ||
    (areFields(upper, upperCells, 1) && areYears(lower));
  if (!isHead) return null;
  let over: TableColumn | null = null;
  return lower.map((column, at) => {
    if ((upperCells[at] ?? '') !== '') over = upper[at] ?? null;
    return {
      year: column.year ?? over?.year ?? null,
      words: column.words ?? over?.words ?? null,
      factor: Math.max(column.factor, over?.factor ?? 1),
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
export function fieldFrom(key: string, above: string, reader: Wordings): FieldWords | null {
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

export function moneyFactor(key: string): number {
  const unit = moneyUnitOf.exec(key)?.[1];
  return unit === undefined ? 1 : (moneyFactors[unit] ?? 1);
}
