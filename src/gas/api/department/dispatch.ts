/** The dispatch that urges units, as a Google Doc and a .docx; and a wave of reminders, noted once it is sent. */
import type { Dispatch, Download, ReminderWish, Wave } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { type ReminderWay, readWaves, waveReason } from '../../../core/log/waves.vi.ts';
import { writeDispatch } from '../../../core/report/dispatch/dispatch.vi.ts';
import { hashReturn } from '../../../core/returns/hash.ts';
import { trackingFields } from '../../../core/tabs/binding.ts';
import { Refusal } from '../../errors/refusal.ts';
import { withLockAfterReading } from '../../errors/withLock.ts';
import { createReport, reportBlob } from '../../run/report.ts';
import { appendRows } from '../../sheets/appendRows.ts';
import { logMoment } from '../../sheets/clock.ts';
import { appendLog, currentPerson, type LogEntry } from '../../sheets/log.ts';
import { findReturn } from '../findReturn.ts';
import { owingUnits } from './owing.ts';
import { dispatchInput } from './reminders.ts';
import { sheetAddress } from './sheetAddress.ts';
import { dispatchName } from './words.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws as `dispatchInput`. */
export function makeDispatch(
  spreadsheet: Spreadsheet,
  wish: ReminderWish,
  campaign: Campaign,
): Dispatch {
  const { outline, returns, settings } = campaign;
  const input = dispatchInput(wish, campaign, sheetAddress(spreadsheet, wish.address ?? ''));
  const dispatch = writeDispatch(input);
  const name = dispatchName(readWaves(returns.binding.tracking, outline).last + 1, settings.now);
  const blob = reportBlob(dispatch, name);
  const file: Download = {
    name: blob.getName() ?? '',
    mimeType: blob.getContentType() ?? '',
    base64: Utilities.base64Encode(blob.getBytes()),
  };
  return { document: createReport(dispatch, name), file, units: input.units.length };
}

/** One row a unit in the tracking tab and one line in the log. @throws Refusal `nothing-owed`. */
export function noteWave(
  spreadsheet: Spreadsheet,
  { units }: ReminderWish,
  way: ReminderWay,
  campaign: Campaign,
): Wave {
  const { outline, returns, settings } = campaign;
  const { tracking } = outline;
  const binding = returns.binding.tracking;
  const owing = owingUnits(units, campaign, { sheet: '', linkTo: () => '' });
  if (owing.length === 0) throw new Refusal('nothing-owed');
  const wave = readWaves(binding, outline).last + 1;
  const reason = waveReason(wave, way);
  const by = currentPerson();
  const noted = owing.map(({ code }) => ({ code, hash: hashReturn(findReturn(campaign, code)) }));
  const rows = noted.map(({ code, hash }) => ({
    [tracking.unit.code]: code,
    [tracking.reason.code]: reason,
    [tracking.by.code]: by,
    [tracking.at.code]: logMoment(settings.now),
    [tracking.hash.code]: hash,
  }));
  const entries = noted.map(
    ({ code, hash }): LogEntry => ({
      event: 'reminded',
      subject: code,
      detail: reason,
      hashBefore: hash,
    }),
  );
  withLockAfterReading(() => {
    const tab = { name: tracking.tab, fields: trackingFields(tracking), binding };
    appendRows(spreadsheet, tab, rows);
    appendLog(
      spreadsheet,
      outline,
      { now: settings.now, by, binding: returns.binding.log },
      entries,
    );
  });
  return { wave, units: owing.length };
}
