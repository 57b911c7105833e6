/** Writes the tabs that a run makes: the findings, with what is new since the last run, and the summary. */
import type { Consolidation } from '../../core/consolidate.ts';
import { markNew, showsKeys } from '../../core/findings/sinceLastRun.ts';
import { layColumns } from '../sheets/layoutWriter.ts';
import { replaceTabs } from '../sheets/replaceTabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The findings are compared with those that the tab still holds. */
export function writeTabs(
  spreadsheet: Spreadsheet,
  { findings, summary }: Pick<Consolidation, 'findings' | 'summary'>,
): void {
  const sheet = spreadsheet.getSheetByName(findings.name);
  const last = sheet?.getDataRange().getValues() ?? null;
  replaceTabs(spreadsheet, [markNew(findings, last), summary]);
  if (sheet && showsKeys(last)) layColumns(sheet, findings);
}
