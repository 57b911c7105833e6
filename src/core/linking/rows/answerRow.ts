/** What a unit's tabs say of it, cell by cell; where two tabs say different figures, neither is read. */
import { answerFields, type Field, type Outline } from '../../../outline/schema.ts';
import { numberKindOf } from '../../cells/numberKind.ts';
import { isBlank, isUsable, readNumber } from '../../cells/values.ts';
import type { Cell } from '../../workbook.ts';
import { below, type PlacedCell, type PlacedRow, textCell } from '../placedCells.ts';
import type { ReadTab } from '../readTab.ts';

export interface AnswerRow {
  readonly key: string;
  readonly name: string;
  readonly cells: PlacedRow;
  /** Tables and years that it is from. */
  readonly from: Set<string>;
  readonly tabs: Set<ReadTab>;
  /** Column code → what its tabs say, where they differ. */
  readonly clashes: Map<string, Clash>;
}

interface Clash {
  readonly tabs: readonly [string, string];
  readonly said: readonly [string, string];
}

export function answerRow(key: string, name: string, cells: PlacedRow): AnswerRow {
  return { key, name, cells, from: new Set(), tabs: new Set(), clashes: new Map() };
}

/** Adds the cells of another tab: a text goes on, a different figure makes both wait. */
export function addOfTab(
  { cells, clashes }: AnswerRow,
  tab: ReadTab,
  own: PlacedRow,
  outline: Outline,
): void {
  for (const [code, cell] of own) {
    const before = cells.get(code);
    const [said, text] = [before, cell].map((one) => one?.cell.shown.trim() ?? '') as [
      string,
      string,
    ];
    const field = fieldOf(code, outline);
    const isProse = field === undefined || field.kind === 'text';
    const saysNothing = (one: PlacedCell) =>
      isProse ? one.cell.shown.trim() === '' : isBlank(one.cell);
    if (clashes.has(code) || (before && (saysNothing(cell) || text === said))) continue;
    if (!before || saysNothing(before)) cells.set(code, cell);
    else if (isProse) cells.set(code, joined(before, `${said}\n${text}`));
    else if (sayOne(before.cell, cell.cell, field, outline)) continue;
    else {
      clashes.set(code, { tabs: [before.place?.tab ?? '', tab.grid.name], said: [said, text] });
      cells.set(code, textCell('', before.place));
    }
  }
}

function joined(before: PlacedCell, text: string): PlacedCell {
  return { ...textCell(text, before.place), typed: before.typed ?? before.cell.shown.trim() };
}

/** Whether two cells say the same figure, however they are written. */
export function sayOne(one: Cell, two: Cell, field: Field, { years }: Outline): boolean {
  if (one.shown.trim() === two.shown.trim()) return true;
  const [a, b] = [one, two].map((cell) => readNumber(cell, numberKindOf(field, years)));
  return a && b ? isUsable(a) && isUsable(b) && a.number === b.number : false;
}

/** "mau:so_vu.2022" → the field. */
function fieldOf(code: string, outline: Outline) {
  const start = below('');
  const [own = ''] = (code.startsWith(start) ? code.slice(start.length) : code).split('.');
  return answerFields(outline).find((field) => field.code === own);
}

/** The same two tabs and figure over all units. */
export interface TabClash {
  readonly tabs: readonly [string, string];
  readonly label: string;
  readonly year: string | undefined;
  /** The first unit, with both figures, and how many there are. */
  readonly unit: string;
  readonly said: readonly [string, string];
  readonly count: number;
}

export function clashesOf(rows: readonly AnswerRow[], outline: Outline): readonly TabClash[] {
  const found = new Map<string, TabClash>();
  for (const { name, clashes } of rows) {
    for (const [code, { tabs, said }] of clashes) {
      const key = JSON.stringify([tabs, code]);
      const known = found.get(key);
      const year = code.split('.')[1];
      const label = fieldOf(code, outline)?.label ?? code;
      const first = known ?? { tabs, label, year, unit: name, said, count: 0 };
      found.set(key, { ...first, count: first.count + 1 });
    }
  }
  return [...found.values()];
}
