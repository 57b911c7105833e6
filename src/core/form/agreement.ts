/** The native formula that compares a control with its reference table, year by year. */
import {
  answerFields,
  type Field,
  type Indicator,
  type Outline,
  type PairShape,
  type ReferenceTab,
  type UnitType,
} from '../../outline/schema.ts';
import type { AnswersRow } from './answersRow.ts';
import { countIn, isAmong, isBlankCell, literal, typed } from './cells.ts';
import { fieldOfNative, readingCode } from './formulas/rowFormulas.ts';
import { isYearAsked } from './formulas/years.ts';
import {
  cellIn,
  columnRun,
  overRuns,
  placeOf,
  type RowRun,
  runsOf,
  type TabPlace,
  wholeColumn,
} from './places.ts';
import { agreements, pointerStart, readings, rowStates, typedWords } from './words.vi.ts';

/** The indicator that a native field tells of. */
export function indicatorOf(outline: Outline, code: string | undefined): Indicator {
  const found = outline.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`The outline has no indicator ${code}.`);
  return found;
}

/** The reference table of an indicator. */
export function referenceOf(outline: Outline, indicator: Indicator): ReferenceTab {
  const found = outline.references[indicator.reference];
  if (!found) throw new Error(`The outline has no reference table ${indicator.reference}.`);
  return found;
}

/** The code of a reference tab's column with the row's state. */
export function stateCode(reference: ReferenceTab): string {
  const native = reference.fields.find((field) => field.native?.role === 'row');
  if (!native) throw new Error(`The outline has no state of rows of ${reference.tab}.`);
  return native.code;
}

/** The unit's code in its own row. */
export function unitCell({ outline, place, row }: AnswersRow): string {
  return cellIn(place, outline.registry.code.code, row);
}

/** "tab!codes;unit": the first criterion of every COUNTIFS and SUMIFS over a run of rows. */
export function ofUnit(at: AnswersRow, place: TabPlace, run: RowRun): string {
  return `${columnRun(place, at.outline.registry.code.code, run)};${unitCell(at)}`;
}

/** The unit's rows of a reference tab. @throws MissingPlace */
export function unitRuns(at: AnswersRow, reference: ReferenceTab) {
  const place = placeOf(at.places, reference.tab);
  return { place, runs: runsOf(place, at.unit) };
}

/** How many rows of the unit have something in a column, which may hold formulas. */
export function countWithText(at: AnswersRow, reference: ReferenceTab, code: string): string {
  const { place, runs } = unitRuns(at, reference);
  const unit = at.outline.registry.code.code;
  const own = (run: RowRun) => `(${columnRun(place, unit, run)}=${unitCell(at)})`;
  const filled = (run: RowRun) => `(LEN(${columnRun(place, code, run)})>0)`;
  return overRuns(runs, (run) => `SUMPRODUCT(${own(run)}*${filled(run)})`);
}

/** The year columns of a comparison: what the reference table says of the unit and year. */
interface YearTerms {
  readonly numerator: string;
  /** Rows with a number. */
  readonly counted: string;
  /** These, and rows that say they are not concerned. */
  readonly filled: string;
  /** Rows still to be filled: the sum may yet grow. */
  readonly open: string;
}

function yearTerms(at: AnswersRow, reference: ReferenceTab, year: number): YearTerms {
  const { shape } = reference;
  if (shape.rows === 'pairs') return pairTerms(at, reference, shape, year);
  const { place, runs } = unitRuns(at, reference);
  const code = readingCode(reference, `${shape.times}.${year}`);
  const count = (criterion: string) =>
    overRuns(
      runs,
      (run) => `COUNTIFS(${ofUnit(at, place, run)};${columnRun(place, code, run)};${criterion})`,
    );
  const counted = count('">=0"');
  return {
    numerator: count(`">="&${minimumTimes(at)}`),
    counted,
    filled: `${counted}+${count(literal(readings.notApplicable))}`,
    open: `${count(literal(readings.missing))}+${count(literal(readings.doubtful))}`,
  };
}

function pairTerms(
  at: AnswersRow,
  reference: ReferenceTab,
  shape: PairShape,
  year: number,
): YearTerms {
  const { place } = unitRuns(at, reference);
  const runs = runsOf(place, `${at.unit}|${year}`);
  const sum = (code: string, term: (column: string) => string) =>
    overRuns(
      runs,
      (run) =>
        `SUMPRODUCT(${ofYear(at, place, shape, year)(run)}${term(columnRun(place, code, run))})`,
    );
  const filled = sum(stateCode(reference), (states) => `*(LEN(${states})>0)`);
  return {
    numerator: sum(readingCode(reference, shape.numerator), (numbers) => `;${numbers}`),
    counted: filled,
    filled,
    open: sum(stateCode(reference), (states) => `*(${states}=${literal(rowStates.doubtful)})`),
  };
}

/** Rows of the unit and year. A year may be as text or as a number: SUMIFS would tell them apart. */
function ofYear(at: AnswersRow, place: TabPlace, shape: PairShape, year: number) {
  const unit = at.outline.registry.code.code;
  return (run: RowRun) =>
    `(${columnRun(place, unit, run)}=${unitCell(at)})*(${columnRun(place, shape.year, run)}&""="${year}")`;
}

/** Above 0 when rows of the unit are where its formulas do not look: set-up puts that right. */
export function strayRows(at: AnswersRow, reference: ReferenceTab): string {
  const { place, runs } = unitRuns(at, reference);
  const all = wholeColumn(place, at.outline.registry.code.code);
  const { shape } = reference;
  const seen =
    shape.rows === 'pairs'
      ? at.outline.years.map((year) =>
          overRuns(
            runsOf(place, `${at.unit}|${year}`),
            (run) => `SUMPRODUCT(${ofYear(at, place, shape, year)(run)})`,
          ),
        )
      : [overRuns(runs, (run) => `COUNTIF(${ofUnit(at, place, run)})`)];
  return `(COUNTIF(${all};${unitCell(at)})<>${seen.join('+')})`;
}

/** The setting's cell; it is a text, which a criterion reads as a number. */
export function minimumTimes({ outline, places }: AnswersRow): string {
  const { settings } = outline;
  const place = placeOf(places, settings.tab);
  const { code } = settings.rows.minimumTimes;
  const [run = { first: place.firstRow, last: place.lastRow }] = runsOf(place, code);
  const table = columnRun(place, settings.code.code, run);
  return `INDEX(${columnRun(place, settings.value.code, run)};MATCH(${literal(code)};${table};0))`;
}

/** 1 when the unit's type is not asked about this topic. */
export function isNotAsked(at: AnswersRow, topic: Field['topic']): string {
  return isOfType(at, (type) => topic !== undefined && !type.topics.includes(topic));
}

/** 1 when the registry gives the unit one of the chosen types; its list admits labels only. */
function isOfType(at: AnswersRow, chosen: (type: UnitType) => boolean): string {
  const labels = at.outline.unitTypes.filter(chosen).map(({ label }) => label);
  if (labels.length === 0) return '0';
  const field = answerFields(at.outline).find((one) => one.native?.role === 'type');
  const type = field ? cellIn(at.place, field.code, at.row) : `IFERROR(${registryType(at)};"")`;
  // One alone would be TRUE or FALSE, which are both above any number.
  return `(${labels.map((label) => `IF(${type}=${literal(label)};1;0)`).join('+')})`;
}

/** The unit's type in the registry, looked up. */
export function registryType({ outline, places, place, row }: AnswersRow): string {
  const { tab, code, type } = outline.registry;
  const registry = placeOf(places, tab);
  const found = `MATCH(${cellIn(place, code.code, row)};${wholeColumn(registry, code.code)};0)`;
  return `INDEX(${wholeColumn(registry, type.code)};${found})`;
}

/** What a year adds to the comparison's text: nothing, a gap (C01), a difference (X01, R03). */
function yearText(at: AnswersRow, indicator: Indicator, year: number): string {
  const reference = referenceOf(at.outline, indicator);
  const control = fieldOfNative(answerFields(at.outline), indicator.control);
  const cell = cellIn(at.place, `${control.code}.${year}`, at.row);
  const { numerator, counted, filled, open } = yearTerms(at, reference, year);
  // A control that is no number differs from nothing.
  const difference = `IFERROR(SIGN(${countIn(cell, control, '"x"')}-${numerator});0)`;
  const away = `OR(${isAmong(typed(cell), typedWords.notApplicable)};LEFT(${typed(cell)};${
    pointerStart.length
  })=${literal(pointerStart)})`;
  const differs = `IF(${away};(${counted})>0;CHOOSE(2+${difference};TRUE;FALSE;(${open})=0))`;
  const gap = literal(`${agreements.missing} ${year}. `);
  const clash = literal(`${agreements.differs} ${year}. `);
  const said = `IF(AND(${isBlankCell(cell)};(${filled})=0);${gap};IF(${differs};${clash};""))`;
  return `IF(${isYearAsked(at, year)};${said};"")`;
}

/** Cells of the row that its comparisons ask first. */
interface Asked {
  /** 0 while the unit has typed nothing. */
  readonly entered: string;
  /** Above 0 when rows of the unit are where its formulas do not look. */
  readonly stray: string;
}

/** The formula of an "agreement" column. */
export function agreementFormula(at: AnswersRow, native: Field, { entered, stray }: Asked): string {
  const indicator = indicatorOf(at.outline, native.native?.of);
  const reference = referenceOf(at.outline, indicator);
  const text = at.outline.years.map((year) => yearText(at, indicator, year)).join('&');
  const silent = `OR((${entered})=0;${isNotAsked(at, reference.topic)}>0)`;
  const ifListed = isOfType(at, (type) => type.establishments === 'if-listed');
  const { shape } = reference;
  const listed =
    shape.rows === 'establishments'
      ? `IF(${countWithText(at, reference, shape.name)}=0;IF(${ifListed}>0;"";${literal(
          agreements.noList,
        )});TRIM(${text}))`
      : `TRIM(${text})`;
  const doubtful = literal(rowStates.doubtful);
  return `=IFERROR(IF(${silent};"";IF(${stray}>0;${doubtful};${listed}));${doubtful})`;
}
