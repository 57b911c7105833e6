/** What a final would hold if it were made now: how many units, who is left out and why. */
import type { FinalPlan, OwnTextView } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { waitingParts } from '../../../core/log/ownWords.vi.ts';
import { reasonWords } from '../../../core/report/reasons.vi.ts';
import { isExpected } from '../../../core/returns/activeUnits.ts';
import { unitNaming } from '../departmentView.ts';
import { ownTextViews } from '../ownTextViews.ts';

/** `campaign` is read as a final. */
export function finalPlan(campaign: Campaign): FinalPlan {
  const { inclusion, returns, settings, checked } = campaign;
  const names = unitNaming(campaign);
  const out = new Map<string, string[]>();
  let faulty = 0;
  let included = 0;
  for (const entry of returns.returns) {
    const { code } = entry.unit;
    if (!isExpected(entry.unit, settings)) continue;
    const reason = entry.rows.length === 0 ? 'no-row' : inclusion.reasonOut(entry);
    if (reason === null) {
      included++;
      if (!inclusion.isFree(entry)) faulty++;
    } else {
      const why = reasonWords(reason, campaign.outline);
      out.set(why, [...(out.get(why) ?? []), code]);
    }
  }
  return {
    included,
    faulty,
    isBlocked: checked.findings.some(({ outcome }) => outcome === 'broken'),
    blankTexts: blankTexts(campaign),
    waitingTexts: waitingParts(campaign.binding, campaign.outline),
    left: [...out].map(([reason, codes]) => ({ reason, units: codes.map(names) })),
  };
}

/** A report without causes can be printed but not signed: they are named first. */
function blankTexts(campaign: Campaign): string[] {
  const { rows } = campaign.outline.ownTexts;
  const roles = new Map<string, string>(rows.map(({ code, role }) => [code, role]));
  const roleOf = ({ code }: OwnTextView) => roles.get(code) ?? '';
  const blank = ownTextViews(campaign).filter(
    (view) => view.text === '' && !roleOf(view).startsWith('after.'),
  );
  const isCauses = (view: OwnTextView) => roleOf(view) === 'causes';
  return [...blank.filter(isCauses), ...blank.filter((view) => !isCauses(view))].map(
    ({ part }) => part,
  );
}
