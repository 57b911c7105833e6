/** Readings of a tab that units fill, one after another, and what each unit had in it. */

import { type UnitFinder, unitFinder } from '../../core/returns/unitFinder.ts';
import { readRegistry, unitCodeKey } from '../../core/returns/units.ts';
import { type Binding, bindRegistry, bindWorkbook, tabFields } from '../../core/tabs/binding.ts';
import { columnsOf, type TabBinding } from '../../core/tabs/columns.ts';
import { type CellValue, type Grid, outlineTab, type Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';

/** What one unit has in one reading of a tab. */
export interface Owned {
  /** Rows from 0, in order. */
  readonly rows: readonly number[];
  /** Equal for equal rows, wherever and in any order they are, without the form's own formulas. */
  readonly content: string;
  /** Texts only: what they show was read in the same call. */
  readonly isText: boolean;
}

/** A tab as it was read; `at` counts readings over all tabs. */
export interface TabReading {
  readonly at: number;
  readonly grid: Grid;
  /** A copy made in one call: numbers and what they show are of one moment. */
  readonly isCopy: boolean;
  /** Tells where the columns are: rows of two readings may be put together when it is equal. */
  readonly columns: string;
  readonly firstRow: number;
  /** By unit code key; rows of nobody under ''. Asked only when somebody typed. */
  readonly owned: () => ReadonlyMap<string, Owned>;
}

/** Makes readings of tabs in the frame of one workbook. */
export type Observe = (workbook: Workbook, tab: string, at: number, isCopy?: boolean) => TabReading;

/** @throws StructureError when the registry or the answers are missing */
export function observer(workbook: Workbook, outline: Outline): Observe {
  const registry = readRegistry(bindRegistry(workbook, outline), outline);
  const finder = unitFinder(registry, outline);
  const bindings = new Map<Workbook, Binding>();
  return (read, tab, at, isCopy = false) => {
    const binding = bindings.get(read) ?? bindWorkbook(read, outline);
    bindings.set(read, binding);
    const bound = [binding.answers, ...Object.values(binding.references)].find((one) => {
      return one && outlineTab(one.grid) === tab;
    });
    if (!bound) throw new Error(`No tab ${tab} was read.`);
    const { grid, firstRow } = bound;
    let owned: ReturnType<TabReading['owned']> | null = null;
    return {
      at,
      grid,
      isCopy,
      columns: JSON.stringify([...bound.columns]),
      firstRow,
      owned: () => {
        owned ??= ownedRows(bound, outline, finder);
        return owned;
      },
    };
  };
}

function ownedRows(
  binding: TabBinding,
  outline: Outline,
  finder: UnitFinder,
): ReturnType<TabReading['owned']> {
  const natives = nativeColumns(binding, outline);
  const rows = new Map<string, { rows: number[]; contents: string[]; isText: boolean }>();
  binding.grid.values.slice(binding.firstRow).forEach((values, index) => {
    const row = binding.firstRow + index;
    const cells = values.filter((_, column) => !natives.has(column));
    const owner = ownerOf(binding, row, finder);
    const own = rows.get(owner) ?? { rows: [], contents: [], isText: true };
    own.rows.push(row);
    own.contents.push(contentOf(cells));
    own.isText &&= cells.every((value) => typeof value === 'string');
    rows.set(owner, own);
  });
  const entries = [...rows].map(([owner, { rows: at, contents, isText }]) => {
    return [owner, { rows: at, content: contents.sort().join('\n'), isText }] as const;
  });
  return new Map(entries);
}

function nativeColumns(binding: TabBinding, outline: Outline): ReadonlySet<number | undefined> {
  const fields = tabFields(outline)[outlineTab(binding.grid)] ?? [];
  const natives = columnsOf(fields, outline.years).filter(({ field }) => field.kind === 'native');
  return new Set(natives.map(({ code }) => binding.columns.get(code)));
}

/** A row that names no unit of the registry is its own name's; one that names none, nobody's. */
function ownerOf(binding: TabBinding, row: number, finder: UnitFinder): string {
  const { unit, stranger } = finder(binding, row);
  return unitCodeKey(unit?.code ?? (stranger ? stranger.code || stranger.name : ''));
}

function contentOf(cells: readonly CellValue[]): string {
  const plain = cells.map((value) => (value instanceof Date ? value.getTime() : value));
  while (plain[plain.length - 1] === '') plain.pop();
  return JSON.stringify(plain);
}
