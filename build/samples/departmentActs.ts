/** What the Department did before: extensions, returns, acceptances, and the log of its runs. */
import type { SpreadsheetModel } from '../../local/model.ts';
import {
  acceptWord,
  departmentOfficer,
  extension,
  logWords,
  onBehalfWord,
  returnWords,
  sampleActors,
} from './actors.vi.ts';
import { formTab } from './formTab.ts';
import { logTabName, registryTabName, trackingTabName } from './tabNames.vi.ts';
import type { SampleUnit } from './units.ts';

/** When the drafts were made; the last is after the deadline. */
const runs = ['17/12/2024', '20/12/2024', '23/12/2024', '24/12/2024', '27/12/2024'] as const;
const afterDeadline = 4;
const acceptedShare = 0.3;

/** Writes the acts; `complete`: units whose returns say that they are complete. */
export function writeActs(form: SpreadsheetModel, complete: readonly SampleUnit[]): void {
  writeExtensions(form);
  const accepted = complete.filter(
    ({ part, chance }) => part === 'complete' && chance.happens(acceptedShare),
  );
  writeTracking(form, accepted);
  writeLog(form, complete);
}

function writeExtensions(form: SpreadsheetModel): void {
  const registry = formTab(form, registryTabName);
  const [row] = registry.rowsWhere('ma_don_vi', sampleActors.extended[0]);
  if (row === undefined) return;
  registry.put(row, 'gia_han_den', extension.to);
  registry.put(row, 'ly_do_gia_han', extension.reason);
}

function writeTracking(form: SpreadsheetModel, accepted: readonly SampleUnit[]): void {
  const tracking = formTab(form, trackingTabName);
  const registry = formTab(form, registryTabName);
  const add = (unit: string, cells: Readonly<Record<string, string>>) => {
    const row = tracking.nextRow();
    const [own] = registry.rowsWhere('ma_don_vi', unit);
    const name = own === undefined ? '' : registry.read(own, 'ten_don_vi');
    const named = { ma_don_vi: unit, ten_don_vi: name, ...cells };
    for (const [code, value] of Object.entries(named)) tracking.put(row, code, value);
  };
  const signed = (luc: string) => ({ nguoi: departmentOfficer, luc });
  for (const { code } of accepted) {
    add(code, { trang_thai: acceptWord, ...signed('24/12/2024 10:15:00') });
  }
  add(sampleActors.returned, {
    trang_thai: returnWords.state,
    ly_do: returnWords.reason,
    o_can_sua: returnWords.cells,
    han_moi: returnWords.deadline,
    ...signed('23/12/2024 15:40:00'),
  });
  add(sampleActors.extended[1], {
    han_moi: extension.to,
    ly_do: extension.reason,
    ...signed('23/12/2024 15:45:00'),
  });
  add(sampleActors.onBehalf, { trang_thai: onBehalfWord, ...signed('24/12/2024 09:05:00') });
}

/** Each complete unit is seen by one run: those that were late by the last, a few by none. */
function writeLog(form: SpreadsheetModel, complete: readonly SampleUnit[]): void {
  const log = formTab(form, logTabName, 'luc');
  const seenBy = complete.map(({ part, chance }) => {
    if (part === 'late') return afterDeadline;
    return chance.happens(0.12) ? -1 : chance.whole(0, afterDeadline - 1);
  });
  runs.forEach((day, index) => {
    const add = (time: string, viec: string, doi_tuong: string) => {
      const row = log.nextRow();
      const cells = { luc: `${day} ${time}`, nguoi: departmentOfficer, viec, doi_tuong };
      for (const [code, value] of Object.entries(cells)) log.put(row, code, value);
    };
    complete.forEach(({ code }, at) => {
      if (seenBy[at] === index) add('16:05:00', logWords.seen, code);
    });
    add('16:05:01', logWords.draft, '');
  });
}
