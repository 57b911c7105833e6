/** Whether a unit is asked for something in a year: by its type, its dates, its establishments. */
import type { Topic } from '../../outline/schema.ts';
import { isActive } from '../returns/activeUnits.ts';
import type { Return } from '../returns/returns.ts';
import { isAsked } from '../returns/units.ts';
import type { MatchContext } from './context.ts';

/** `if-listed` types are asked for establishments only when they list one; null is any year. */
export function isAskedFor(
  entry: Return,
  topic: Topic | undefined,
  year: number | null,
  { settings, outline }: MatchContext,
): boolean {
  const { unit } = entry;
  if (!isAsked(unit, topic)) return false;
  if (year !== null && !isActive(unit, year, settings)) return false;
  if (topic !== 'establishments' || unit.type?.establishments !== 'if-listed') return true;
  return Object.entries(outline.references).some(
    ([name, table]) => table.topic === topic && (entry.references[name] ?? []).length > 0,
  );
}
