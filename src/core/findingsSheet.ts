/** Findings → the grid of the tab "Kiểm tra": by severity and unit, each naming its cell. */
import type { Finding, Severity } from './finding.ts';
import { findingWords, plainSentence } from './findingWords.vi.ts';
import type { ReportInput } from './report.ts';
import type { LayoutCell, LookName, SheetLayout } from './sheetLayout.ts';
import { findingsFrame } from './tabFrames.ts';
import { a1 } from './workbook.ts';

const looks: Record<Severity, LookName> = { error: 'bad', warning: 'doubtful', note: 'muted' };
const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Lays out the findings of a run. Everyone with the link reads this tab: no unit's small counts. */
export function layOutFindings(input: ReportInput): SheetLayout {
  const { results, outline } = input;
  const sorted = order.flatMap((severity) =>
    results.findings.filter((finding) => finding.severity === severity),
  );
  return {
    name: outline.findingsTab,
    ...findingsFrame,
    rows: [
      [{ value: findingWords.title, look: 'title' }],
      [{ value: countsLine(input), look: 'subtitle' }],
      [{ value: skippedLine(input), look: 'subtitle' }],
      findingWords.headers.map((value): LayoutCell => ({ value, look: 'header' })),
      ...sorted.map((finding) => findingRow(finding, input)),
    ],
    landscape: true,
  };
}

function countsLine({ results }: ReportInput): string {
  const of = (severity: Severity): number =>
    results.findings.filter((finding) => finding.severity === severity).length;
  return findingWords.counts(of('error'), of('warning'), of('note'));
}

function skippedLine({ results }: ReportInput): string {
  const total = Object.values(results.skipped).reduce((sum, count) => sum + count, 0);
  return findingWords.skipped(total);
}

function findingRow(finding: Finding, input: ReportInput): LayoutCell[] {
  const { severity, rule, unit, place, year } = finding;
  const look = looks[severity];
  const name = input.units.find((one) => one.code === unit)?.name ?? '';
  return [
    { value: findingWords.severities[severity], look },
    { value: rule, look: 'text' },
    { value: name, look: 'text' },
    { value: place ? `${place.tab}!${a1(place.row, place.column)}` : '', look: 'text' },
    { value: labelOf(finding, input), look: 'text' },
    { value: year === null ? '' : String(year), look: 'text' },
    { value: publicMessage(finding, input), look: 'text' },
  ];
}

function labelOf({ field }: Finding, { outline }: ReportInput): string {
  const fields = [
    ...outline.answers.sections.flatMap((section) => section.fields),
    ...Object.values(outline.references).flatMap((reference) => reference.fields),
    ...Object.values(outline.registry).filter((part) => typeof part !== 'string'),
  ];
  return fields.find((one) => one.code === field)?.label ?? '';
}

/** Of cells about children and offenders only the cell is named, never what stands in it. */
export function publicMessage(finding: Finding, { outline, ruleTitles }: ReportInput): string {
  const { place, field, rule, message } = finding;
  const paired = outline.indicators.filter(
    (one) => outline.references[one.reference]?.shape.rows === 'pairs',
  );
  const secret = paired.some(
    (one) => field === one.control || place?.tab === outline.references[one.reference]?.tab,
  );
  return secret ? plainSentence(ruleTitles[rule] ?? rule) : message;
}
