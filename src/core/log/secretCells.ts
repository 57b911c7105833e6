/** Which of a unit's cells the log names without their texts. */
import type { Field, Outline } from '../../outline/schema.ts';
import { groupBy } from '../lib/groupBy.ts';
import type { Answer } from '../returns/answers.ts';
import type { Return } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import { type Binding, registryFields, trackingFields } from '../tabs/binding.ts';
import { boundCell, columnsOf, type TabBinding } from '../tabs/columns.ts';
import { address, type Place, placeIn } from '../workbook.ts';

/** A cell on a unit, with what the log may tell of it. */
interface LoggedCell extends Pick<Answer, 'code' | 'field' | 'place' | 'cell'> {
  readonly isSecret: boolean;
}

/**
 * A unit's cells, row by row: its answers, then its rows in each reference table. Secret: the tables on
 * children and offenders, the answers that repeat their numbers, fields that name a person, and
 * explanations, which may quote any of these.
 */
export function judgedRows(entry: Return, outline: Outline): LoggedCell[][] {
  const pairs = pairedTables(outline);
  const controls = outline.indicators
    .filter(({ reference }) => pairs.has(reference))
    .map(({ control }) => control);
  const judge = (row: Return['answers'], isPaired: boolean) =>
    [...row.values()].map(({ code, field, place, cell }): LoggedCell => {
      const isSecret =
        isPaired ||
        isPersonal(field) ||
        field.aboutPeople === true ||
        controls.includes(field.code);
      return { code, field, place, cell, isSecret };
    });
  const tables = Object.entries(entry.tableCells).flatMap(([name, rows]) =>
    rows.map((row) => judge(row, pairs.has(name))),
  );
  return [judge(entry.answers, false), judge(entry.declared, false), ...tables];
}

/** What the Department keeps of a unit: its row of the registry, its rows of the tracking tab. */
export function departmentRows(
  { unit }: Return,
  { registry, tracking }: Binding,
  outline: Outline,
): LoggedCell[][] {
  const own = { binding: registry, fields: registryFields(outline.registry) };
  const rows = [rowOf(own, unit.place.row, outline)];
  if (!tracking) return rows;
  const tracked = { binding: tracking, fields: trackingFields(outline.tracking) };
  const at = rowsByUnit(tracking, outline).get(unitCodeKey(unit.code)) ?? [];
  return [...rows, ...at.map((row) => rowOf(tracked, row, outline))];
}

function rowOf(
  { binding, fields }: { readonly binding: TabBinding; readonly fields: readonly Field[] },
  row: number,
  { years, registry }: Outline,
): LoggedCell[] {
  return columnsOf(fields, years).flatMap(({ code, field }): LoggedCell[] => {
    const column = binding.columns.get(code);
    if (column === undefined) return [];
    const isSecret = isPersonal(field) || code === registry.email.code;
    const place = placeIn(binding.grid, row, column);
    return [{ code, field, place, cell: boundCell(binding, row, code), isSecret }];
  });
}

const found = new WeakMap<TabBinding, ReadonlyMap<string, readonly number[]>>();

/** Unit code key → its rows of the tracking tab. */
function rowsByUnit(binding: TabBinding, { tracking }: Outline) {
  const known = found.get(binding);
  if (known) return known;
  const rows = binding.grid.values.map((_, row) => row).slice(binding.firstRow);
  const keyOf = (row: number) =>
    unitCodeKey(boundCell(binding, row, tracking.unit.code).shown.trim());
  const units = groupBy(rows, keyOf);
  found.set(binding, units);
  return units;
}

/** A cell that is none of the unit's is told by its place alone. */
export function isSecretCell(place: Place, entry: Return, outline: Outline): boolean {
  const found = judgedRows(entry, outline)
    .flat()
    .find((one) => address(one.place) === address(place));
  return found?.isSecret ?? true;
}

function isPersonal({ mayNamePeople, explains }: Field): boolean {
  return mayNamePeople === true || explains === true;
}

/** Tables of which each row counts people. */
function pairedTables({ references }: Outline): ReadonlySet<string> {
  const names = Object.keys(references);
  return new Set(names.filter((name) => references[name]?.shape.rows === 'pairs'));
}
