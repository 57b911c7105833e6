/** Puts the tabs of the form together from a linked sheet; every cell knows where it is. */
import type { Outline } from '../../outline/schema.ts';
import { rememberedWith } from '../lib/remembered.ts';
import { sourcePlace } from '../sheet/places.ts';
import type { Grid, Place } from '../workbook.ts';
import { toGrid } from './gridOfRows.ts';
import { type LinkedUnit, tableKey } from './link.ts';
import { addCells, type PlacedRow, textCell } from './placedCells.ts';
import type { ReadTab } from './readTab.ts';
import type { ResolvedLink } from './resolve.ts';
import { type AnswerRow, addOfTab, answerRow } from './rows/answerRow.ts';
import { askedOfRows } from './rows/askedOfRows.ts';
import type { BodyRow } from './rows/body.ts';
import { rowsInTable } from './rows/tableRows.ts';
import { type UnitOf, unitInRow } from './sheetUnits.ts';

/** The registry, the answers and the reference tables that the link gives. */
export function assembleTabs(link: ResolvedLink, outline: Outline): Grid[] {
  const finder = unitInRow(link.units, outline);
  const { registry, answers, references } = outline;
  const answered = answersOf(link)(outline);
  const tables = Object.entries(references).flatMap(([name, table]) => {
    const own = link.tabs.filter(({ role }) => role === name);
    return own.length === 0
      ? []
      : [
          toGrid(
            table.tab,
            own.flatMap((tab) =>
              tab.body.rows.flatMap((row) =>
                rowsInTable(tab, row, () => keyCells(tab, row, finder(tab, row), outline), outline),
              ),
            ),
          ),
        ];
  });
  return [
    toGrid(
      answers.tab,
      answered.map(({ cells }) => cells),
      askedOfRows(answered, link, outline),
    ),
    ...tables,
    toGrid(registry.tab, registryRows(link, finder, outline)),
  ];
}

/** Code and name first: the first place of a row is where its unit's name is. */
function keyCells(
  tab: ReadTab,
  row: BodyRow,
  unit: LinkedUnit | null,
  outline: Outline,
): PlacedRow {
  const place = sourcePlace(tab.grid, row.row, Math.max(0, tab.name));
  const { code, name } = outline.registry;
  return new Map([
    [code.code, textCell(unit?.code ?? row.name, place)],
    [name.code, textCell(tab.isUnnamed ? (unit?.name ?? '') : row.name, place)],
  ]);
}

/** One row for each unit, from all its tabs and blocks; a cell found twice in a table makes a second row. */
export const answersOf = rememberedWith((link: ResolvedLink) =>
  rememberedWith((outline: Outline) => answerRows(link, outline)),
);

function answerRows({ tabs, units }: ResolvedLink, outline: Outline): readonly AnswerRow[] {
  const finder = unitInRow(units, outline);
  const rows: AnswerRow[] = [];
  for (const tab of tabs.filter(({ role }) => role === 'answers')) {
    const read = tab.columns.filter(
      ({ field, sure }) =>
        sure === 'chac' &&
        field &&
        field.kind !== 'key' &&
        field.code !== outline.registry.type.code,
    );
    for (const row of tab.body.rows) {
      const unit = finder(tab, row);
      const key = unit?.code ?? `? ${row.name}`;
      const from = `${tableKey(tab.grid)} ${row.year}`;
      let target = rows.find((one) => one.key === key && !one.from.has(from));
      if (!target) {
        target = answerRow(key, row.name, keyCells(tab, row, unit, outline));
        rows.push(target);
      }
      target.from.add(from);
      target.tabs.add(tab);
      const own: PlacedRow = new Map();
      for (const column of read) addCells(own, tab, row, column, outline);
      addOfTab(target, tab, own, outline);
    }
  }
  return rows;
}

/** Where a unit was that has no row now. */
function placeOfUnit({ tab, row }: LinkedUnit, tabs: readonly ReadTab[]): Place {
  const own = tabs.filter(({ grid }) => grid.name === tab);
  const turned = own[0]?.grid.turned;
  if (turned) return { tab, row: turned.head, column: row - 1 };
  const table = own.find(({ body }) => body.rows.some((one) => one.row === row - 1)) ?? own[0];
  return { tab, row: row - 1, column: Math.max(0, table?.name ?? 0) };
}

/** The units as confirmed, with what a list of units says of each. */
function registryRows(
  { tabs, units }: ResolvedLink,
  finder: UnitOf,
  outline: Outline,
): PlacedRow[] {
  const { code, name, type } = outline.registry;
  const listed = new Map<LinkedUnit, { readonly tab: ReadTab; readonly row: BodyRow }>();
  for (const tab of tabs.filter(({ role }) => role === 'registry')) {
    for (const row of tab.body.rows) {
      const unit = finder(tab, row);
      if (unit && !listed.has(unit)) listed.set(unit, { tab, row });
    }
  }
  return units.map((unit) => {
    const own = listed.get(unit);
    const at = own ? sourcePlace(own.tab.grid, own.row.row, own.tab.name) : placeOfUnit(unit, tabs);
    const cells: PlacedRow = new Map([
      [code.code, textCell(unit.code, at)],
      [name.code, textCell(unit.name, at)],
      [type.code, textCell(unit.type ?? '', at)],
    ]);
    for (const column of own?.tab.columns ?? []) {
      const isSet = column.field && cells.has(column.field.code);
      if (own && column.sure === 'chac' && column.field && !isSet)
        addCells(cells, own.tab, own.row, column, outline);
    }
    return cells;
  });
}
