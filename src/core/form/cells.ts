/** Pieces of native formulas that read one typed cell, or a run of cells inside SUMPRODUCT. */
import type { Field } from '../../outline/schema.ts';
import { dongWords, formulaWords, gluedDong, millionWords } from '../cells/typedWords.vi.ts';

/** Marks in a cell's shape: a leading 0; the end after a noun, after a word for millions or a “%”. */
const leadingZero = '¤';
const afterNoun = '§';
const afterMillion = '¶';

/** A cell's digits all read as 9; these shapes are whole numbers that the add-on reads too. */
const countShapes = [
  ...['9', '99', '999', '9999', '99999', '999999'],
  ...['9.999', '99.999', '999.999', '9.999.999'],
  ...['', '9', '99', '999'].map((rest) => leadingZero + rest),
];
/** Without "9.999" and "9,999", which can be a thousand or a decimal. */
const decimalShapes = [
  ...['9', '99', '999', '9999', '99999', '999999', '9.999.999'],
  ...['', '9', '99', '999', ',9', ',99', ',999', '.9', '.99', '.999'].map(
    (rest) => leadingZero + rest,
  ),
  ...['9', '99', '999', '9999'].flatMap((whole) => [`${whole},9`, `${whole},99`]),
  ...['9.9', '99.9', '999.9', '9.99', '99.99', '999.99', '9,9999', '99,9999'],
  ...['9.999,9', '99.999,9', '9.999,99'],
];
const rateShapes = ['9', '99', '9,9', '99,9', '9,99', '99,99', '9.9', '99.9', '9.99', '99.99'];
/** With its sign 0,5% is told from a share of one. */
const smallRates = ['', ',9', ',99'].map((rest) => leadingZero + rest);
/** Whole cells that a shape cannot tell from 999, and from a share of one. */
const wholeRates = ['100', '100%', '100 %'];
const sharesOfOne = ['1', '0,0', '1,0', '1,00'];
const dongShapes = [
  ...[6, 7, 8, 9, 10, 11, 12].map((length) => '9'.repeat(length)),
  ...['999.999', '9.999.999', '99.999.999', '999.999.999', '9.999.999.999', '99.999.999.999'],
  leadingZero,
];
const millionShapes = [
  ...['9', '99', '999', '9999', '9,9', '99,9', '999,9', '9,99', '99,99', '999,99'],
  ...[`${leadingZero},9`, `${leadingZero},99`],
];

/** A text as a formula's literal. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The cell as compared: lower case, without outer blanks. */
export function typed(cell: string): string {
  return `LOWER(TRIM(${cell}))`;
}

/** As `typed`, of a word that is chosen: a blank that does not break is one. */
export function typedWord(cell: string): string {
  return typed(substitute(cell, [['"\u00a0"', '" "']]));
}

/** Whether an expression is one of these words. */
export function isAmong(expression: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("|"&${expression}&"|";${literal(`|${words.join('|')}|`)}))`;
}

/** Whether the cell counts as empty. */
export function isBlankCell(cell: string): string {
  return isAmong(typed(cell), formulaWords.blank);
}

function substitute(expression: string, pairs: readonly (readonly [string, string])[]): string {
  const start = 'SUBSTITUTE('.repeat(pairs.length);
  return start + expression + pairs.map(([from, to]) => `;${from};${to})`).join('');
}

/** Longest first, so that a noun of two words is not cut at its first. */
function endings(words: readonly string[], mark: string) {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return longest.map((word) => [literal(` ${word}|`), literal(mark)] as const);
}

function endingsOf(field: Field) {
  if (field.kind === 'rate') {
    return [' %|', '%|'].map((sign) => [literal(sign), literal(afterMillion)] as const);
  }
  if (field.kind !== 'money') return endings(field.nouns ?? [], afterNoun);
  const glued = [[literal(`${gluedDong}|`), literal(afterNoun)] as const];
  return [...endings(millionWords, afterMillion), ...endings(dongWords, afterNoun), ...glued];
}

/** The cell as "|shape|": digits as 9, a leading zero marked; a noun counts only after a number. */
function shapeOf(cell: string, field: Field): string {
  const nines = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((digit) => [String(digit), '9'] as const);
  const zero = [literal('|0'), literal(`|${leadingZero}`)] as const;
  const counted = [literal(`9${afterNoun}`), literal('9|')] as const;
  return substitute(`"|"&${typed(cell)}&"|"`, [...endingsOf(field), zero, ...nines, counted]);
}

function numberShapes(field: Field): readonly string[] {
  const none = leadingZero + afterNoun;
  if (field.kind === 'rate') {
    const said = [...rateShapes, ...smallRates].map((shape) => shape + afterMillion);
    return [...rateShapes, leadingZero, ...said];
  }
  if (field.kind === 'decimal') return [...decimalShapes, none];
  if (field.kind !== 'money') return [...countShapes, none];
  return [...dongShapes, none, ...millionShapes.map((shape) => shape + afterMillion)];
}

function hasShape(cell: string, field: Field, words: readonly string[]): string {
  const shapes = literal(`|${[...words, ...numberShapes(field)].join('|')}|`);
  const found = `ISNUMBER(FIND(${shapeOf(cell, field)};${shapes}))`;
  if (field.kind !== 'rate') return found;
  return `((${found}*(1-${isAmong(typed(cell), sharesOfOne)})+${isAmong(typed(cell), wholeRates)})>0)`;
}

/** Serial numbers of the days from 2000 to 2050, as a pasted date is kept. */
const firstDay = 36_526;
const lastDay = 55_153;

/** A formula: above 0 where the sheet may have made the cell's number from a date, or from "1,234". */
export function isOddNumber(cell: string): string {
  return oddNumber(cell, dated(cell));
}

/**
 * The same of a count, whose format a formula cannot see. Of a field where as many as a day's number
 * can be counted, such a number is a count when another of its `run` of years is as large; there 1
 * may be 100%, unless another year has more.
 */
export function isOddCount(cell: string, field: Field, run: string): string {
  if (hasDecimals(field)) return oddDecimal(cell);
  if (!mayBeDay(field)) return isOddNumber(cell);
  const percent = `(${cell}=1)*(COUNTIF(${run};">1")=0)`;
  return oddNumber(cell, `${percent}+${dated(cell)}*(COUNTIF(${run};">9999")<2)`);
}

/** Whether a number of the sheet's own may have a decimal point in it. */
export function hasDecimals({ kind }: Pick<Field, 'kind'>): boolean {
  return kind === 'decimal' || kind === 'rate';
}

/** A formula: above 0 where the sheet may have made the cell's number from a date. */
export function oddDecimal(cell: string): string {
  return `ISNUMBER(${cell})*${dated(cell)}`;
}

/**
 * What `isOddCount` adds to `isOddNumber` over a run of such a field: less for days, more for 100%.
 * A text equals no number and is less than none.
 */
export function oddOfLarge(run: string): string {
  const whole = `SUMPRODUCT((${run}=1)*1)*(COUNTIF(${run};">1")=0)`;
  return `${whole}-(COUNTIF(${run};">9999")>1)*SUMPRODUCT(${dated(run)})`;
}

/** Whether as many as a day's number can be counted. */
export function mayBeDay({ ceiling = Infinity }: Field): boolean {
  return ceiling >= firstDay;
}

function oddNumber(cell: string, odd: string): string {
  const dotted = `ISNUMBER(FIND(".";${cell}))`;
  return `ISNUMBER(${cell})*(${odd}+${dotted})`;
}

function dated(cell: string): string {
  return `(${cell}>${firstDay - 1})*(${cell}<${lastDay + 1})`;
}

/** 1 where the typing is a number that the sheet can read, 0 elsewhere. */
export function isNumberCell(cell: string, field: Field): string {
  return `(${hasShape(cell, field, [])}*(${isOddCount(cell, field, cell)}=0))`;
}

/** Whether the typing is empty, a number or a known word; a pasted number may yet be odd. */
export function isReadable(cell: string, field: Field): string {
  const { blank, zero, notApplicable, unknown } = formulaWords;
  const words = [...blank, ...zero, ...notApplicable, ...unknown];
  return hasShape(cell, field, words);
}

/** The number in a count cell, 0 for its words; `otherwise` where there is none, as in "3/5". */
export function countIn(cell: string, field: Field, otherwise: string): string {
  const nouns = endings(field.nouns ?? [], '|');
  const refused = ['","', '"/"', '"%"'].map((sign) => [sign, '"x"'] as const);
  const joined = [['"."', '""'] as const, ['"|"', '""'] as const];
  const figures = substitute(`${typed(cell)}&"|"`, [...nouns, ...refused, ...joined]);
  const read = `IF(LEN(TRIM(${cell}))=0;${otherwise};IFERROR(VALUE(${figures});${otherwise}))`;
  return `IF(${isAmong(typed(cell), formulaWords.zero)};0;${read})`;
}
