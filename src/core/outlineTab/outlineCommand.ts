/** What the command `de-cuong` asks: a tab checked and read back, an outline written as a tab. */
import type { Outline } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import { choiceWords } from './cellWords.ts';
import { choices, columnHeaders, kindWords, outlineTabName } from './columns.vi.ts';
import { firstFault } from './faults.vi.ts';
import type { House } from './house.ts';
import { type ReadBackPart, readBack } from './readBack.vi.ts';
import { readOutline } from './readOutline.ts';
import { type ColumnCode, rowKinds, rowShapes } from './rowShapes.ts';
import { writeOutline } from './writeOutline.ts';

type Rows = readonly (readonly string[])[];

export interface CheckedTab {
  readonly faults: readonly {
    readonly row: number;
    /** Its header; '' for the row as a whole. */
    readonly column: string;
    readonly message: string;
  }[];
  /** Empty where there is a fault. */
  readonly readBack: readonly ReadBackPart[];
  /** The same rows, each with its code. */
  readonly rows: Rows;
}

/** Choices of cells, which may be typed otherwise too; row and column count from 0. */
interface CellList {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly values: readonly string[];
}

export interface TabOfOutline {
  readonly name: string;
  readonly rows: Rows;
  readonly lists: readonly CellList[];
}

const columns = Object.keys(columnHeaders) as readonly ColumnCode[];

/** Rows below the last that an officer may still fill from the list of kinds. */
const roomBelow = 200;

/** The rows put in force: every code in its cell, and the stamp in the last row. */
export function publishedRows(rows: Rows, house: House, stamp: string): Rows {
  const own = unpublishedRows(rows);
  const codeRow = rows.find((row) => row.includes('loai_dong')) ?? [];
  const header = codeRow.length > 0 ? codeRow : (rows[0] ?? []);
  const at = (column: ColumnCode) =>
    header.findIndex(
      (cell) => cell === column || looseKey(cell) === looseKey(columnHeaders[column]),
    );
  const cells = new Map([
    [at('loai_dong'), kindWords.setting],
    [at('kieu'), choices.setting.published],
    [at('nhan'), stamp],
  ]);
  const line = header.map((_, index) => cells.get(index) ?? '');
  return [...checkOutlineTab(own, house).rows, line];
}

/** Whether a row says that the outline is in force. */
export function isPublished(rows: Rows): boolean {
  return rows.some(isStamp);
}

/** The rows without the stamp and without blank rows at the end. */
export function unpublishedRows(rows: Rows): Rows {
  const own = rows.map((row) => (isStamp(row) ? row.map(() => '') : row));
  const last = own.map((row) => row.some((cell) => cell.trim() !== '')).lastIndexOf(true);
  return own.slice(0, last + 1);
}

function isStamp(row: readonly string[]): boolean {
  const said = row.map((cell) => looseKey(cell));
  const word = looseKey(choices.setting.published);
  return said.includes(word) && said.includes(looseKey(kindWords.setting));
}

/** What is compared to tell whether rows were changed. */
export function rowsText(rows: Rows): string {
  const ended = unpublishedRows(rows).map((row) => row.join('\t').replace(/\s+$/, ''));
  return ended.join('\n');
}

export { outlineChanges } from './changes.ts';
export { stampShape, stampText } from './changes.vi.ts';

/** The outline of rows, or the first fault in one sentence. */
export function outlineOfRows(
  rows: Rows,
  house: House,
): { readonly outline: Outline } | { readonly fault: string } {
  const { outline, faults } = readOutline(rows, house);
  const [first] = faults;
  if (outline !== null) return { outline };
  return { fault: firstFault(first?.row ?? 0, first?.message ?? '', faults.length) };
}

/** Checks the rows of a tab. */
export function checkOutlineTab(rows: Rows, house: House): CheckedTab {
  const { outline, faults, codes, codeColumn } = readOutline(rows, house);
  const given = new Map(codes.map(({ row, code }) => [row, code]));
  const withCode = (row: readonly string[], at: number) => {
    const code = given.get(at);
    if (codeColumn < 0 || code === undefined || (row[codeColumn] ?? '') !== '') return row;
    return row.map((cell, index) => (index === codeColumn ? code : cell));
  };
  return {
    faults: faults.map(({ row, column, message }) => ({
      row,
      column: column === null ? '' : columnHeaders[column],
      message,
    })),
    readBack: outline === null ? [] : readBack(outline),
    rows: rows.map(withCode),
  };
}

/** The tab of an outline; of none: its header alone. */
export function outlineTabOf(outline: Outline | null, house: House): TabOfOutline {
  const header = [Object.values(columnHeaders)];
  return tabOfRows(outline === null ? header : writeOutline(outline, house));
}

/** The tab of rows, with a list where a cell has choices. */
export function tabOfRows(rows: Rows): TabOfOutline {
  const kinds = {
    row: 1,
    column: 0,
    count: rows.length + roomBelow,
    values: Object.values(kindWords),
  };
  return { name: outlineTabName, rows, lists: [kinds, ...listsOf(rows)] };
}

/** A list for each run of rows of one kind and each of its columns of choices. */
function listsOf(rows: Rows): readonly CellList[] {
  const kindOf = (row: readonly string[] | undefined) =>
    rowKinds.find((kind) => looseKey(kindWords[kind]) === looseKey(row?.[0] ?? ''));
  const lists: CellList[] = [];
  for (let row = 0; row < rows.length; ) {
    const kind = kindOf(rows[row]);
    let end = row + 1;
    while (end < rows.length && kindOf(rows[end]) === kind) end += 1;
    for (const { column, as } of kind === undefined ? [] : rowShapes[kind]) {
      const isOne = typeof as === 'string' || 'one' in as;
      const values = isOne && as !== 'place' ? choiceWords(as) : [];
      const at = columns.indexOf(column);
      if (values.length > 0) lists.push({ row, column: at, count: end - row, values });
    }
    row = end;
  }
  return lists;
}
