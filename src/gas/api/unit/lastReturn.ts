/** Why the Department sent a report back, and which of the unit's cells it named. */
import type { ReturnedView } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { readChoice } from '../../../core/cells/values.ts';
import { cellNames } from '../../../core/returns/cellNames.vi.ts';
import { cellKey, readNamedCells } from '../../../core/returns/namedCells.vi.ts';
import type { Return } from '../../../core/returns/returns.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import { boundCell } from '../../../core/tabs/columns.ts';
import type { Place } from '../../../core/workbook.ts';

/** The latest row of the tracking tab that returned the report; `ids`: see `idsByCell`. */
export function lastReturn(
  entry: Return,
  { returns, outline }: Campaign,
  ids: ReadonlyMap<string, string>,
): ReturnedView | null {
  const binding = returns.binding.tracking;
  if (!binding) return null;
  const { unit } = entry;
  const { tracking, words } = outline;
  const text = (row: number, code: string) => boundCell(binding, row, code).shown.trim();
  for (let row = binding.grid.values.length - 1; row >= binding.firstRow; row--) {
    const state = readChoice(
      boundCell(binding, row, tracking.state.code),
      tracking.state.options ?? [],
    );
    const isOwn = unitCodeKey(text(row, tracking.unit.code)) === unitCodeKey(unit.code);
    if (!isOwn || state?.code !== words.returned) continue;
    const cells = text(row, tracking.cells.code);
    const names = cellNames(entry, outline, returns.binding.answers.grid.name);
    const list = readNamedCells(cells, names);
    const named = new Map(list.map((one) => [names.keyOf(one.named), one.before]));
    const places = [...ids].flatMap(([where, id]) => {
      const before = named.get(where);
      return before === undefined ? [] : [{ id, before }];
    });
    return {
      reason: text(row, tracking.reason.code),
      cells: places.length > 0 ? '' : cells,
      places,
      by: text(row, tracking.by.code),
      at: text(row, tracking.at.code),
    };
  }
  return null;
}

/** The unit's cells: `cellKey` → id. */
export function idsByCell(
  cells: readonly { readonly id: string; readonly place: Place }[],
): ReadonlyMap<string, string> {
  return new Map(cells.map(({ id, place }) => [cellKey(place), id]));
}
