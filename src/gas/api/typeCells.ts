/** Types texts into cells: neighbours of a row in one call, as text, so that "=1" or "1/2" stays what it is. */
import type { Change } from '../../api.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function typeCells(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  for (const run of neighbours(changes)) {
    const [first] = run;
    const sheet = first && spreadsheet.getSheetByName(first.place.tab);
    if (!first || !sheet) continue;
    const { row, column } = first.place;
    const range = sheet.getRange(row + 1, column + 1, 1, run.length);
    range.setNumberFormat('@').setValues([run.map((change) => change.to)]);
  }
}

/** Changes of cells that stand side by side, together. */
function neighbours(changes: readonly Change[]): Change[][] {
  const sorted = [...changes].sort(
    ({ place: a }, { place: b }) =>
      (a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
  const groups: Change[][] = [];
  for (const change of sorted) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1]?.place;
    const { tab, row, column } = change.place;
    const beside = last?.tab === tab && last.row === row && last.column === column - 1;
    if (group && beside) group.push(change);
    else groups.push([change]);
  }
  return groups;
}
