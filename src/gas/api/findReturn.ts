/** Finds the return of a unit that the sidebar names. */
import type { Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Underway } from './underway.ts';

/** @throws Refusal `unknown-unit`. */
export function findReturn({ returns }: Underway, unit: string): Return {
  const entry = returns.byCode.get(unitCodeKey(unit));
  if (!entry) throw new Refusal('unknown-unit', unit);
  return entry;
}
