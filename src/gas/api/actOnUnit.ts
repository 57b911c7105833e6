/** The Department's acts on one unit's report: return it, accept it, give it more time. */
import type { Act } from '../../api/api.ts';
import { readDay } from '../../core/cells/days.ts';
import { formatDay } from '../../core/cells/numberText.ts';
import { isComplete } from '../../core/returns/completion.ts';
import { hashReturn } from '../../core/returns/hash.ts';
import type { Return } from '../../core/returns/returns.ts';
import { Refusal } from '../errors/refusal.ts';
import { currentPerson } from '../sheets/log.ts';
import { findReturn, type Overview } from './overview.ts';
import { noteEvent, trackUnit } from './trackUnit.ts';
import { typeCells } from './typeCells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * @throws Refusal `not-ready` when a faulty report would be accepted, `wrong-value` for a day that is none,
 * `stale`, `moved` as `typeCells`, `broken-structure` when the registry has no column for an extension.
 */
export function actOnUnit(
  spreadsheet: Spreadsheet,
  unit: string,
  act: Act,
  overview: Overview,
): void {
  const entry = findReturn(overview, unit);
  if (act.kind === 'extend') extend(spreadsheet, entry, act, overview);
  else if (act.kind === 'accept') accept(spreadsheet, entry, overview);
  else sendBack(spreadsheet, entry, act, overview);
}

function accept(spreadsheet: Spreadsheet, entry: Return, overview: Overview): void {
  if (!isReady(entry, overview)) throw new Refusal('not-ready');
  const state = overview.outline.words.accepted;
  const track = { event: 'accepted', state, reason: '', cells: '', newDeadline: '' } as const;
  trackUnit(spreadsheet, entry, track, overview);
}

function sendBack(
  spreadsheet: Spreadsheet,
  entry: Return,
  { reason, cells, newDeadline: typed }: Extract<Act, { kind: 'return' }>,
  overview: Overview,
): void {
  const newDeadline = typed.trim() === '' ? '' : requireDay(typed, overview);
  const state = overview.outline.words.returned;
  const track = { event: 'returned', state, reason, cells, newDeadline } as const;
  trackUnit(spreadsheet, entry, track, overview);
}

function isReady(entry: Return, { inclusion, outline }: Overview): boolean {
  return isComplete(entry, outline) && inclusion.isFree(entry) && !inclusion.isReturned(entry);
}

/** Into the registry, where extensions are kept with their reason. */
function extend(
  spreadsheet: Spreadsheet,
  entry: Return,
  act: Extract<Act, { kind: 'extend' }>,
  overview: Overview,
): void {
  const { outline, returns } = overview;
  const { extendedTo, extensionReason } = outline.registry;
  const texts = [
    [extendedTo.code, requireDay(act.until, overview)],
    [extensionReason.code, act.reason],
  ] as const;
  const changes = texts.flatMap(([code, to]) => {
    const column = returns.binding.registry.columns.get(code);
    return column === undefined ? [] : [{ place: { ...entry.unit.place, column }, from: '', to }];
  });
  if (changes.length < texts.length) throw new Refusal('broken-structure', extendedTo.label);
  const extended = { event: 'extended', by: currentPerson(), hash: hashReturn(entry) } as const;
  const note = () => noteEvent(spreadsheet, entry, extended, overview);
  typeCells(spreadsheet, changes, overview, note);
}

/** The day as dd/mm/yyyy. */
function requireDay(text: string, { outline }: Overview): string {
  const day = readDay(text);
  if (day === undefined) throw new Refusal('wrong-value', outline.tracking.newDeadline.label);
  return formatDay(day);
}
