/** The last campaign's figures of today's units, from the tab that keeps them. */
import { answerFields, isKeptApart, type Outline } from '../../outline/schema.ts';
import { plus } from '../lib/plus.ts';
import { type Registry, type Unit, unitCodeKey } from '../returns/units.ts';
import { bindColumns, boundCell, columnsOf, type TabBinding } from '../tabs/columns.ts';
import { compareKey } from '../text/text.ts';
import { type Cell, cellAt, findGrid, type Workbook } from '../workbook.ts';
import { lastTab, lastWords } from './lastWords.vi.ts';
import {
  isSplit,
  listedUnits,
  type OldRow,
  readOldRows,
  sharingRows,
  unitsByName,
} from './oldRows.ts';

/** Where the last figures of a unit come from. */
interface Heritage {
  /** Names of the old units; of a unit that only kept its own figures, none. */
  readonly from: readonly string[];
  /**
   * `split`: an old unit is several now, so no figure of it is any one's. `absent`: nobody gave
   * figures for what the unit was then. `none`: no last campaign is kept.
   */
  readonly how: 'none' | 'own' | 'merged' | 'split' | 'absent';
}

/** Old units and the units of today that they became together; no smaller part of them can be compared. */
export interface Shared {
  readonly from: readonly string[];
  /** Code keys; of one that today's list has not, what is written. */
  readonly heirs: readonly string[];
  /** What the old units gave together; null where one of them gave nothing. */
  figureOf(field: string, year: number): number | null;
}

export interface LastFigures {
  /** Percent by which a figure may differ without a word. */
  readonly tolerance: number;
  heritageOf(unit: Unit): Heritage;
  /** Of a yearly field; null where nobody gave it, or not every old unit of a merged one. */
  figureOf(unit: Unit, field: string, year: number): number | null;
  /** Old units that are several now. */
  readonly shared: () => readonly Shared[];
}

const nobody: Heritage = { from: [], how: 'none' };

/** Where the workbook keeps no last campaign. */
export const noLastFigures: LastFigures = {
  tolerance: 0,
  heritageOf: () => nobody,
  figureOf: () => null,
  shared: () => [],
};

/** The tab's own column of what old units are now, by old code; none in a workbook without the tab. */
export function keptLineage(workbook: Workbook, { registry }: Outline): Map<string, string[]> {
  const grid = findGrid(workbook, lastTab);
  const kept = new Map<string, string[]>();
  if (!grid) return kept;
  const { code, name, successor } = registry;
  const binding = bindColumns(grid, columnsOf([code, name, successor], []));
  for (let row = binding.firstRow; row < grid.values.length; row++) {
    const now = listedUnits(boundCell(binding, row, successor.code).shown);
    const old = unitCodeKey(boundCell(binding, row, code.code).shown);
    if (now.length > 0 && old !== '') kept.set(old, now);
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
  const known = unitsByName(registry);
  let read: readonly OldRow[] | null = null;
  const rows = () => {
    read ??= readOldRows(binding, outline, known);
    return read;
  };
  let heirs: ReadonlyMap<string, readonly OldRow[]> | null = null;
  const rowsOf = (unit: Unit): readonly OldRow[] => {
    heirs ??= rowsByHeir(rows());
    return heirs.get(unitCodeKey(unit.code)) ?? [];
  };
  const rates = new Set(
    answerFields(outline)
      .filter(isKeptApart)
      .map(({ code }) => code),
  );
  const sumOf = (own: readonly OldRow[], field: string, year: number) => {
    const column = columns.get(`${field}.${year}`);
    if (column === undefined) return null;
    const numbers = own.map(({ row }) => numberIn(cellAt(grid, row, column)));
    if (numbers.length === 0 || numbers.includes(null)) return null;
    // A rate is one unit's own: those of units that were merged make none.
    if (numbers.length > 1 && rates.has(field)) return null;
    return numbers.reduce<number>((total, number) => plus(total, number ?? 0), 0);
  };
  return {
    tolerance: toleranceOf(binding),
    heritageOf: (unit) => heritageOf(unit, rowsOf(unit)),
    figureOf(unit, field, year) {
      const own = rowsOf(unit);
      return own.some(isSplit) ? null : sumOf(own, field, year);
    },
    shared: () =>
      sharingRows(rows())
        .filter((group) => group.some(isSplit))
        .map((group) => ({
          from: group.map(({ name }) => name),
          heirs: [...new Set(group.flatMap(({ now }) => now))],
          figureOf: (field, year) => sumOf(group, field, year),
        })),
  };
}

function rowsByHeir(rows: readonly OldRow[]): ReadonlyMap<string, readonly OldRow[]> {
  const heirs = new Map<string, OldRow[]>();
  for (const old of rows)
    for (const one of old.now) heirs.set(one, [...(heirs.get(one) ?? []), old]);
  return heirs;
}

function heritageOf(unit: Unit, rows: readonly OldRow[]): Heritage {
  const given = rows.filter(({ isAbsent }) => !isAbsent);
  if (given.length === 0) return { from: rows.map(({ name }) => name), how: 'absent' };
  const split = given.filter(isSplit);
  if (split.length > 0) return { from: split.map(({ name }) => name), how: 'split' };
  const names = given.map(({ name }) => name);
  const [only = ''] = names;
  const isOwn = given.length === 1 && compareKey(only) === compareKey(unit.name);
  return isOwn ? { from: [], how: 'own' } : { from: names, how: 'merged' };
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
