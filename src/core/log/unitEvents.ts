/** What the log tells of one unit: its history, the newest first. */
import type { Outline } from '../../outline/schema.ts';
import { unitCodeKey } from '../returns/units.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';

export interface UnitEvent {
  /** As the log has it: dd/mm/yyyy HH:mm:ss. */
  readonly at: string;
  /** E-mail, '' where Google does not tell. */
  readonly by: string;
  /** As the log names it. */
  readonly event: string;
  readonly detail: string;
}

/** Unit code key → its lines, the newest first. */
export function readUnitEvents(
  binding: TabBinding | null,
  { log }: Outline,
): ReadonlyMap<string, readonly UnitEvent[]> {
  const events = new Map<string, UnitEvent[]>();
  if (!binding) return events;
  for (let row = binding.grid.values.length - 1; row >= binding.firstRow; row--) {
    const text = (code: string) => boundCell(binding, row, code).shown.trim();
    const unit = unitCodeKey(text(log.subject.code));
    if (unit === '') continue;
    const own = events.get(unit) ?? [];
    own.push({
      at: text(log.at.code),
      by: text(log.by.code),
      event: text(log.event.code),
      detail: text(log.detail.code),
    });
    events.set(unit, own);
  }
  return events;
}
