/** Calls about the last campaign: what is kept of it, and taking it from a file or a kept final. */
import type { LastApi, LastRequest, LastView } from '../../../api/api.ts';
import { readCampaign } from '../../../core/campaign.ts';
import {
  keptLineage,
  type LastFigures,
  readLastFigures,
} from '../../../core/lastCampaign/lastFigures.ts';
import { lastTab } from '../../../core/lastCampaign/lastWords.vi.ts';
import { sharedSums } from '../../../core/lastCampaign/sharedSums.ts';
import type { LastRefusal, LastSource, NamedBytes } from '../../../core/lastCampaign/takeLast.ts';
import { type Registry, readRegistry, unitCodeKey } from '../../../core/returns/units.ts';
import { bindRegistry, bindSettings } from '../../../core/tabs/binding.ts';
import { cellAt, findGrid, type Workbook } from '../../../core/workbook.ts';
import type { OldDistricts, Outline } from '../../../outline/schema.ts';
import { Refusal } from '../../errors/refusal.ts';
import { reply } from '../../errors/reply.ts';
import { withLock } from '../../errors/withLock.ts';
import { loadTakeLast } from '../../run/lazyLast.ts';
import { versionsAmong } from '../../run/versions.ts';
import { readClock } from '../../sheets/clock.ts';
import { appendLog, currentPerson, readLog } from '../../sheets/log.ts';
import { requireOfficer } from '../../sheets/officers.ts';
import { readGrid } from '../../sheets/readGrid.ts';
import { readWorkbook } from '../../sheets/readWorkbook.ts';
import { replaceTabs } from '../../sheets/replaceTabs.ts';
import { versionTabPattern } from '../../sheets/versionNames.vi.ts';
import { fromFile, fromVersion } from './sourceWords.vi.ts';
import { sumView } from './sumView.ts';

/** `source` gives the outline at each call; `districts`: what is known of districts that are no more. */
export function openLastOf(source: () => Outline, districts: OldDistricts): LastApi {
  return {
    readLast: () =>
      reply(() => {
        const outline = source();
        return viewOf(readAll(outline), outline, []);
      }),
    keepLast: (request) =>
      reply(() => {
        const outline = source();
        const workbook = readAll(outline);
        requireOfficer(bindSettings(workbook, outline), outline);
        const lines = withLock(() => keep(request, workbook, { outline, districts }));
        return viewOf(readAll(outline), outline, lines);
      }),
  };
}

function readAll(outline: Outline): Workbook {
  const tabs = [outline.settings.tab, outline.registry.tab, lastTab];
  return readWorkbook(SpreadsheetApp.getActive(), outline, new Map(), { tabs });
}

interface Known {
  readonly outline: Outline;
  readonly districts: OldDistricts;
}

function keep(
  request: LastRequest,
  workbook: Workbook,
  { outline, districts }: Known,
): readonly string[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const note = (detail: string) => {
    const [now, by] = [readClock(), currentPerson()];
    const binding = readLog(spreadsheet, outline);
    appendLog(spreadsheet, outline, { now, by, binding }, [
      { event: 'lastTaken', subject: lastTab, detail },
    ]);
  };
  if (request.kind === 'none') {
    const sheet = spreadsheet.getSheetByName(lastTab);
    if (sheet) spreadsheet.deleteSheet(sheet);
    note('');
    return [];
  }
  const registry = readRegistry(bindRegistry(workbook, outline), outline);
  const kept = keptLineage(workbook, outline);
  const said = saidOf(request);
  const taken = loadTakeLast().takeLast(
    {
      source: sourceOf(request),
      ...(request.merged ? { merged: bytesOf(request.merged) } : {}),
      lineage: (code) => kept.get(unitCodeKey(code)) ?? [],
      districts,
      said,
      tolerance: request.tolerance,
      finalOf: versionOf,
    },
    outline,
    registry,
  );
  if ('refusal' in taken) throw new Refusal(refusals[taken.refusal], said);
  replaceTabs(spreadsheet, [taken.layout]);
  note(said);
  return taken.lines;
}

const refusals = {
  unreadable: 'not-last',
  manifest: 'last-sums',
  own: 'last-own',
  merged: 'not-lineage',
} as const satisfies Readonly<Record<LastRefusal, string>>;

function saidOf(request: Exclude<LastRequest, { kind: 'none' }>): string {
  return request.kind === 'file' ? fromFile(request.file.name) : fromVersion(request.version);
}

/** @throws Refusal `not-final` for a version that is not kept. */
function sourceOf(request: Exclude<LastRequest, { kind: 'none' }>): LastSource {
  if (request.kind === 'file') return bytesOf(request.file);
  const copies = SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => versionOf(sheet.getName()) === request.version);
  if (copies.length === 0) throw new Refusal('not-final', `v${request.version}`);
  return { grids: copies.map((sheet) => readGrid(sheet, sheet.getName(), true)) };
}

function bytesOf({ name, base64 }: { name: string; base64: string }): NamedBytes {
  const bytes = Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
  return { bytes, file: name };
}

function versionOf(tab: string): number | null {
  const number = versionTabPattern.exec(tab)?.[1];
  return number === undefined ? null : Number(number);
}

function viewOf(workbook: Workbook, outline: Outline, lines: readonly string[]): LastView {
  const grid = findGrid(workbook, lastTab);
  const registry = readRegistry(bindRegistry(workbook, outline), outline);
  const last = readLastFigures(workbook, outline, registry);
  const versions = [...versionsAmong(workbook.names ?? [])].sort((a, b) => b - a);
  return {
    source: grid ? cellAt(grid, 1, 0).shown : '',
    tolerance: last.tolerance,
    versions,
    lines,
    ...countsOf(last, registry),
    sums: last.shared().length > 0 ? sumViews(outline) : [],
    place: grid ? { tab: lastTab, row: 0, column: 0 } : null,
  };
}

/** Of today's units, how many have figures of their own, of merged ones, of one that was split. */
function countsOf(last: LastFigures, { units }: Registry) {
  const count = (...ways: string[]) =>
    units.filter((unit) => ways.includes(last.heritageOf(unit).how)).length;
  return {
    own: count('own'),
    merged: count('merged'),
    split: count('split'),
    absent: count('absent'),
  };
}

/** Reads the returns too, which only old units that are several now need. */
function sumViews(outline: Outline): LastView['sums'] {
  const workbook = readWorkbook(SpreadsheetApp.getActive(), outline);
  const run = { now: readClock(), state: 'TAM', version: 0 } as const;
  const { context, returns } = readCampaign(workbook, outline, run);
  return sharedSums(context.last, returns, outline).map(sumView);
}
