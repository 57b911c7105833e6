/** The native formula that compares a control with its reference table, year by year. */
import {
  answerFields,
  countsPeople,
  type Field,
  type Indicator,
  type Outline,
  type UnitType,
} from '../../outline/schema.ts';
import { formulaWords, pointerStart } from '../cells/typedWords.vi.ts';
import type { AnswersRow } from './answersRow.ts';
import { countIn, isAmong, isBlankCell, literal, typed } from './cells.ts';
import { fieldOfNative } from './formulas/rowFormulas.ts';
import { isYearAsked } from './formulas/years.ts';
import { cellIn, placeOf, wholeColumn } from './places.ts';
import { countWithText, referenceOf, yearTerms } from './referenceTerms.ts';
import { agreements, rowStates } from './words.vi.ts';

/** The indicator that a native field tells of. */
export function indicatorOf(outline: Outline, code: string | undefined): Indicator {
  const found = outline.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`The outline has no indicator ${code}.`);
  return found;
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
  const away = `OR(${isAmong(typed(cell), formulaWords.notApplicable)};LEFT(${typed(cell)};${
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
  // Of what stands in a workbook of its own this one says nothing.
  if (at.outline.isParted && countsPeople(reference)) return '=""';
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
