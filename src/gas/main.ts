/** What Google can call: menus, and the functions behind them. The one file that names an outline. */

import { verifyWords } from '../core/manifest/verifyWords.vi.ts';
import type { WrittenReport } from '../core/written/writtenReport.ts';
import { blankForm } from '../outline/blankForm.ts';
import { communes2025 } from '../outline/communes2025.ts';
import { lists2024 } from '../outline/lists2024.ts';
import type { Outline } from '../outline/schema.ts';
import { sgddt2024 } from '../outline/sgddt2024.ts';
import { openLastOf } from './api/last/openLast.ts';
import { keepGivenLink } from './api/linking/commandLink.ts';
import { openLinked } from './api/linking/openLinked.ts';
import { openApi, openApiOf } from './api/openApi.ts';
import { openOutline } from './api/outline/openOutline.ts';
import { takeProposals as typeProposals } from './api/written/takeProposals.ts';
import { sentenced } from './errors/sentenced.ts';
import { traceBy } from './errors/trace.ts';
import {
  checkOutlineOf,
  layOutlineRows,
  type OutlineRequest,
  officersOnly,
} from './form/checkOutline.ts';
import { noLists, type SetUpRequest } from './form/chooseLists.ts';
import { askAndSetUp, openForm } from './form/openForm.ts';
import {
  type OutlineRows,
  outlineInForce,
  putInForce,
  shortNameInForce,
} from './form/outlineInForce.ts';
import { setUp as setUpForm } from './form/setUp.ts';
import { type EditByHand, keepMark } from './log/editMarks.ts';
import { noteTyped as noteTypedHere, type TypedHere } from './log/noteTyped.ts';
import { addMenu, openSidebar, showLines, showResult, openWide as showWide } from './menu.ts';
import { sayReport } from './menu.vi.ts';
import { loadDispatch } from './run/lazyDispatch.ts';
import { loadWritten, type WrittenRequest } from './run/lazyWritten.ts';
import { parseManifest } from './run/parseManifest.ts';
import { askAndPurge, purge } from './run/purge.ts';
import { type ReviewRequest, reviewFiles } from './run/reviewed.ts';
import { type RunWish, runForCaller } from './run/runForCaller.ts';
import { verify as verifyRun } from './run/verify.ts';

traceBy(sgddt2024);

const source = { builtIn: sgddt2024, house: blankForm };
/** The outline of this spreadsheet. */
const inForce = (rows?: OutlineRows) => outlineInForce(source, rows);

/** Adds the menu when the spreadsheet opens; runs without any authorisation. */
export function onOpen(): void {
  addMenu(shortNameInForce(source));
}

/** The add-on was just installed in an open spreadsheet. */
export const onInstall = onOpen;

/** Simple trigger of every edit by hand: the log's next lines say who typed where. */
export function onEdit({ range }: EditByHand): void {
  keepMark(range);
}

/** As `onEdit` on one's own machine: the lines at once. */
export const noteTyped = (typed: readonly TypedHere[], event: 'typedInSheet' | 'merged') =>
  sentenced(() => noteTypedHere(inForce(), typed, event));

/** Menu item: makes a draft and says what it found; Google drops the answer, the command line keeps it. */
export function tongHop() {
  const made = consolidateNow({ state: 'TAM' });
  showResult([...made.spoken, sayReport(made.report, sentenced(inForce))]);
  return made;
}

/** What one's own machine asks of a sheet that others made. */
export const { readLink, readUnitTables, readPeopleColumns, readApart, markParted, readJudged } =
  openLinked(inForce);

/** Makes a draft or a final; plain JSON for callers outside. */
export const consolidateNow = (request: RunWish) =>
  sentenced(() => {
    const outline = inForce(request.outline);
    if (request.link !== undefined) keepGivenLink(request.link, outline);
    return runForCaller(request, outline);
  });

/** Menu items: computes the last run again; takes personal data out of what is kept. */
export const xacMinh = () =>
  showLines(verifyWords.title, sentenced(() => verifyRun(inForce(), null)).lines);
export const xoaThongTin = () => sentenced(() => askAndPurge(inForce()));
export const purgeKept = (isDone: boolean) => sentenced(() => purge(inForce(), isDone));

/** Verifies the run of a ket-qua.json, given as text, in the workbook it was made from. */
export const verify = (manifest: string) =>
  sentenced(() => {
    const outline = inForce();
    return verifyRun(outline, parseManifest(manifest, outline));
  });

/** Reads the bytes of a written report, .docx or .txt, and proposes; writes nothing. */
export const readWritten = ({ bytes, file, outline }: WrittenRequest) =>
  sentenced(() => loadWritten().proposeFrom(bytes, file, inForce(outline)));

export const listProposals = (reports: readonly WrittenReport[], outline?: OutlineRows) =>
  sentenced(() => loadWritten().proposalTable(reports, inForce(outline)));

/** Compares a reviewed report with the run that made it, or puts a new run's report into it. */
export const reviewReport = (request: ReviewRequest) =>
  sentenced(() => reviewFiles(request, sgddt2024));

/** Checks and reads back an outline: of the rows given, of a built-in code ('': none), else of the spreadsheet's tab. */
export const checkOutline = (request: OutlineRequest) =>
  sentenced(() => checkOutlineOf(request, sgddt2024, blankForm));

/** Reads the bytes of a dispatch, .docx or .txt, and proposes rows of an outline; writes nothing. */
export const proposeOutline = (request: { readonly bytes: Uint8Array; readonly file: string }) =>
  sentenced(() => loadDispatch().proposeFromFile(request.bytes, request.file));

/** Writes rows of an outline as a tab of the active spreadsheet, with lists of choices; `notes` by row. */
export const layOutline = (rows: readonly string[][], notes: readonly string[] = []) =>
  sentenced(() => layOutlineRows(rows, notes, sgddt2024));

/** Types the accepted rows of such a table into blank cells of their units. */
export function takeProposals(table: readonly (readonly string[])[]) {
  return sentenced(() => {
    const outline = inForce();
    return typeProposals(table, outline, openApi(outline));
  });
}

/** Menu item: says what set-up would do, and does it when the person agrees. */
export const thietLap = () => sentenced(() => askAndSetUp(inForce(), listsOf));

/** Sets up the form, with the lists given or the sample's, after publishing the outline given; says what it did. */
export function setUp(request: SetUpRequest & { readonly outline?: OutlineRows }) {
  return sentenced(() => {
    if (request.outline !== undefined) {
      officersOnly(sgddt2024);
      putInForce(request.outline, blankForm);
    }
    const outline = inForce();
    return setUpForm(outline, listsOf(outline), request);
  });
}

const listsOf = (outline: Outline) =>
  outline.answers === sgddt2024.answers ? lists2024 : noLists(outline);
export const { planForm, makeForm, takeApart } = openForm(inForce, listsOf);

/** Menu items: the sidebar, and the Department's table in a wide dialog. */
export const moThanhBen = () => openSidebar(shortNameInForce(source));
export const moBangDonVi = () => showWide({ kind: 'table' });

/** What the sidebar may call of the outline itself (api.ts). */
export const { readOutline, startOutline, previewOutline, publishOutline, planUnits, listUnits } =
  openOutline(
    source,
    (outline, units) => setUpForm(outline, listsOf(outline), units && { units }).lines,
  );
/** And of the campaign before. */
export const { readLast, keepLast } = openLastOf(inForce, communes2025);

/** What the sidebar may call (api.ts). */
export const {
  startSidebar,
  readSelection,
  readUnit,
  writeCells,
  goTo,
  readDepartment,
  explainFigure,
  runConsolidation,
  readSteps,
  actOnUnit,
  actOnUnits,
  readFinalPlan,
  writeOwnText,
  allowOwnText,
  writeReminders,
  makeDispatch,
  noteWave,
  downloadManifest,
  downloadTidy,
  readDifferences,
  compareVersions,
  downloadNote,
  loadPart,
  openWide,
  readWrittenForm,
  readLinking,
  saveLinking,
  addLinkedColumns,
  dropLinkedColumns,
  printUnit,
  exportDocument,
  readKeptManifest,
  readHistory,
  askUnlock,
  downloadReport,
} = openApiOf(inForce, sgddt2024);
