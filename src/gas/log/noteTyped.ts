/** Logs at once what was typed into the sheet on one's own machine, where nobody else is and every cell is known. */

import { groupBy } from '../../core/lib/groupBy.ts';
import { changesDetail } from '../../core/log/eventDetail.vi.ts';
import { departmentRows, judgedRows } from '../../core/log/secretCells.ts';
import { type Returns, readReturns } from '../../core/returns/returns.ts';
import { StructureError } from '../../core/sheet/structureError.ts';
import { bindWorkbook } from '../../core/tabs/binding.ts';
import { address, type Place } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { withLock } from '../errors/withLock.ts';
import { noteOwnTexts } from '../run/noteOwnTexts.ts';
import { readClock } from '../sheets/clock.ts';
import { appendLog, currentPerson, type LogEntry } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';
import { typedCleared, typedEntries } from './typedByUnits.ts';
import { requestEntries, requestsLogged } from './unlockRequests.ts';

/** A cell that was typed, with what it showed before and after. */
export interface TypedHere {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/**
 * Also writes down what waits of the sidebar. False where there is no log yet, or no form: a run makes it.
 * @throws Refusal `not-officer`
 */
export function noteTyped(
  outline: Outline,
  typed: readonly TypedHere[],
  event: 'typedInSheet' | 'merged',
): boolean {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const returns = readForm(spreadsheet, outline);
    if (!returns?.binding.log) return false;
    requireOfficer(returns.binding.settings, outline);
    const by = currentPerson();
    const store = PropertiesService.getDocumentProperties();
    const properties = store.getProperties();
    const entries = [
      ...typedEntries(properties),
      ...requestEntries(properties),
      ...typedHere(typed, returns, outline).map((line) => ({ ...line, event })),
    ];
    const writer = { now: readClock(), by, binding: returns.binding.log };
    appendLog(spreadsheet, outline, writer, entries);
    const { tab } = outline.ownTexts;
    if (typed.some(({ place }) => place.tab === tab))
      noteOwnTexts(spreadsheet, returns.binding, outline);
    store.setProperties({ ...typedCleared(properties), ...requestsLogged(properties) });
    return true;
  });
}

/** Null for a workbook that is no form. */
function readForm(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  outline: Outline,
): Returns | null {
  try {
    return readReturns(
      bindWorkbook(readWorkbook(spreadsheet, outline, new Map(), { mayBeClosed: true }), outline),
      outline,
    );
  } catch (error) {
    if (error instanceof StructureError) return null;
    throw error;
  }
}

/** A line for each unit; what is no unit's is no act on one. */
function typedHere(
  typed: readonly TypedHere[],
  { returns, binding }: Returns,
  outline: Outline,
): Omit<LogEntry, 'event'>[] {
  const byPlace = new Map(joined(typed).map((one) => [address(one.place), one]));
  const changes = returns.flatMap((entry) => {
    const rows = [...judgedRows(entry, outline), ...departmentRows(entry, binding, outline)];
    return rows.flat().flatMap(({ place, isSecret }) => {
      const change = byPlace.get(address(place));
      return change ? [{ ...change, isSecret, unit: entry.unit.code }] : [];
    });
  });
  const byUnit = groupBy(changes, ({ unit }) => unit);
  return [...byUnit].map(([subject, own]) => {
    return { subject, detail: changesDetail(own) };
  });
}

/** Each cell once, from what it was first to what it is now. */
function joined(typed: readonly TypedHere[]): TypedHere[] {
  return [...groupBy(typed, ({ place }) => address(place)).values()].flatMap((own) => {
    const [first] = own;
    const [last] = own.slice(-1);
    return first && last && first.from !== last.to ? [{ ...last, from: first.from }] : [];
  });
}
