/** The native formula of a unit's own percentage. */
import type { Field, ReferenceTab } from '../../../outline/schema.ts';
import {
  indicatorOf,
  isNotAsked,
  minimumTimes,
  ofUnit,
  referenceOf,
  stateCode,
} from '../agreement.ts';
import type { AnswersRow } from '../answersRow.ts';
import { isAmong, literal, typed } from '../cells.ts';
import { cellIn, placeOf, wholeColumn } from '../places.ts';
import { ratioWords, rowStates, typedWords } from '../words.vi.ts';
import { fieldOfNative, readingCode } from './rowFormulas.ts';

/**
 * The unit's own percentage with its parts, "66,7% (2/3)"; of a list, in the last year.
 * `missing` is the cell that is empty while nothing is typed.
 */
export function ratioFormula(at: AnswersRow, native: Field, missing: string): string {
  const indicator = indicatorOf(at.outline, native.native?.of);
  const reference = referenceOf(at.outline, indicator);
  const { numerator, denominator, known, words } = ratioParts(at, reference, indicator.control);
  const none = `IF(${known};${literal(words)};${literal(ratioWords.unknown)})`;
  const text = percentText(numerator, denominator);
  const parts = `" ("&(${numerator})&"/"&(${denominator})&")"`;
  const value = `IF((${denominator})=0;${none};${text}&${parts})`;
  const silent = `OR(LEN(${missing})=0;${isNotAsked(at, reference.topic)}>0)`;
  return `=IFERROR(IF(${silent};"";${value});${literal(rowStates.doubtful)})`;
}

/** `known` holds when a denominator of 0 means `words`, and not that nothing was said. */
function ratioParts(at: AnswersRow, reference: ReferenceTab, control: string) {
  const place = placeOf(at.places, reference.tab);
  const unit = ofUnit(at, reference);
  const { shape } = reference;
  if (shape.rows === 'pairs') {
    const good = `${wholeColumn(place, stateCode(reference))};${literal(rowStates.good)}`;
    const sum = (code: string) =>
      `SUMIFS(${wholeColumn(place, readingCode(reference, code))};${unit};${good})`;
    const known = `COUNTIFS(${unit};${good})+${zeroYears(at, control)}>=${at.outline.years.length}`;
    const parts = { numerator: sum(shape.numerator), denominator: sum(shape.denominator) };
    return { ...parts, known, words: ratioWords.none };
  }
  const year = at.outline.years[at.outline.years.length - 1];
  const read = wholeColumn(place, readingCode(reference, `${shape.times}.${year}`));
  const levels = wholeColumn(place, shape.level);
  const level = fieldOfNative(reference.fields, shape.level);
  const outside = (level.options ?? []).filter(({ code }) => shape.outside.includes(code));
  const within = outside.flatMap(({ code, label }) =>
    [label, code].map((word) => `;${levels};${literal(`<>${word}`)}`),
  );
  const count = (criterion: string) => `COUNTIFS(${unit};${read};${criterion}${within.join('')})`;
  const parts = { numerator: count(`">="&${minimumTimes(at)}`), denominator: count('">=0"') };
  const known = `COUNTIFS(${unit};${read};">=0")>0`;
  return { ...parts, known, words: ratioWords.outside };
}

/** In how many years the control says that there was nothing. */
function zeroYears({ outline, place, row }: AnswersRow, control: string): string {
  const cells = outline.years.map((year) => cellIn(place, `${control}.${year}`, row));
  const words = [...typedWords.zero, '0'];
  return cells.map((cell) => isAmong(typed(cell), words)).join('+');
}

/** Tenths of a percent, half away from zero, in whole numbers (semantics §3). */
function percentText(numerator: string, denominator: string): string {
  const tenths = `INT((2000*(${numerator})+(${denominator}))/(2*(${denominator})))`;
  const shown = `INT(${tenths}/10)&","&(${tenths}-10*INT(${tenths}/10))&"%"`;
  const above = `IF(AND((${numerator})<(${denominator});${tenths}=1000);${literal(
    ratioWords.above,
  )};${shown})`;
  return `IF(AND((${numerator})>0;${tenths}=0);${literal(ratioWords.below)};${above})`;
}
