/** What was typed straight into the sheet since the last run, for the log: each unit's cells then and now. */
import type { Campaign } from '../../core/campaign.ts';
import { groupBy } from '../../core/lib/groupBy.ts';
import { markAt, rowKeyIn } from '../../core/log/editMarks.ts';
import {
  changesDetail,
  goneDetail,
  isAsTold,
  type LoggedChange,
  notComparedDetail,
  plainOf,
  toldText,
  unnamedDetail,
  unseenDetail,
} from '../../core/log/eventDetail.vi.ts';
import { isReadAlike, type KeptColumns, keepColumns } from '../../core/log/sameColumns.ts';
import {
  isActOf,
  isToldAt,
  type SinceRun,
  setUpCodes,
  type ToldCells,
  toldSinceRun,
} from '../../core/log/toldCells.ts';
import {
  type CellChange,
  changedCells,
  type KeptCells,
  keepCells,
} from '../../core/log/unitCells.ts';
import type { Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { boundCell } from '../../core/tabs/columns.ts';
import { address } from '../../core/workbook.ts';
import { type Properties, packedIn, packText, partsOf, unpackText } from '../run/propertyParts.ts';
import { logMoment } from '../sheets/clock.ts';
import type { LogEntry } from '../sheets/log.ts';
import { marksIn, type OwnMark } from './editMarks.ts';
import { typedWaiting } from './typedByUnits.ts';

interface KeptState {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly at: string;
  readonly units: KeptCells;
  /** Of a sheet that others made. */
  readonly columns?: KeptColumns;
}

const nameOf = (part: number) => `cells.${part}`;
/** Letters that all properties may hold, of 500 KB. */
const mostLetters = 450_000;
const partLetters = 9_000;
/** The first answers of a unit are one line. */
const mostCells = 250;

/** To be kept with the run: nothing where the campaign is too large. */
export function cellsToKeep(
  { returns, outline, settings, workbook: { linked } }: Campaign,
  properties: Properties,
): Record<string, string> {
  const others = Object.entries(properties).filter(([name]) => !name.startsWith('cells.'));
  const held = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  const most = Math.floor((mostLetters - held) / partLetters);
  const units = keepCells(returns, outline);
  const columns = linked && { columns: keepColumns(linked.read) };
  const state: KeptState = { at: settings.now, units, ...columns };
  return partsOf(packText(state), nameOf, most);
}

/**
 * Lines for the log: one for each unit and person, with cells that nobody is known to have typed apart.
 * `inputs`: the hash of what this run read; with that of the run before, nothing was typed.
 */
export function sheetEntries(
  campaign: Campaign,
  properties: Properties,
  inputs: string,
): LogEntry[] {
  const since = toldSinceRun(campaign.binding.log, campaign.outline);
  const packed = packedIn(properties, nameOf);
  const kept = packed === '' ? null : (unpackText(packed) as KeptState | null);
  const isNew = !since.ran && campaign.workbook.linked === undefined;
  const setUp = isNew || since.isSetUp ? setUpCodes(campaign.outline) : new Set<string>();
  if (!kept && !isNew) {
    const mayDiffer = since.ran && since.inputs !== inputs;
    return mayDiffer ? [{ event: 'typedInSheet', subject: '', detail: notComparedDetail }] : [];
  }
  const told = new Map(since.cells);
  for (const change of typedWaiting(properties)) {
    told.set(address(change.place), toldText(change));
  }
  const { acts } = since;
  const { linked } = campaign.workbook;
  const now = linked && since.isLinked ? keepColumns(linked.read) : null;
  const isAlike = (code: string) => now === null || isReadAlike(code, kept?.columns, now);
  const marks = marksIn(properties);
  const seen = { told, acts, setUp, marks, from: kept?.at ?? '', campaign, isAlike };
  // A unit that only the new link knows has typed nothing by that.
  const known = campaign.returns.returns.filter(
    ({ unit }) => now === null || kept?.units[unitCodeKey(unit.code)] !== undefined,
  );
  return known.flatMap((entry) => unitEntries(entry, kept?.units ?? {}, seen));
}

interface Seen {
  readonly told: ToldCells;
  readonly acts: SinceRun['acts'];
  /** Columns that set-up wrote since the last run. */
  readonly setUp: ReadonlySet<string>;
  readonly marks: readonly OwnMark[];
  /** When the cells were kept, '' for a form just set up. */
  readonly from: string;
  readonly campaign: Campaign;
  /** Whether a column is read from where it was; rows may be gone only where all are. */
  readonly isAlike: (code: string) => boolean;
}

function unitEntries(entry: Return, kept: KeptCells, seen: Seen): LogEntry[] {
  const { outline, workbook, settings, returns } = seen.campaign;
  const { code } = entry.unit;
  const { changes, gone } = changedCells(kept[unitCodeKey(code)], entry, returns, outline);
  const grids = workbook.linked?.sources ?? workbook.grids;
  const keyOf = (tab: string, row: number) => rowKeyIn(grids, tab, row);
  const byMark = groupBy(
    changes
      .filter((change) => seen.isAlike(change.code) && !isAct(change, code, seen))
      .flatMap((change) => untold(change, seen.told)),
    ({ place }) => markAt(seen.marks, place, keyOf)?.by ?? null,
  );
  const unseen = unseenDetail(
    seen.from === '' ? '' : logMoment(seen.from),
    logMoment(settings.now),
  );
  const lines = [...byMark].flatMap(([by, own]) => {
    const start = by === null ? unseen : by === '' ? unnamedDetail : '';
    const moments = own.map(({ place }) => markAt(seen.marks, place, keyOf)?.at ?? '');
    const now = moments.sort().pop() || settings.now;
    return linesOf(own, start).map((detail) => ({ detail, by: by ?? '', now }));
  });
  const went =
    gone.length === 0 || !seen.isAlike('')
      ? []
      : [{ detail: unseen + goneDetail(gone), by: '', now: settings.now }];
  return [...lines, ...went].map((line) => ({ event: 'typedInSheet', subject: code, ...line }));
}

/** Written by the Department's own act, of which the log has a line. */
function isAct(change: CellChange, unit: string, { acts, setUp, campaign }: Seen): boolean {
  const { code, place, to } = change;
  if (setUp.has(code)) return true;
  const { registry, tracking, signing } = campaign.outline;
  const bound = campaign.binding.tracking;
  if (place.tab === tracking.tab && bound && change.isNewRow) {
    return isToldAt(acts, unit, boundCell(bound, place.row, tracking.at.code).shown.trim());
  }
  // A report that is sent back is no longer complete.
  if (code === signing.complete) return to === '' && isActOf(acts, unit, 'returned', '');
  if (code === registry.extendedTo.code) return isActOf(acts, unit, 'extended', to);
  return (
    code === registry.extensionReason.code && isActOf(acts, unit, 'extended', toldText(change))
  );
}

/** Without what another line tells; from what that line told, where the cell changed again. */
function untold(change: LoggedChange, told: ToldCells): LoggedChange[] {
  const text = told.get(address(change.place));
  if (text === undefined) return [change];
  return isAsTold(change, text) ? [] : [{ ...change, from: plainOf(text) }];
}

function linesOf(changes: readonly LoggedChange[], start: string): string[] {
  const count = Math.ceil(changes.length / mostCells);
  return Array.from({ length: count }, (_, line) => {
    const own = changes.slice(line * mostCells, (line + 1) * mostCells);
    return start + changesDetail(own);
  });
}
