/** Waves of reminders, as the tracking tab keeps them: one row a unit and wave, its number in the reason. */
import type { Outline } from '../../outline/schema.ts';
import { unitCodeKey } from '../returns/units.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';

/** How a wave was sent. */
const reminderWays = { dispatch: 'công văn', message: 'tin nhắn, thư điện tử' } as const;

export type ReminderWay = keyof typeof reminderWays;

interface Waves {
  /** Number of the last wave, 0 when there was none. */
  readonly last: number;
  /** Unit code key → the waves it was in: how many, and when the last was. */
  readonly byUnit: ReadonlyMap<string, { readonly times: number; readonly at: string }>;
}

/** "Đôn đốc đợt 2 (công văn)" */
export function waveReason(wave: number, way: ReminderWay): string {
  return `Đôn đốc đợt ${wave} (${reminderWays[way]})`;
}

const reasonOfWave = /^Đôn đốc đợt (\d+)(?:\D|$)/u;

export function readWaves(binding: TabBinding | null, { tracking }: Outline): Waves {
  const byUnit = new Map<string, { readonly times: number; readonly at: string }>();
  let last = 0;
  if (!binding) return { last, byUnit };
  const text = (row: number, code: string) => boundCell(binding, row, code).shown.trim();
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const [, wave] = reasonOfWave.exec(text(row, tracking.reason.code).normalize('NFC')) ?? [];
    if (wave === undefined) continue;
    last = Math.max(last, Number(wave));
    const unit = unitCodeKey(text(row, tracking.unit.code));
    const times = (byUnit.get(unit)?.times ?? 0) + 1;
    byUnit.set(unit, { times, at: text(row, tracking.at.code) });
  }
  return { last, byUnit };
}
