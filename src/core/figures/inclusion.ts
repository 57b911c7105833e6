/** Which returns are in a run: all live rows in a draft, complete ones in a final (docs/semantics.md §3). */
import type { Outline } from '../../outline/schema.ts';
import type { Finding } from '../checks/finding.ts';
import type { ExclusionReason } from '../matching/context.ts';
import { isComplete } from '../returns/completion.ts';
import { hashReturn } from '../returns/hash.ts';
import type { Return } from '../returns/returns.ts';
import type { Tracked } from '../returns/tracking.ts';
import { unitCodeKey } from '../returns/units.ts';
import type { Settings } from '../settings/settings.ts';

export interface Inclusion {
  /** Why a return is not in the run, or null when it is. */
  reasonOut(entry: Return): ExclusionReason | null;
  isReturned(entry: Return): boolean;
  /** The Department accepted the report, and it has not changed since. */
  isAccepted(entry: Return): boolean;
  /** It comes back to the Department: sent again after a return, or changed after it was accepted. */
  comeback(entry: Return): 'resent' | 'changed' | null;
  /** No error of the unit's own. */
  isFree(entry: Return): boolean;
}

/** An error in the Department's list of units, which the unit cannot correct. Code and type still count, because everything depends on them. */
export function isOfRegistry({ place, field }: Finding, { registry }: Outline): boolean {
  const isVital = field === registry.type.code || field === registry.code.code;
  return place?.tab === registry.tab && !isVital;
}

/** The inclusion of a run. */
export function decideInclusion(
  findings: readonly Finding[],
  tracked: ReadonlyMap<string, Tracked>,
  outline: Outline,
  settings: Settings,
): Inclusion {
  const faulty = new Set(
    findings
      .filter((one) => one.severity === 'error' && !isOfRegistry(one, outline))
      .map((one) => unitCodeKey(one.unit ?? '')),
  );
  const trackedOf = (entry: Return) => tracked.get(unitCodeKey(entry.unit.code));
  const isFree = (entry: Return) => !faulty.has(unitCodeKey(entry.unit.code));
  const changed = new Map<Return, boolean>();
  const hasChanged = (entry: Return) => {
    const { hash = '' } = trackedOf(entry) ?? {};
    const isOther = changed.get(entry) ?? (hash !== '' && hashReturn(entry) !== hash);
    changed.set(entry, isOther);
    return isOther;
  };
  const isSet = (entry: Return, state: Tracked['state']) => trackedOf(entry)?.state === state;
  const isAccepted = (entry: Return) => isSet(entry, 'accepted') && !hasChanged(entry);
  // Until the unit is complete again, with other contents than those that were sent back.
  const isReturned = (entry: Return) =>
    isSet(entry, 'returned') && !(isComplete(entry, outline) && hasChanged(entry));
  const comeback = (entry: Return) => {
    if (isSet(entry, 'returned') && !isReturned(entry)) return 'resent';
    return isSet(entry, 'accepted') && !isAccepted(entry) ? 'changed' : null;
  };
  const reasonOut = (entry: Return): ExclusionReason | null => {
    if (entry.rows.length > 1) return 'duplicate-row';
    if (isReturned(entry)) return 'returned';
    if (settings.state === 'TAM') return null;
    if (!isComplete(entry, outline)) return 'not-complete';
    return settings.onlyAccepted && !isAccepted(entry) ? 'not-accepted' : null;
  };
  return { reasonOut, isReturned, isAccepted, comeback, isFree };
}
