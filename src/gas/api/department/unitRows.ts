/** Every unit that must report as one row: state, how much is filled, errors, days, last event. */
import type { UnitRow, UnitRowState } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { formatDay } from '../../../core/cells/numberText.ts';
import type { Day } from '../../../core/cells/reading.ts';
import { isOfRegistry } from '../../../core/figures/inclusion.ts';
import { deadlineOf } from '../../../core/figures/reporting.ts';
import { readWaves } from '../../../core/log/waves.vi.ts';
import { isComplete } from '../../../core/returns/completion.ts';
import { hasEntered, type Return } from '../../../core/returns/returns.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import { boundCell } from '../../../core/tabs/columns.ts';
import { unitNameOf } from '../unitName.ts';
import { unitProgress } from '../unitProgress.ts';

export function unitRows(campaign: Campaign): UnitRow[] {
  const { context, inclusion, returns, settings, tracked } = campaign;
  const { reporting, findings } = campaign.results();
  const events = lastEvents(campaign);
  const waves = readWaves(returns.binding.tracking, campaign.outline);
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const finding of findings) {
    // Of the Department's own list, which is found by rule.
    if (isOfRegistry(finding, campaign.outline)) continue;
    const { unit, severity } = finding;
    const key = unitCodeKey(unit ?? '');
    const own = counts.get(key) ?? { errors: 0, warnings: 0 };
    if (severity === 'error') own.errors++;
    if (severity === 'warning') own.warnings++;
    counts.set(key, own);
  }
  return reporting.expected.flatMap((code): UnitRow[] => {
    const key = unitCodeKey(code);
    const entry = returns.byCode.get(key);
    if (!entry) return [];
    const state = rowState(entry, campaign);
    const { asked, answered } = unitProgress(entry, context);
    const own = counts.get(key) ?? { errors: 0, warnings: 0 };
    const deadline = deadlineOf(entry, tracked, settings);
    return [
      {
        unit: unitNameOf(entry.unit),
        state,
        asked,
        answered,
        ...own,
        deadline: formatDay(deadline),
        isExtended: deadline > settings.deadline,
        daysLeft: daysBetween(settings.now.slice(0, 10), deadline),
        comeback: inclusion.comeback(entry),
        reminded: waves.byUnit.get(key)?.times ?? 0,
        lastEvent: events.get(key) ?? '',
      },
    ];
  });
}

/** As the table names it: a finished report with errors is `faulty`. */
function rowState(entry: Return, { inclusion, outline }: Campaign): UnitRowState {
  if (!hasEntered(entry)) return 'empty';
  if (inclusion.isReturned(entry)) return 'returned';
  if (!isComplete(entry, outline)) return 'started';
  if (!inclusion.isFree(entry)) return 'faulty';
  return inclusion.isAccepted(entry) ? 'accepted' : 'valid';
}

/** Whole days from a day to another; below 0 when that is past. */
function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Unit → the moment and the name of the last event that the log has of it. */
function lastEvents({ returns, outline }: Campaign): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  const { log } = returns.binding;
  if (!log) return events;
  const text = (row: number, code: string) => boundCell(log, row, code).shown.trim();
  for (let row = log.firstRow; row < log.grid.values.length; row++) {
    const unit = unitCodeKey(text(row, outline.log.subject.code));
    if (!returns.byCode.has(unit)) continue;
    const at = text(row, outline.log.at.code).replace(/:\d\d$/, '');
    events.set(unit, `${at} · ${text(row, outline.log.event.code)}`);
  }
  return events;
}
