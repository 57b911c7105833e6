/** Everything about one unit's report, as the sidebar shows it. */
import type { EditableCell, UnitState, UnitView } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { formatDay } from '../../core/cells/numberText.ts';
import { readChoice } from '../../core/cells/values.ts';
import { deadlineOf } from '../../core/figures/reporting.ts';
import { isComplete } from '../../core/returns/completion.ts';
import { answerOf, hasEntered, type Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { boundCell } from '../../core/tabs/columns.ts';
import { placesStamp } from './cellIdentity.ts';
import { editableCell } from './editableCell.ts';
import { unitBlanks } from './unitBlanks.ts';
import { unitIndicators } from './unitIndicators.ts';
import { unitName } from './unitName.ts';
import { unitProgress } from './unitProgress.ts';
import { unitReferences } from './unitReferences.ts';
import { unitSections } from './unitSections.ts';

export function unitView(entry: Return, campaign: Campaign): UnitView {
  const { context, checked, inclusion, outline, returns, settings, tracked, workbook } = campaign;
  const key = unitCodeKey(entry.unit.code);
  const findings = checked.findings.filter((one) => unitCodeKey(one.unit ?? '') === key);
  const { signing, explanations } = outline;
  const cell = (code: string): EditableCell | null => {
    const answer = answerOf(entry, code);
    return answer ? editableCell(answer) : null;
  };
  const block = [signing.name, signing.position, signing.documentNumber, signing.documentDate];
  return {
    unit: unitName(entry.unit),
    places: placesStamp(entry, campaign),
    state: stateOf(entry, campaign),
    row: rowOf(entry, campaign),
    deadline: formatDay(deadlineOf(entry, tracked, settings)),
    returned: inclusion.isReturned(entry) ? lastReturn(entry, campaign) : null,
    progress: unitProgress(entry, context),
    indicators: unitIndicators(entry, context, inclusion),
    sections: unitSections(findings, outline, workbook),
    blanks: unitBlanks(entry, context),
    references: unitReferences(entry.unit, context),
    explanation: cell(explanations),
    signing: block.map(cell).filter((one): one is EditableCell => one !== null),
    complete: returns.binding.answers.columns.has(signing.complete) ? cell(signing.complete) : null,
    isComplete: isComplete(entry, outline),
  };
}

function stateOf(entry: Return, { inclusion, outline }: Campaign): UnitState {
  if (!hasEntered(entry)) return 'empty';
  if (inclusion.isReturned(entry)) return 'returned';
  if (!isComplete(entry, outline)) return 'started';
  if (!inclusion.isFree(entry)) return 'complete';
  return inclusion.isAccepted(entry) ? 'accepted' : 'valid';
}

/** The first cell of the unit's row that is its own to fill. */
function rowOf({ rows, answers }: Return, { returns }: Campaign) {
  const [row] = rows;
  if (row === undefined) return null;
  const first = [...answers.values()].find((answer) => answer.field.kind !== 'key');
  return { tab: returns.binding.answers.grid.name, row, column: first?.place.column ?? 0 };
}

/** Why the Department sent it back, and which cells: the latest such row of the tracking tab. */
function lastReturn({ unit }: Return, { returns, outline }: Campaign) {
  const binding = returns.binding.tracking;
  if (!binding) return null;
  const { tracking, words } = outline;
  const text = (row: number, code: string) => boundCell(binding, row, code).shown.trim();
  for (let row = binding.grid.values.length - 1; row >= binding.firstRow; row--) {
    const state = readChoice(
      boundCell(binding, row, tracking.state.code),
      tracking.state.options ?? [],
    );
    const isOwn = unitCodeKey(text(row, tracking.unit.code)) === unitCodeKey(unit.code);
    if (!isOwn || state?.code !== words.returned) continue;
    return { reason: text(row, tracking.reason.code), cells: text(row, tracking.cells.code) };
  }
  return null;
}
