/** When Department runs first saw a unit complete, as the log tells. */
import type { Outline } from '../../outline/schema.ts';
import type { Day } from '../cells/reading.ts';
import { readDate } from '../cells/values.ts';
import { unitCodeKey } from '../returns/units.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { looseKey } from '../text/text.ts';
import type { Cell } from '../workbook.ts';
import { logEvents } from './logEvents.vi.ts';

/** Unit code key → the first day it was seen complete. */
export function seenComplete(
  binding: TabBinding | null,
  { log }: Outline,
): ReadonlyMap<string, Day> {
  const seen = new Map<string, Day>();
  if (!binding) return seen;
  const event = looseKey(logEvents.seenComplete);
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    if (looseKey(boundCell(binding, row, log.event.code).shown) !== event) continue;
    const unit = unitCodeKey(boundCell(binding, row, log.subject.code).shown);
    const day = dayOf(boundCell(binding, row, log.at.code));
    const known = seen.get(unit);
    if (day && (known === undefined || day < known)) seen.set(unit, day);
  }
  return seen;
}

/** The day of a moment such as "20/12/2024 16:05:00". */
function dayOf(cell: Cell): Day | null {
  if (cell.value instanceof Date) return readDate(cell) ?? null;
  const [day = ''] = cell.shown.trim().split(/[ T]/);
  return readDate({ value: day, shown: day, format: '@' }) ?? null;
}
