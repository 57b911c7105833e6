/** What reference tables say of a unit, as terms of native formulas: sums of its own rows. */
import type { Indicator, Outline, PairShape, ReferenceTab } from '../../outline/schema.ts';
import type { AnswersRow } from './answersRow.ts';
import { literal } from './cells.ts';
import { readingCode } from './formulas/rowFormulas.ts';
import {
  cellIn,
  columnRun,
  overRuns,
  placeOf,
  type RowRun,
  runsOf,
  type TabPlace,
} from './places.ts';
import { readings, rowStates } from './words.vi.ts';

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

export function yearTerms(at: AnswersRow, reference: ReferenceTab, year: number): YearTerms {
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

/** Counts the unit's rows that its formulas read; a pair's are those of its year. */
export function seenRows(at: AnswersRow, reference: ReferenceTab): string {
  const { place, runs } = unitRuns(at, reference);
  const { shape } = reference;
  if (shape.rows !== 'pairs') return overRuns(runs, (run) => `COUNTIF(${ofUnit(at, place, run)})`);
  const years = at.outline.years.map((year) =>
    overRuns(
      runsOf(place, `${at.unit}|${year}`),
      (run) => `SUMPRODUCT(${ofYear(at, place, shape, year)(run)})`,
    ),
  );
  return years.join('+');
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
