/** Types texts into cells, those of one tab and one text in one call, as text: "=1" or "1/2" stays what it is. */
import type { Change } from '../../api.ts';
import { groupBy } from '../../core/groupBy.ts';
import { a1, address } from '../../core/workbook.ts';
import type { Overview } from './overview.ts';
import { Refusal } from './refusal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Types into cells that still hold what the overview read. `note` goes first, so that nothing is typed
 * that is not noted; when a cell changes in the moment after it, the note stands and nothing is typed.
 * @throws Refusal `stale`
 */
export function typeCells(
  spreadsheet: Spreadsheet,
  changes: readonly Change[],
  overview: Overview,
  note?: () => void,
): void {
  requireStill(spreadsheet, changes, overview);
  if (note) {
    note();
    requireStill(spreadsheet, changes, overview);
  }
  for (const [tab, own] of groupBy(changes, ({ place }) => place.tab)) {
    const sheet = spreadsheet.getSheetByName(tab);
    if (!sheet) continue;
    const cells = (some: readonly Change[]) =>
      sheet.getRangeList(some.map(({ place }) => a1(place.row, place.column)));
    cells(own).setNumberFormat('@');
    for (const [text, alike] of groupBy(own, ({ to }) => to)) cells(alike).setValue(text);
  }
}

/** People type without asking for the lock: the cells and their rows' keys once more, just before. */
function requireStill(
  spreadsheet: Spreadsheet,
  changes: readonly Change[],
  { workbook, returns, outline }: Overview,
): void {
  const { registry, answers, references } = returns.binding;
  const bindings = [registry, answers, ...Object.values(references)];
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
