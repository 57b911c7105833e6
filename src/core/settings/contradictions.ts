/** Settings that contradict the outline: its years are the years of the period. */
import type { Outline } from '../../outline/schema.ts';
import { readDate } from '../cells/values.ts';
import type { TabBinding } from '../tabs/columns.ts';
import { typedRows } from './readSettings.ts';

/** A setting that must not differ from what the outline says. */
export interface BoundSetting {
  /** Setting code. */
  readonly code: string;
  readonly shown: string;
  /** Year that the outline needs. */
  readonly year: number;
  readonly row: number;
}

/** The period's first and last day must be in the outline's first and last year. */
export function contradictions(binding: TabBinding | null, outline: Outline): BoundSetting[] {
  const { rows } = outline.settings;
  const wanted = new Map<string, number>([
    [rows.periodFrom.code, outline.years[0] ?? 0],
    [rows.periodTo.code, outline.years[outline.years.length - 1] ?? 0],
  ]);
  return typedRows(binding, outline).flatMap(({ code, row, cell }) => {
    const year = wanted.get(code);
    const day = readDate(cell);
    if (year === undefined || !day || Number(day.slice(0, 4)) === year) return [];
    return [{ code, shown: cell.shown.trim(), year, row }];
  });
}
