/** What the command `de-cuong` asks: a tab checked and read back, an outline written as a tab. */
import type { Outline } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import { choiceWords } from './cellWords.ts';
import { columnHeaders, kindWords, outlineTabName } from './columns.vi.ts';
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
