/** Tells findings apart in a list, across readings. */
import type { FindingView } from '../../api/api.ts';

export function findingKey({ rule, unit, place, message }: FindingView): string {
  const where = place ? `${place.tab}.${place.row}.${place.column}` : '';
  return `${rule}.${unit}.${where}.${message}`;
}
