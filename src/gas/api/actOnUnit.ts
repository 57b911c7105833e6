/** The Department's acts on one unit's report: return it, accept it, give it more time. */
import type { Act } from '../../api.ts';
import { isComplete } from '../../core/completion.ts';
import { readDay } from '../../core/days.ts';
import { hashReturn } from '../../core/hash.ts';
import { formatDay } from '../../core/numberText.ts';
import type { Return } from '../../core/returns.ts';
import { findReturn, type Overview } from './overview.ts';
import { Refusal } from './refusal.ts';
import { noteEvent, trackUnit } from './trackUnit.ts';
import { typeCells } from './typeCells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws Refusal `not-ready` when a faulty report would be accepted, `wrong-value` for a day that is none. */
export function actOnUnit(
  spreadsheet: Spreadsheet,
  unit: string,
  act: Act,
  overview: Overview,
): void {
  const entry = findReturn(overview, unit);
  const { words } = overview.outline;
  const nothing = { reason: '', cells: '', newDeadline: '' };
  if (act.kind === 'extend') return extend(spreadsheet, entry, act, overview);
  if (act.kind === 'accept') {
    if (!isReady(entry, overview)) throw new Refusal('not-ready');
    const track = { ...nothing, event: 'accepted', state: words.accepted } as const;
    return trackUnit(spreadsheet, entry, track, overview);
  }
  const { reason, cells } = act;
  const newDeadline = act.newDeadline.trim() === '' ? '' : requireDay(act.newDeadline, overview);
  const track = { event: 'returned', state: words.returned, reason, cells, newDeadline } as const;
  return trackUnit(spreadsheet, entry, track, overview);
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
  typeCells(spreadsheet, changes);
  noteEvent(spreadsheet, entry, 'extended', overview, hashReturn(entry));
}

/** The day as dd/mm/yyyy. */
function requireDay(text: string, { outline }: Overview): string {
  const day = readDay(text);
  if (day === undefined) throw new Refusal('wrong-value', outline.tracking.newDeadline.label);
  return formatDay(day);
}
