/** A unit's texts that may hold a name, and the Department's decision that one may be printed. */
import type { AllowText, DoubtedText } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { allowedKey, readAllowedTexts } from '../../../core/log/allowedTexts.ts';
import { isMasked } from '../../../core/privacy/masked.vi.ts';
import { mayBePrinted } from '../../../core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../../core/privacy/personalDataIn.ts';
import type { Answer } from '../../../core/returns/answers.ts';
import { ownCells } from '../../../core/returns/ownCells.ts';
import type { Return } from '../../../core/returns/returns.ts';
import { address } from '../../../core/workbook.ts';
import { Refusal } from '../../errors/refusal.ts';
import { withLockAfterReading } from '../../errors/withLock.ts';
import { appendLog, currentPerson, readLog } from '../../sheets/log.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In the order of the unit's cells. */
export function doubtedTexts(entry: Return, campaign: Campaign): DoubtedText[] {
  const { outline, returns } = campaign;
  const cells = doubtedCells(entry, campaign);
  if (cells.length === 0) return [];
  // The view of one unit reads no log, unless there is something to ask it.
  const log = returns.binding.log ?? readLog(SpreadsheetApp.getActive(), outline);
  const allows = readAllowedTexts(log, outline);
  return cells.map(({ field, place, cell }) => ({
    label: field.short ?? field.label,
    cell: address(place),
    place,
    isAllowed: allows({ unit: entry.unit.code, field: field.code }, cell.shown),
  }));
}

/**
 * Keeps in the log that a text may be printed, or no more: the unit, the column and a hash of the text.
 * @throws Refusal `not-doubted` when the cell has no such text.
 */
export function allowText(
  spreadsheet: Spreadsheet,
  entry: Return,
  act: AllowText,
  campaign: Campaign,
): void {
  const { outline, returns, settings } = campaign;
  const answer = doubtedCells(entry, campaign).find(({ place }) => address(place) === act.cell);
  if (!answer) throw new Refusal('not-doubted');
  const { code: unit } = entry.unit;
  const note = {
    event: act.isAllowed ? 'textAllowed' : 'textWithheld',
    subject: unit,
    detail: `${answer.field.short ?? answer.field.label} (${act.cell})`,
    hashAfter: allowedKey({ unit, field: answer.field.code }, answer.cell.shown),
  } as const;
  const writer = { now: settings.now, by: currentPerson(), binding: returns.binding.log };
  withLockAfterReading(() => appendLog(spreadsheet, outline, writer, [note]));
}

/** Free texts that the loose test stops and no finding does. */
function doubtedCells(entry: Return, campaign: Campaign): Answer[] {
  return [...ownCells(entry, campaign).values()].filter((answer) => {
    const { field, cell, blank } = answer;
    if (blank || field.kind !== 'text' || isMasked(cell.shown)) return false;
    return !personalDataIn(answer) && !mayBePrinted(cell.shown, field);
  });
}
