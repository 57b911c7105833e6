/** What a final would hold if it were made now: how many units, who is left out and why. */
import type { FinalPlan } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { reasons } from '../../../core/report/reasons.vi.ts';
import { isExpected } from '../../../core/returns/units.ts';
import { unitNames } from '../departmentView.ts';

/** `campaign` is read as a final. */
export function finalPlan(campaign: Campaign): FinalPlan {
  const { inclusion, returns, settings, checked } = campaign;
  const names = unitNames(campaign);
  const out = new Map<string, string[]>();
  let faulty = 0;
  let included = 0;
  for (const entry of returns.returns) {
    const { code } = entry.unit;
    if (!isExpected(entry.unit, settings)) continue;
    const reason = entry.rows.length === 0 ? 'no-row' : inclusion.reasonOut(entry);
    if (reason !== null) out.set(reasons[reason], [...(out.get(reasons[reason]) ?? []), code]);
    else {
      included++;
      if (!inclusion.isFree(entry)) faulty++;
    }
  }
  return {
    included,
    faulty,
    isBlocked: checked.findings.some(({ outcome }) => outcome === 'broken'),
    left: [...out].map(([reason, codes]) => ({ reason, units: codes.map(names) })),
  };
}
