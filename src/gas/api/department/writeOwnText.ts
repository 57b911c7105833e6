/** Types the Department's own words into their place in the tab of its texts. */
import type { OwnTextChange, OwnTextView } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { address } from '../../../core/workbook.ts';
import { Refusal } from '../../errors/refusal.ts';
import { withLockAfterReading } from '../../errors/withLock.ts';
import { ownTextViews } from '../ownTextViews.ts';

/**
 * Answers with the place as it is then.
 * @throws Refusal `broken-structure` when the workbook has no such row, `stale` when it says something else now
 */
export function writeOwnText(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { code, from, to }: OwnTextChange,
  campaign: Campaign,
): OwnTextView {
  const { tab, code: codeField } = campaign.outline.ownTexts;
  const view = ownTextViews(campaign).find((one) => one.code === code);
  const codeColumn = campaign.binding.ownTexts?.columns.get(codeField.code);
  const sheet = spreadsheet.getSheetByName(tab);
  if (!view?.place || codeColumn === undefined || !sheet)
    throw new Refusal('broken-structure', tab);
  const { place } = view;
  withLockAfterReading(() => {
    const shown = (column: number) =>
      String(sheet.getRange(place.row + 1, column + 1).getDisplayValues()[0]?.[0] ?? '').trim();
    if (shown(codeColumn) !== code) throw new Refusal('moved');
    if (shown(place.column) !== from.trim()) throw new Refusal('stale', address(place));
    sheet
      .getRange(place.row + 1, place.column + 1)
      .setNumberFormat('@')
      .setValue(to);
  });
  return { ...view, text: to.trim() };
}
