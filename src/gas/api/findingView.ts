/** A finding as the sidebar shows it: only what google.script.run carries. */
import type { FindingView } from '../../api/api.ts';
import type { Finding, Fix } from '../../core/checks/finding.ts';
import { cellAt, findGrid, type Workbook } from '../../core/workbook.ts';

const order = { error: 0, warning: 1, note: 2 };

/** Errors first, otherwise as found. */
export function findingViews(
  findings: readonly Finding[],
  workbook: Workbook,
  isAmong: (finding: Finding) => boolean = () => false,
): FindingView[] {
  return findings
    .map((finding) => findingView(finding, workbook, isAmong(finding)))
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

function findingView(finding: Finding, workbook: Workbook, among: boolean): FindingView {
  const { rule, severity, outcome, unit, field, year, place, message, explainable, fixes } =
    finding;
  const mayAsk = severity === 'warning' || (severity === 'note' && !among);
  return {
    rule,
    severity,
    broken: outcome === 'broken',
    unit: unit ?? '',
    field: field ?? '',
    year,
    place,
    blank: place !== null && isBlankText(shownAt(workbook, place)),
    among,
    subject: mayAsk && explainable ? subjectOf(finding) : '',
    message,
    fixes: fixes
      .filter((fix) => !isReworded(fix, workbook))
      .map((fix) => ({ label: fix.label, change: changeOf(fix, workbook) })),
  };
}

/** “Số buổi tuyên truyền” năm 2023 → Số buổi tuyên truyền, 2023: its sentence opens with its name. */
function subjectOf({ message, rule, year }: Finding): string {
  const [, label = ''] = /“([^”]+)”/.exec(message) ?? [];
  return [label || rule, ...(year === null ? [] : [year])].join(', ');
}

/** As the reader of cells: nothing, or a dash in place of it. */
function isBlankText(text: string): boolean {
  return /^[\s\-–—…./]*$/.test(text);
}

/** A fix speaks of the cell's value, which may be a date; a change of the text that it shows. */
function changeOf({ place, to }: Fix, workbook: Workbook) {
  return { place, from: shownAt(workbook, place), to };
}

/** A cell that is read in other words ("45/45") cannot take a fix that knows only these. */
function isReworded({ place, to }: Fix, workbook: Workbook): boolean {
  if (to === shownAt(workbook, place)) return true;
  return workbook.grids.some(({ linked }) =>
    [...(linked?.typed.keys() ?? [])].some((key) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const own = linked?.places[row]?.[column];
      return own?.tab === place.tab && own.row === place.row && own.column === place.column;
    }),
  );
}

/** The text a cell shows. */
function shownAt(workbook: Workbook, place: Fix['place']): string {
  const source = workbook.linked?.sources.find(({ name }) => name === place.tab);
  const grid = source ?? findGrid(workbook, place.tab);
  return grid ? cellAt(grid, place.row, place.column).shown : '';
}
