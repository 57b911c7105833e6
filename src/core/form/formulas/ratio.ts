/** The native formula of a unit's own percentage. */
import type { Field, ListShape, ReferenceTab } from '../../../outline/schema.ts';
import { formulaWords } from '../../cells/typedWords.vi.ts';
import { indicatorOf, isNotAsked } from '../agreement.ts';
import type { AnswersRow } from '../answersRow.ts';
import { isAmong, literal, typed } from '../cells.ts';
import { cellIn, columnRun, overRuns, type RowRun } from '../places.ts';
import { minimumTimes, ofUnit, referenceOf, stateCode, unitRuns } from '../referenceTerms.ts';
import { ratioWords, rowStates } from '../words.vi.ts';
import { fieldOfNative, readingCode } from './rowFormulas.ts';
import { workedOut } from './unitTerms.ts';

/**
 * The unit's own percentage with its parts, "66,7% (2/3)"; of a list, in the last year.
 * `missing` is the cell that is empty while nothing is typed.
 */
export function ratioFormula(at: AnswersRow, native: Field, missing: string): string {
  const indicator = indicatorOf(at.outline, native.native?.of);
  const reference = referenceOf(at.outline, indicator);
  const { known, words, ...parts } = ratioParts(at, reference, indicator.control);
  const half = (role: 'numerator' | 'denominator') =>
    workedOut(at, role, () => parts[role], indicator.code);
  const [numerator, denominator] = [half('numerator'), half('denominator')] as const;
  const none = `IF(${known};${literal(words)};${literal(ratioWords.unknown)})`;
  const text = percentText(numerator, denominator);
  const shown = `" ("&${numerator}&"/"&${denominator}&")"`;
  const value = `IF(${denominator}=0;${none};${text}&${shown})`;
  const silent = `OR(LEN(${missing})=0;${isNotAsked(at, reference.topic)}>0)`;
  return `=IFERROR(IF(${silent};"";${value});${literal(rowStates.doubtful)})`;
}

/** Numerator or denominator, worked out once. */
export function halfFormula(
  at: AnswersRow,
  native: Field,
  half: 'numerator' | 'denominator',
): string {
  const indicator = indicatorOf(at.outline, native.native?.of);
  return `=${ratioParts(at, referenceOf(at.outline, indicator), indicator.control)[half]}`;
}

/** `known` holds when a denominator of 0 means `words`, and not that nothing was said. */
function ratioParts(at: AnswersRow, reference: ReferenceTab, control: string) {
  const { place, runs } = unitRuns(at, reference);
  const { shape } = reference;
  const unit = (run: RowRun) => ofUnit(at, place, run);
  if (shape.rows === 'pairs') {
    const good = (run: RowRun) =>
      `${unit(run)};${columnRun(place, stateCode(reference), run)};${literal(rowStates.good)}`;
    const sum = (code: string) =>
      overRuns(
        runs,
        (run) => `SUMIFS(${columnRun(place, readingCode(reference, code), run)};${good(run)})`,
      );
    const rows = overRuns(runs, (run) => `COUNTIFS(${good(run)})`);
    const known = `${rows}+${zeroYears(at, control)}>=${at.outline.years.length}`;
    const parts = { numerator: sum(shape.numerator), denominator: sum(shape.denominator) };
    return { ...parts, known, words: ratioWords.none };
  }
  const year = at.outline.years[at.outline.years.length - 1];
  const read = readingCode(reference, `${shape.times}.${year}`);
  const within = withinLevels(reference, shape);
  const count = (criterion: string, more: (levels: string) => string = () => '') =>
    overRuns(runs, (run) => {
      const [numbers, levels] = [read, shape.level].map((code) => columnRun(place, code, run));
      return `COUNTIFS(${unit(run)};${numbers};${criterion}${more(levels ?? '')})`;
    });
  const parts = {
    numerator: count(`">="&${minimumTimes(at)}`, within),
    denominator: count('">=0"', within),
  };
  return { ...parts, known: `${count('">=0"')}>0`, words: ratioWords.outside };
}

/** Criteria that leave out the levels outside the target. */
function withinLevels(reference: ReferenceTab, shape: ListShape): (levels: string) => string {
  const { options = [] } = fieldOfNative(reference.fields, shape.level);
  const outside = options.filter(({ code }) => shape.outside.includes(code));
  const words = outside.flatMap(({ code, label }) => [label, code]);
  return (levels) => words.map((word) => `;${levels};${literal(`<>${word}`)}`).join('');
}

/** In how many years the control says that there was nothing. */
function zeroYears({ outline, place, row }: AnswersRow, control: string): string {
  const cells = outline.years.map((year) => cellIn(place, `${control}.${year}`, row));
  const words = [...formulaWords.zero, '0'];
  return cells.map((cell) => isAmong(typed(cell), words)).join('+');
}

/** Tenths of a percent, half away from zero, in whole numbers (docs/semantics.md §3). */
function percentText(numerator: string, denominator: string): string {
  const tenths = `INT((2000*${numerator}+${denominator})/(2*${denominator}))`;
  const shown = `INT(${tenths}/10)&","&(${tenths}-10*INT(${tenths}/10))&"%"`;
  const above = `IF(AND(${numerator}<${denominator};${tenths}=1000);${literal(
    ratioWords.above,
  )};${shown})`;
  return `IF(AND(${numerator}>0;${tenths}=0);${literal(ratioWords.below)};${above})`;
}
