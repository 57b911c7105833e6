/** A finding as the sidebar shows it: only what google.script.run carries. */
import type { FindingView } from '../../api/api.ts';
import type { Finding, Fix } from '../../core/checks/finding.ts';
import { cellAt, findGrid, type Workbook } from '../../core/workbook.ts';

const order = { error: 0, warning: 1, note: 2 };

/** Errors first, otherwise as found. */
export function findingViews(findings: readonly Finding[], workbook: Workbook): FindingView[] {
  return findings
    .map((finding) => findingView(finding, workbook))
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

function findingView(finding: Finding, workbook: Workbook): FindingView {
  const { rule, severity, outcome, unit, place, message, fixes } = finding;
  return {
    rule,
    severity,
    broken: outcome === 'broken',
    unit: unit ?? '',
    place,
    message,
    fixes: fixes.map((fix) => ({ label: fix.label, change: changeOf(fix, workbook) })),
  };
}

/** A fix speaks of the cell's value, which may be a date; a change of the text that it shows. */
function changeOf({ place, to }: Fix, workbook: Workbook) {
  return { place, from: shownAt(workbook, place), to };
}

/** The text a cell shows. */
export function shownAt(workbook: Workbook, place: Fix['place']): string {
  const grid = findGrid(workbook, place.tab);
  return grid ? cellAt(grid, place.row, place.column).shown : '';
}
