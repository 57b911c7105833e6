/** Texts that the Department sends to units: one each, one for all, all in one file, and as a table for a mail merge. */
import type { Reminders, ReminderWish } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { readDay } from '../../../core/cells/days.ts';
import { formatDay } from '../../../core/cells/numberText.ts';
import {
  letterToAll,
  mergeTable,
  messageFile,
  unitMessage,
} from '../../../core/report/dispatch/message.vi.ts';
import type { DispatchInput } from '../../../core/report/dispatch/owing.ts';
import { Refusal } from '../../errors/refusal.ts';
import { findReturn } from '../findReturn.ts';
import { owingUnits } from './owing.ts';
import { type SheetAddress, sheetAddress } from './sheetAddress.ts';
import { unitRows } from './unitRows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws Refusal `unknown-unit`, `nothing-owed`, `not-a-day`, `past-wish`. */
export function reminders(
  spreadsheet: Spreadsheet,
  wish: ReminderWish,
  campaign: Campaign,
): Reminders {
  const input = dispatchInput(wish, campaign, sheetAddress(spreadsheet, wish.address ?? ''));
  const owing = new Set(input.units.map(({ code }) => code));
  const done = unitRows(campaign).filter(
    ({ unit }) => wish.units.includes(unit.code) && !owing.has(unit.code),
  );
  return {
    each: input.units.map((unit) => ({ name: unit.name, text: unitMessage(unit, input) })),
    together: letterToAll(input),
    file: messageFile(input),
    table: mergeTable(input),
    done: done.map(({ unit }) => unit.name),
  };
}

/** What a dispatch and messages are written from. @throws as `reminders`. */
export function dispatchInput(
  { units, until }: ReminderWish,
  campaign: Campaign,
  address: SheetAddress,
): DispatchInput {
  const { outline, settings } = campaign;
  const day = requireComing(until ?? '', settings.now.slice(0, 10));
  for (const unit of units) findReturn(campaign, unit);
  const owing = owingUnits(units, campaign, address);
  if (owing.length === 0) throw new Refusal('nothing-owed');
  const rows = unitRows(campaign);
  const isOwed = ({ state }: (typeof rows)[number]) => state !== 'valid' && state !== 'accepted';
  return {
    units: owing,
    expected: rows.length,
    owing: rows.filter(isOwed).length,
    until: day,
    address: address.sheet,
    outline,
    settings,
  };
}

/** As dd/mm/yyyy; '' when none is typed. */
function requireComing(text: string, today: string): string {
  if (text.trim() === '') return '';
  const day = readDay(text);
  if (day === undefined) throw new Refusal('not-a-day', text.trim());
  if (day < today) throw new Refusal('past-wish', text.trim());
  return formatDay(day);
}
