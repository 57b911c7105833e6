/** What rows of an outline would change in the form that the active spreadsheet uses. */
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { loadOutlineTab } from '../run/lazyOutlineTab.ts';
import { formInUse } from './formInUse.ts';
import { type OutlineRows, type OutlineSource, outlineInForce } from './outlineInForce.ts';

/** @throws Refusal `faulty-outline` with the first fault */
export function outlineMoves(rows: OutlineRows, source: OutlineSource) {
  const next = outlineOf(rows, source);
  const old = outlineInForce(source);
  return loadOutlineTab().outlineChanges(old, next, formInUse(old));
}

/** @throws Refusal `faulty-outline` with the first fault */
export function outlineOf(rows: OutlineRows, { house }: OutlineSource): Outline {
  const { outlineOfRows, unpublishedRows } = loadOutlineTab();
  const read = outlineOfRows(unpublishedRows(rows), house);
  if ('fault' in read) throw new Refusal('faulty-outline', read.fault);
  return read.outline;
}
