/** What a column is taken for: by its words, its year, and the values in it. */
import { type Field, isNumeric } from '../../outline/schema.ts';
import {
  areFigures,
  areMarks,
  type ColumnValues,
  isProse,
  isTick,
  sayWhether,
} from './columnValues.ts';
import { headerWordsOf, phraseOf } from './headerText.ts';
import type { Head } from './heads.ts';
import type { PairPart, Sureness } from './link.ts';
import { type KindSaid, readMeaning } from './meaning.ts';
import type { ColumnReason, ReadColumn, Vocabulary } from './meaningTypes.ts';
import { isHalf } from './rows/halves.ts';
import { isScaled } from './shape/countScale.ts';
import { unclearMoney } from './shape/moneyUnit.ts';
import { pairMeaning, withPairs } from './shape/pairCells.ts';
import { saysPartOfYear, withoutYears, yearsIn } from './years.ts';

/** A column of names or codes. */
export function keyColumn(head: Head, field: Field, values: ColumnValues): ReadColumn {
  return {
    at: head.at,
    header: head.header,
    field,
    year: null,
    part: null,
    sure: 'chac',
    reason: { how: 'label', words: [] },
    score: 100,
    values,
    byRow: false,
    unit: '',
  };
}

/** What is known of the table next to the column's head. */
interface ColumnContext {
  readonly values: ColumnValues;
  readonly vocabulary: Vocabulary;
  readonly byRow: boolean;
  readonly tabYear: number | null;
}

/** What a column means, by its words, its year and its values. */
export function readColumn(head: Head, context: ColumnContext): ReadColumn {
  const { values, vocabulary, byRow } = context;
  const { at, header, unit, scaled } = head;
  const base = { at, header, values, byRow, unit, scaled };
  const none = { ...base, field: null, year: null, part: null, score: 0 };
  if (head.parts.length === 0)
    return { ...none, sure: 'chua_ro', reason: { how: 'empty', words: [] } };
  const marked = markedTimes(head, context);
  if (marked) return { ...none, ...marked };
  const meant =
    pairMeaning(head, context) ??
    withPairs(readMeaning(head.parts, vocabulary, kindSaid(head, context)), context);
  const { field, rivals = [] } = meant;
  if (!field) return { ...none, sure: meant.sure, reason: meant.reason, score: meant.score };
  if (isNameOfPlace(field, vocabulary) && areFigures(values))
    return { ...none, sure: 'chua_ro', reason: { how: 'values', words: values.examples } };
  const dated = datedAs(field, head, context);
  if (dated === 'other-year')
    return { ...none, sure: 'chua_ro', reason: { how: 'other-year', words: [head.header] } };
  const isUnclear =
    field.kind === 'money' && (head.unit === unclearMoney || areTooSmall(head, values));
  const isTimes = isScaled(field, head.scaled);
  const doubt = doubtOf(field, meant.part, values);
  const isSure = meant.sure === 'chac' && !doubt && !isUnclear && !isTimes && dated !== 'no-year';
  const reason: ColumnReason = isTimes
    ? { how: 'scaled', words: scaled.isNoted ? [header] : [] }
    : meant.sure !== 'chac' || isSure
      ? meant.reason
      : doubt
        ? { how: 'values', words: values.examples }
        : { how: isUnclear ? 'money' : 'no-year', words: [] };
  const sure: Sureness = meant.sure === 'chac' && !isSure ? 'gan_giong' : meant.sure;
  const year = typeof dated === 'number' ? dated : null;
  return { ...base, field, year, part: meant.part, sure, reason, score: meant.score, rivals };
}

/** Marks under a year in a list of establishments: something was held there, how often is not said. */
function markedTimes({ years }: Head, { values, vocabulary }: ColumnContext) {
  const { outline, role, fields } = vocabulary;
  const shape = outline.references[role]?.shape;
  const [year = 0] = years;
  const isOne = years.length === 1 && outline.years.includes(year);
  if (shape?.rows !== 'establishments' || !isOne || !areMarks(values)) return null;
  const field = fields.find(({ code }) => code === shape.times) ?? null;
  const reason: ColumnReason = { how: 'marks', words: values.examples };
  return field && { field, year, sure: 'gan_giong' as const, reason, score: 1 };
}

/** The column that names the establishments of a list: no name is a figure. */
function isNameOfPlace({ code }: Field, { outline, role }: Vocabulary): boolean {
  const shape = outline.references[role]?.shape;
  return shape?.rows === 'establishments' && shape.name === code;
}

/** A year or a count's word says a figure; "nêu", "như thế nào" or sentences say a text. */
function kindSaid({ parts, years }: Head, { values, vocabulary }: ColumnContext): KindSaid {
  const said = ` ${phraseOf(withoutYears(parts[0] ?? ''))} `;
  const { counts, tells } = headerWordsOf(vocabulary.outline);
  const speaks = (list: readonly string[]) =>
    list.some((one) => said.includes(` ${phraseOf(one)} `));
  const isCounted = speaks(counts) || countWord.test(said);
  if (values.documents > values.filled / 2 && years.length === 0) return 'prose';
  if (/ (?:trich yeu|so ngay thang) /.test(said) && years.length === 0) return 'text';
  if (isProse(values)) return isCounted || years.length === 1 ? 'figure' : 'prose';
  if (years.length === 1 || (isCounted && !speaks(tells))) return 'figure';
  if (values.filled > 1 && areFigures(values)) return 'figure';
  return isCounted ? 'figure' : speaks(tells) || values.words > 0 ? 'text' : null;
}

/** "số" that counts: not of "cơ sở", a document's or a telephone's number. */
const countWord = /(?<!co) so (?!\d|ky hieu|hieu|dien thoai|cong van|bao cao|ngay)/;

/** The year of a yearly field; null where rows tell it, or the field has none. */
function datedAs(
  field: Field,
  head: Head,
  { byRow, tabYear, values, vocabulary }: ColumnContext,
): number | null | 'no-year' | 'other-year' {
  const known = head.years.filter((year) => vocabulary.outline.years.includes(year));
  if (!field.yearly)
    return head.years.length === 1 && isHalf(field.code, vocabulary.role, vocabulary.outline)
      ? (known[0] ?? 'other-year')
      : null;
  if (head.years.length === 1)
    return known[0] && saysPartOfYear(head.header) ? 'no-year' : (known[0] ?? 'other-year');
  if (byRow) return null;
  if (head.years.length === 0 && tabYear !== null) return tabYear;
  return tellsYears(values) ? null : 'no-year';
}

/** "Năm 2021: 3; năm 2022: 5": the cells themselves say their years. */
export function tellsYears({ examples }: ColumnValues): boolean {
  const several = examples.filter((text) => yearsIn(text).length > 1).length;
  return several > 0 && several >= examples.length - 1;
}

/** Values that the field cannot have: prose for a number, numbers for prose, percentages. */
function doubtOf(field: Field, part: PairPart | null, values: ColumnValues): boolean {
  if (values.filled === 0) return false;
  const share = (count: number) => count / values.filled;
  if (field.kind !== 'date' && share(values.dates) > 0.5) return true;
  if (isWhether(field) && values.filled > 1 && isProse(values) && !values.texts.some(tellsWhether))
    return true;
  const isNumber = isNumeric(field);
  if (isNumber && isProse(values)) return true;
  if (isNumber && field.kind !== 'rate' && part !== 'ratio')
    return share(values.percents) > 0.3 || share(values.ratios + values.documents) > 0.3;
  if (field.kind === 'text')
    return (
      values.filled >= 2 &&
      share(values.numbers) > 0.8 &&
      !field.mayNamePeople &&
      values.prose === 0 &&
      hasFigures(values)
    );
  return false;
}

/** Bare amounts with no unit anywhere, the greatest less than any plan gives in đồng: thousands, or millions. */
function areTooSmall({ unit }: Head, { bare, filled, none, most }: ColumnValues): boolean {
  const isBare = bare >= 2 && bare === filled - none;
  return unit === '' && isBare && most >= leastRead && most < leastBudget;
}

/** What is less is asked about in its own cell. */
const leastRead = 100_000;
const leastBudget = 1_000_000;

/** A question that is answered by yes or no. */
function isWhether({ kind, options = [] }: Field): boolean {
  return kind === 'choice' && options.length === 2 && options.some(({ label }) => isTick(label));
}

function tellsWhether(text: string): boolean {
  return sayWhether([text]);
}

function hasFigures({ examples }: ColumnValues): boolean {
  return examples.some((text) => /^\d+$/.test(text));
}
