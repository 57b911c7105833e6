/** The one contract between sidebar and server: what may be called, what goes in, what comes out. */
import type { NumberKind } from '../core/cells/reading.ts';
import type { Severity } from '../core/checks/finding.ts';
import type { NoValue } from '../core/figures/ratio.ts';
import type { ReportingCounts } from '../core/figures/reporting.ts';
import type { Link, PairPart, Sureness } from '../core/linking/link.ts';
import type { UnitEvent } from '../core/log/unitEvents.ts';
import type { ReminderWay } from '../core/log/waves.vi.ts';
import type { EmptyForm } from '../core/preview/emptyForm.ts';
import type { VersionComparison } from '../core/report/versions/changes.ts';
import type { RunState } from '../core/settings/settings.ts';
import type { Place } from '../core/workbook.ts';
import type { WrittenForm } from '../core/written/writtenReport.ts';

export type { ApartPlan } from '../core/returns/apartPlan.ts';

/** What google.script.run carries unharmed; anything else (Date, function, undefined) is never. */
export type Carried<T> = T extends null | boolean | number | string
  ? T
  : T extends Date | ((...given: never) => unknown)
    ? never
    : T extends readonly unknown[]
      ? { readonly [Index in keyof T]: Carried<T[Index]> }
      : T extends object
        ? { readonly [Key in keyof T]: Carried<T[Key]> }
        : never;

/** `Functions` itself when each argument and answer is carried; else a type that it does not fit. */
export type CarriedFunctions<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (...given: infer Given) => infer Answer
    ? [Given, Answer] extends [Carried<Given>, Carried<Answer>]
      ? Functions[Name]
      : never
    : never;
};
type OnlyCarried<Functions extends CarriedFunctions<Functions>> = Functions;

/** Errors are data: what happened in one sentence, what to do in another. */
export type Reply<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  readonly code: FailureCode;
  readonly sentence: string;
  readonly whatToDo: string;
}

export type FailureCode =
  | 'several-accounts'
  | 'scope-refused'
  | 'lock-busy'
  | 'run-busy'
  | 'timeout'
  | 'service-failed'
  | 'offline'
  | 'not-set-up'
  | 'no-outline'
  | 'not-last'
  | 'last-sums'
  | 'last-own'
  | 'not-lineage'
  | 'faulty-outline'
  | 'outline-there'
  | 'loses-cells'
  | 'broken-structure'
  | 'too-many-cells'
  | 'too-many-rows'
  | 'broken-check'
  | 'contradicting-setting'
  | 'changed-meanwhile'
  | 'out-of-time'
  | 'stale'
  | 'moved'
  | 'locked-cell'
  | 'wrong-value'
  | 'no-reason'
  | 'names-person'
  | 'not-finished'
  | 'not-a-day'
  | 'past-day'
  | 'sooner-day'
  | 'past-wish'
  | 'nothing-owed'
  | 'not-document'
  | 'not-exported'
  | 'no-manifest'
  | 'unknown-unit'
  | 'not-ready'
  | 'not-accepted'
  | 'not-doubted'
  | 'not-final'
  | 'no-draft'
  | 'version-changed'
  | 'not-officer'
  | 'other-unit'
  | 'not-manifest'
  | 'not-link'
  | 'lost-link'
  | 'lost-table'
  | 'lost-columns'
  | 'closed-apart'
  | 'others-apart'
  | 'unmarked-apart'
  | 'lost-apart'
  | 'in-apart'
  | 'not-parted'
  | 'unexpected';

/** Calls about the outline itself, which work whatever outline is in force. */
export type OutlineApi = OnlyCarried<{
  /** The tab of an outline: its faults, what it says read back, what publishing it would move. */
  readOutline(): Reply<OutlineView>;
  /** Writes the tab, which must not be there yet. */
  startOutline(start: OutlineStart): Reply<OutlineView>;
  /** Its empty form and a report with invented figures; writes nothing. */
  previewOutline(): Reply<OutlinePreview>;
  /** Puts the tab in force and sets its form up; `loses-cells` where filled cells would be lost. */
  publishOutline(): Reply<{ readonly done: readonly string[]; readonly view: OutlineView }>;
  /** What a pasted list of units would add. */
  planUnits(list: PastedList): Reply<UnitsPlan>;
  /** Lists them and makes their rows; a unit that is there stays as it is. */
  listUnits(list: PastedList): Reply<readonly string[]>;
}>;

/** Units as pasted, and the code of the type of those whose type is not told; '' for none. */
export interface PastedList {
  readonly text: string;
  readonly type: string;
}

export interface UnitsPlan {
  readonly units: readonly {
    readonly name: string;
    /** '' where it is not known. */
    readonly type: string;
    /** In the list of the sheet already. */
    readonly isThere: boolean;
  }[];
  readonly untyped: readonly string[];
  readonly types: readonly { readonly code: string; readonly label: string }[];
}

/** What a new outline begins with; rows of a dispatch were confirmed by an officer. */
export type OutlineStart =
  | { readonly from: 'blank' | 'copy' }
  | {
      readonly from: 'dispatch';
      readonly rows: readonly (readonly string[])[];
      /** A note to each row: the sentence that it comes from. */
      readonly notes: readonly string[];
    };

export interface OutlineView {
  /** `changed`: its rows differ from those in force. */
  readonly state: 'none' | 'draft' | 'published' | 'changed';
  /** Of the outline in force. */
  readonly title: string;
  /** Day, version and mark of the one in force; '' for the product's own. */
  readonly published: string;
  readonly faults: readonly {
    /** From 1; 0 for the whole tab. */
    readonly row: number;
    readonly column: string;
    readonly message: string;
    readonly place: Place;
  }[];
  readonly readBack: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly moves: readonly string[];
  /** Units that the form of the outline in force lists. */
  readonly listed: number;
  /** Why it cannot be published, each with what to do. */
  readonly refusals: readonly string[];
}

/** What publishing an outline would make; every figure in it is invented. */
export interface OutlinePreview {
  /** Says so; printed on every page of the report. */
  readonly mark: string;
  /** Tabs of the form, in order. */
  readonly tabs: readonly string[];
  readonly forms: readonly EmptyForm[];
  /** The report as text. */
  readonly lines: readonly string[];
  readonly report: Download;
}

/** The functions of the server that the sidebar may call, by their names in the bundle. */
export type Api = SidebarApi & OutlineApi & FormApi & LastApi;

/** Those that make our form in a sheet. */
export type FormApi = OnlyCarried<{
  /** What making our form would do to the spreadsheet, a sentence each. */
  planForm(): Reply<readonly string[]>;
  /** Makes our form; answers what was done. */
  makeForm(): Reply<readonly string[]>;
  /** Moves counts of people into a file of their own, on one's own machine; sentences on what was done. */
  takeApart(): Reply<readonly string[]>;
}>;

/** Those about the figures of the campaign before. */
export type LastApi = OnlyCarried<{
  readLast(): Reply<LastView>;
  /** Takes them from a file or a kept final, or takes away what is kept. */
  keepLast(request: LastRequest): Reply<LastView>;
}>;

export type LastRequest =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'file'; readonly file: SentFile } & LastTaking)
  | ({ readonly kind: 'version'; readonly version: number } & LastTaking);

interface LastTaking {
  /** A table of merged units; null: what the tab says by now. */
  readonly merged: SentFile | null;
  /** Percent by which a figure may differ without a word. */
  readonly tolerance: number;
}

export interface SentFile {
  readonly name: string;
  readonly base64: string;
}

export interface LastView {
  /** Where the figures come from; '' while none are kept. */
  readonly source: string;
  /** Percent. */
  readonly tolerance: number;
  /** Units of today with figures of their own, of units merged into them; heirs of one that was split; units without a past. */
  readonly own: number;
  readonly merged: number;
  readonly split: number;
  readonly absent: number;
  /** For each old unit that was divided: the units it became, and their sum compared with its figure. */
  readonly sums: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Finals that the workbook keeps, newest first. */
  readonly versions: readonly number[];
  /** What a person should know of what was just taken. */
  readonly lines: readonly string[];
  readonly place: Place | null;
}

/** Those over the outline in force. */
export type SidebarApi = OnlyCarried<{
  /** Where the person is and which units there are. */
  startSidebar(): Reply<Start>;
  /** The unit of the selected row; polled while the sidebar is visible. */
  readSelection(): Reply<SelectedUnit>;
  /** `unit`: judged by itself, at once. `city`: what comparing units tells is here too. */
  readUnit(unit: string, judged: UnitView['judged']): Reply<UnitView>;
  /** Types into a unit's own cells, all or none; `stale` when one no longer shows its `from`, `moved` when the tabs were rearranged. */
  writeCells(request: WriteRequest): Reply<Written>;
  /** Selects a cell in the spreadsheet. */
  goTo(place: Place): Reply<null>;
  readDepartment(): Reply<DepartmentView>;
  /** `version` null: the figure as it is now. A number: the figure as that final printed it, with cells of the final's copies. */
  explainFigure(figure: FigureName, version: number | null): Reply<Explanation>;
  /** The menu's "consolidate"; `run` is any text of the caller's, the key of `readSteps`. */
  runConsolidation(run: string, state: RunState): Reply<RunResult>;
  /** Steps that a run has reached so far, in order. */
  readSteps(run: string): Reply<readonly RunStep[]>;
  /** Returns, accepts or extends a unit; answers with the unit as it is then. */
  actOnUnit(unit: string, act: Act): Reply<UnitView>;
  /** One act on several units; what cannot be done to one does not stop the others. */
  actOnUnits(units: readonly string[], act: Act): Reply<ActsDone>;
  /** Texts to send to those of these units that owe something. */
  writeReminders(wish: ReminderWish): Reply<Reminders>;
  /** The dispatch that urges them, laid out to be signed. */
  makeDispatch(wish: ReminderWish): Reply<Dispatch>;
  /** Notes that they were reminded, in the tracking tab and the log. */
  noteWave(wish: ReminderWish, way: ReminderWay): Reply<Wave>;
  /** What a final would hold if it were made now. */
  readFinalPlan(): Reply<FinalPlan>;
  /** The manifest of the last run, by which anyone can verify it. */
  downloadManifest(): Reply<Download>;
  /** The last run's table for the level above; masked: single units' counts of people are hidden. */
  downloadTidy(isMasked: boolean): Reply<Download>;
  /** What differs in the units' cells between a final version and now. */
  readDifferences(version: number): Reply<readonly Difference[]>;
  /** What differs between two versions, figure by figure with the units that moved it. */
  compareVersions(before: VersionName, after: VersionName): Reply<VersionDifferences>;
  /** The last run's note to the leader as a .docx, against another version; null: the one before. */
  downloadNote(before: VersionName | null): Reply<Download>;
  /** The script of a part of the sidebar that is loaded when it is first shown. */
  loadPart(name: PartName): Reply<string>;
  /** Shows a screen in a wide dialog over the spreadsheet; the sidebar stays open. */
  openWide(screen: WideScreen): Reply<null>;
  /** What the browser reads a written report for: the report's file never leaves it. */
  readWrittenForm(): Reply<WrittenForm>;
  /** A Google Doc that the add-on made, as a .docx; `address`: of the Doc, or its id. */
  exportDocument(address: string): Reply<Download>;
  /** The manifest that the run which made this Google Doc kept in Drive next to it. */
  readKeptManifest(address: string): Reply<Download>;
  /** What the log tells of a unit, and whether it asks to correct a finished report. */
  readHistory(unit: string): Reply<UnitHistory>;
  /** Asks the Department to send a finished report back, with a reason. */
  askUnlock(unit: string, reason: string): Reply<UnitHistory>;
  /** The unit's own report on paper, from its row, as a .docx. */
  printUnit(unit: string): Reply<Download>;
  /** How the sheet that is there would be read; `link` is what the person has so far, null what is kept or sure. */
  readLinking(link: Link | null): Reply<LinkingView>;
  /** Keeps the link, or takes it away (null); answers the one before. */
  saveLinking(link: Link | null): Reply<{ readonly undo: Link | null }>;
  /** Types the Department's own words into one place of the report; `from` is what was seen there. */
  writeOwnText(change: OwnTextChange): Reply<OwnTextView>;
  /** Lets the words of a place that may name somebody be printed, or no more; it holds while they stay as they are. */
  allowOwnText(code: string, isAllowed: boolean): Reply<OwnTextView>;
  /** Adds columns for these fields at the right end of the tabs of answers; only their header cells are written. */
  addLinkedColumns(fields: readonly string[]): Reply<readonly AddedColumn[]>;
  /** Takes such columns away again, unless someone has typed in them. */
  dropLinkedColumns(added: readonly AddedColumn[]): Reply<null>;
  /** The report as a .docx, for those who refuse access to Drive. */
  downloadReport(): Reply<Download>;
}>;

/** A column that was added to a tab that others made. */
export interface AddedColumn {
  readonly tab: string;
  /** "F". */
  readonly column: string;
  /** From 1. */
  readonly row: number;
  readonly header: string;
  readonly field: string;
}

/** Parts of the sidebar outside its page, each a file of the bundle. */
export type PartName =
  | 'history'
  | 'written'
  | 'linking'
  | 'department'
  | 'outline'
  | 'last'
  | 'reminding'
  | 'reviewing';

/** A screen that has room in a wide dialog. */
export type WideScreen =
  | { readonly kind: 'table' | 'linking' }
  | { readonly kind: 'written'; readonly unit: string; readonly onBehalf: boolean };

/** A unit as it is named in a list. */
export interface UnitName {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly area: string;
}

export interface SelectedUnit {
  /** Unit code of the selected row, '' when the row is no unit's. */
  readonly unit: string;
  readonly tab: string;
  /** Changes whenever the row selected in the tab or its contents change. */
  readonly stamp: string;
}

export interface Start {
  /** Which of the two screens opens. */
  readonly screen: 'unit' | 'department';
  readonly title: string;
  readonly units: readonly UnitName[];
  /** Code of the unit that opens, '' when it must be searched. */
  readonly unit: string;
  readonly foundBy: 'selection' | 'email' | 'nothing';
  /** Of a sheet that others made: whether a person confirmed how it is read; 'own' is a form of ours. */
  readonly linked: 'own' | 'offered' | 'confirmed';
  readonly called: FormNames;
}

/** What the form in force calls its agency and its tabs, for sentences of the screens. */
export interface FormNames {
  /** How the agency that asks is named in a sentence. */
  readonly agency: string;
  readonly answers: string;
  readonly registry: string;
  readonly tracking: string;
  readonly log: string;
  readonly ownTexts: string;
  readonly summary: string;
  readonly findings: string;
  /** The tabs are those of a sheet that others made. */
  readonly isLinked?: boolean;
}

/** A change of one cell; `from` is the text shown in it when the change was offered. */
export interface Change {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

export interface WriteRequest {
  readonly unit: string;
  readonly changes: readonly Change[];
  /** Of the view that offered the changes. */
  readonly places: string;
  /** The Department types for the unit: noted in the tracking tab and the log. */
  readonly onBehalf: boolean;
}

export interface Written {
  /** Brings back what was there before. */
  readonly undo: readonly Change[];
  readonly view: UnitView;
}

/** Chưa nhập, đang nhập, đã hoàn thành, hợp lệ; then what the Department set (docs/semantics.md §4). */
export type UnitState = 'empty' | 'started' | 'complete' | 'valid' | 'returned' | 'accepted';

export interface UnitView {
  readonly unit: UnitName;
  /** Changes when the unit's own cells are elsewhere, or the keys of their rows read otherwise. */
  readonly places: string;
  /** `unit`: judged by itself, at once; what comparing units tells is not in it. */
  readonly judged: 'city' | 'unit';
  /** Sections of the outline with what the unit's type is asked, in their order. */
  readonly form: readonly FormSection[];
  readonly targets: readonly TargetView[];
  /** Groups of measures and closing texts that are still empty. */
  readonly silent: readonly SilentText[];
  readonly state: UnitState;
  /** The answers row; null when the unit has none. */
  readonly row: Place | null;
  /** dd/mm/yyyy, extensions counted. */
  readonly deadline: string;
  readonly returned: ReturnedView | null;
  /** The last return, when the unit has confirmed again and the Department has not accepted it yet. */
  readonly cameBack: ReturnedView | null;
  /** Whether the Department accepted it, and whether it was changed since, which `unmarked` does not tell; null: not accepted. */
  readonly approval: 'stands' | 'changed' | 'unmarked' | null;
  /** The last final that has this report, and whether the unit has changed it since; null where no final has it, or it is not known. */
  readonly final: { readonly version: number; readonly isChanged: boolean } | null;
  readonly progress: Progress;
  readonly indicators: readonly UnitIndicator[];
  /** What its return to the unit is filled in with. */
  readonly offeredReturn: OfferedReturn;
  /** Sections with something to say: those with errors first, then by the outline. */
  readonly sections: readonly SectionFindings[];
  /** What "confirm the blanks" would type. */
  readonly blanks: readonly BlankCell[];
  /** Without their words. */
  readonly doubted: readonly DoubtedText[];
  /** Years that the period cuts: "Năm 2021 (từ 01/6)". */
  readonly partYears: readonly string[];
  /** Whose figures of the last campaign are shown, where they are not the unit's own; absent: nothing to say. */
  readonly heritage?: string;
  /** That counts of people are typed in another workbook; absent: they are typed here. */
  readonly apart?: string;
  readonly references: readonly ReferenceRows[];
  /** null when the form has no place for it. */
  readonly explanation: EditableCell | null;
  /** The signing block without its last cell, which says "complete". */
  readonly signing: readonly EditableCell[];
  readonly complete: EditableCell | null;
  /** Its cell says so, in whatever words. */
  readonly isComplete: boolean;
}

export interface UnitHistory {
  /** The newest first. */
  readonly events: readonly UnitEvent[];
  /** Not answered yet. */
  readonly request: UnitRequest | null;
  /** Its report is finished, so that only the Department may open it again. */
  readonly mayAsk: boolean;
}

interface UnitRequest {
  /** dd/mm/yyyy HH:mm:ss */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** Why the Department sent a report back. */
export interface ReturnedView {
  readonly reason: string;
  /** The Department's own words, when they name no cell of the unit; else ''. */
  readonly cells: string;
  /** The unit's own among them, by `EditableCell.id`; `before` is null where it was not kept. */
  readonly places: readonly { readonly id: string; readonly before: string | null }[];
  readonly by: string;
  readonly at: string;
}

/** A titled run of questions. */
export interface FormSection {
  /** "I.1" */
  readonly code: string;
  readonly title: string;
  readonly short: string;
  /** Heading of the part that it opens, else ''. */
  readonly part: string;
  readonly fields: readonly FormField[];
}

/** One question: a box, or a box a year. */
export interface FormField {
  readonly code: string;
  readonly label: string;
  /** The dispatch's own wording, '' when the label is it. */
  readonly dispatch: string;
  readonly help: string;
  readonly example: string;
  readonly kind: BoxKind;
  readonly cells: readonly EditableCell[];
}

export type BoxKind = NumberKind['kind'] | 'text' | 'date' | 'choice';

/** A target of the outline: its control in the answers and its table. */
export interface TargetView {
  readonly code: string;
  /** Its short name. */
  readonly name: string;
  /** Code of its field in the answers. */
  readonly control: string;
  /** Code of its table in `references`. */
  readonly table: string;
  readonly shape: 'list' | 'pairs';
  /** Its table counts people, whose names do not belong there. */
  readonly people: boolean;
  readonly years: readonly TargetYear[];
}

/** What the table says of a year so far. */
export interface TargetYear {
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number;
  /** What the control should say; null while a row of the year is blank or cannot be read. */
  readonly offered: number | null;
}

/** A text of which nothing is said: "nothing to report" is `offer`. */
export interface SilentText {
  readonly section: string;
  readonly cell: EditableCell;
  readonly offer: string;
}

/** A blank that would be confirmed, by the label of its column. */
export interface BlankCell extends Change {
  readonly label: string;
}

/** Required answers. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
  readonly missing: readonly { readonly label: string; readonly place: Place }[];
}

export interface UnitIndicator {
  readonly code: string;
  readonly label: string;
  /** Years, then the period of a flow. */
  readonly figures: readonly UnitFigure[];
}

/** A unit's part in one figure. */
export interface UnitFigure {
  readonly label: string;
  /** "2/3 trường", '' when it is not counted. */
  readonly base: string;
  readonly text: string;
  /** Why it is not counted, '' when it is. */
  readonly reason: string;
}

export interface SectionFindings {
  readonly title: string;
  /** Errors first. */
  readonly findings: readonly FindingView[];
}

/** Everyone with the link can read it afterwards: of cells about children and offenders only the cell is named. */
export interface OfferedReturn {
  /** The sentences of its errors. */
  readonly reason: string;
  /** The cells with an error: "Tổng số vụ, năm 2023; …". */
  readonly cells: string;
}

export interface FindingView {
  readonly rule: string;
  readonly severity: Severity;
  readonly broken: boolean;
  readonly unit: string;
  /** Code of the field, '' when it is of no one field. */
  readonly field: string;
  readonly year: number | null;
  readonly place: Place | null;
  /** Its cell is blank: nothing wrong until the unit says that it has finished. */
  readonly blank: boolean;
  /** Told by comparing units, so absent from a view judged by itself. */
  readonly among: boolean;
  /** How a line of the explanations begins that explains it; '' when it needs none. */
  readonly subject: string;
  readonly message: string;
  readonly fixes: readonly { readonly label: string; readonly change: Change }[];
}

/** A cell that the sidebar may type into. */
export interface EditableCell {
  /** Names the cell wherever it is: "nhom_1", "co_so/THCS An Đồng · THCS/so_lan.2021". */
  readonly id: string;
  /** Code of its field. */
  readonly field: string;
  readonly year: number | null;
  readonly label: string;
  readonly help: string;
  readonly place: Place;
  readonly text: string;
  /** Holds prose, not a figure. */
  readonly prose: boolean;
  /** Labels to choose from; empty for free typing. */
  readonly options: readonly string[];
  /** What the last campaign had for it; absent where it had nothing. */
  readonly last?: string;
}

/** The unit's rows of one reference table. */
export interface ReferenceRows {
  readonly code: string;
  readonly title: string;
  readonly rows: readonly ReferenceRowView[];
  /** Name and level of the next row for an establishment that the list lacks; none when no row is left. */
  readonly spare: readonly EditableCell[];
  readonly place: Place | null;
  /** How the outline calls what a list lists; null for pairs. */
  readonly called: ListCalled | null;
}

/** "trường", "Tên trường, cơ sở", "Cấp học", "Số lần tổ chức", and the help of its boxes. */
export interface ListCalled {
  readonly noun: string;
  readonly name: string;
  readonly level: string;
  readonly times: string;
  readonly help: string;
}

export interface ReferenceRowView {
  /** Its locked keys: "THCS An Đồng · THCS" or "2021 · người thân". */
  readonly title: string;
  /** An establishment's name, or the category of a pair. */
  readonly name: string;
  /** An establishment's level, else ''. */
  readonly group: string;
  /** Of a pair. */
  readonly year: number | null;
  /** Its name and level, while nothing else is typed in the row. */
  readonly keys: readonly EditableCell[];
  readonly cells: readonly EditableCell[];
}

/** A percentage of one year, or of the period. */
export interface Figure {
  /** "Năm 2021 (từ 01/6)", "Cả kỳ". */
  readonly label: string;
  readonly year: number | null;
  readonly text: string;
  readonly none: NoValue | null;
  /** "1.232/1.309", '' when no unit is behind it. */
  readonly base: string;
  /** null when nobody is asked. */
  readonly coverage: CoverageView | null;
  /** Sentences next to it: its bounds, its bare zeros. */
  readonly remarks: readonly string[];
}

interface CoverageView {
  /** 0 to 1. */
  readonly share: number;
  /** "98,3% (118/120 đơn vị)". */
  readonly text: string;
  readonly label: string;
  readonly level: 'full' | 'provisional' | 'insufficient';
}

export interface IndicatorView {
  readonly code: string;
  readonly label: string;
  readonly short: string;
  readonly noun: string;
  readonly target: number;
  readonly period: Figure;
  readonly years: readonly Figure[];
  /** Levels and unit types, with their period's figure. */
  readonly groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  readonly by: 'level' | 'type';
  readonly code: string;
  readonly label: string;
  readonly figure: Figure;
}

export interface TotalView {
  readonly field: string;
  readonly label: string;
  /** Years, then the period of a flow (year null). */
  readonly figures: readonly TotalFigure[];
}

interface TotalFigure {
  readonly label: string;
  readonly year: number | null;
  readonly text: string;
}

export interface DepartmentView {
  /** dd/mm/yyyy HH:mm of this reading. */
  readonly at: string;
  readonly deadline: string;
  readonly reporting: ReportingView;
  readonly rules: readonly RuleView[];
  readonly indicators: readonly IndicatorView[];
  readonly totals: readonly TotalView[];
  /** The Department's own words for the report; those still blank have no text. */
  readonly ownTexts: readonly OwnTextView[];
  readonly lastRun: LastRun | null;
  /** Units that ask to correct a finished report. */
  readonly requests: readonly (UnitRequest & { readonly unit: UnitName })[];
  readonly versions: readonly Version[];
  /** Every unit that must report, in the order of the registry. */
  readonly units: readonly UnitRow[];
}

/** `faulty`: says that it is complete, and has errors. */
export type UnitRowState = 'empty' | 'started' | 'faulty' | 'valid' | 'accepted' | 'returned';

/** A unit in the Department's table. */
export interface UnitRow {
  readonly unit: UnitName;
  readonly state: UnitRowState;
  /** Required answers. */
  readonly asked: number;
  readonly answered: number;
  readonly errors: number;
  readonly warnings: number;
  /** dd/mm/yyyy */
  readonly deadline: string;
  readonly isExtended: boolean;
  /** Whole days until the deadline, below 0 after it. */
  readonly daysLeft: number;
  /** Complete again after a return, or changed after it was accepted. */
  readonly comeback: 'resent' | 'changed' | null;
  /** Waves of reminders that it was in. */
  readonly reminded: number;
  /** "20/12/2024 16:05 · Duyệt", '' where the log has nothing. */
  readonly lastEvent: string;
}

export interface ActsDone {
  /** Codes of units. */
  readonly done: readonly string[];
  readonly refused: readonly {
    readonly unit: string;
    readonly name: string;
    readonly sentence: string;
  }[];
}

/** Whom to remind; `units` empty: all that owe something. */
export interface ReminderWish {
  readonly units: readonly string[];
  /** A day by which it is asked now; '' or absent: each unit's own deadline. */
  readonly until?: string;
  /** Of the shared sheet, where the workbook is a copy of it. */
  readonly address?: string;
}

export interface Dispatch {
  readonly document: ReportLink;
  readonly file: Download;
  readonly units: number;
}

/** A wave of reminders that was noted. */
export interface Wave {
  /** From 1. */
  readonly wave: number;
  readonly units: number;
}

export interface Reminders {
  readonly each: readonly { readonly name: string; readonly text: string }[];
  /** One letter to all of them. */
  readonly together: string;
  /** Every text of `each`, one below the other. */
  readonly file: string;
  /** For a mail merge: CSV, a row a unit. */
  readonly table: string;
  /** Names of those asked for that owe nothing. */
  readonly done: readonly string[];
}

export interface FinalPlan {
  readonly included: number;
  /** Of these, with errors: only the cells in error are left out. */
  readonly faulty: number;
  /** A check could not run: no final is made until it can. */
  readonly isBlocked: boolean;
  /** Parts of the report that only the Department can write and that are still blank, causes first. */
  readonly blankTexts: readonly string[];
  /** Parts that the Department wrote and that are not printed in whole, with the reason. */
  readonly waitingTexts: readonly string[];
  readonly left: readonly { readonly reason: string; readonly units: readonly UnitName[] }[];
}

/** `code` names the place. */
export interface OwnTextChange {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

export interface OwnTextView {
  readonly code: string;
  /** Where in the report: "III.1. Ưu điểm". */
  readonly part: string;
  readonly hint: string;
  readonly text: string;
  /** Why lines of it are not printed: they may name somebody, or hold personal data; null when all are. */
  readonly waits: 'doubted' | 'found' | null;
  /** A person let it be printed. */
  readonly isAllowed: boolean;
  /** Where it is typed; null while the workbook has no such row. */
  readonly place: Place | null;
}

/** `onTime`: seen complete by a run in time; else `onTimeByDocument`, by the date of the unit's document. */
export interface ReportingView extends ReportingCounts {
  readonly missing: readonly UnitName[];
  readonly returned: readonly UnitName[];
  /** Units with errors, most errors first. */
  readonly faulty: readonly FaultyUnit[];
  /** Codes or names of rows outside the registry. */
  readonly outside: readonly string[];
}

interface FaultyUnit {
  readonly unit: UnitName;
  readonly errors: number;
  readonly warnings: number;
}

export interface RuleView {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** Times it could not be checked. */
  readonly skipped: number;
  readonly findings: readonly FindingView[];
}

/** Who made the last run, when. */
export interface LastRun {
  readonly at: string;
  readonly by: string;
  readonly state: RunState;
  readonly version: number;
}

/** One side of a comparison: the last draft, a final, a ket-qua.json as text, or what a run would give now. */
export type VersionName =
  | { readonly kind: 'draft' | 'now' }
  | { readonly kind: 'final'; readonly version: number }
  | { readonly kind: 'file'; readonly text: string };

export interface Version {
  readonly version: number;
  /** '' when the run could not write its line in the log. */
  readonly at: string;
  readonly by: string;
}

export interface VersionDifferences {
  readonly comparison: VersionComparison;
  /** Of units, in the order of the registry; null where a side keeps no cells. */
  readonly cells: readonly Difference[] | null;
}

export interface Difference {
  readonly unit: string;
  readonly label: string;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** Which figure: `year` null is the period; `code` is an indicator's or a field's. */
export interface FigureName {
  readonly kind: 'indicator' | 'total';
  readonly code: string;
  readonly year: number | null;
  readonly group: { readonly by: 'level' | 'type'; readonly code: string } | null;
}

export interface Explanation {
  readonly title: string;
  readonly label: string;
  readonly text: string;
  /** "1.232 / 1.309 trường"; for a total, the sum alone. */
  readonly base: string;
  /** Of a target: what the percentage is made of; null for a total. */
  readonly parts: RatioParts | null;
  /** How it is counted, in words. */
  readonly how: readonly string[];
  readonly included: readonly ExplainedUnit[];
  readonly excluded: readonly ExplainedUnit[];
}

/** The heaps of a percentage, counted in its noun. */
export interface RatioParts {
  readonly noun: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  /** Listed establishments that are not in it; null where none are listed. */
  readonly outside: number | null;
  /** "67,6%" to "98,7%" with their shares of 1; null where nothing is missing. */
  readonly bounds: {
    readonly low: string;
    readonly high: string;
    readonly lowShare: number;
    readonly highShare: number;
  } | null;
  readonly units: number;
  readonly expected: number;
}

export interface ExplainedUnit {
  readonly unit: UnitName;
  /** Why it is out; '' for a unit that is in. */
  readonly reason: string;
  /** Where its figure is, or should. */
  readonly place: Place | null;
  /** What it adds, as the report prints numbers; '' for a unit that is out, and where people are counted. */
  readonly amount: string;
}

/** In order; the first is where a run begins, the others are told as they are reached. */
export type RunStep = 'reading' | 'summary' | 'report';

export interface RunResult {
  readonly state: RunState;
  readonly version: number;
  readonly at: string;
  readonly summary: Place;
  readonly findings: Place;
  readonly report: ReportLink;
  /** The note to the leader, internal. */
  readonly note: ReportLink;
  /** In Drive, next to the report. */
  readonly isManifestKept: boolean;
  /** With the run before of its kind; null for the first. */
  readonly comparison: VersionComparison | null;
  /** Sentences on personal data and pictures in tabs that no run reads. */
  readonly unread: readonly string[];
}

/** `document`: in Drive at `url`; `download`: Drive did not make it, for a reason in words; ask for `downloadReport`. */
export type ReportLink =
  | { readonly kind: 'document'; readonly name: string; readonly url: string }
  | { readonly kind: 'download'; readonly name: string; readonly why: string };

export interface Download {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

/** What the Department may do to a unit's report; days are dd/mm/yyyy. */
export type Act =
  | ({
      readonly kind: 'return';
      readonly reason: string;
      readonly cells: string;
      readonly newDeadline: string;
    } & PastDay)
  | { readonly kind: 'accept' | 'unaccept' }
  | ({ readonly kind: 'extend'; readonly until: string; readonly reason: string } & PastDay)
  | AllowText;

/** Lets a text in doubt of a name be printed, or no more; it holds while the text stays as it is. */
export interface AllowText {
  readonly kind: 'allow';
  /** "Số liệu!F12" */
  readonly cell: string;
  readonly isAllowed: boolean;
}

/** A text that is in doubt of a name: not printed until a person says so. */
export interface DoubtedText {
  readonly label: string;
  /** "Số liệu!F12" */
  readonly cell: string;
  readonly place: Place;
  readonly isAllowed: boolean;
}

/** A deadline that is past is refused unless a person said that it is meant. */
interface PastDay {
  readonly pastIsMeant?: boolean;
}

/** A sheet that others made, as it is understood. */
export interface LinkingView {
  /** As it would be kept now. */
  readonly link: Link;
  readonly confirmed: boolean;
  readonly tabs: readonly LinkingTab[];
  /** Names of hidden tabs, which are not read. */
  readonly hidden: readonly string[];
  readonly years: readonly number[];
  readonly roles: readonly Coded[];
  readonly types: readonly Coded[];
  /** Fields without a column that the sheet can be given: of signing, and of explanations. */
  readonly lacking: { readonly signing: readonly Coded[]; readonly explanations: readonly Coded[] };
  readonly preview: {
    /** The first rows of every tab that has answers; `more`: tabs left out of the list. */
    readonly tabs: readonly {
      readonly tab: string;
      readonly units: readonly {
        readonly name: string;
        readonly lines: readonly {
          readonly label: string;
          readonly text: string;
          readonly doubtful: boolean;
        }[];
      }[];
    }[];
    readonly more: number;
    readonly figures: readonly {
      readonly label: string;
      readonly text: string;
      readonly base: string;
      readonly selfDeclared: number;
    }[];
  };
}

interface Coded {
  readonly code: string;
  readonly label: string;
}

export interface LinkingTab {
  readonly tab: string;
  readonly role: string;
  /** Units go across: columns and rows are the other way round. */
  readonly across: boolean;
  readonly rows: number;
  /** Which of the several tables of its tab, with its first and last row; null for the only one. */
  readonly table: { readonly at: number; readonly from: number; readonly to: number } | null;
  readonly reason: string;
  /** Another tab has its units and columns with other figures: a person says which one counts. */
  readonly isRival: boolean;
  readonly columns: readonly LinkingColumn[];
  /** Rows that are no unit's, from 1. */
  readonly aside: readonly AsideView[];
  /** Rows of the units that are known, and what each is known by in the link where a person sets it aside. */
  readonly unitRows: readonly { readonly unit: string; readonly key: string }[];
  /** `paired`: a column of it may hold a part, the whole, or both in each cell. */
  readonly fields: readonly (Coded & { readonly yearly: boolean; readonly paired: boolean })[];
}

/** A row that is no unit's; `name` is what its column of names says, `key` what a person set aside. */
interface AsideView {
  readonly row: number;
  readonly kind: string;
  /** It may be a unit's: a person says it. */
  readonly isDoubtful: boolean;
  readonly text: string;
  readonly name: string;
  readonly key: string;
}

export interface LinkingColumn {
  readonly column: string;
  readonly header: string;
  readonly field: string | null;
  readonly label: string;
  readonly year: number | null;
  /** The one year of the form that the header names. */
  readonly yearSaid: number | null;
  readonly part: PairPart | null;
  readonly sure: Sureness;
  readonly examples: readonly string[];
  readonly reason: string;
  /** A sentence on years that the question has no column for; '' for none. */
  readonly lacks: string;
}
