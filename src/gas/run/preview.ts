/** What an outline would make, shown before it is put in force; writes nothing to the spreadsheet. */
import { emptyForms } from '../../core/preview/emptyForm.ts';
import { inventedReport, tabsToMake } from '../../core/preview/preview.ts';
import { previewWords } from '../../core/preview/words.vi.ts';
import { plainText } from '../../core/report/plainText.ts';
import type { Outline } from '../../outline/schema.ts';
import { readClock } from '../sheets/clock.ts';
import { reportBlob } from './report.ts';
import { previewName } from './runNames.vi.ts';

/** The empty form, and the report of invented figures as lines and as a file. */
export function previewOf(outline: Outline) {
  const report = inventedReport(outline, readClock());
  return {
    mark: previewWords.mark,
    tabs: tabsToMake(outline),
    forms: emptyForms(outline),
    lines: plainText(report),
    blob: reportBlob(report, previewName(outline)),
  };
}
