/** Types into a unit's own cells, all or none, and gives what takes it back; what the Department types is noted first. */
import type { Change, WriteRequest } from '../../api.ts';
import { address } from '../../core/workbook.ts';
import { type CheckedChange, checkChanges } from './checkChanges.ts';
import { findReturn, type Overview } from './overview.ts';
import { Refusal } from './refusal.ts';
import { trackUnit } from './trackUnit.ts';
import { typeCells } from './typeCells.ts';

/** @throws Refusal `unknown-unit`, `locked-cell`, `stale`, `wrong-value`; then nothing was typed. */
export function writeCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { unit, changes, onBehalf }: WriteRequest,
  overview: Overview,
): Change[] {
  const entry = findReturn(overview, unit);
  const checked = checkChanges(changes, entry, overview);
  if (onBehalf) {
    const { words } = overview.outline;
    const nothing = { reason: '', cells: '', newDeadline: '' };
    const track = { ...nothing, event: 'typedOnBehalf', state: words.typedOnBehalf } as const;
    trackUnit(spreadsheet, entry, track, overview);
  }
  requireStill(spreadsheet, checked, overview);
  typeCells(spreadsheet, checked);
  return checked.map(({ place, from, to }) => ({ place, from: to, to: from }));
}

/** People type without asking for the lock: the cells and their rows' keys once more, just before. */
function requireStill(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  changes: readonly CheckedChange[],
  { workbook, returns, outline }: Overview,
): void {
  const { answers, references } = returns.binding;
  const bindings = [answers, ...Object.values(references)];
  const { code, name } = outline.registry;
  const rows = new Map<string, readonly string[]>();
  for (const { place } of changes) {
    const { tab, row, column } = place;
    const then = workbook.grids.find((grid) => grid.name === tab)?.shown[row] ?? [];
    const read = () =>
      spreadsheet
        .getSheetByName(tab)
        ?.getRange(row + 1, 1, 1, then.length)
        .getDisplayValues()[0];
    const now = rows.get(`${tab} ${row}`) ?? read() ?? [];
    rows.set(`${tab} ${row}`, now);
    const columns = bindings.find((one) => one?.grid.name === tab)?.columns;
    const key = columns?.get(code.code) ?? columns?.get(name.code) ?? 0;
    const isSame = [key, column].every((at) => (now[at] ?? '') === (then[at] ?? ''));
    if (!isSame) throw new Refusal('stale', address(place));
  }
}
