/** An outline before it is put in force: its tabs, and a report with invented figures. */
import type { Outline } from '../../outline/schema.ts';
import { readCampaign } from '../campaign.ts';
import { consolidate } from '../consolidate.ts';
import { layOutForm } from '../form/form.ts';
import type { Report } from '../report/shape.ts';
import { inventedBook, inventedLists } from './inventedBook.ts';
import { previewWords } from './words.vi.ts';

/** Names of the tabs that publishing makes. */
export function tabsToMake(outline: Outline): readonly string[] {
  return layOutForm(outline, inventedLists(outline)).map(({ name }) => name);
}

/** The report as it will be, of figures that are nobody's; every page says so. */
export function inventedReport(outline: Outline, now: string): Report {
  // As a final, which tells figures about few people too.
  const run = { now, state: 'CHOT', version: 1 } as const;
  const campaign = readCampaign(inventedBook(outline), outline, run);
  const report = consolidate(campaign, '').report();
  const letterhead = { ...report.letterhead, draftMark: previewWords.headMark };
  return { ...report, letterhead, footer: previewWords.mark };
}
