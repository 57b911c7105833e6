/** Blocks of neighbouring rows and columns: what one service call can write. */
import type { FittedTable } from '../../core/form/fit.ts';
import { groupWhile, type PlacedColumn } from '../../core/form/header.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Asked before each write into cells that people may have moved; throws when they have. */
export type Still = () => void;

/** `listed`: with a key; `all`: also the spare ones; `old` and `added`: there before or not; `new`: added and spare. */
export type RowChoice = 'listed' | 'all' | 'old' | 'added' | 'new';

export interface CellBlock {
  /** Rows, from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly PlacedColumn[];
  range(sheet: Sheet): Range;
}

/** The chosen rows, from 0, in order. */
export function rowsIn({ rows, spare }: FittedTable, choice: RowChoice): number[] {
  const takesBoth = choice === 'listed' || choice === 'all';
  const chosen = rows
    .filter(({ added }) => takesBoth || (choice === 'old') === (added === null))
    .map(({ row }) => row);
  const empty = Array.from({ length: spare.count }, (_, index) => spare.row + index);
  return choice === 'all' || choice === 'new' ? [...chosen, ...empty] : chosen;
}

/** These columns and rows as blocks of neighbours. */
export function blocksOf(columns: readonly PlacedColumn[], rows: readonly number[]): CellBlock[] {
  const across = groupWhile(columns, (before, after) => before.at + 1 === after.at);
  const down = groupWhile(rows, (before, after) => before + 1 === after);
  return down.flatMap((run) =>
    across.map((group) => ({
      rows: run,
      columns: group,
      range: (sheet: Sheet) =>
        sheet.getRange((run[0] ?? 0) + 1, (group[0]?.at ?? 0) + 1, run.length, group.length),
    })),
  );
}
