/** Texts that the Department sends to units: one each, one for all, and all in one file. */
import type { Reminders } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { formatDay } from '../../../core/cells/numberText.ts';
import { findReturn } from '../findReturn.ts';
import { unitView } from '../unitView.ts';
import { unitMessage } from './messages.vi.ts';
import { allReminders, reminder } from './reminders.vi.ts';
import { unitRows } from './unitRows.ts';

/** A unit alone is told every point; among several, how it is. */
export function reminders(units: readonly string[], campaign: Campaign): Reminders {
  const rows = unitRows(campaign).filter(({ unit }) => units.includes(unit.code));
  const textOf = (row: (typeof rows)[number]) =>
    rows.length === 1
      ? unitMessage(unitView(findReturn(campaign, row.unit.code), campaign))
      : reminder(row);
  return {
    each: rows.map((row) => ({ name: row.unit.name, text: textOf(row) })),
    together: allReminders(rows, formatDay(campaign.settings.deadline)),
    file: allReminders(rows),
  };
}
