/** One act of the Department on several units; a refusal for one unit does not stop the others. */
import type { Act, ActsDone } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import { failureOf } from '../../errors/failureOf.ts';
import { actOnUnit } from '../actOnUnit.ts';
import { unitNaming } from '../departmentView.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function actOnUnits(
  spreadsheet: Spreadsheet,
  units: readonly string[],
  act: Act,
  campaign: Campaign,
): ActsDone {
  const names = unitNaming(campaign);
  const done: string[] = [];
  const refused: { unit: string; name: string; sentence: string }[] = [];
  for (const unit of units) {
    try {
      actOnUnit(spreadsheet, unit, act, campaign);
      done.push(unit);
    } catch (error) {
      const { sentence, whatToDo } = failureOf(error);
      refused.push({ unit, name: names(unit).name, sentence: `${sentence} ${whatToDo}`.trim() });
    }
  }
  return { done, refused };
}
