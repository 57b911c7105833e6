/** The rows of the answers tab and of the reference tabs, gathered unit by unit. */

import type { Outline } from '../../outline/schema.ts';
import { isBlank } from '../cells/values.ts';
import { addTo, groupBy } from '../lib/groupBy.ts';
import { type Binding, inputFields } from '../tabs/binding.ts';
import { boundCell, columnsOf, type TabBinding } from '../tabs/columns.ts';
import { placeIn } from '../workbook.ts';
import { type Answer, answerReader, declaredReader, type RowReader } from './answers.ts';
import { mostOfNobody, mostOfUnit, refuseTooMany } from './mostRows.ts';
import { type Stranger, type UnitFinder, unitFinder } from './unitFinder.ts';
import { type Registry, readRegistry, type Unit, unitCodeKey } from './units.ts';
import { readReferences, type UnitTables } from './unitTables.ts';

/** Everything one unit has entered. */
export interface Return {
  readonly unit: Unit;
  /** Rows in the answers tab, from 0: none, one, or (S02) several. */
  readonly rows: readonly number[];
  /** Column code → answer, of the first row; empty without a row. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Column code → denominator that the unit declares in its own row; empty in a form of ours. */
  readonly declared: ReadonlyMap<string, Answer>;
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
  const returns = registry.units.map((unit) => lazyReturn(unit, rows.get(unit) ?? [], readers));
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
function lazyReturn(
  unit: Unit,
  rows: readonly number[],
  { readRow, readDeclared, tables, completion }: Readers,
): Return {
  let answers: Return['answers'] | null = null;
  let declared: Return['declared'] | null = null;
  let references: Return['references'] | null = null;
  let tableCells: Return['tableCells'] | null = null;
  return {
    unit,
    rows,
    completion,
    get declared() {
      declared ??= readFirst(readDeclared, rows);
      return declared;
    },
    get answers() {
      answers ??= readFirst(readRow, rows);
      return answers;
    },
    get references() {
      references ??= tables.rows(unit);
      return references;
    },
    get tableCells() {
      tableCells ??= tables.cells(unit);
      return tableCells;
    },
  };
}

function readFirst(readRow: RowReader, rows: readonly number[]): ReadonlyMap<string, Answer> {
  const [first] = rows;
  return first === undefined ? new Map() : readRow(first);
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
    else if (found.stranger) addStranger(binding, row, found.stranger, typed, strangers);
  }
  refuseTooMany(rows.values(), binding.grid.name, mostOfUnit);
  return rows;
}

/** A row without a code is a stranger only when it holds something; one lone text is a remark (S04), in the codes' column too. */
function addStranger(
  binding: TabBinding,
  row: number,
  stranger: Stranger,
  typed: ReadonlySet<string>,
  strangers: Stranger[],
): void {
  const filled = [...binding.columns].filter(
    ([code]) => typed.has(code) && !isBlank(boundCell(binding, row, code)),
  );
  if (stranger.reason !== 'missing') {
    const alone = filled.length === 0 && stranger.name === '';
    const remark = alone && /\S\s+\S/.test(stranger.code);
    strangers.push(remark ? { ...stranger, reason: 'free-text' } : stranger);
    return;
  }
  if (filled.length === 0 && stranger.name === '') {
    strangers.push(...remarkIn(binding, row));
    return;
  }
  const [only] = filled;
  const words = filled.length + (stranger.name === '' ? 0 : 1);
  const remark = words === 1 && (only === undefined || isText(binding, row, only[0]));
  const place = remark && only ? { ...stranger.place, column: only[1] } : stranger.place;
  strangers.push({ ...stranger, place, reason: remark ? 'free-text' : 'missing' });
}

function isText(binding: TabBinding, row: number, code: string): boolean {
  return !/^\s*[\d.,]+\s*$/.test(boundCell(binding, row, code).shown);
}

/** A remark next to the table, in a column without a header. */
function remarkIn(binding: TabBinding, row: number): Stranger[] {
  const known = new Set([
    ...binding.columns.values(),
    ...binding.outside.map((column) => column.at),
  ]);
  const values = binding.grid.values[row] ?? [];
  const column = values.findIndex((value, at) => value !== '' && !known.has(at));
  if (column < 0) return [];
  const place = placeIn(binding.grid, row, column);
  return [{ place, code: '', name: '', reason: 'free-text' }];
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
  const years = yearlyCodes.get(code) ?? new Map<number, string>();
  yearlyCodes.set(code, years);
  const known = years.get(year) ?? `${code}.${year}`;
  years.set(year, known);
  return known;
}
