/** The unit's rows of each reference table, those with nothing but keys too, cell by cell. */
import type { ReferenceRows, ReferenceRowView } from '../../api/api.ts';
import type { MatchContext } from '../../core/matching/context.ts';
import { type Answer, answerReader } from '../../core/returns/answers.ts';
import { unitFinder } from '../../core/returns/unitFinder.ts';
import { isAsked, type Unit } from '../../core/returns/units.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { ReferenceTab } from '../../outline/schema.ts';
import { editableCell } from './editableCell.ts';

/** Tables of topics that the unit's type is asked, in the order of the outline. */
export function unitReferences(unit: Unit, { returns, outline }: MatchContext): ReferenceRows[] {
  const finder = unitFinder(returns.registry, outline);
  return Object.entries(outline.references).flatMap(([code, table]) => {
    const binding = returns.binding.references[code];
    if (!binding || !isAsked(unit, table.topic)) return [];
    const fields = table.fields.filter((field) => field.kind !== 'native');
    const read = answerReader(binding, fields, outline.years);
    const own = rowsOf(binding).filter((row) => finder(binding, row).unit === unit);
    const rows = own.map((row) => [...read(row).values()]);
    return [referenceRows(code, table, rows)];
  });
}

function rowsOf({ firstRow, grid }: TabBinding): number[] {
  return Array.from(
    { length: Math.max(0, grid.values.length - firstRow) },
    (_, at) => firstRow + at,
  );
}

function referenceRows(
  code: string,
  table: ReferenceTab,
  rows: readonly (readonly Answer[])[],
): ReferenceRows {
  const shown = rows.map((answers) => referenceRow(answers)).filter((row) => row !== null);
  return {
    code,
    title: table.title,
    rows: shown,
    place: shown[0]?.cells[0]?.place ?? null,
  };
}

/** A spare row without a name is for its tab, not for here. */
function referenceRow(answers: readonly Answer[]): ReferenceRowView | null {
  const [, ...keys] = answers.filter((answer) => answer.field.locked);
  const title = keys
    .map((answer) => answer.option?.label ?? answer.cell.shown.trim())
    .filter((text) => text !== '');
  const open = answers.filter((answer) => !answer.field.locked);
  if (title.length === 0) return null;
  return { title: title.join(' · '), cells: open.map(editableCell) };
}
