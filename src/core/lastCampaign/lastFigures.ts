/** The last campaign's figures of today's units, from the tab that keeps them. */
import type { Outline } from '../../outline/schema.ts';
import { type Registry, type Unit, unitCodeKey } from '../returns/units.ts';
import { bindColumns, boundCell, columnsOf, type TabBinding } from '../tabs/columns.ts';
import { compareKey } from '../text/text.ts';
import { type Cell, cellAt, findGrid, type Workbook } from '../workbook.ts';
import { lastTab, lastWords } from './lastWords.vi.ts';

/** Where the last figures of a unit come from. */
interface Heritage {
  /** Names of the old units; of a unit that only kept its own figures, none. */
  readonly from: readonly string[];
  /** `split`: an old unit is several now, so no figure of it is any one's. */
  readonly how: 'none' | 'own' | 'merged' | 'split';
}

export interface LastFigures {
  /** Percent by which a figure may differ without a word. */
  readonly tolerance: number;
  heritageOf(unit: Unit): Heritage;
  /** Of a yearly field; null where nobody gave it, or not every old unit of a merged one. */
  figureOf(unit: Unit, field: string, year: number): number | null;
}

const nobody: Heritage = { from: [], how: 'none' };

/** Where the workbook keeps no last campaign. */
export const noLastFigures: LastFigures = {
  tolerance: 0,
  heritageOf: () => nobody,
  figureOf: () => null,
};

/** An old unit's row, and the units of today that it became. */
interface OldRow {
  readonly row: number;
  readonly name: string;
  readonly now: readonly string[];
}

/** The tab's own column of what old units are now, by old code; none in a workbook without the tab. */
export function keptLineage(workbook: Workbook, { registry }: Outline): Map<string, string[]> {
  const grid = findGrid(workbook, lastTab);
  const kept = new Map<string, string[]>();
  if (!grid) return kept;
  const { code, name, successor } = registry;
  const binding = bindColumns(grid, columnsOf([code, name, successor], []));
  for (let row = binding.firstRow; row < grid.values.length; row++) {
    const now = listedUnits(boundCell(binding, row, successor.code).shown);
    if (now.length > 0) kept.set(unitCodeKey(boundCell(binding, row, code.code).shown), now);
  }
  return kept;
}

/** Reads the tab; its cells are read when they are asked for. */
export function readLastFigures(
  workbook: Workbook,
  outline: Outline,
  registry: Registry,
): LastFigures {
  const grid = findGrid(workbook, lastTab);
  if (!grid) return noLastFigures;
  const { code, name, successor } = outline.registry;
  const binding = bindColumns(grid, columnsOf([code, name, successor], []));
  const columns = figureColumns(binding);
  let heirs: ReadonlyMap<string, readonly OldRow[]> | null = null;
  const rowsOf = (unit: Unit): readonly OldRow[] => {
    heirs ??= rowsByHeir(binding, outline, registry);
    return heirs.get(unitCodeKey(unit.code)) ?? [];
  };
  return {
    tolerance: toleranceOf(binding),
    heritageOf: (unit) => heritageOf(unit, rowsOf(unit)),
    figureOf(unit, field, year) {
      const column = columns.get(`${field}.${year}`);
      const rows = rowsOf(unit);
      if (column === undefined || rows.some(isSplit)) return null;
      const numbers = rows.map(({ row }) => numberIn(cellAt(grid, row, column)));
      if (numbers.length === 0 || numbers.includes(null)) return null;
      return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
    },
  };
}

function heritageOf(unit: Unit, rows: readonly OldRow[]): Heritage {
  const names = rows.map(({ name }) => name);
  if (rows.length === 0) return nobody;
  if (rows.some(isSplit))
    return { from: rows.filter(isSplit).map(({ name }) => name), how: 'split' };
  const [only = ''] = names;
  const isOwn = rows.length === 1 && compareKey(only) === compareKey(unit.name);
  return isOwn ? { from: [], how: 'own' } : { from: names, how: 'merged' };
}

function isSplit({ now }: OldRow): boolean {
  return now.length > 1;
}

/** Column code → column, of every column with a year in its code. */
function figureColumns({ grid, firstRow }: TabBinding): ReadonlyMap<string, number> {
  const codes = grid.values[firstRow - 1] ?? [];
  return new Map(
    codes.flatMap((code, at): [string, number][] => {
      return typeof code === 'string' && /^\w+\.\d{4}$/.test(code) ? [[code, at]] : [];
    }),
  );
}

function rowsByHeir(
  binding: TabBinding,
  outline: Outline,
  registry: Registry,
): ReadonlyMap<string, readonly OldRow[]> {
  const { code, name, successor } = outline.registry;
  const known = unitsByName(registry);
  const heirs = new Map<string, OldRow[]>();
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const text = (field: string) => boundCell(binding, row, field).shown.trim();
    const own = text(code.code);
    const typed = listedUnits(text(successor.code));
    const now = typed.length > 0 ? typed : [own];
    const old = { row, name: text(name.code) || own, now };
    for (const one of new Set(now.map((word) => known(word)))) {
      if (one !== null) heirs.set(one, [...(heirs.get(one) ?? []), old]);
    }
  }
  return heirs;
}

/** "X1; X2" */
export function listedUnits(text: string): string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Code key of the unit that a word means, by its code, else by a name that only one has. */
export function unitsByName({ units, byCode }: Registry): (word: string) => string | null {
  const named = new Map<string, string | null>();
  for (const unit of units) {
    const key = compareKey(unit.name);
    named.set(key, named.has(key) ? null : unitCodeKey(unit.code));
  }
  return (word) => {
    const key = unitCodeKey(word);
    return byCode.has(key) ? key : (named.get(compareKey(word)) ?? null);
  };
}

function toleranceOf({ grid, firstRow }: TabBinding): number {
  for (let row = 0; row < firstRow; row++) {
    const at = (grid.shown[row] ?? []).findIndex(
      (text) => compareKey(text) === compareKey(lastWords.tolerance),
    );
    if (at >= 0) return numberIn(cellAt(grid, row, at + 1)) ?? 0;
  }
  return 0;
}

/** A number as the tab holds it; null for anything else. */
function numberIn({ value }: Cell): number | null {
  if (typeof value === 'number') return value >= 0 ? value : null;
  const plain = typeof value === 'string' ? value.trim().replace(/\.(?=\d{3}\b)/g, '') : '';
  return /^\d+(?:,\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}
