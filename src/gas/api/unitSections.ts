/** A unit's findings by section of the outline: answers by section, reference tables by table. */
import type { SectionFindings } from '../../api/api.ts';
import type { Finding } from '../../core/checks/finding.ts';
import type { Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { findingViews } from './findingView.ts';
import { wholeReport } from './typed.vi.ts';

interface Part {
  readonly title: string;
  readonly tab: string;
  /** null: every finding in the tab. */
  readonly fields: ReadonlySet<string> | null;
}

/** Sections with findings: those with errors first, otherwise in the order of the outline. */
export function unitSections(
  findings: readonly Finding[],
  outline: Outline,
  workbook: Workbook,
  isAmong: (finding: Finding) => boolean = () => false,
): SectionFindings[] {
  const parts = partsOf(outline);
  const titleOf = (finding: Finding): string =>
    parts.find((part) => belongs(finding, part))?.title ?? wholeReport;
  const sections = [wholeReport, ...parts.map((part) => part.title)].flatMap((title) => {
    const own = findings.filter((finding) => titleOf(finding) === title);
    return own.length === 0 ? [] : [{ title, findings: findingViews(own, workbook, isAmong) }];
  });
  const hasError = (section: SectionFindings) => section.findings[0]?.severity === 'error';
  return [...sections.filter(hasError), ...sections.filter((section) => !hasError(section))];
}

function partsOf({ answers, references }: Outline): Part[] {
  const sections = answers.sections.map(({ title, fields }) => ({
    title,
    tab: answers.tab,
    fields: new Set(fields.map((field) => field.code)),
  }));
  const tables = Object.values(references).map(({ title, tab }) => ({ title, tab, fields: null }));
  return [...sections, ...tables];
}

function belongs({ place, field }: Finding, { tab, fields }: Part): boolean {
  if (place && place.tab !== tab) return false;
  return fields === null ? place !== null : fields.has(field ?? '');
}
