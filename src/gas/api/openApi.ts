/** The functions that the sidebar may call, over the active spreadsheet and one outline. */
import type { SidebarApi, UnitView } from '../../api/api.ts';
import { type Campaign, readCampaign, readUnitCampaign } from '../../core/campaign.ts';
import { momentName } from '../../core/report/words.vi.ts';
import { readRegistry } from '../../core/returns/units.ts';
import type { RunMoment } from '../../core/settings/settings.ts';
import { isApartName } from '../../core/sheet/apartNames.vi.ts';
import { bindRegistry } from '../../core/tabs/binding.ts';
import type { Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { reply } from '../errors/reply.ts';
import { openWide } from '../menu.ts';
import { finalCampaign } from '../run/earlierFinals.ts';
import { readKept } from '../run/keptVersion.ts';
import { keptRunIn } from '../run/lastRun.ts';
import { readClock } from '../sheets/clock.ts';
import { currentPerson } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import {
  readRegistryTab,
  readUnitTabs,
  readWorkbook,
  type UnitWish,
  untouchedTabs,
} from '../sheets/readWorkbook.ts';
import { versionTabPattern } from '../sheets/versionNames.vi.ts';
import { actOnUnit } from './actOnUnit.ts';
import { actOnUnits } from './department/actOnUnits.ts';
import { makeDispatch, noteWave } from './department/dispatch.ts';
import { exportDocument } from './department/exportDocument.ts';
import { finalPlan } from './department/finalPlan.ts';
import { reminders } from './department/reminders.ts';
import { allowOwnText, writeOwnText } from './department/writeOwnText.ts';
import { departmentFigures } from './departmentView.ts';
import { differences, versionDifferences } from './differences.ts';
import { explainFigure, inCopies } from './explainFigure.ts';
import { findReturn } from './findReturn.ts';
import { openLinking } from './linking/openLinking.ts';
import { loadPart } from './loadPart.ts';
import {
  downloadManifest,
  downloadNote,
  downloadReport,
  downloadTidy,
  readKeptManifest,
  readSteps,
  runConsolidation,
} from './runConsolidation.ts';
import { readSelection } from './selection.ts';
import { start } from './start.ts';
import { readUnderway } from './underway.ts';
import { printUnit } from './unit/printUnit.ts';
import { askUnlock, openRequests, unitHistory } from './unit/unitHistory.ts';
import { unitView } from './unitView.ts';
import { versionList } from './versionList.ts';
import { writeCells } from './writeCells.ts';

/** The same over the outline that `source` gives at each call; `any` only tells the names. */
export function openApiOf(source: () => Outline, any: Outline): SidebarApi {
  const names = Object.keys(openApi(any)) as (keyof SidebarApi)[];
  const calls = names.map((name) => {
    const call = (...given: unknown[]) => {
      const outline = reply(source);
      if (!outline.ok) return outline;
      return Reflect.apply(openApi(outline.value)[name], undefined, given);
    };
    return [name, call];
  });
  return Object.fromEntries(calls);
}

export function openApi(outline: Outline): SidebarApi {
  const active = () => SpreadsheetApp.getActive();
  const campaign = () => campaignOf(readWorkbook(active(), outline), outline);
  const unitTabs = (wish: UnitWish = {}) => readUnitTabs(active(), outline, wish);
  const viewOf = (unit: string, judged: UnitView['judged'], workbook = unitTabs()) => {
    const read = readUnitCampaign(workbook, outline, moment(), { unit, judged });
    return unitView(findReturn(read, unit), read, judged);
  };
  const loggedUnit = () => readUnderway(unitTabs({ withLog: true }), outline);
  /** Asked before anything is written. */
  const officers = (): Campaign => {
    const read = campaign();
    requireOfficer(read.returns.binding.settings, outline);
    return read;
  };
  return {
    startSidebar: () =>
      reply(() => {
        const workbook = readRegistryTab(active(), outline);
        const { units } = readRegistry(bindRegistry(workbook, outline), outline);
        const { linked } = workbook;
        const how = !linked ? 'own' : linked.confirmed ? 'confirmed' : 'offered';
        const form = { outline, linked: how } as const;
        return start(units, readSelection(active(), outline), currentPerson(), form);
      }),
    readSelection: () => reply(() => readSelection(active(), outline)),
    readUnit: (unit, judged = 'unit') => reply(() => viewOf(unit, judged)),
    writeCells: (request) =>
      reply(() => {
        const { unit, onBehalf, changes } = request;
        const before = unitTabs({ withLog: onBehalf });
        const undo = writeCells(active(), request, readUnderway(before, outline));
        // What is noted on behalf is in tabs of its own.
        const kept = onBehalf ? new Map() : untouchedTabs(before, changes);
        return { undo, view: viewOf(unit, 'unit', unitTabs({ kept })) };
      }),
    goTo: ({ tab, row, column }) =>
      reply(() => {
        const sheet = active().getSheetByName(tab);
        if (!sheet) throw new Refusal(isApartName(tab) ? 'in-apart' : 'broken-structure', tab);
        if (versionTabPattern.test(tab)) sheet.showSheet();
        sheet.getRange(row + 1, column + 1).activate();
        return null;
      }),
    readDepartment: () => reply(() => departmentView(campaign())),
    explainFigure: (figure, version = null) =>
      reply(() => {
        if (version === null) return explainFigure(figure, campaign());
        const final = finalCampaign(active(), outline, { version, now: readClock() });
        return inCopies(explainFigure(figure, final), version);
      }),
    runConsolidation: (run, state) => reply(() => runConsolidation(outline, run, state)),
    readSteps: (run) => reply(() => readSteps(run)),
    actOnUnit: (unit, act) =>
      reply(() => {
        actOnUnit(active(), unit, act, officers());
        return viewOf(unit, 'city');
      }),
    actOnUnits: (units, act) => reply(() => actOnUnits(active(), units, act, officers())),
    writeReminders: (wish) => reply(() => reminders(active(), wish, campaign())),
    makeDispatch: (wish) => reply(() => makeDispatch(active(), wish, officers())),
    noteWave: (wish, way) => reply(() => noteWave(active(), wish, way, officers())),
    writeOwnText: (change) => reply(() => writeOwnText(active(), change, officers())),
    allowOwnText: (code, isAllowed) =>
      reply(() => allowOwnText(active(), code, isAllowed, officers())),
    readFinalPlan: () =>
      reply(() => {
        const final = { now: readClock(), state: 'CHOT', version: 1 } as const;
        return finalPlan(readCampaign(readWorkbook(active(), outline), outline, final));
      }),
    downloadManifest: () => reply(() => downloadManifest(outline)),
    downloadTidy: (isMasked) => reply(() => downloadTidy(outline, isMasked)),
    ...openLinking(outline),
    readDifferences: (version) => reply(() => differencesSince(version, outline)),
    compareVersions: (before, after) => reply(() => versionDifferences(before, after, outline)),
    downloadNote: (before) => reply(() => downloadNote(outline, before)),
    loadPart: (name) => reply(() => loadPart(name)),
    openWide: (screen) =>
      reply(() => {
        openWide(screen);
        return null;
      }),
    readWrittenForm: () => reply(() => outline),
    exportDocument: (address) => reply(() => exportDocument(address)),
    readHistory: (unit) => reply(() => unitHistory(unit, loggedUnit())),
    askUnlock: (unit, reason) => reply(() => askUnlock(unit, reason, loggedUnit())),
    readKeptManifest: (address) => reply(() => readKeptManifest(address)),
    printUnit: (unit) =>
      reply(() => {
        const asked = { unit, judged: 'unit' } as const;
        const workbook = unitTabs({ withLog: true });
        return printUnit(unit, readUnitCampaign(workbook, outline, moment(), asked), outline);
      }),
    downloadReport: () => reply(() => downloadReport(outline)),
  };
}

function campaignOf(workbook: Workbook, outline: Outline): Campaign {
  return readCampaign(workbook, outline, moment());
}

/** What a screen shows is a draft of now. */
function moment(): RunMoment {
  return { now: readClock(), state: 'TAM', version: 0 };
}

function departmentView(campaign: Campaign) {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const kept = keptRunIn(properties);
  return {
    ...departmentFigures(campaign),
    requests: openRequests(properties, campaign),
    lastRun: kept && {
      at: momentName(kept.now),
      by: kept.by,
      state: kept.state,
      version: kept.version,
    },
    versions: versionList(campaign),
  };
}

/** @throws Refusal `not-final` when no copies of that version are kept, `version-changed` when they were changed. */
function differencesSince(version: number, outline: Outline) {
  const spreadsheet = SpreadsheetApp.getActive();
  const kept = campaignOf(readKept(spreadsheet, outline, version), outline);
  return differences(kept, campaignOf(readWorkbook(spreadsheet, outline), outline));
}
