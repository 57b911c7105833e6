/** Settings that contradict the outline: its years are the years of the period. */
import type { Outline } from '../../outline/schema.ts';
import { readDate } from '../cells/values.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';

/** A setting that must not differ from what the outline says. */
export interface BoundSetting {
  /** Setting code. */
  readonly code: string;
  readonly shown: string;
  /** Year that the outline needs. */
  readonly year: number;
  readonly row: number;
}

/** The period's first and last day must lie in the outline's first and last year. */
export function contradictions(binding: TabBinding | null, outline: Outline): BoundSetting[] {
  if (!binding) return [];
  const { code, value, rows } = outline.settings;
  const wanted = new Map([
    [rows.periodFrom.code, outline.years[0] ?? 0],
    [rows.periodTo.code, outline.years[outline.years.length - 1] ?? 0],
  ]);
  const found: BoundSetting[] = [];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const name = boundCell(binding, row, code.code).shown.trim();
    const cell = boundCell(binding, row, value.code);
    const year = wanted.get(name);
    const day = readDate(cell);
    if (year === undefined || !day || Number(day.slice(0, 4)) === year) continue;
    found.push({ code: name, shown: cell.shown.trim(), year, row });
  }
  return found;
}
