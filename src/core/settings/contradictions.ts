/** Settings that contradict the outline: its years are the years of the period. */
import type { Outline } from '../../outline/schema.ts';
import { readDay } from '../cells/days.ts';
import { readDate } from '../cells/values.ts';
import type { TabBinding } from '../tabs/columns.ts';
import { typedRows } from './readSettings.ts';

/** What is wrong: a day of another year, no day, a deadline before that year, the end before the beginning. */
type Contradiction =
  | { readonly kind: 'year' | 'noDay' | 'early'; readonly year: number }
  | { readonly kind: 'order' };

/** A setting that must not differ from what the outline says. */
export interface BoundSetting {
  /** Setting code. */
  readonly code: string;
  readonly shown: string;
  readonly why: Contradiction;
  readonly row: number;
}

/**
 * The period's first and last day must be in the outline's first and last year, in this order, and
 * the deadline not before its last year: an earlier campaign's would make everybody late.
 */
export function contradictions(binding: TabBinding | null, outline: Outline): BoundSetting[] {
  const { periodFrom, periodTo, deadline } = outline.settings.rows;
  const typed = typedRows(binding, outline).flatMap(({ code, row, cell }) => {
    const year = yearOf(code, outline);
    return year === undefined ? [] : [{ code, row, shown: cell.shown.trim(), cell, year }];
  });
  const wrong = typed.flatMap(({ code, row, shown, cell, year }): BoundSetting[] => {
    const day = readDate(cell);
    const said = Number(day?.slice(0, 4) ?? year);
    const isDeadline = code === deadline.code;
    // A deadline that cannot be read is told by its own rule, and moves no figure.
    if (isDeadline ? said >= year : day && said === year) return [];
    const kind = isDeadline ? 'early' : day ? 'year' : 'noDay';
    return [{ code, shown, row, why: { kind, year } }];
  });
  if (wrong.length > 0) return wrong;
  const dayOf = ({ code, value }: typeof periodFrom | typeof periodTo) => {
    const cell = typed.find((one) => one.code === code)?.cell;
    return (cell ? readDate(cell) : readDay(value)) ?? '';
  };
  const [from, to] = [dayOf(periodFrom), dayOf(periodTo)];
  const last = typed.find(({ code }) => code === periodTo.code || code === periodFrom.code);
  if (last === undefined || from === '' || to === '' || from <= to) return [];
  return [{ code: last.code, shown: last.shown, row: last.row, why: { kind: 'order' } }];
}

/** The year that a day of this setting is bound to; undefined for other settings. */
function yearOf(code: string, { years, settings: { rows } }: Outline): number | undefined {
  if (code === rows.periodFrom.code) return years[0];
  const isLast = code === rows.periodTo.code || code === rows.deadline.code;
  return isLast ? years[years.length - 1] : undefined;
}
