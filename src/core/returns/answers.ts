/** One typed cell with all that judging it needs: its field, year, place, and how it reads. */

import { type Field, isNumeric, type Option } from '../../outline/schema.ts';
import { numberKindOf } from '../cells/numberKind.ts';
import type { Day, Reading } from '../cells/reading.ts';
import { isBlank, readChoice, readDate, readNumber } from '../cells/values.ts';
import { largestCount, personalDataIn } from '../privacy/personalDataIn.ts';
import type { Column } from '../tabs/column.ts';
import { columnsOf, type TabBinding } from '../tabs/columns.ts';
import {
  type Area,
  type Cell,
  cellAt,
  type Grid,
  hasCell,
  type Place,
  placeIn,
} from '../workbook.ts';
import { doubtNumbers } from './doubtNumbers.ts';

export interface Answer {
  /** Column code. */
  readonly code: string;
  readonly field: Field;
  readonly year: number | null;
  readonly cell: Cell;
  readonly place: Place;
  readonly blank: boolean;
  /** Of a count or money; of other kinds, BLANK or a state without a number. */
  readonly reading: Reading;
  /** Of a choice: null when blank, undefined when not in the list. */
  readonly option: Option | null | undefined;
  /** Of a date: null when blank, undefined when it is not one. */
  readonly day: Day | null | undefined;
}

/** Reads the answers of a row, by column code. */
export type RowReader = (row: number) => ReadonlyMap<string, Answer>;

const blankReading: Reading = {
  state: 'BLANK',
  number: null,
  none: false,
  pointer: '',
  problem: null,
};

const mergedReading: Reading = {
  ...blankReading,
  state: 'INVALID',
  problem: { rule: 'S03', reason: 'merged', suggestions: [] },
};

/** A reader of the bound columns of these fields. */
export function answerReader(
  binding: TabBinding,
  fields: readonly Field[],
  years: readonly number[],
): RowReader {
  const bound = columnsOf(fields, years).flatMap((one) => {
    const column = binding.columns.get(one.code);
    return column === undefined ? [] : [{ ...one, column }];
  });
  const merges = (binding.grid.merges ?? []).filter((area) => area.row >= binding.firstRow);
  const readAt = cellReader(binding.grid, years, merges);
  return (row) => {
    const answers = new Map<string, Answer>();
    for (const one of bound) {
      if (hasCell(binding.grid, row, one.column)) answers.set(one.code, readAt(row, one));
    }
    return doubtNumbers(answers, years);
  };
}

/** Reads the denominators that a unit declares in its row, by column code; none in a form of ours. */
export function declaredReader(
  { grid, columns }: TabBinding,
  fields: readonly Field[],
  years: readonly number[],
): RowReader {
  const declared = columnsOf(fields, years).flatMap((one) => {
    const column = grid.linked?.denominators.get(one.code);
    return column === undefined || !columns.has(one.code) ? [] : [{ ...one, column }];
  });
  const readAt = cellReader(grid, years, []);
  return (row) =>
    new Map(
      declared
        .filter(({ column }) => hasCell(grid, row, column))
        .map((one) => [one.code, readAt(row, one)]),
    );
}

/** A column of a field, and where it is in its tab. */
type BoundColumn = Column & { readonly column: number };

/** Reads one cell; what is merged is left to S03. */
function cellReader(grid: Grid, years: readonly number[], merges: readonly Area[]) {
  return (row: number, { code, field, year, column }: BoundColumn): Answer => {
    const cell = cellAt(grid, row, column);
    const place = placeIn(grid, row, column);
    const merged = merges.some((area) => holdsCell(area, row, column));
    const { blank, reading, option, day } = read(cell, field, years, merged);
    return { code, field, year, cell, place, blank, reading, option, day };
  };
}

/** Whether the area holds the cell. */
function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

const personalReading: Reading = {
  ...blankReading,
  state: 'INVALID',
  problem: { rule: 'C06', reason: 'personal-data', suggestions: [] },
};

/** A telephone or identity number typed where a count belongs is no count. */
function withoutPersonalData(reading: Reading, cell: Cell, field: Field): Reading {
  const large = reading.number !== null && reading.number > largestCount;
  return large && personalDataIn({ cell, field }) ? personalReading : reading;
}

type Read = Pick<Answer, 'blank' | 'reading' | 'option' | 'day'>;

const said = (reading: Reading): Read => ({ blank: false, reading, option: null, day: null });
const something = said(blankReading);
const nothing: Read = { ...something, blank: true };

function read(cell: Cell, field: Field, years: readonly number[], merged: boolean): Read {
  const isTyped = field.kind !== 'key' && field.kind !== 'choice';
  if (merged && isTyped) return { ...nothing, blank: isBlank(cell), reading: mergedReading };
  if (isBlank(cell)) return nothing;
  if (isNumeric(field)) {
    return said(withoutPersonalData(readNumber(cell, numberKindOf(field, years)), cell, field));
  }
  if (field.kind === 'choice') {
    return { ...something, option: readChoice(cell, field.options ?? []) };
  }
  return field.kind === 'date' ? { ...something, day: readDate(cell) } : something;
}
