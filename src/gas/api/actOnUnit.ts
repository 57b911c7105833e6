/** The Department's acts on one unit's report: return it, accept it or take that back, give it more time. */
import type { Act } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { readDay } from '../../core/cells/days.ts';
import { formatDay } from '../../core/cells/numberText.ts';
import { deadlineOf } from '../../core/figures/reporting.ts';
import { extensionDetail, returnDetail } from '../../core/log/eventDetail.vi.ts';
import { mayBePrinted } from '../../core/privacy/mayBePrinted.ts';
import { cellNames } from '../../core/returns/cellNames.vi.ts';
import { isComplete } from '../../core/returns/completion.ts';
import { hashReturn } from '../../core/returns/hash.ts';
import { cellKey, withTexts } from '../../core/returns/namedCells.vi.ts';
import { ownCells } from '../../core/returns/ownCells.ts';
import { answerOf, type Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { countsPeople, isNumeric } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { withLockAfterReading } from '../errors/withLock.ts';
import { currentPerson } from '../sheets/log.ts';
import { findReturn } from './findReturn.ts';
import { noteEvent, trackUnit } from './trackUnit.ts';
import { prepareTyping, typeCells } from './typeCells.ts';
import { allowText } from './unit/doubtedTexts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A longer text is not a figure. */
const longestKept = 40;

/**
 * @throws Refusal `not-doubted` as `allowText`, `not-ready` when a faulty report would be accepted, `not-accepted`, `no-reason`, `not-a-day`,
 * `past-day` for a deadline before today that nobody confirmed, `sooner-day` for an extension before everybody's,
 * `stale`, `moved` as `typeCells`, `broken-structure` when the registry has no column for an extension.
 */
export function actOnUnit(
  spreadsheet: Spreadsheet,
  unit: string,
  act: Act,
  campaign: Campaign,
): void {
  const entry = findReturn(campaign, unit);
  if (act.kind === 'extend') extend(spreadsheet, entry, act, campaign);
  else if (act.kind === 'allow') allowText(spreadsheet, entry, act, campaign);
  else if (act.kind !== 'return') accept(spreadsheet, entry, act.kind, campaign);
  else sendBack(spreadsheet, entry, act, campaign);
}

function accept(
  spreadsheet: Spreadsheet,
  entry: Return,
  kind: 'accept' | 'unaccept',
  campaign: Campaign,
): void {
  const isBack = kind === 'unaccept';
  const { tracked, outline } = campaign;
  if (isBack && tracked.get(unitCodeKey(entry.unit.code))?.state !== 'accepted')
    throw new Refusal('not-accepted');
  if (!isBack && !isReady(entry, campaign)) throw new Refusal('not-ready');
  const event = isBack ? 'unaccepted' : 'accepted';
  const state = outline.words[event];
  const track = { event, state, reason: '', cells: '', newDeadline: '', detail: '' } as const;
  withLockAfterReading(() => trackUnit(spreadsheet, entry, track, campaign));
}

function sendBack(
  spreadsheet: Spreadsheet,
  entry: Return,
  act: Extract<Act, { kind: 'return' }>,
  campaign: Campaign,
): void {
  const { cells } = act;
  const reason = requireReason(act.reason, campaign.outline.tracking.reason.label);
  const { label } = campaign.outline.tracking.newDeadline;
  const typed = { text: act.newDeadline, label, pastIsMeant: act.pastIsMeant };
  const newDeadline = act.newDeadline.trim() === '' ? '' : requireDay(typed, campaign);
  const state = campaign.outline.words.returned;
  const names = cellNames(entry, campaign.outline, campaign.returns.binding.answers.grid.name);
  const kept = keptTexts(entry, campaign);
  const textAt = (typed: string) => kept.get(names.keyOf(typed) ?? '') ?? null;
  const named = withTexts(cells, textAt, names);
  const called = withTexts(cells, () => null, names);
  const detail = returnDetail({ reason, cells: called, newDeadline });
  const track = { event: 'returned', state, reason, cells: named, newDeadline, detail } as const;
  const note = () => trackUnit(spreadsheet, entry, track, campaign);
  const said = answerOf(entry, campaign.outline.signing.complete);
  if (!said || said.blank) {
    withLockAfterReading(note);
    return;
  }
  // It stays returned until the unit says again that it has finished.
  const change = { place: said.place, from: said.cell.shown, to: '' };
  const typing = prepareTyping(spreadsheet, [change]);
  withLockAfterReading(() => typeCells(spreadsheet, typing, campaign, note));
}

/** What cells hold now, by key: figures that may be printed, and none about children or offenders. */
function keptTexts(entry: Return, campaign: Campaign): ReadonlyMap<string, string> {
  const { indicators, references } = campaign.outline;
  const pairs = indicators.filter(({ reference }) => countsPeople(references[reference]));
  const bindings = campaign.returns.binding.references;
  const withheld = new Set(pairs.map(({ reference }) => bindings[reference]?.grid.name));
  const controls = new Set(pairs.map(({ control }) => control));
  const texts = new Map<string, string>();
  for (const { field, place, cell } of ownCells(entry, campaign).values()) {
    const text = cell.shown.trim();
    const isFigure = isNumeric(field);
    const isWithheld = withheld.has(place.tab) || controls.has(field.code);
    if (isFigure && !isWithheld && text.length <= longestKept && mayBePrinted(text, field))
      texts.set(cellKey(place), text);
  }
  return texts;
}

function isReady(entry: Return, { inclusion, outline }: Campaign): boolean {
  return isComplete(entry, outline) && inclusion.isFree(entry) && !inclusion.isReturned(entry);
}

/** Into the registry; where others' list of units has no such columns, into the tracking tab. */
function extend(
  spreadsheet: Spreadsheet,
  entry: Return,
  act: Extract<Act, { kind: 'extend' }>,
  campaign: Campaign,
): void {
  const { outline, returns } = campaign;
  const { extendedTo, extensionReason } = outline.registry;
  const reason = requireReason(act.reason, extensionReason.label);
  const typed = { text: act.until, label: extendedTo.label, pastIsMeant: act.pastIsMeant };
  const until = requireDay(typed, campaign);
  // Before everybody's deadline it would be none; an extension itself may be shortened.
  if ((readDay(until) ?? '') < campaign.settings.deadline)
    throw new Refusal('sooner-day', extendedTo.label);
  const texts = [
    [extendedTo.code, until],
    [extensionReason.code, reason],
  ] as const;
  const changes = texts.flatMap(([code, to]) => {
    const column = returns.binding.registry.columns.get(code);
    return column === undefined ? [] : [{ place: { ...entry.unit.place, column }, from: '', to }];
  });
  const before = formatDay(deadlineOf(entry, campaign.tracked, campaign.settings));
  const detail = extensionDetail(before, until, reason);
  if (changes.length < texts.length && returns.binding.completion !== undefined) {
    const kept = { state: '', reason, cells: '', newDeadline: until, detail } as const;
    const track = { event: 'extended', ...kept } as const;
    withLockAfterReading(() => trackUnit(spreadsheet, entry, track, campaign));
    return;
  }
  if (changes.length < texts.length) throw new Refusal('broken-structure', extendedTo.label);
  const noted = { by: currentPerson(), hash: hashReturn(entry), detail };
  const extended = { event: 'extended', ...noted } as const;
  const note = () => noteEvent(spreadsheet, entry, extended, campaign);
  const typing = prepareTyping(spreadsheet, changes);
  withLockAfterReading(() => typeCells(spreadsheet, typing, campaign, note));
}

interface TypedDay {
  readonly text: string;
  /** The name of the box that it was typed in. */
  readonly label: string;
  readonly pastIsMeant: boolean | undefined;
}

/** The day as dd/mm/yyyy. */
function requireDay({ text, label, pastIsMeant }: TypedDay, { settings }: Campaign): string {
  const day = readDay(text);
  if (day === undefined) throw new Refusal('not-a-day', label);
  if (day < settings.now.slice(0, 10) && !pastIsMeant) throw new Refusal('past-day', label);
  return formatDay(day);
}

/** A dash or dots are no reason. */
function requireReason(text: string, label: string): string {
  const reason = text.trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) throw new Refusal('no-reason', label);
  return reason;
}
