/** The answers of one row: what its tab knows is kept once for all rows, what a cell says is read when it is asked for. */
import { isNumeric } from '../../outline/schema.ts';
import type { NumberKind, Reading } from '../cells/reading.ts';
import { blank } from '../cells/readings.ts';
import { isBlank, readChoice, readDate, readNumber } from '../cells/values.ts';
import { largestCount, personalDataIn } from '../privacy/personalDataIn.ts';
import { isInArea } from '../sheet/places.ts';
import type { Column } from '../tabs/column.ts';
import { type Area, cellAt, type Grid, hasCell, placeIn } from '../workbook.ts';
import type { Answer, Answers } from './answers.ts';
import { doubtIn } from './doubtNumbers.ts';

/** What the rows of a tab have in common. */
export interface RowShape {
  readonly grid: Grid;
  readonly years: readonly number[];
  /** Merged areas; what is merged is left to S03. */
  readonly merges: readonly Area[];
  /** Whether numbers wait that only a person can settle. */
  readonly isDoubted: boolean;
  readonly columns: readonly BoundColumn[];
  /** Column code → where it is in `columns`. */
  readonly order: ReadonlyMap<string, number>;
}

/** A column of a field, where it is in its tab, and how what was typed in it reads: people type the same. */
interface BoundColumn extends Column {
  readonly column: number;
  readonly kind: NumberKind;
  readonly known: Map<string, Reading>;
}

/** More texts than the numbers of a column; what is longer is a sentence, typed once. */
const mostKnown = 2000;
const longestKnown = 40;

export class RowAnswers implements Answers {
  readonly shape: RowShape;
  readonly row: number;
  /** Year of the whole row, where its columns have none. */
  private readonly year: number | null;
  private readonly made: (Answer | undefined)[];

  constructor(shape: RowShape, row: number, year: number | null = null) {
    this.shape = shape;
    this.row = row;
    this.year = year;
    this.made = new Array<Answer | undefined>(shape.columns.length);
  }

  /** The same cells as answers of this year. */
  dated(year: number | null): RowAnswers {
    return new RowAnswers(this.shape, this.row, year);
  }

  get(code: string): Answer | undefined {
    const at = this.shape.order.get(code);
    return at === undefined ? undefined : this.at(at);
  }

  values(): readonly Answer[] {
    const all: Answer[] = [];
    for (let at = 0; at < this.shape.columns.length; at++) {
      const answer = this.at(at);
      if (answer !== undefined) all.push(answer);
    }
    return all;
  }

  [Symbol.iterator](): Iterator<readonly [string, Answer]> {
    return this.values()
      .map((answer) => [answer.code, answer] as const)
      [Symbol.iterator]();
  }

  private at(at: number): Answer | undefined {
    const known = this.made[at];
    if (known !== undefined) return known;
    const column = this.shape.columns[at];
    if (!column || !hasCell(this.shape.grid, this.row, column.column)) return undefined;
    const answer = new CellAnswer(this, column, this.year ?? column.year);
    this.made[at] = answer;
    return answer;
  }
}

/** A cell of a row; a campaign has hundreds of thousands: only what was asked of one is kept. */
class CellAnswer implements Answer {
  private readonly own: RowAnswers;
  private readonly column: BoundColumn;
  readonly year: number | null;
  private read: Reading | null = null;

  constructor(own: RowAnswers, column: BoundColumn, year: number | null) {
    this.own = own;
    this.column = column;
    this.year = year;
  }

  get code() {
    return this.column.code;
  }

  get field() {
    return this.column.field;
  }

  get cell() {
    return cellAt(this.own.shape.grid, this.own.row, this.column.column);
  }

  get place() {
    return placeIn(this.own.shape.grid, this.own.row, this.column.column);
  }

  get blank() {
    return isBlank({ value: this.value });
  }

  get reading() {
    this.read ??= this.readNow();
    return this.read;
  }

  get option() {
    return this.field.kind === 'choice' ? readChoice(this.cell, this.field.options ?? []) : null;
  }

  get day() {
    return this.field.kind === 'date' && !this.isMerged() ? readDate(this.cell) : null;
  }

  private get value() {
    return this.own.shape.grid.values[this.own.row]?.[this.column.column] ?? '';
  }

  private isMerged(): boolean {
    const [row, column] = [this.own.row, this.column.column];
    return this.own.shape.merges.some((area) => isInArea(area, row, column));
  }

  private readNow(): Reading {
    const { field } = this;
    if (field.kind !== 'key' && field.kind !== 'choice' && this.isMerged()) return merged;
    if (!isNumeric(field) || this.blank) return blank;
    const reading = this.readNumber();
    const number = reading.number ?? 0;
    if (number === 0) return reading;
    if (number > largestCount && personalDataIn(this)) return personal;
    const { isDoubted, years } = this.own.shape;
    if (!isDoubted || reading.problem !== null) return reading;
    const problem = doubtIn(this, number, years, this.own);
    return problem ? { ...reading, problem } : reading;
  }

  private readNumber(): Reading {
    const { value } = this;
    const { kind, known } = this.column;
    if (typeof value !== 'string' || value.length > longestKnown)
      return readNumber(this.cell, kind);
    const found = known.get(value);
    if (found !== undefined) return found;
    const reading = readNumber(this.cell, kind);
    if (known.size < mostKnown) known.set(value, reading);
    return reading;
  }
}

const merged: Reading = {
  ...blank,
  state: 'INVALID',
  problem: { rule: 'S03', reason: 'merged', suggestions: [] },
};

/** A telephone or identity number typed where a count belongs is no count. */
const personal: Reading = {
  ...blank,
  state: 'INVALID',
  problem: { rule: 'C06', reason: 'personal-data', suggestions: [] },
};
