/** Findings → the grid of the tab "Kiểm tra": by unit and severity, each leading to its cell; then counts by rule. */
import type { Outline } from '../../outline/schema.ts';
import type { Finding, Severity } from '../checks/finding.ts';
import { rememberedWith } from '../lib/remembered.ts';
import type { ReportInput } from '../report/input.ts';
import type { LayoutCell, LookName, SheetLayout } from '../sheet/sheetLayout.ts';
import { findingsFrame } from '../sheet/tabFrames.ts';
import { a1, address } from '../workbook.ts';
import { findingWords } from './findingWords.vi.ts';
import { publicMessage } from './publicMessage.ts';

const looks: Record<Severity, LookName> = { error: 'bad', warning: 'doubtful', note: 'text' };
const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Lays out the findings of a run. Everyone with the link reads this tab: no unit's small counts. */
export function layOutFindings(input: ReportInput): SheetLayout {
  const { outline, results } = input;
  const line = (value: string): LayoutCell[] => [{ value, look: 'subtitle' }];
  return {
    name: outline.findingsTab,
    ...findingsFrame,
    rows: [
      [{ value: findingWords.title, look: 'title' }],
      line(countsLine(results.findings)),
      line(skippedLine(input)),
      line(findingWords.firstRun),
      [...headerOf(findingWords.headers), { value: findingWords.key, look: 'code' }],
      ...inOrder(input).map((finding) => findingRow(finding, input)),
      [],
      [{ value: findingWords.byRule, look: 'label' }],
      headerOf(findingWords.ruleHeaders),
      ...ruleRows(input),
    ],
    landscape: true,
  };
}

function headerOf(words: readonly string[]): LayoutCell[] {
  return words.map((value): LayoutCell => ({ value, look: 'header' }));
}

/** Unit by unit as the registry lists them, the gravest first; what concerns no one unit comes first. */
function inOrder({ results, units }: ReportInput): Finding[] {
  const position = new Map(units.map((unit, index) => [unit.code, index]));
  const rank = ({ unit, severity }: Finding): number =>
    (position.get(unit ?? '') ?? -1) * order.length + order.indexOf(severity);
  return [...results.findings].sort((a, b) => rank(a) - rank(b));
}

function countsLine(findings: readonly Finding[]): string {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return findingWords.counts(of('error'), of('warning'), of('note'));
}

function skippedLine({ results }: ReportInput): string {
  const total = Object.values(results.skipped).reduce((sum, count) => sum + count, 0);
  return findingWords.skipped(total);
}

function findingRow(finding: Finding, input: ReportInput): LayoutCell[] {
  const { severity, rule, unit, field, place, year } = finding;
  const look = looks[severity];
  const name = input.units.find((one) => one.code === unit)?.name ?? findingWords.everyUnit;
  return [
    { value: name, look: 'text' },
    { value: findingWords.severities[severity], look },
    { value: rule, look: 'text' },
    place ? { value: address(place), look: 'link', link: place } : { value: '', look: 'text' },
    { value: labelsOf(input.outline).get(field ?? '') ?? '', look: 'text' },
    { value: year === null ? '' : String(year), look: 'text' },
    { value: publicMessage(finding, input), look: 'text' },
    { value: '', look: 'text' },
    { value: keyOf(finding, input), look: 'code' },
  ];
}

/** Tells a finding from the others of this run and the next; rows of the answers may be sorted meanwhile. */
function keyOf({ rule, unit, field, year, place }: Finding, { outline }: ReportInput): string {
  const moves = unit !== null && place?.tab === outline.answers.tab;
  const at = place && !moves ? `${place.tab} ${a1(place.row, place.column)}` : '';
  return [rule, unit ?? '', field ?? '', year ?? '', at].join('|');
}

function ruleRows({ results, ruleTitles }: ReportInput): LayoutCell[][] {
  return Object.entries(ruleTitles).flatMap(([rule, title]) => {
    const own = results.findings.filter((finding) => finding.rule === rule);
    const skipped = results.skipped[rule] ?? 0;
    if (own.length === 0 && skipped === 0) return [];
    const gravest = order.find((severity) => own.some((finding) => finding.severity === severity));
    return [
      [
        { value: title, look: 'text' },
        {
          value: gravest ? findingWords.severities[gravest] : '',
          look: gravest ? looks[gravest] : 'text',
        },
        { value: rule, look: 'text' },
        { value: own.length, look: 'count' },
        { value: skipped, look: 'count' },
      ] satisfies LayoutCell[],
    ];
  });
}

/** The label of each field by its code; the answers' own first. */
const labelsOf = rememberedWith((outline: Outline): ReadonlyMap<string, string> => {
  const fields = [
    ...outline.answers.sections.flatMap((section) => section.fields),
    ...Object.values(outline.references).flatMap((reference) => reference.fields),
    ...Object.values(outline.registry).filter((part) => typeof part !== 'string'),
  ];
  return new Map(fields.map(({ code, label }) => [code, label] as const).reverse());
});
