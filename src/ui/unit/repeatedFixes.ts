/** A quick fix that several findings of a rule carry alike: one act, one undo. */
import type { Change, FindingView } from '../../api/api.ts';

const fewest = 3;

interface RepeatedFix {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Only where each finding has no other fix: nothing is chosen for the person. */
export function repeatedFixes(findings: readonly FindingView[]): RepeatedFix[] {
  const groups = new Map<string, { label: string; changes: Change[] }>();
  for (const { rule, fixes } of findings) {
    const [only] = fixes;
    if (!only || fixes.length > 1) continue;
    const key = `${rule} ${only.label}`;
    const group = groups.get(key) ?? { label: only.label, changes: [] };
    group.changes.push(only.change);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ changes }) => changes.length >= fewest);
}
