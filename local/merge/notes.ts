/** Notes that a returned workbook has on its cells and the master has not: nothing of them is taken. */
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';
import { cellReference } from '../xlsx/references.ts';
import type { ComparedTab } from './comparedTabs.ts';
import { matchRows } from './matchRows.ts';
import type { OutsideCells } from './outside.ts';
import { spotIn, type UnitRows } from './unitRows.ts';

/** On any cell, once for a tab; in rows of other units one whose text the master has nowhere. */
export function newNotes(
  master: SpreadsheetModel,
  pairs: readonly ComparedTab[],
  units: readonly string[],
): OutsideCells[] {
  const sheets = [...new Set(pairs.map(({ copy }) => copy.sheet))];
  return sheets.flatMap((sheet): OutsideCells[] => {
    const own = pairs.filter(({ copy }) => copy.sheet === sheet);
    const lines = own.map((pair) => linesOf(master, pair));
    const tab = own[0]?.tab.sheet;
    const others = new Set(tab ? notesIn(tab).map(({ note }) => note) : []);
    const found = notesIn(sheet).filter(({ row, column, note }) => {
      const owners = own.flatMap((pair, at) => {
        const line = lines[at]?.get(pair.copy.linked?.turned ? column : row);
        return line ? [{ pair, ...line }] : [];
      });
      const ours = owners.filter(({ unit }) => units.includes(unit));
      if (ours.length === 0) return !others.has(note);
      return ours.some((one) => !known(one.pair, one.row, { row, column }, note));
    });
    const places = found.map(({ row, column }) => cellReference(row, column));
    return places.length === 0 ? [] : [{ tab: tab?.name ?? '', places }];
  });
}

interface Noted {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

function notesIn({ cells }: SheetModel): Noted[] {
  return [...cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { note }]): Noted[] =>
      note === undefined || plain(note) === '' ? [] : [{ row, column, note: plain(note) }],
    ),
  );
}

function plain(note: string): string {
  return note.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A unit's line, and its row in the master's table where it has one. */
interface Line {
  readonly unit: string;
  readonly row: number | undefined;
}

/** Line of the copy's tab, a column where units go across → whose it is. */
function linesOf(
  master: SpreadsheetModel,
  { tab, copy, sent }: ComparedTab,
): ReadonlyMap<number, Line> {
  const lineOf = (row: number): number => {
    const spot = spotIn(copy, row, 0);
    return copy.linked?.turned ? spot.column : spot.row;
  };
  return new Map(
    [...copy.units].flatMap(([unit, rows]) => {
      const matched = matchRows(master, tab, copy, unit, sent);
      const back = new Map([...matched].map(([row, copied]) => [copied, row]));
      return rows.map((row): [number, Line] => [lineOf(row), { unit, row: back.get(row) }]);
    }),
  );
}

/** Whether the master's cell has the same note. */
function known(
  { tab, copy }: ComparedTab,
  row: number | undefined,
  spot: Pick<Noted, 'row' | 'column'>,
  note: string,
): boolean {
  if (row === undefined) return false;
  const at = columnOf(copy, spot);
  const code = [...copy.columns].find(([, column]) => column === at)?.[0] ?? '';
  const there = spotIn(tab, row, tab.columns.get(code) ?? at);
  return plain(findCell(tab.sheet, there.row, there.column)?.note ?? '') === note;
}

/** The column of the table that a cell of its tab is in. */
function columnOf({ linked }: UnitRows, { row, column }: Pick<Noted, 'row' | 'column'>): number {
  return linked?.turned ? row : column;
}
