/** Everything about one unit's report, as the sidebar shows it. */
import type { EditableCell, UnitState, UnitView } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { formatDay } from '../../core/cells/numberText.ts';
import { checkEach } from '../../core/checks/check.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { isOfRegistry } from '../../core/figures/inclusion.ts';
import { deadlineOf } from '../../core/figures/reporting.ts';
import type { LastFigures } from '../../core/lastCampaign/lastFigures.ts';
import { heirWords } from '../../core/lastCampaign/lastWords.vi.ts';
import { yearName } from '../../core/report/words.vi.ts';
import { isComplete } from '../../core/returns/completion.ts';
import { answerOf, hasEntered, type Return } from '../../core/returns/returns.ts';
import { answersFor } from '../../core/returns/successor.ts';
import { type Unit, unitCodeKey } from '../../core/returns/units.ts';
import { sayApart } from '../../core/sheet/apartNames.vi.ts';
import { placeNames } from '../../core/tabs/placeNames.vi.ts';
import { standsInFinal } from '../run/finalUnits.ts';
import { placesStamp } from './cellIdentity.ts';
import { editableCell } from './editableCell.ts';
import { doubtedTexts } from './unit/doubtedTexts.ts';
import { formSections, silentViews } from './unit/formSections.ts';
import { idsByCell, lastReturn } from './unit/lastReturn.ts';
import { offeredReturn } from './unit/offeredReturn.ts';
import { targetViews } from './unit/targetViews.ts';
import { withHints } from './unit/withHints.ts';
import { unitBlanks } from './unitBlanks.ts';
import { unitIndicators } from './unitIndicators.ts';
import { unitNameOf } from './unitName.ts';
import { unitProgress } from './unitProgress.ts';
import { unitReferences } from './unitReferences.ts';
import { unitSections } from './unitSections.ts';

export function unitView(entry: Return, campaign: Campaign, judged: UnitView['judged']): UnitView {
  const { context, checked, inclusion, outline, returns, settings, tracked, workbook } = campaign;
  const findings = findingsFor(entry, campaign);
  const { signing, explanations } = outline;
  const alone = judged === 'unit' ? checked : checkEach([entry], context);
  const keys = new Set(alone.findings.map(findingKey));
  const { hint } = placeNames(returns.binding, outline);
  const hinted = <Part>(part: Part) =>
    returns.binding.completion === undefined ? part : withHints(part, hint);
  const form = hinted(formSections(entry, context));
  const references = hinted(unitReferences(entry, context));
  const ids = idsByCell([
    ...form.flatMap((section) => section.fields.flatMap((field) => field.cells)),
    ...references.flatMap((table) => table.rows.flatMap((row) => row.cells)),
  ]);
  const cell = (code: string): EditableCell | null => {
    const answer = answerOf(entry, code);
    return answer ? editableCell(answer) : null;
  };
  const comeback = inclusion.comeback(entry);
  const block = [signing.name, signing.position, signing.documentNumber, signing.documentDate];
  return {
    unit: unitNameOf(entry.unit),
    places: placesStamp(entry, campaign),
    judged,
    form,
    targets: hinted(targetViews(entry, context)),
    silent: silentViews(entry, outline),
    state: stateOf(entry, campaign),
    row: rowOf(entry, campaign),
    deadline: formatDay(deadlineOf(entry, tracked, settings)),
    returned: inclusion.isReturned(entry) ? lastReturn(entry, campaign, ids) : null,
    cameBack: comeback === 'resent' ? lastReturn(entry, campaign, ids) : null,
    approval: approvalOf(entry, campaign),
    final: standsInFinal(entry, campaign),
    progress: unitProgress(entry, context),
    indicators: unitIndicators(entry, context, inclusion),
    offeredReturn: offeredReturn(findings, entry, campaign),
    sections: unitSections(findings, outline, workbook, (one) => !keys.has(findingKey(one))),
    blanks: unitBlanks(entry, context),
    doubted: doubtedTexts(entry, campaign),
    partYears: partYears(campaign),
    ...heritageOf(entry, campaign),
    ...(workbook.apart && { apart: sayApart(workbook.apart.isClosed) }),
    references,
    explanation: cell(explanations),
    signing: block.map(cell).filter((one): one is EditableCell => one !== null),
    complete: returns.binding.answers.columns.has(signing.complete) ? cell(signing.complete) : null,
    isComplete: isComplete(entry, outline),
  };
}

/** The unit's own, and what is asked of it in place of a merged unit; never of the Department's list. */
function findingsFor({ unit }: Return, { checked, returns, outline }: Campaign): Finding[] {
  const own = unitCodeKey(unit.code);
  const asked = answersFor(unit, returns.registry);
  return checked.findings.filter((one) => {
    const key = unitCodeKey(one.unit ?? '');
    if (isOfRegistry(one, outline)) return false;
    return key === own || (asked.has(key) && (one.parameters.successor ?? '') !== '');
  });
}

function findingKey({ rule, place, message }: Finding): string {
  return JSON.stringify([rule, place, message]);
}

/** Of one that was accepted by hand, without a hash, nobody can tell whether it was changed. */
function approvalOf(entry: Return, { inclusion, tracked }: Campaign): UnitView['approval'] {
  if (inclusion.comeback(entry) === 'changed') return 'changed';
  if (!inclusion.isAccepted(entry)) return null;
  return tracked.get(unitCodeKey(entry.unit.code))?.hash === '' ? 'unmarked' : 'stands';
}

function stateOf(entry: Return, { inclusion, outline }: Campaign): UnitState {
  if (!hasEntered(entry)) return 'empty';
  if (inclusion.isReturned(entry)) return 'returned';
  if (!isComplete(entry, outline)) return 'started';
  if (!inclusion.isFree(entry)) return 'complete';
  return inclusion.isAccepted(entry) ? 'accepted' : 'valid';
}

/** Nothing where the last campaign's figures are the unit's own, or none are kept. */
function heritageOf({ unit }: Return, { context }: Campaign): Pick<UnitView, 'heritage'> {
  const { how, from } = context.last.heritageOf(unit);
  const [only = ''] = from;
  if (how === 'absent') return { heritage: heirWords.absent(from) };
  if (how === 'split') return { heritage: heirWords.split(from, heirsOf(unit, context.last)) };
  if (how !== 'merged') return {};
  return { heritage: from.length > 1 ? heirWords.merged(from) : heirWords.renamed(only) };
}

/** Among how many units of today the figures of its old units are. */
function heirsOf({ code }: Unit, last: LastFigures): number {
  const key = unitCodeKey(code);
  return last.shared().find(({ heirs }) => heirs.includes(key))?.heirs.length ?? 0;
}

/** Named with the days that cut them. */
function partYears({ outline, settings }: Campaign): string[] {
  const isWhole = (year: number) =>
    settings.periodFrom <= `${year}-01-01` && settings.periodTo >= `${year}-12-31`;
  return outline.years.filter((year) => !isWhole(year)).map((year) => yearName(year, settings));
}

/** The first cell of the unit's row that is its own to fill. */
function rowOf({ rows, answers }: Return, { returns }: Campaign) {
  const [row] = rows;
  if (row === undefined) return null;
  const first = [...answers.values()].find((answer) => answer.field.kind !== 'key');
  return { tab: returns.binding.answers.grid.name, row, column: first?.place.column ?? 0 };
}
