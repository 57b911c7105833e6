/** The native formula that compares a control with its reference table, year by year. */
import {
  answerFields,
  type Field,
  type Indicator,
  type Outline,
  type ReferenceTab,
  type UnitType,
} from '../../outline/schema.ts';
import type { AnswersRow } from './answersRow.ts';
import { countIn, isAmong, isBlankCell, literal, typed } from './cells.ts';
import { fieldOfNative, readingCode } from './formulas/rowFormulas.ts';
import { isYearAsked } from './formulas/years.ts';
import { cellIn, placeOf, wholeColumn } from './places.ts';
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

/** "tab!codes;unit": the first criterion of every COUNTIFS and SUMIFS over a reference tab. */
export function ofUnit(at: AnswersRow, reference: ReferenceTab): string {
  const place = placeOf(at.places, reference.tab);
  return `${wholeColumn(place, at.outline.registry.code.code)};${unitCell(at)}`;
}

/** How many rows of the unit have something in a column, which may hold formulas. */
export function countWithText(at: AnswersRow, reference: ReferenceTab, code: string): string {
  const place = placeOf(at.places, reference.tab);
  const units = wholeColumn(place, at.outline.registry.code.code);
  return `SUMPRODUCT((${units}=${unitCell(at)})*(LEN(${wholeColumn(place, code)})>0))`;
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
  const place = placeOf(at.places, reference.tab);
  const unit = ofUnit(at, reference);
  const { shape } = reference;
  if (shape.rows === 'establishments') {
    const read = wholeColumn(place, readingCode(reference, `${shape.times}.${year}`));
    const count = (criterion: string) => `COUNTIFS(${unit};${read};${criterion})`;
    return {
      numerator: count(`">="&${minimumTimes(at)}`),
      counted: count('">=0"'),
      filled: `${count('">=0"')}+${count(literal(readings.notApplicable))}`,
      open: `${count(literal(readings.missing))}+${count(literal(readings.doubtful))}`,
    };
  }
  const codes = wholeColumn(place, at.outline.registry.code.code);
  const numerators = wholeColumn(place, readingCode(reference, shape.numerator));
  const states = wholeColumn(place, stateCode(reference));
  // A year may be as text or as a number; a criterion of SUMIFS would tell them apart.
  const rows = `(${codes}=${unitCell(at)})*(${wholeColumn(place, shape.year)}&""="${year}")`;
  const filled = `SUMPRODUCT(${rows}*(LEN(${states})>0))`;
  return {
    numerator: `SUMPRODUCT(${rows};${numerators})`,
    counted: filled,
    filled,
    open: `SUMPRODUCT(${rows}*(${states}=${literal(rowStates.doubtful)}))`,
  };
}

/** The setting's cell; it is a text, which a criterion reads as a number. */
export function minimumTimes({ outline, places }: AnswersRow): string {
  const { settings } = outline;
  const place = placeOf(places, settings.tab);
  const code = literal(settings.rows.minimumTimes.code);
  const table = `${wholeColumn(place, settings.code.code)}`;
  return `INDEX(${wholeColumn(place, settings.value.code)};MATCH(${code};${table};0))`;
}

/** 1 when the unit's type is not asked about this topic. */
export function isNotAsked(at: AnswersRow, topic: Field['topic']): string {
  return isOfType(at, (type) => topic !== undefined && !type.topics.includes(topic));
}

/** 1 when the registry gives the unit one of the chosen types; its list admits labels only. */
function isOfType(at: AnswersRow, chosen: (type: UnitType) => boolean): string {
  const { outline } = at;
  const place = placeOf(at.places, outline.registry.tab);
  const codes = wholeColumn(place, outline.registry.code.code);
  const types = wholeColumn(place, outline.registry.type.code);
  const terms = outline.unitTypes
    .filter(chosen)
    .map(({ label }) => `COUNTIFS(${codes};${unitCell(at)};${types};${literal(label)})`);
  return terms.length === 0 ? '0' : `(${terms.join('+')})`;
}

/** What a year adds to the comparison's text: nothing, a gap (C01), a difference (X01, R03). */
function yearText(at: AnswersRow, indicator: Indicator, year: number): string {
  const reference = referenceOf(at.outline, indicator);
  const control = fieldOfNative(answerFields(at.outline), indicator.control);
  const cell = cellIn(at.place, `${control.code}.${year}`, at.row);
  const { numerator, counted, filled, open } = yearTerms(at, reference, year);
  const difference = `SIGN(${countIn(cell, control, numerator)}-${numerator})`;
  const away = `OR(${isAmong(typed(cell), typedWords.notApplicable)};LEFT(${typed(cell)};${
    pointerStart.length
  })=${literal(pointerStart)})`;
  const differs = `IF(${away};(${counted})>0;CHOOSE(2+${difference};TRUE;FALSE;(${open})=0))`;
  const gap = literal(`${agreements.missing} ${year}. `);
  const clash = literal(`${agreements.differs} ${year}. `);
  const said = `IF(AND(${isBlankCell(cell)};(${filled})=0);${gap};IF(${differs};${clash};""))`;
  return `IF(${isYearAsked(at, year)};${said};"")`;
}

/** The formula of an "agreement" column; `entered` counts what the unit has typed. */
export function agreementFormula(at: AnswersRow, native: Field, entered: string): string {
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
  return `=IFERROR(IF(${silent};"";${listed});${literal(rowStates.doubtful)})`;
}
