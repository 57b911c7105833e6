/** What a final would hold, and who would be left out and why, before anyone makes it. */
import type { FinalPlan } from '../../api/api.ts';
import { Fold } from '../parts/Fold.tsx';
import { UnitList } from './UnitList.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly plan: FinalPlan;
  readonly open?: boolean;
  openUnit(unit: string): void;
}

export function countLeftOut({ left }: FinalPlan): number {
  return left.reduce((sum, { units }) => sum + units.length, 0);
}

export function FinalPlanView({ plan, open = false, openUnit }: Props) {
  return (
    <>
      <p>
        {departmentWords.finalCounts(plan.included, countLeftOut(plan))}{' '}
        {plan.faulty > 0 && departmentWords.faultyInFinal(plan.faulty)}
      </p>
      {plan.isBlocked && <p class="bad-text">{departmentWords.blocked}</p>}
      {plan.blankTexts.length > 0 && (
        <p class="bad-text">{departmentWords.blankParts(plan.blankTexts)}</p>
      )}
      {plan.waitingTexts.length > 0 && (
        <p class="bad-text">{departmentWords.waitingParts(plan.waitingTexts)}</p>
      )}
      {plan.left.map(({ reason, units }) => (
        <Fold key={reason} open={open} title={departmentWords.leftBecause(reason, units.length)}>
          {() => <UnitList units={units} open={openUnit} />}
        </Fold>
      ))}
    </>
  );
}
