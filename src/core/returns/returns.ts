/** The rows of the answers tab and of the reference tabs, gathered unit by unit. */

import type { Outline } from '../../outline/schema.ts';
import { addTo, groupBy } from '../lib/groupBy.ts';
import { type Binding, inputFields } from '../tabs/binding.ts';
import { columnsOf, type TabBinding } from '../tabs/columns.ts';
import type { Answer, Answers } from './answers.ts';
import { mostOfNobody, mostOfUnit, refuseTooMany } from './mostRows.ts';
import { answerReader, declaredReader, type RowReader } from './rowReaders.ts';
import { strangersOf } from './strangers.ts';
import { type Stranger, type UnitFinder, unitFinder } from './unitFinder.ts';
import { type Registry, readRegistry, type Unit, unitCodeKey } from './units.ts';
import { readReferences, type UnitTables } from './unitTables.ts';

/** Everything one unit has entered. */
export interface Return {
  readonly unit: Unit;
  /** Rows in the answers tab, from 0: none, one, or (S02) several. */
  readonly rows: readonly number[];
  /** Column code → answer, of the first row; empty without a row. */
  readonly answers: Answers;
  /** Column code → denominator that the unit declares in its own row; empty in a form of ours. */
  readonly declared: Answers;
  /** What makes it complete: its signing block, or every required answer. */
  readonly completion: 'signing' | 'required';
  /** Reference table → the unit's rows in it. */
  readonly references: ReturnType<UnitTables['rows']>;
  /** The cells of those rows, and of rows with nothing but keys. */
  readonly tableCells: ReturnType<UnitTables['cells']>;
}

export interface Returns {
  readonly binding: Binding;
  readonly registry: Registry;
  /** One for each unit of the registry, in its order. */
  readonly returns: readonly Return[];
  readonly strangers: readonly Stranger[];
  readonly byCode: ReadonlyMap<string, Return>;
}

/** Reads the registry and every unit's rows. */
export function readReturns(binding: Binding, outline: Outline): Returns {
  const registry = readRegistry(binding.registry, outline);
  const finder = unitFinder(registry, outline);
  const strangers: Stranger[] = [];
  const rows = rowsByUnit(binding.answers, finder, outline, strangers);
  const tables = readReferences(binding, finder, outline, strangers);
  for (const [tab, own] of groupBy(strangers, ({ place }) => place.tab))
    refuseTooMany([own], tab, mostOfNobody);
  const readRow = answerReader(binding.answers, inputFields(outline), outline.years);
  const readDeclared = declaredReader(binding.answers, inputFields(outline), outline.years);
  const completion = binding.completion ?? 'signing';
  const readers = { readRow, readDeclared, tables, completion };
  const returns = registry.units.map((unit) => new LazyReturn(unit, rows.get(unit) ?? [], readers));
  const byCode = new Map(returns.map((entry) => [unitCodeKey(entry.unit.code), entry]));
  return { binding, registry, returns, strangers, byCode };
}

interface Readers {
  readonly readRow: RowReader;
  readonly readDeclared: RowReader;
  readonly tables: UnitTables;
  readonly completion: Return['completion'];
}

/** Its cells are read when they are first asked for: a screen of one unit reads no other's. */
class LazyReturn implements Return {
  readonly unit: Unit;
  readonly rows: readonly number[];
  private readonly readers: Readers;
  private readAnswers: Answers | null = null;
  private readDeclared: Answers | null = null;
  private readReferences: Return['references'] | null = null;
  private readTableCells: Return['tableCells'] | null = null;

  constructor(unit: Unit, rows: readonly number[], readers: Readers) {
    this.unit = unit;
    this.rows = rows;
    this.readers = readers;
  }

  get completion() {
    return this.readers.completion;
  }

  get answers() {
    this.readAnswers ??= readFirst(this.readers.readRow, this.rows);
    return this.readAnswers;
  }

  get declared() {
    this.readDeclared ??= readFirst(this.readers.readDeclared, this.rows);
    return this.readDeclared;
  }

  get references() {
    this.readReferences ??= this.readers.tables.rows(this.unit);
    return this.readReferences;
  }

  get tableCells() {
    this.readTableCells ??= this.readers.tables.cells(this.unit);
    return this.readTableCells;
  }
}

const nothing: Answers = new Map<string, Answer>();

function readFirst(readRow: RowReader, rows: readonly number[]): Answers {
  const [first] = rows;
  return first === undefined ? nothing : readRow(first);
}

function rowsByUnit(
  binding: TabBinding,
  finder: UnitFinder,
  outline: Outline,
  strangers: Stranger[],
): Map<Unit, number[]> {
  const rows = new Map<Unit, number[]>();
  const typed = typedColumns(outline);
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const found = finder(binding, row);
    if (found.unit) addTo(rows, found.unit, row);
    else if (found.stranger) strangers.push(...strangersOf(binding, row, found.stranger, typed));
  }
  refuseTooMany(rows.values(), binding.grid.name, mostOfUnit);
  return rows;
}

/** The columns in which a unit types: neither keys nor the sheet's own formulas. */
function typedColumns(outline: Outline): ReadonlySet<string> {
  const fields = inputFields(outline).filter((field) => field.kind !== 'key');
  return new Set(columnsOf(fields, outline.years).map((column) => column.code));
}

/** Whether a person typed anything outside the keys: "có dữ liệu" (docs/semantics.md §5). */
export function hasEntered(entry: Return): boolean {
  for (const answer of entry.answers.values()) {
    if (answer.field.kind !== 'key' && !answer.blank) return true;
  }
  return Object.values(entry.references).some((rows) => rows.some((row) => row.filled));
}

/** The answer in a column, or undefined when the unit has no row or the tab no such column. */
export function answerOf(entry: Return, code: string, year?: number): Answer | undefined {
  return entry.answers.get(year === undefined ? code : yearlyCode(code, year));
}

/** "so_vu_tiep_nhan.2021", written once: a text made anew is read whole at every question. */
const yearlyCodes = new Map<string, Map<number, string>>();

function yearlyCode(code: string, year: number): string {
  const known = yearlyCodes.get(code)?.get(year);
  if (known !== undefined) return known;
  const years = yearlyCodes.get(code) ?? new Map<number, string>();
  const made = `${code}.${year}`;
  yearlyCodes.set(code, years.set(year, made));
  return made;
}
