/** Cells of a returned workbook that say something new where nothing is compared with the master. */
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';
import { cellReference } from '../xlsx/references.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { sentCopyName } from './keptCopies.vi.ts';
import { matchRows } from './matchRows.ts';
import { cellText, mayType } from './tableColumns.ts';
import { cellInTable, spotIn, type UnitRows, unitColumn } from './unitRows.ts';

export interface OutsideCells {
  readonly tab: string;
  /** In the returned workbook: "K10". */
  readonly places: readonly string[];
}

/** In rows of these units, and of no unit where it is known what was sent; once for a tab. */
export function outsideCells(
  master: SpreadsheetModel,
  pairs: readonly ComparedTab[],
  units: readonly string[],
): OutsideCells[] {
  const sheets = [...new Set(pairs.map(({ copy }) => copy.sheet))];
  return sheets
    .map((sheet): OutsideCells => {
      const own = pairs.filter(({ copy }) => copy.sheet === sheet);
      const spots = [
        ...own.flatMap((pair) => besideUnits(master, pair, own, units)),
        ...own.flatMap((pair) => units.flatMap((unit) => retyped(master, pair, unit))),
        ...besideAll(own),
      ];
      const places = spots.map(({ row, column }) => cellReference(row, column));
      return { tab: own[0]?.tab.sheet.name ?? '', places: [...new Set(places)] };
    })
    .filter(({ places }) => places.length > 0);
}

/** In tabs of the master that the Department alone types in, where the copy keeps what was sent. */
export function outsideOwn(
  master: SpreadsheetModel,
  returned: SpreadsheetModel,
  tabs: readonly string[],
): OutsideCells[] {
  return tabs
    .map((tab): OutsideCells => {
      const named = ({ sheets }: SpreadsheetModel, wanted: string) =>
        sheets.find(({ name }) => name === wanted);
      const [sent, copy] = [sentCopyName(tab), tab].map((name) => named(returned, name));
      const own = named(master, tab);
      const isKnown = ({ row, column, text }: Spot) =>
        [sent, own].some((sheet) => sheet && cellText(findCell(sheet, row, column)) === text);
      const spots = sent && copy ? spotsIn(copy).filter((spot) => !isKnown(spot)) : [];
      return { tab, places: spots.map(({ row, column }) => cellReference(row, column)) };
    })
    .filter(({ places }) => places.length > 0);
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const keyOf = ({ row, column }: Pick<Spot, 'row' | 'column'>): string => `${row} ${column}`;

/** Where the tables' own columns are, in rows of units and in those that do not say whose they are. */
function boundIn(tables: readonly UnitRows[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap((table) =>
      [...table.units.values(), table.nameless ?? []]
        .flat()
        .flatMap((row) =>
          [...table.columns.values()].map((column) => keyOf(spotIn(table, row, column))),
        ),
    ),
  );
}

function spotsIn({ cells }: SheetModel, rows: Iterable<number> = cells.keys()): Spot[] {
  return [...rows].flatMap((row) =>
    [...(cells.get(row) ?? [])].flatMap(([column, cell]): Spot[] => {
      const text = cell.formula === undefined ? cellText(cell) : '';
      return text === '' ? [] : [{ row, column, text }];
    }),
  );
}

/** Cells of a unit's row whose columns no table has; of its column, where units go across. */
function lineSpots(table: UnitRows, row: number, bound: ReadonlySet<string>): Spot[] {
  const line = spotIn(table, row, 0);
  const spots = table.linked?.turned
    ? spotsIn(table.sheet).filter(({ column }) => column === line.column)
    : spotsIn(table.sheet, [line.row]);
  return spots.filter((spot) => !bound.has(keyOf(spot)));
}

/** Those whose texts the others do not have, each of them once. */
function newAmong(spots: readonly Spot[], others: readonly Spot[]): Spot[] {
  const left = others.map(({ text }) => text);
  return spots.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Next to the columns of the tables, in the units' own rows. */
function besideUnits(
  master: SpreadsheetModel,
  { tab, copy, sent }: ComparedTab,
  own: readonly ComparedTab[],
  units: readonly string[],
): Spot[] {
  const before = sent ?? tab;
  const bound = boundIn(own.map((pair) => pair.copy));
  const boundBefore = boundIn(own.flatMap((pair) => (sent ? (pair.sent ?? []) : pair.tab)));
  return units.flatMap((unit) => {
    const was = sent && matchRows(master, tab, sent, unit, sent);
    return [...matchRows(master, tab, copy, unit, sent)].flatMap(([row, copied]) => {
      const place = was ? was.get(row) : row;
      const known = place === undefined ? [] : lineSpots(before, place, boundBefore);
      return newAmong(lineSpots(copy, copied, bound), known);
    });
  });
}

/** In rows of no unit, of a tab that keeps all of what was sent. */
function besideAll(own: readonly ComparedTab[]): Spot[] {
  const [first] = own;
  const sent = own.flatMap((pair) => pair.sent ?? []);
  const copies = own.map(({ copy }) => copy);
  if (!first?.sent || sent.length < own.length) return [];
  const bound = boundIn(copies);
  const isCalculated = ({ row, column }: Spot) =>
    findCell(first.tab.sheet, row, column)?.formula !== undefined;
  const isOutside = (spot: Spot) => !bound.has(keyOf(spot)) && !isCalculated(spot);
  return newAmong(besideRows(copies).filter(isOutside), besideRows(sent));
}

/** Cells of the tables' sheet that are in no unit's row. */
function besideRows(tables: readonly UnitRows[]): Spot[] {
  const lines = tables.flatMap((table) =>
    [...table.units.values()].flat().map((row) => lineOf(table, spotIn(table, row, 0))),
  );
  const taken = new Set(lines);
  const [first] = tables;
  return first === undefined
    ? []
    : spotsIn(first.sheet).filter(
        (spot) => !tables.some((table) => taken.has(lineOf(table, spot))),
      );
}

function lineOf({ linked }: UnitRows, { row, column }: Pick<Spot, 'row' | 'column'>): string {
  return linked?.turned ? `column ${column}` : `row ${row}`;
}

/** Whether the copy still calculates the column in some row: else the program that saved it kept values alone. */
function keepsFormulas(copy: UnitRows, column: number): boolean {
  const rows = [...copy.units.values()].flat();
  return rows.some((row) => cellInTable(copy, row, column)?.formula !== undefined);
}

/** Cells of a unit's own row that gop does not take: names and keys retyped, formulas of ours typed over. */
function retyped(master: SpreadsheetModel, pair: ComparedTab, unit: string): Spot[] {
  const { tab, copy, sent } = pair;
  // The Department may have changed its own columns since; it is not known of what was not sent.
  if (!sent) return [];
  const before = matchRows(master, tab, sent, unit, sent);
  return [...matchRows(master, tab, copy, unit, sent)].flatMap(([row, copied]) => {
    const was = before.get(row);
    return [...tab.columns].flatMap(([code, column]): Spot[] => {
      const present = cellInTable(tab, row, column);
      const [there, then] = [copy.columns.get(code), sent.columns.get(code)];
      const isKey = code !== unitColumn && !mayType(master, tab, code, present);
      if (!isKey || there === undefined) return [];
      if (present?.formula !== undefined && !keepsFormulas(copy, there)) return [];
      const cell = cellInTable(copy, copied, there);
      const text = cell?.formula === undefined ? cellText(cell) : '';
      const known = [cellText(present)];
      if (was !== undefined && then !== undefined)
        known.push(cellText(cellInTable(sent, was, then)));
      return text === '' || known.includes(text) ? [] : [{ ...spotIn(copy, copied, there), text }];
    });
  });
}
