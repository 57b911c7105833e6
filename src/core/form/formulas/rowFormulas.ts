/** Native formulas of a reference row: each number as the sheet reads it, and the row's state. */

import {
  columnCodes,
  type Field,
  type ListShape,
  type Outline,
  type PairShape,
  type ReferenceTab,
} from '../../../outline/schema.ts';
import { formulaWords } from '../../cells/typedWords.vi.ts';
import { looseKey } from '../../text/text.ts';
import { countIn, isAmong, isBlankCell, isNumberCell, literal, typed } from '../cells.ts';
import { cellIn, overRuns, ownRun, type Places, runsOf, type TabPlace } from '../places.ts';
import { readings, rowStates } from '../words.vi.ts';
import { declaredTerms, type ListSign, type PairSign } from './declaredSigns.ts';
import { countAsked } from './years.ts';

/** A row of a reference tab, as its formulas see it. */
export interface ReferenceRowPlace {
  readonly outline: Outline;
  readonly places: Places;
  readonly reference: ReferenceTab;
  readonly place: TabPlace;
  /** From 1. */
  readonly row: number;
  /** Code of the row's unit. */
  readonly unit: string;
}

/** The field that a native field tells of. */
export function fieldOfNative(fields: readonly Field[], code: string | undefined): Field {
  const found = fields.find((field) => field.code === code);
  if (!found) throw new Error(`The outline has no field ${code}.`);
  return found;
}

/** The native column that shows how a column is read: "doc_so_lan.2021" for "so_lan.2021". */
export function readingCode(reference: ReferenceTab, code: string): string {
  const [field = '', year] = code.split('.');
  const native = reference.fields.find(
    ({ native: role }) => role?.role === 'reading' && role.of === field,
  );
  if (!native) throw new Error(`The outline has no reading of ${code}.`);
  return year === undefined ? native.code : `${native.code}.${year}`;
}

/** The formula of a "reading" column: the number, or why there is none. */
export function readingFormula(
  at: ReferenceRowPlace,
  native: Field,
  year: string | undefined,
): string {
  const field = fieldOfNative(at.reference.fields, native.native?.of);
  const cell = cellIn(at.place, year === undefined ? field.code : `${field.code}.${year}`, at.row);
  const { shape } = at.reference;
  const empty =
    shape.rows === 'establishments' && field.required
      ? `IF(LEN(TRIM(${cellIn(at.place, shape.name, at.row)}))=0;"";${literal(readings.missing)})`
      : '""';
  const word = (words: readonly string[], shown: string, otherwise: string) =>
    `IF(${isAmong(typed(cell), words)};${literal(shown)};${otherwise})`;
  const doubtful = literal(readings.doubtful);
  const words = word(
    formulaWords.notApplicable,
    readings.notApplicable,
    word(formulaWords.unknown, readings.unknown, doubtful),
  );
  const zero = `IF(${isAmong(typed(cell), formulaWords.zero)};0;${words})`;
  const number = `IF(${isNumberCell(cell, field)}=1;${countIn(cell, field, doubtful)};${zero})`;
  return `=IFERROR(IF(${isBlankCell(cell)};${empty};${number});${doubtful})`;
}

/** The formula of the "row" column. */
export function rowFormula(at: ReferenceRowPlace): string {
  const { shape } = at.reference;
  const state = shape.rows === 'establishments' ? listState(at, shape) : pairState(at, shape);
  return `=IFERROR(${state};${literal(rowStates.doubtful)})`;
}

const { good, missing, wrong, doubtful } = {
  good: literal(rowStates.good),
  missing: literal(rowStates.missing),
  wrong: literal(rowStates.wrong),
  doubtful: literal(rowStates.doubtful),
};

function countReadings(cells: readonly string[], word: string): string {
  return cells.map((cell) => `(${cell}=${literal(word)})`).join('+');
}

function countFilled(cells: readonly string[]): string {
  return cells.map((cell) => `(LEN(TRIM(${cell}))>0)`).join('+');
}

function listState(at: ReferenceRowPlace, shape: ListShape): string {
  const { place, row, reference, outline } = at;
  const unit = outline.registry.code.code;
  const times = columnCodes(fieldOfNative(reference.fields, shape.times), outline.years);
  const typedCells = times.map((code) => cellIn(place, code, row));
  const readCodes = times.map((code) => readingCode(reference, code));
  const reads = readCodes.map((code) => cellIn(place, code, row));
  const missed = countAsked({ place, codes: readCodes, row, unit: at.unit }, readings.missing, at);
  const alike = (codes: readonly string[]) =>
    overRuns(runsOf(place, at.unit), (run) => {
      const pairs = codes.map((code) => `${ownRun(place, code, run)};${cellIn(place, code, row)}`);
      return `COUNTIFS(${pairs.join(';')})`;
    });
  const same = alike([unit, shape.name, shape.level]);
  // Under two words of a level, which only the add-on can tell apart or take for one.
  const sameName = alike([unit, shape.name]);
  const level = fieldOfNative(reference.fields, shape.level);
  const name = cellIn(place, shape.name, row);
  const named = `LEN(TRIM(${name}))=0`;
  const filled = countFilled(typedCells);
  const levelKnown = isAmong(typed(cellIn(place, shape.level, row)), acceptedWords(level.options));
  const [unnamed = 'FALSE'] = declaredTerms({ 'unnamed-row': `(${filled})>0` });
  const signs = declaredTerms<ListSign>({
    'repeated-establishment': `${same}>1`,
    'unlisted-level': `NOT(${levelKnown})`,
  });
  return [
    `IF(${named};IF(${unnamed};${wrong};"")`,
    `IF(${anyOf(signs)};${wrong}`,
    `IF(OR(${sameName}>1;(${countReadings(reads, readings.doubtful)})>0);${doubtful}`,
    `IF((${filled})=0;""`,
    `IF(${missed}>0;${missing};${good})))))`,
  ].join(';');
}

function anyOf(terms: readonly string[]): string {
  return terms.length === 0 ? 'FALSE' : `OR(${terms.join(';')})`;
}

/** What a choice cell may hold, lower case: labels, codes, other words. */
export function acceptedWords(options: Field['options'] = []): string[] {
  const words = options.flatMap(({ code, label, aliases = [] }) => [label, code, ...aliases]);
  const small = words.map((word) => word.toLowerCase());
  return options.length > mostSpelled ? small : [...new Set(small.flatMap(spellings))];
}

/** Of "Có" and "Không" every spelling is listed that `readChoice` reads: a longer list would make long formulas. */
const mostSpelled = 2;

/** With a stop, without accents, with accents apart, in letters as wide as signs of Chinese. */
function spellings(word: string): string[] {
  const plain = looseKey(word);
  const wide = (text: string) =>
    text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const all = [word, plain, word.normalize('NFD'), wide(word), wide(plain)];
  return all.flatMap((one) => [one, `${one}.`]);
}

/** A pair needs both halves as numbers, each not above the next (R01, R03). */
function pairState(at: ReferenceRowPlace, shape: PairShape): string {
  const { place, row, reference } = at;
  const codes = [shape.numerator, shape.denominator, ...(shape.bound ? [shape.bound] : [])];
  const typedCells = codes.map((code) => cellIn(place, code, row));
  const reads = codes.map((code) => cellIn(place, readingCode(reference, code), row));
  const [numerator = '', denominator = '', bound] = reads;
  const above = bound ? `;AND(ISNUMBER(${bound});${denominator}>${bound})` : '';
  const signs = declaredTerms<PairSign>({
    'missing-half': `OR(LEN(${numerator})=0;LEN(${denominator})=0)`,
    'part-above-whole': `${numerator}>${denominator}${above}`,
  });
  const words = [readings.doubtful, readings.notApplicable, readings.unknown];
  const unclear = words.map((word) => `(${countReadings(reads, word)})`).join('+');
  return [
    `IF((${countFilled(typedCells)})=0;""`,
    `IF((${unclear})>0;${doubtful}`,
    `IF(${anyOf(signs)};${wrong};${good})))`,
  ].join(';');
}
