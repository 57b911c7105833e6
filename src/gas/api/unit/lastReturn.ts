/** Why the Department sent a report back, and which of the unit's cells it named. */
import type { ReturnedView } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { readChoice } from '../../../core/cells/values.ts';
import type { Return } from '../../../core/returns/returns.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import { boundCell } from '../../../core/tabs/columns.ts';
import { address } from '../../../core/workbook.ts';

/** The latest such row of the tracking tab; `ids`: the unit's cells by address. */
export function lastReturn(
  { unit }: Return,
  { returns, outline }: Campaign,
  ids: ReadonlyMap<string, string>,
): ReturnedView | null {
  const binding = returns.binding.tracking;
  if (!binding) return null;
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
    return {
      reason: text(row, tracking.reason.code),
      cells,
      places: [...ids].flatMap(([where, id]) => (names(cells, where) ? [id] : [])),
      by: text(row, tracking.by.code),
      at: text(row, tracking.at.code),
    };
  }
  return null;
}

/** Whether a list of addresses as people write them holds this one: with its tab, or in the answers without. */
function names(cells: string, where: string): boolean {
  const listed = cells.split(/[;,\n]+/).map((one) => one.replace(/['$]/g, '').trim());
  return listed.includes(where.replace(/['$]/g, ''));
}

/** The unit's cells: address → id. */
export function idsByAddress(
  cells: readonly { readonly id: string; readonly place: Parameters<typeof address>[0] }[],
): ReadonlyMap<string, string> {
  return new Map(cells.map(({ id, place }) => [address(place), id]));
}
