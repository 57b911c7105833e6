/** Keeps the link that a person confirmed in the settings tab, which is made when it is not there. */

import type { Link } from '../../../core/linking/link.ts';
import { linkParts, readKeptLink } from '../../../core/linking/link.ts';
import { knowsApart, readsApart } from '../../../core/returns/apart/besideLink.ts';
import { bindSettings } from '../../../core/tabs/binding.ts';
import type { Outline } from '../../../outline/schema.ts';
import { isMarked, markApart } from '../../sheets/apartMark.ts';
import { readClock } from '../../sheets/clock.ts';
import { appendLog, currentPerson, readLog } from '../../sheets/log.ts';
import { requireOfficer } from '../../sheets/officers.ts';
import { readGrid } from '../../sheets/readGrid.ts';
import { openApart } from '../../sheets/restricted.ts';
import { putSettings, settingRowOf } from '../../sheets/settingRows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The settings tab as it is, and the link kept in it. */
export function keptLink(spreadsheet: Spreadsheet, outline: Outline) {
  const sheet = spreadsheet.getSheetByName(outline.settings.tab);
  const grid = sheet && readGrid(sheet, outline.settings.tab, false);
  const binding = grid ? bindSettings({ grids: [grid] }, outline) : null;
  return { sheet, binding, link: readKeptLink(binding, outline) };
}

/**
 * Writes the link over the one before, and answers that one; null takes the link away.
 * @throws Refusal `not-officer`, `others-apart`
 */
export function saveLink(
  spreadsheet: Spreadsheet,
  link: Link | null,
  outline: Outline,
): Link | null {
  const { binding, link: before } = keptLink(spreadsheet, outline);
  requireOfficer(binding, outline);
  // Asked before anything is written: it may fail.
  const by = currentPerson();
  const { rows } = outline.settings;
  const opened = knowsApart(link) ? openApart(binding, outline, 'claim') : null;
  const parts = linkParts(link, outline);
  const older = olderParts(parts.length).filter(
    (part) => settingRowOf(binding, part.code, outline.settings) >= 0,
  );
  const { meaning } = rows.binding;
  const texts = [...parts, ...older].map((part) => ({ ...part, meaning }));
  // The mark first: a link without one is refused, a mark without a link harms nobody.
  if (opened && (readsApart(link) || isMarked(binding, outline)))
    markApart(opened, { own: spreadsheet, settings: binding }, outline);
  putSettings(spreadsheet, binding, texts, outline);
  const writer = { now: readClock(), by, binding: readLog(spreadsheet, outline) };
  const subject = (link?.tabs ?? [])
    .filter(({ role }) => role !== 'other')
    .map(({ tab: name }) => name);
  appendLog(spreadsheet, outline, writer, [{ event: 'linked', subject: subject.join(', ') }]);
  return before;

  /** Parts of a longer link before this one, emptied. */
  function olderParts(count: number): { code: string; text: string }[] {
    const names = Array.from({ length: 20 }, (_, at) => `${rows.binding.code}.${at + 2}`);
    return names.slice(Math.max(0, count - 1)).map((name) => ({ code: name, text: '' }));
  }
}
