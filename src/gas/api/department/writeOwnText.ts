/** Types the Department's own words into their place in the tab of its texts, or lets them be printed. */
import type { OwnTextChange, OwnTextView } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { allowedKey } from '../../../core/log/allowedTexts.ts';
import { ownPlace } from '../../../core/log/ownWords.ts';
import { bindWorkbook } from '../../../core/tabs/binding.ts';
import { address } from '../../../core/workbook.ts';
import { Refusal } from '../../errors/refusal.ts';
import { withLockAfterReading } from '../../errors/withLock.ts';
import { noteOwnTexts } from '../../run/noteOwnTexts.ts';
import { appendLog, currentPerson } from '../../sheets/log.ts';
import { readWorkbook } from '../../sheets/readWorkbook.ts';
import { ownTextViews } from '../ownTextViews.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Answers with the place as it is then, its note written.
 * @throws Refusal `broken-structure` when the workbook has no such row, `stale` when it says something else now
 */
export function writeOwnText(
  spreadsheet: Spreadsheet,
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
    // Written already: the answer was lost on the way.
    if (shown(place.column) === to.trim()) return;
    if (shown(place.column) !== from.trim()) throw new Refusal('stale', address(place));
    sheet
      .getRange(place.row + 1, place.column + 1)
      .setNumberFormat('@')
      .setValue(to);
  });
  return viewNow(spreadsheet, campaign, code) ?? { ...view, text: to.trim() };
}

/**
 * Keeps in the log that the words of a place may be printed, or no more: a hash of them, as of a unit's text.
 * @throws Refusal `not-doubted` when nothing there waits for a person.
 */
export function allowOwnText(
  spreadsheet: Spreadsheet,
  code: string,
  isAllowed: boolean,
  campaign: Campaign,
): OwnTextView {
  const { outline, settings, binding } = campaign;
  const view = ownTextViews(campaign).find((one) => one.code === code);
  if (!view?.place || (view.waits !== 'doubted' && !view.isAllowed))
    throw new Refusal('not-doubted');
  const note = {
    event: isAllowed ? 'textAllowed' : 'textWithheld',
    subject: outline.ownTexts.tab,
    detail: `${view.part} (${address(view.place)})`,
    hashAfter: allowedKey(ownPlace(code), view.text),
  } as const;
  const writer = { now: settings.now, by: currentPerson(), binding: binding.log };
  withLockAfterReading(() => appendLog(spreadsheet, outline, writer, [note]));
  return viewNow(spreadsheet, campaign, code) ?? view;
}

/** As the tab and the log are now. */
function viewNow(
  spreadsheet: Spreadsheet,
  { outline }: Campaign,
  code: string,
): OwnTextView | undefined {
  const binding = bindWorkbook(readWorkbook(spreadsheet, outline), outline);
  noteOwnTexts(spreadsheet, binding, outline);
  return ownTextViews({ outline, binding }).find((one) => one.code === code);
}
