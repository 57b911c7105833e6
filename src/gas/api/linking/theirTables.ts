/** What a link may read: the tabs that others made, here and in the restricted workbook, and the link that is kept. */
import { partTabs } from '../../../core/linking/linkWorkbook.ts';
import type { Outline } from '../../../outline/schema.ts';
import { openApart } from '../../sheets/restricted.ts';
import { readSources } from '../../sheets/sources.ts';
import { keptLink } from './saveLink.ts';

/** @throws Refusal `closed-apart`, `others-apart` */
export function theirTables(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  outline: Outline,
) {
  const { binding, link } = keptLink(spreadsheet, outline);
  const restricted = openApart(binding, outline, 'claim');
  const sources = readSources(spreadsheet, outline, new Map(), restricted);
  return { binding, link, ...partTabs(sources, outline) };
}
