/** What an outline is: the form of one dispatch as typed data. */
import type { SettingField, SettingReading, settingRows } from './settingRows.ts';

export type { SettingField, SettingReading };

/**
 * What is in a cell: a count is whole and ≥ 0, a decimal is ≥ 0, money is in đồng, a rate is a
 * percentage that the unit itself declares, `native` is a locked formula.
 */
type Kind = 'key' | 'text' | NumberKindName | 'date' | 'choice' | 'native';

/** Kinds of numbers. */
export type NumberKindName = 'count' | 'decimal' | 'money' | 'rate';

/** A flow sums over years; a stock is a state at a time and never sums. */
export type Measure = 'flow' | 'stock';

/** What a unit type can be asked: its establishments, its counts, its texts. */
export type Topic = 'establishments' | 'counts' | 'texts';

/**
 * What a locked formula tells of its row; `of` is the indicator or the field it tells it of. In the
 * answers: the state, how many errors, gaps and cells to look at, whether the control agrees with its
 * reference table, the unit's own percentage. In a reference table: the number as read, the row's state.
 * In the registry and the answers: the years in which the unit existed. Of the answers, worked out
 * once for the other formulas of the row: the unit's type, how much was typed, how many numbers
 * cannot be read, in how many reference tables its rows are where no formula looks, codes of other
 * units among its rows there, both halves of the unit's own percentage.
 */
export interface NativeRole {
  readonly role:
    | 'state'
    | 'errors'
    | 'missing'
    | 'unreadable'
    | 'agreement'
    | 'ratio'
    | 'years'
    | 'type'
    | 'entered'
    | 'numbers'
    | 'stray'
    | 'first-strangers'
    | 'strangers'
    | 'numerator'
    | 'denominator'
    | 'reading'
    | 'row';
  readonly of?: string;
}

/** A value of a closed list: the code kept in cells by the Department, the label people read and type. */
export interface Option<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  /** Other words for the same option; compared without accents or case. */
  readonly aliases?: readonly string[];
}

/** One question; with `yearly`, one column for each year, coded `code.year`. */
export interface Field<Code extends string = string> {
  readonly code: Code;
  /** What people read, verbatim from the dispatch wherever it is short enough. */
  readonly label: string;
  /** The dispatch's own full wording, where `label` shortens it. */
  readonly dispatch?: string;
  /** What is over its box, where the section around it says the rest. */
  readonly short?: string;
  readonly kind: Kind;
  readonly yearly?: boolean;
  /** `apart`: of one unit and time alone, never summed; a rate always is. */
  readonly measure?: Measure | 'apart';
  /** Who is asked; absent: everybody. */
  readonly topic?: Topic;
  /** Missing is an error (C01) once the unit has entered anything. */
  readonly required?: boolean;
  /** Nouns that may follow a number: "12 buổi". */
  readonly nouns?: readonly string[];
  readonly options?: readonly Option[];
  /** What the report says of a total: "tổ chức {n} buổi"; {n} is the figure. */
  readonly act?: string;
  /** Of a text: what units can be counted by, the first that fits; keywords are words of the text. */
  readonly sorts?: readonly Sort[];
  /** The most that one unit can have in a year; more is doubtful (C04). */
  readonly ceiling?: number;
  /** Explains the other cells of its row: a doubtful number that it repeats is settled. */
  readonly explains?: boolean;
  /** May hold a school's name, as a document's number does. */
  readonly mayNameSchools?: boolean;
  /** Names of districts and communes, bare as a rule: “Kim Sơn”. */
  readonly namesArea?: boolean;
  /** May hold an adult's name and telephone (nowhere else: C06). */
  readonly mayNamePeople?: boolean;
  /** Its rows are about those who broke the law: what tells of one there points at them. */
  readonly tellsOfOffenders?: boolean;
  /** Counts people or what happened to them: told of enough units alone, never by unit or type. */
  readonly aboutPeople?: boolean;
  /** Locked in the form: written by the Department or by the sheet itself. */
  readonly locked?: boolean;
  readonly help?: string;
  /** What a clerk might type, for the guide. */
  readonly example?: string;
  /** Of a native field. */
  readonly native?: NativeRole;
  /** Header words of other sheets that mean this field. */
  readonly aliases?: readonly string[];
}

/** Units whose text has one of the keywords (and none of `not` next to it) are said to do `predicate`. */
interface Sort {
  readonly keywords: readonly string[];
  readonly not?: readonly string[];
  readonly predicate: string;
}

/** A titled run of fields in the answers tab. */
export interface Section<Code extends string = string> {
  readonly code: string;
  readonly title: string;
  /** Its name in a list of sections; absent: the title. */
  readonly short?: string;
  /** The part of the outline that it opens. */
  readonly part?: string;
  /** `context`: what it tells of is no result; its figures are never summed. */
  readonly kind?: 'context';
  readonly fields: readonly Field<Code>[];
}

/** The tab with one row a unit. */
interface AnswersTab<Code extends string = string> {
  readonly tab: string;
  readonly sections: readonly Section<Code>[];
}

/** A tab that an indicator's numerator and denominator are read from. */
export interface ReferenceTab<Code extends string = string> {
  readonly tab: string;
  readonly title: string;
  readonly topic: Topic;
  readonly fields: readonly Field<Code>[];
  /** Rows are listed things counted by a yearly number of times, or yearly rows with both halves. */
  readonly shape: ListShape | PairShape;
  /** How to fill it, over its rows; absent: what is true of any table of its shape. */
  readonly hint?: string;
  /** false where its rows count no people: then they may be told of however few units. */
  readonly aboutPeople?: boolean;
}

/** One row an establishment; it counts in a year when done at least the configured number of times. */
export interface ListShape {
  readonly rows: 'establishments';
  readonly name: string;
  readonly level: string;
  readonly times: string;
  /** Levels with their own line, outside the target. */
  readonly outside: readonly string[];
}

/** One row a unit, year and category, with numerator ≤ denominator (≤ bound). */
export interface PairShape {
  readonly rows: 'pairs';
  readonly year: string;
  readonly category: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly bound?: string;
}

/** A target of the Decision. Numerator and denominator both come from `reference`. */
export interface Indicator {
  readonly code: string;
  readonly label: string;
  /** Its name on every screen; absent: the label. */
  readonly short?: string;
  /** Key of `references`. */
  readonly reference: string;
  /** The field of the answers tab that says the same numerator again. */
  readonly control: string;
  readonly measure: Measure;
  /** Noun after N/D: "1.232/1.309 trường". */
  readonly noun: string;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  /** The target in a few words, for a table's row. */
  readonly tableName?: string;
  /** What "202/206 trường" did, in the shortest words. */
  readonly done?: string;
  /** Ends the sentence "có 1.232/1.309 trường (đạt 94,1%) …" of the report. */
  readonly predicate: string;
  /** Percent. */
  readonly target: number;
}

/** One of the Decision's groups of measures. */
export interface MeasureGroup {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly string[];
  /** A working list, not clauses of the Decision. */
  readonly subMeasures: readonly SubMeasure[];
}

export interface SubMeasure {
  readonly code: string;
  readonly label: string;
  /** What units did, without a subject: "tuyên truyền cho học sinh". */
  readonly predicate: string;
  /** Sentences that begin with one of these acts are its deed in other words: told by the predicate and the number of units. */
  readonly asOne?: readonly string[];
  readonly keywords: readonly string[];
  /** Words that count less, because they are used for other sub-measures too. */
  readonly hints: readonly string[];
  /** To ask for it is its deed: "kiến nghị tăng mức phạt" is no proposal to the Department. */
  readonly isAsking?: boolean;
  /** Words and pairs of words of labelled sentences, with how many told here say them: "tường lửa 9|mật khẩu 12". */
  readonly learnt?: string;
}

/** What many sentences are about: a difficulty, or a proposal with whom it is for by default. */
export interface Matter {
  readonly code: string;
  /** What the report prints of it, without an end mark. */
  readonly predicate: string;
  readonly keywords: readonly string[];
  /** Code of an addressee, of a proposal. */
  readonly addressee?: string;
}

/** Whom a proposal can be for; `words` name it in a sentence. */
export interface Addressee {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** A count that contradicts "nothing happened": any such sentence, or one with one of the words. */
interface Happening {
  readonly count: string;
  readonly words?: readonly string[];
}

/** A question in which units propose something. */
interface ProposalText {
  readonly field: string;
  /** Code of whom all of it is asked of; absent: whom each sentence names, else the Department. */
  readonly addressee?: string;
}

/** The closing texts by what they hold, and what their sentences are gathered under. */
interface ClosingMatters {
  /** Fields of the answers tab; null where the form does not ask. */
  readonly assessment: string | null;
  readonly difficulties: string | null;
  readonly proposals: readonly ProposalText[];
  readonly difficultyMatters: readonly Matter[];
  readonly proposalMatters: readonly Matter[];
  readonly addressees: readonly Addressee[];
  /** Of what units ask of nobody in particular: the Department itself. */
  readonly ownAddressee: string;
  /** Where intentions go that ask nobody for anything. */
  readonly intentions: string;
  /** Counts that contradict a unit's "nothing happened" when above 0, with their reference tables. */
  readonly happenings: readonly Happening[];
}

/** A type of unit, and what it is asked. */
export interface UnitType<Code extends string = string> extends Option<Code> {
  /** What the report calls several of them: "phòng GDĐT". */
  readonly many?: string;
  /** The same, where they act in a sentence: "trường"; absent: as `many`. */
  readonly noun?: string;
  readonly topics: readonly Topic[];
  readonly inTotals: boolean;
  /** An office of the Department itself: what it did is the Department's own act. */
  readonly ownOffice?: true;
  /** Whose establishments it lists; `if-listed`: it is asked only when it lists one. */
  readonly establishments: 'several' | 'itself' | 'if-listed' | 'none';
  /** The level of a unit that is itself the one establishment. */
  readonly level?: string;
  /** Over its own name in its letterhead, where that is not the agency that asks. */
  readonly parentAgency?: string;
  /** Over its signer's title: "TM. ỦY BAN NHÂN DÂN". */
  readonly authority?: string;
  /** Words in the unit's name that tell another level. */
  readonly levelByName?: { readonly words: readonly string[]; readonly level: string };
  /** How names of this type begin, for matching without codes. */
  readonly nameStarts: readonly string[];
}

/** What must be true of the figures of one return: R02, R04, R05, Y04. */
interface Relations {
  readonly notMoreThan: readonly { readonly lesser: string; readonly greater: string }[];
  readonly needsText: readonly { readonly count: string; readonly text: string }[];
  /** A figure that is the sum of others. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** A yearly figure that is at most so many times that of the year before. */
  readonly growth: readonly { readonly count: string; readonly times: number }[];
}

/** The cells of a return that say who signed it and that it is complete. */
export interface Signing {
  readonly name: string;
  readonly position: string;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly complete: string;
}

/** The registry tab: one row a unit that must report. */
export interface RegistryTab {
  readonly tab: string;
  readonly code: Field;
  readonly name: Field;
  readonly type: Field;
  readonly area: Field;
  readonly email: Field;
  readonly mustReport: Field;
  readonly validFrom: Field;
  readonly validTo: Field;
  readonly successor: Field;
  readonly extendedTo: Field;
  readonly extensionReason: Field;
  readonly years: Field;
}

/** The tab of the Department's own acts on units. */
export interface TrackingTab {
  readonly tab: string;
  readonly unit: Field;
  /** Written next to the code, for people. */
  readonly name: Field;
  readonly state: Field;
  readonly reason: Field;
  readonly cells: Field;
  readonly newDeadline: Field;
  readonly by: Field;
  readonly at: Field;
  readonly hash: Field;
}

/** The append-only log of Department runs. */
export interface LogTab {
  readonly tab: string;
  readonly at: Field;
  readonly by: Field;
  readonly event: Field;
  readonly subject: Field;
  readonly detail: Field;
  readonly hashBefore: Field;
  readonly hashAfter: Field;
}

/** How each setting is read, by its name. */
type SettingRows = typeof settingRows;

export type SettingName = keyof SettingRows;

/** How the setting of this name is read. */
export type ReadingOf<Name extends SettingName> = SettingRows[Name]['read'];

/** The settings tab: one row a setting. */
export interface SettingsTab {
  readonly tab: string;
  readonly code: Field;
  readonly value: Field;
  readonly meaning: Field;
  readonly rows: { readonly [Name in SettingName]: SettingField<ReadingOf<Name>> };
}

/** A place in the report for the Department's own words. */
export interface OwnText {
  readonly code: string;
  /** Where in the report: "III.1. Ưu điểm". */
  readonly part: string;
  /** What belongs there; shown in the sheet until something is typed. */
  readonly hint: string;
  /** The place: a part of the report, `to.` an addressee, `after.` a heading's number. */
  readonly role: OwnTextRole;
}

export type OwnTextRole =
  | 'documents'
  | 'activities'
  | 'strengths'
  | 'weaknesses'
  | 'causes'
  | 'directions'
  | `to.${string}`
  | `after.${string}`;

/** The tab of the Department's own words: one row a place. */
export interface OwnTextsTab {
  readonly tab: string;
  readonly code: Field;
  readonly part: Field;
  readonly text: Field;
  readonly hint: Field;
  readonly rows: readonly OwnText[];
}

/** The words of fixed choices that every outline needs. */
export interface Words {
  readonly yes: string;
  readonly no: string;
  readonly returned: string;
  readonly accepted: string;
  /** Takes 'accepted' back. */
  readonly unaccepted: string;
  readonly typedOnBehalf: string;
}

/** How prose gives the figure of one field: "tổ chức được 12 buổi truyền thông". */
export interface WrittenFigure<Code extends string = string> {
  readonly field: Code;
  /** Words before a colon, or of a table's row or column, that name the field. */
  readonly labels: readonly string[];
  /** Words that name the field only as all of a column's head, "Số" before them or not. */
  readonly columns?: readonly string[];
  /** What was done: one must be in the clause. */
  readonly verbs: readonly string[];
  /** Nouns that may mean the same, besides the field's own. */
  readonly otherNouns?: readonly string[];
  /** One must be in the sentence or above it; empty: none is needed. */
  readonly context: readonly string[];
  /** In the clause, these say that something else is counted. */
  readonly never: readonly string[];
  /** Its nouns count it without a verb: "năm 2023: 12 buổi". */
  readonly bare?: true;
}

/** What a section of a written report holds, by the words of its heading. */
export interface WrittenPlace<Code extends string = string> {
  readonly words: readonly string[];
  /** The words must be all of the heading. */
  readonly whole?: true;
  /** Number of the part that the heading must be under. */
  readonly part?: string;
  readonly kind: 'results' | 'context' | 'plan' | 'closing';
  /** Text fields of its sentences, told apart by their words; empty: decided by words alone. */
  readonly texts: readonly Code[];
  /** Text fields of its numbered items, in order. */
  readonly items?: readonly Code[];
  /** The only field that its figures are of. */
  readonly figure?: Code;
}

/** The words by which a written report is read for this form. */
export interface WrittenWords<Code extends string = string> {
  readonly figures: readonly WrittenFigure<Code>[];
  /** The first that fits a heading counts. */
  readonly places: readonly WrittenPlace<Code>[];
  readonly texts: readonly { readonly field: Code; readonly words: readonly string[] }[];
  /** The field that "no case occurred" is a 0 of. */
  readonly none: Code;
  /** Fields whose results contradict that. */
  readonly handled: readonly Code[];
  /** The text of the documents that carry the programme out, told before the first heading too. */
  readonly documents?: Code;
}

/** What the dispatch calls what every form has; plain words where it has none of its own. */
export interface Terms {
  /** How the agency names itself in a sentence: "Sở". */
  readonly self: string;
  /** One row of a list, and such rows as a form names them. */
  readonly establishment: string;
  readonly establishments: string;
  /** Of a list: done often enough in a word; what is done; both. */
  readonly regular: string;
  readonly act: string;
  readonly regularAct: string;
  /** Rows of a list that are outside the target. */
  readonly outside: string;
  /** What is said of those who bound a pair's denominator. */
  readonly bound: string;
  /** "nhóm biện pháp", and all of them. */
  readonly group: string;
  readonly allGroups: string;
  /** Whose personal data may not be written, and what of them. */
  readonly guarded: string;
  readonly unnamed: string;
  /** What rules ask, where the dispatch says it closer than the rule. */
  readonly titleC06: string;
  readonly titleR02: string;
  readonly doubtR01: string;
  readonly doubtR02: string;
}

/** What a chapter of the report is written from. */
export type ChapterSource =
  | 'section'
  | 'group'
  | 'question'
  | 'strengths'
  | 'weaknesses'
  | 'causes'
  | 'difficulties'
  | 'directions'
  | 'proposals';

/** A chapter of a part; without a source it holds the chapters that are under it. */
export interface ReportChapter {
  /** Names its place from run to run, and in `after.` of the Department's own words. */
  readonly code?: string;
  /** Absent: the title of what it holds. */
  readonly title?: string;
  readonly source?: ChapterSource;
  /** The section, group or question that it holds. */
  readonly of?: string;
  /** Code of the chapter that it is a part of. */
  readonly under?: string;
}

/** A part of the report: its title, and its chapters in order. */
export interface DocumentPart {
  readonly code: string;
  readonly title: string;
  /** Its title in a unit's own report, where it is another. */
  readonly unitTitle?: string;
  readonly chapters: readonly ReportChapter[];
}

/** What a part of the note to the leader is written from. */
type NoteSource = 'decisions' | 'doubts' | 'units' | 'changes' | 'blanks' | 'texts';

export interface NotePart {
  readonly source: NoteSource;
  readonly title: string;
}

/** What the report says that only the dispatch knows. */
interface ReportWords {
  /** Under the document's kind: what it reports on. */
  readonly subject: string;
  /** The plan whose results are reported, in running text. */
  readonly plan: string;
  /** What is between the two halves of a cases sentence, and what a case is. */
  readonly cases: string;
  /** The reporting agency, as it is written in running text. */
  readonly agency: string;
  /** The parts of the report, in order; those that hold something are numbered I, II, III. */
  readonly parts: readonly DocumentPart[];
  /** The parts of the note to the leader, in order. */
  readonly noteParts: readonly NotePart[];
  /** What the figures do not cover, said where they are shown. */
  readonly remit: string;
  /** Words of what it is about: a sentence that says none of them is no example of it. Absent: every sentence may be. */
  readonly matter?: readonly string[];
}

/** An idea that headers speak of: words that say it surely, and words that may say it. */
interface HeaderIdea {
  readonly sure: readonly string[];
  readonly near: readonly string[];
}

/** What a header must say to mean a field; `tab` is `registry` or a key of `references`, else the answers. */
export interface HeaderMeaning {
  readonly tab?: string;
  readonly field: string;
  readonly part?: 'denominator';
  readonly all: readonly string[];
  readonly may?: readonly string[];
}

/** Words of sheets that others made; accents and case do not count. */
/** "phụ huynh" alone is a part; with "học sinh" it is one of all. */
interface PartWords {
  /** The questions of which they are a part; all, where none is named. */
  readonly fields?: readonly string[];
  readonly of: readonly string[];
  /** May stand alone, and count for `least`. */
  readonly beside: readonly string[];
  readonly least: number;
}

/** What a question counts: the noun behind "Số" must be one of these. */
interface CountedWords {
  /** Ideas, whose words are such nouns; those of another question are none. */
  readonly by: readonly string[];
  /** Words for others than those counted, though their idea is counted. */
  readonly never?: readonly string[];
  /** Wordings with such words that count what the field counts too. */
  readonly unless?: readonly string[];
}

/** The words of headers. */
export interface HeaderWords {
  /** A short form → all that it may represent. */
  readonly shortForms: Readonly<Record<string, readonly string[]>>;
  /** Say nothing of which field it is. */
  readonly weak: readonly string[];
  /** Whoever asks, answers or reads, and the rest of a question's sentence: they restrict nothing, and wait where nothing else tells the field. */
  readonly asides?: readonly string[];
  /** Of these weak words the next ones tell what it is about, so that no aside follows. */
  readonly complements?: readonly string[];
  /** Words for a part of all who are counted, which stand for all only where enough others are named with them. */
  readonly parts?: readonly PartWords[];
  /** Field → what it counts. */
  readonly counted?: Readonly<Record<string, CountedWords>>;
  /** Nouns that no question counts. */
  readonly uncounted?: readonly string[];
  /** Right before what is counted: "số lượng", "bao nhiêu". */
  readonly counters?: readonly string[];
  /** Begin an exception or a limit: "trừ", "không kể"; the second list only where brackets begin with them. */
  readonly limits?: readonly string[];
  readonly limitsInBrackets?: readonly string[];
  /** In words above a column they say nothing of it. */
  readonly frames?: readonly string[];
  /** Number in the dispatch → the field that it heads alone, in its order; words before a number. */
  readonly numbers?: { readonly of: Readonly<Record<string, string>>; readonly leads: readonly string[] };
  /** Say that a figure is asked for, or sentences. */
  readonly counts: readonly string[];
  readonly tells: readonly string[];
  /** Ideas of the dispatch's subject: said of any field, they change none. */
  readonly topic: readonly string[];
  /** Words in a title that make its table one of another matter, or of what is planned. */
  /** Words in a title that make its figures planned ones, whatever else it says. */
  readonly planTitles?: readonly string[];
  /** Words of plans, and those before them in a title of what was done of one: "Kết quả thực hiện kế hoạch". */
  readonly plans?: readonly string[];
  readonly carriedOut?: readonly string[];
  /** Words that say the same right before a year: "Nhiệm vụ năm 2023". */
  readonly yearPlans?: readonly string[];
  /** The same of the form's own words, and only where they begin the title: "Mục tiêu năm 2023". */
  readonly goalStarts?: readonly string[];
  /** Words for figures that are not of what was done, for figures themselves in a remark, and for shares of them. */
  readonly plannedFigures?: readonly string[];
  /** Beside a name: the row of what was done, under one of what was planned. */
  readonly doneRows?: readonly string[];
  /** "Chưa tổ chức": alone, the figures are of what is to be done. */
  readonly undone?: readonly string[];
  /** Before a plan's word: the figures are taken from it, or have to do with it otherwise. */
  readonly takenFrom?: readonly string[];
  readonly besidePlans?: readonly string[];
  readonly figures?: readonly string[];
  /** Words of a note on one header that speak of more than its column. */
  readonly tableWords?: readonly string[];
  readonly shares?: readonly string[];
  readonly otherTitles?: readonly string[];
  /** Words in a title that make its figures those of a part of the year. */
  readonly partYears?: readonly string[];
  /** Make figures those of several years together. */
  readonly sums?: readonly string[];
  /** Parts of a year and comparisons, and other periods, that head columns: no unit is called so. */
  readonly terms?: readonly string[];
  readonly periods?: readonly string[];
  /** Ideas that make a title the form's own in spite of such words. */
  readonly ownTitles?: readonly string[];
  /** Ideas of which a tab's title may say one, which then goes for all its columns. */
  readonly titled?: readonly string[];
  /** Make a column something else than what was done: a plan, a percentage. */
  readonly blocking: readonly string[];
  /** Whole headers that are no field. */
  readonly ignored: readonly string[];
  /** Headers of a column for remarks. */
  readonly remarks?: readonly string[];
  /** Parts of what a person is asked of: "Điện thoại" under "Đầu mối" is the contact's. */
  readonly particulars: readonly string[];
  /** Offices that people hold: what tells a position from a name. */
  readonly positions?: readonly string[];
  /** Headers of a column that tells each row's year. */
  readonly yearColumns: readonly string[];
  readonly ideas: Readonly<Record<string, HeaderIdea>>;
  readonly meanings: readonly HeaderMeaning[];
  /** Starts of rows that are no unit's: totals, signatures, notes, groups. */
  readonly totals: readonly string[];
  /** Whole headers of a column that sums up those beside it under the same words. */
  readonly wholes?: readonly string[];
  /** Whole headers of parts that are all of what is asked, whatever it is. */
  readonly splits?: readonly string[];
  /** Words in the header of a part that is not, or may not be, of what is asked. */
  readonly outside?: readonly string[];
  /** Starts of rows that compare or sum up all units, whatever follows: "bình quân", "năm trước". */
  readonly statistics?: readonly string[];
  /** Short forms of two columns side by side: "KH | TH". */
  readonly shortPairs?: readonly {
    readonly short: readonly [string, string];
    readonly full: readonly [string, string];
  }[];
  /** Names of the agency's whole area; a unit may be called so too. */
  readonly wholeAreas?: readonly string[];
  /** Of the words of totals those that say whose: "toàn ngành". */
  readonly areaTotals?: readonly string[];
  /** Names of rows that are the agency's own, of its whole area, or of whoever is not named: "Khác". */
  readonly nobodys?: readonly string[];
  /** Said before or behind a unit's name where it is there once more: "bổ sung". */
  readonly again?: readonly string[];
  /** Starts of names that are of no type of units here, whatever their table is headed. */
  readonly otherKinds?: readonly string[];
  /** Whole names of rows that are parts of the unit above them: "Tiểu học"; words before such a name: "Trong đó: …". */
  readonly partsOfUnit?: readonly string[];
  readonly partLeads?: readonly string[];
  /** The same with a number or a letter behind: "Khối 10", "Học kỳ I". */
  readonly numberedParts?: readonly string[];
  /** Words that may follow such a start: "Cộng Hiền" is a school. */
  readonly totalTails: readonly string[];
  readonly signatures: readonly string[];
  readonly notes: readonly string[];
  /** Begin the name of several units at once. */
  readonly plurals: readonly string[];
  readonly groupStarts: readonly string[];
  /** Words in a tab's name that say it is an old copy. */
  readonly oldCopies: readonly string[];
  /** Words in a tab's name that say it is the last of several returns. */
  readonly finals?: readonly string[];
  /** Words before the number of a return in a tab's name, with their marks. */
  readonly turns?: readonly string[];
  /** Behind a tab's name in small letters: the same unit's tab, in a later state. */
  readonly renewed?: readonly string[];
  /** Words in a tab's name that say it is not to be used next to another of its kind. */
  readonly drafts?: readonly string[];
  /** Districts and communes by their names alone: a row called so is a unit's, however it is typed. */
  readonly places?: readonly string[];
  /** Words in the name of a tab that lists the units. */
  readonly registryTabs: readonly string[];
  /** Headers of columns that any list has. */
  readonly serials: readonly string[];
  /** Greatest first; `alone`: forms that are a unit only by themselves. */
  readonly moneyUnits: readonly MoneyUnit[];
  /** "nghìn": before what is counted, all of a column is so many times more. */
  readonly multipliers?: readonly string[];
  /** What a text begins with that says the unit of measure of the whole table. */
  readonly measureLeads?: readonly string[];
  /** Right before a multiplier in a note's sentence: "chia 1.000". Of an amount: "hơn 1.000". Taking it back: "không ghi". */
  readonly noteLeads?: readonly string[];
  readonly amounts?: readonly string[];
  readonly denials?: readonly string[];
  /** What ends such a denial, "không ghi đủ mà ghi theo"; what is none, "chưa nhân 1.000". */
  readonly denialEnds?: readonly string[];
  readonly stillToScale?: readonly string[];
  /** Before thousands that figures are rounded to, signs of examples, "nhân", and words for zeros left out. */
  readonly roundedTo?: readonly string[];
  readonly examples?: readonly string[];
  readonly times?: string;
  readonly zerosCut?: readonly string[];
  /** Between a number and a thousand times as much: one stands for the other, or is what is written for it. */
  readonly standsFor?: readonly string[];
  readonly writtenFor?: readonly string[];
  /** The same of a note under the table that speaks of money. */
  readonly moneyLeads?: readonly string[];
  /** Words that make a unit of money another: "trăm triệu", a foreign currency. */
  readonly otherMoney?: readonly string[];
  /** Over the column of questions, where units go across. */
  readonly questions: readonly string[];
  /** Headers and words of a row or column of units of measure. */
  readonly measures: readonly string[];
  /** Starts of title rows. */
  readonly titles: readonly string[];
}

/** A unit of money and how headers write it. */
interface MoneyUnit {
  readonly unit: string;
  readonly words: readonly string[];
  readonly alone: readonly string[];
}

/** What the form says of those whom its figures are about. */
interface PeopleWords {
  /** Whose totals are withheld where few units have them: "trẻ em, người vi phạm". */
  readonly withheld: string;
  /** When a unit types that nothing happened, and when that it is not asked. */
  readonly none: string;
  readonly notAsked: string;
  /** What nobody may write: its title, and what to do. */
  readonly secretsTitle: string;
  readonly secrets: readonly string[];
}

/** A form: everything that tells one dispatch from another. */
export interface Outline<Code extends string = string> {
  /** Of a form that an officer wrote: the day it was put in force; absent: still being written. */
  readonly published?: string;
  /** Counts of people stand in a restricted workbook: formulas of this one do not ask for them. */
  readonly isParted?: boolean;
  readonly code: string;
  readonly title: string;
  /** The campaign in a word or two, after "Báo cáo": in the menu, in the names of files; '' for none. */
  readonly shortName: string;
  /** The programme whose results are reported, as it is named in running text. */
  readonly programme: string;
  readonly years: readonly number[];
  readonly unitTypes: readonly UnitType[];
  readonly guideTab: string;
  readonly findingsTab: string;
  readonly summaryTab: string;
  readonly registry: RegistryTab;
  readonly answers: AnswersTab<Code>;
  readonly references: Readonly<Record<string, ReferenceTab>>;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly MeasureGroup[];
  /** Texts gathered after the groups: assessment, difficulties, proposals. */
  readonly closingTexts: readonly string[];
  readonly closing: ClosingMatters;
  readonly relations: Relations;
  readonly signing: Signing;
  /** The field in which a unit explains its warnings. */
  readonly explanations: string;
  readonly tracking: TrackingTab;
  readonly log: LogTab;
  readonly settings: SettingsTab;
  readonly ownTexts: OwnTextsTab;
  readonly words: Words;
  readonly headerWords?: HeaderWords;
  readonly report: ReportWords;
  readonly terms?: Partial<Terms>;
  /** Absent: of people in general. */
  readonly people?: PeopleWords;
  /** Absent: a written report is read by labels and nouns alone. */
  readonly written?: WrittenWords<Code>;
}

/** An outline whose references to its own fields are checked: a misspelt code is a type error. */
type Checked<Code extends string, Table extends string> = Omit<
  Outline<Code>,
  'references' | 'indicators' | 'groups' | 'closingTexts' | 'closing' | 'relations' | 'signing' | 'explanations' | 'written'
> & {
  readonly written?: WrittenWords<NoInfer<Code>>;
  readonly references: Readonly<Record<Table, ReferenceTab>>;
  readonly indicators: readonly (Indicator & {
    readonly reference: NoInfer<Table>;
    readonly control: NoInfer<Code>;
  })[];
  readonly groups: readonly (MeasureGroup & {
    readonly text: NoInfer<Code>;
    readonly figures: readonly NoInfer<Code>[];
  })[];
  readonly closingTexts: readonly NoInfer<Code>[];
  readonly closing: ClosingMatters & {
    readonly [Role in 'assessment' | 'difficulties']: NoInfer<Code> | null;
  } & {
    readonly proposals: readonly (ProposalText & { readonly field: NoInfer<Code> })[];
    readonly happenings: readonly (Happening & { readonly count: NoInfer<Code> })[];
  };
  readonly relations: {
    readonly notMoreThan: readonly {
      readonly lesser: NoInfer<Code>;
      readonly greater: NoInfer<Code>;
    }[];
    readonly needsText: readonly { readonly count: NoInfer<Code>; readonly text: NoInfer<Code> }[];
    readonly sums: readonly {
      readonly whole: NoInfer<Code>;
      readonly parts: readonly NoInfer<Code>[];
    }[];
    readonly growth: readonly { readonly count: NoInfer<Code>; readonly times: number }[];
  };
  readonly signing: { readonly [Role in keyof Signing]: NoInfer<Code> };
  readonly explanations: NoInfer<Code>;
};

/** What districts became at a reform: public facts by name, of no form. */
export interface OldDistricts {
  /** "01/7/2025" */
  readonly since: string;
  readonly law: string;
  readonly districts: readonly {
    /** As it was called in the years before; the last name first. */
    readonly names: readonly string[];
    /** Where it was of another province. */
    readonly province?: string;
    /** Units of today that mostly came from it. */
    readonly now: readonly string[];
    /** Units that came from it too, and stand under another. */
    readonly also?: readonly string[];
  }[];
}

/** Declares an outline; every code it names must be one of its fields. */
export function defineOutline<const Code extends string, const Table extends string>(outline: Checked<Code, Table>): Outline<Code> {
  return outline;
}

/** Declares a reference table; the columns its shape names must be among its fields. */
export function defineReference<const Code extends string>(
  reference: Omit<ReferenceTab<Code>, 'shape'> & {
    readonly shape:
      | (ListShape & { readonly [Role in 'name' | 'level' | 'times']: NoInfer<Code> })
      | (PairShape & {
          readonly [Role in 'year' | 'category' | 'numerator' | 'denominator']: NoInfer<Code>;
        } & { readonly bound?: NoInfer<Code> });
  },
): ReferenceTab {
  return reference;
}

/** Whether its numbers may point at a child or an offender; a list of establishments is no secret. */
export function countsPeople(table: ReferenceTab | undefined): boolean {
  return table?.shape.rows === 'pairs' && table.aboutPeople !== false;
}

/** Whether a cell, by its field or its tab, holds numbers that may point at a child or an offender. */
export function isOfPeople({ field, tab }: { readonly field: string | null; readonly tab: string | undefined }, outline: Outline): boolean {
  const { indicators, references } = outline;
  if (answerFields(outline).some(({ code, aboutPeople }) => aboutPeople && code === field)) return true;
  return indicators.some(({ control, reference }) => {
    const table = references[reference];
    return countsPeople(table) && (control === field || table?.tab === tab);
  });
}

/** The codes of all such fields: of the answers, and what is typed of them in a table. */
export function peopleCodes(outline: Outline): string[] {
  const answers = answerFields(outline).filter(({ code }) => isOfPeople({ field: code, tab: undefined }, outline));
  const tables = Object.values(outline.references).filter(countsPeople);
  const typed = tables.flatMap(({ fields }) => fields.filter(({ kind }) => kind !== 'key' && kind !== 'choice'));
  return [...answers, ...typed].map(({ code }) => code);
}

/** The fields of the answers tab, in the order of its columns. */
export function answerFields({ answers: { sections } }: Outline): readonly Field[] {
  const known = listed.get(sections) ?? sections.flatMap((section) => section.fields);
  listed.set(sections, known);
  return known;
}

/** Each formula of a form asks for them: once an outline. */
const listed = new WeakMap<object, readonly Field[]>();

/** Whether its cells hold a number. */
export function isNumeric<F extends { readonly kind: Kind }>(field: F): field is F & { readonly kind: NumberKindName } {
  return ['count', 'decimal', 'money', 'rate'].includes(field.kind);
}

/** Whether its numbers are added up over units; a declared rate is neither added nor averaged. */
export function addsUp(field: Pick<Field, 'kind' | 'measure'>): boolean {
  return isNumeric(field) && field.kind !== 'rate' && field.measure !== 'apart';
}

/** Whether it holds numbers that are kept unit by unit. */
export function isKeptApart(field: Pick<Field, 'kind' | 'measure'>): boolean {
  return isNumeric(field) && !addsUp(field);
}

/** The years that a field is asked of; null: once, of the whole period. */
export function askedTimes({ yearly }: Pick<Field, 'yearly'>, years: readonly number[]): readonly (number | null)[] {
  return yearly ? years : onceOfAll;
}

const onceOfAll = [null];

/** The columns a field is in: `code.year` for each year, or the code alone. */
export function columnCodes(field: Field, years: readonly number[]): readonly string[] {
  return field.yearly ? years.map((year) => `${field.code}.${year}`) : [field.code];
}
