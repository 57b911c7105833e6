/** The cells of a linked sheet in the words of the form, each with its place. */

import { isNumeric, type Outline } from '../../outline/schema.ts';
import { numberKindOf } from '../cells/numberKind.ts';
import { retyped } from '../cells/numberText.ts';
import { stateWords } from '../cells/typedWords.vi.ts';
import { readYears } from '../cells/values.ts';
import { isInArea, sourcePlace } from '../sheet/places.ts';
import { looseKey } from '../text/text.ts';
import { type Cell, cellAt, type Place } from '../workbook.ts';
import { areMarks, isNil, isTick, readPair } from './columnValues.ts';
import { headerWordsOf } from './headerText.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { saidOnCells } from './notes/saidInNotes.ts';
import type { ReadTab } from './readTab.ts';
import type { BodyRow } from './rows/body.ts';
import { unclearMoney } from './shape/moneyUnit.ts';
import { isPaired } from './shape/pairCells.ts';

/** A cell with the place it is in; null for none. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly place: Place | null;
  /** As typed, where the cell was put into other words. */
  readonly typed?: string;
  readonly merged?: boolean;
}

/** Column code → cell. */
export type PlacedRow = Map<string, PlacedCell>;

/** Code of the column that holds the denominator of another. */
export const below = (code: string) => `mau:${code}`;

/** A cell of a text. */
export function textCell(text: string, place: Place | null): PlacedCell {
  return { cell: { value: text, shown: text, format: '@' }, place };
}

/** Adds what a column says in a row. */
export function addCells(
  cells: PlacedRow,
  tab: ReadTab,
  row: BodyRow,
  column: ReadColumn,
  outline: Outline,
): void {
  const { field, part } = column;
  if (!field) return;
  const place = sourcePlace(tab.grid, row.row, column.at);
  const raw = cellAt(tab.grid, row.row, column.at);
  const marked = countOfMark(tab, row, column);
  const year = column.year ?? row.year;
  if (field.yearly && year === null) {
    for (const [one, cell] of severalYears(raw, column, outline))
      add(cells, `${field.code}.${one}`, cell(place), field.kind);
    return;
  }
  if (field.yearly && year !== null && !outline.years.includes(year)) return;
  const code = field.yearly ? `${field.code}.${year}` : field.code;
  const merged = isMerged(tab, row.row, column.at);
  const said = marked ?? noted(raw, place, { tab, row, column }, outline);
  if (said) add(cells, part === 'denominator' ? below(code) : code, said, field.kind);
  else if (part === 'ratio' || (part !== 'denominator' && isPairOfTarget(raw, field.code, outline)))
    addPair(cells, code, raw, place);
  else
    add(
      cells,
      part === 'denominator' ? below(code) : code,
      { ...scaled(raw, column, place), ...(merged ? { merged } : {}) },
      field.kind,
    );
}

/** A mark as a number of times: 1, or 0; blank is 0 where the same unit marked another row of the column. */
function countOfMark(
  tab: ReadTab,
  row: BodyRow,
  { at, field, values }: ReadColumn,
): PlacedCell | null {
  if (field?.kind !== 'count' || tab.role === 'answers' || !areMarks(values)) return null;
  const shown = (from: number) => cellAt(tab.grid, from, at).shown.trim();
  const isMark = (text: string) => isTick(text) || isNil(text);
  const own = shown(row.row);
  const isKnown = tab.body.rows.some((one) => one.name === row.name && isMark(shown(one.row)));
  if (own === '' ? !isKnown : !isMark(own) || lacksNumber(own)) return null;
  const times = isTick(own) ? '1' : '0';
  const place = sourcePlace(tab.grid, row.row, at);
  return { cell: { value: times, shown: times, format: '@' }, place, typed: own };
}

/** "CCSL", "KAD": it has no number, or is not asked one; never 0. */
function lacksNumber(text: string): boolean {
  const state = stateWords.get(looseKey(text));
  return state === 'UNKNOWN' || state === 'NA';
}

/** How many empty cells of a list with marks are read as 0. */
export function blanksAmongMarks(tab: ReadTab): number {
  const isBlank = (row: BodyRow, { at }: ReadColumn) =>
    cellAt(tab.grid, row.row, at).shown.trim() === '';
  const read = tab.columns.filter(({ sure }) => sure === 'chac');
  return tab.body.rows.flatMap((row) =>
    read.filter((column) => isBlank(row, column) && countOfMark(tab, row, column) !== null),
  ).length;
}

/** A figure whose own note says that it is planned says so itself: a person settles it. */
function noted(
  raw: Cell,
  place: Place,
  { tab, row, column }: { tab: ReadTab; row: BodyRow; column: ReadColumn },
  outline: Outline,
): PlacedCell | null {
  if (!column.field || !isNumeric(column.field) || !/\d/.test(raw.shown)) return null;
  const words = headerWordsOf(outline);
  const said = saidOnCells(tab.grid)(words).get(`${row.row} ${column.at}`);
  if (said === undefined) return null;
  return { ...textCell(`${raw.shown} (${words.notes[0]}: ${said})`, place), typed: raw.shown };
}

/** Cells of several units, or of several columns, merged into one. */
function isMerged({ grid, body }: ReadTab, row: number, column: number): boolean {
  const area = grid.merges?.find((one) => isInArea(one, row, column));
  if (!area) return false;
  const names = new Set(
    body.rows
      .filter((one) => one.row >= area.row && one.row < area.row + area.rows)
      .map(({ name }) => name),
  );
  return area.columns > 1 || names.size > 1;
}

/** "2/2" among plain counts of a target says its base too. */
function isPairOfTarget(raw: Cell, code: string, outline: Outline): boolean {
  return isPaired(code, outline) && typeof raw.value === 'string' && readPair(raw.shown) !== null;
}

/** "45/45 trường": both halves; anything else stays as typed, for the checks to judge. */
function addPair(cells: PlacedRow, code: string, raw: Cell, place: Place): void {
  const pair = pairTyped(raw);
  if (!pair) {
    add(cells, code, { cell: raw, place }, 'count');
    return;
  }
  const half = (text: string): PlacedCell => ({ ...textCell(text, place), typed: raw.shown });
  add(cells, code, half(pair[0]), 'count');
  add(cells, below(code), half(pair[1]), 'count');
}

/** The two numbers of a cell. A sheet takes "1/2" for a date: one of a greater number first was typed the other way round, or is a date. */
function pairTyped({ value, shown }: Cell): readonly [string, string] | null {
  const pair = typeof value === 'number' ? null : readPair(shown);
  return pair && value instanceof Date && Number(pair[0]) > Number(pair[1]) ? null : pair;
}

/** A number under "(triệu đồng)" says so in its own cell. */
function scaled(raw: Cell, { field, unit }: ReadColumn, place: Place): PlacedCell {
  const isBare = /^\d[\d.,]*$/.test(raw.shown.trim());
  const counts = unit !== '' && unit !== unclearMoney && looseKey(unit) !== 'dong';
  if (field?.kind !== 'money' || !counts || !isBare) return { cell: raw, place };
  const number =
    typeof raw.value === 'number' ? String(raw.value).replace('.', ',') : raw.shown.trim();
  return { ...textCell(`${number} ${unit}`, place), typed: raw.shown };
}

/** "Năm 2021: 3; năm 2022: 5" in one cell. */
function severalYears(
  raw: Cell,
  { field }: ReadColumn,
  outline: Outline,
): [number, (place: Place) => PlacedCell][] {
  if (!field || !isNumeric(field)) return [];
  const kind = numberKindOf(field, outline.years);
  return [...readYears(raw, kind)].flatMap(([year, { number }]) =>
    number === null
      ? []
      : [
          [
            year,
            (place: Place) => ({ ...textCell(retyped(number, kind), place), typed: raw.shown }),
          ],
        ],
  );
}

/** The first filled cell of a place counts; another text is joined to it, another number contradicts it. */
function add(cells: PlacedRow, code: string, cell: PlacedCell, kind: string): void {
  const before = cells.get(code);
  const text = cell.cell.shown.trim();
  if (!before || before.cell.shown.trim() === '') {
    if (!before || text !== '') cells.set(code, cell);
    return;
  }
  const own = before.cell.shown.trim();
  if (text === '' || text === own) return;
  const joined = kind === 'text' ? `${own}\n${text}` : `${own} | ${text}`;
  cells.set(code, { ...textCell(joined, before.place), typed: before.typed ?? own });
}
