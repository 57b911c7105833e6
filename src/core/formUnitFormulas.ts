/** Native formulas of a unit's row: its state, errors, gaps, cells to look at, own percentages. */
import { answerFields, columnCodes, type Field } from '../outline/schema.ts';
import {
  agreementFormula,
  countWithText,
  isNotAsked,
  ofUnit,
  stateCode,
  unitCell,
  type UnitRow,
} from './formAgreement.ts';
import { isAmong, isBlankCell, isReadable, literal, typed } from './formCells.ts';
import { cellIn, columnOf, ownColumn, placeOf, wholeColumn } from './formPlaces.ts';
import { fieldOf, readingCode, wordsOf } from './formRowFormulas.ts';
import { ratioFormula } from './formRatio.ts';
import { agreements, readings, rowStates, states } from './formWords.vi.ts';

/** The formula of a native field of the answers tab. */
export function unitFormula(at: UnitRow, native: Field): string {
  switch (native.native?.role) {
    case 'state':
      return stateFormula(at);
    case 'errors':
      return errorsFormula(at);
    case 'missing':
      return missingFormula(at);
    case 'unreadable':
      return unreadableFormula(at);
    case 'agreement':
      return agreementFormula(at, native, entered(at));
    case 'ratio':
      return ratioFormula(at, native, nativeCell(at, 'missing'));
    default:
      throw new Error(`No formula for ${native.code}.`);
  }
}

/** The cell of the native column with this role. */
function nativeCell(at: UnitRow, role: string): string {
  const native = answerFields(at.outline).find((field) => field.native?.role === role);
  if (!native) throw new Error(`The outline has no native field for ${role}.`);
  return cellIn(at.place, native.code, at.row);
}

function agreementCells({ outline, place, row }: UnitRow): string[] {
  return answerFields(outline)
    .filter((field) => field.native?.role === 'agreement')
    .map((field) => cellIn(place, field.code, row));
}

/** Cells that a unit fills, as runs of neighbouring columns: "$M7:$AF7". */
function inputRuns(at: UnitRow): string[] {
  const letters = answerFields(at.outline)
    .filter((field) => field.kind !== 'native' && !field.locked)
    .flatMap((field) => columnCodes(field, at.outline.years))
    .map((code) => columnOf(at.place, code));
  return joinRuns(letters, at.row);
}

function joinRuns(letters: readonly string[], row: number): string[] {
  const runs: { first: string; last: string }[] = [];
  for (const column of letters) {
    const last = runs[runs.length - 1];
    if (last && numberOf(last.last) + 1 === numberOf(column)) last.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs.map(({ first, last }) =>
    first === last ? first + row : `${first}${row}:${last}${row}`,
  );
}

function numberOf(letters: string): number {
  const only = letters.replace('$', '');
  return [...only].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** How many of the unit's cells, and of its reference rows, have anything typed in them. */
function entered(at: UnitRow): string {
  const rows = Object.values(at.outline.references).map((reference) =>
    countWithText(at, reference, stateCode(reference)),
  );
  return [`COUNTA(${inputRuns(at).join(';')})`, ...rows].join('+');
}

function isComplete({ outline, place, row }: UnitRow): string {
  const { code, options = [] } = fieldOf(answerFields(outline), outline.signing.complete);
  const yes = options.filter((option) => option.code === outline.words.yes);
  return isAmong(typed(cellIn(place, code, row)), wordsOf(yes));
}

/** Rows of the unit in this state, over all reference tables. */
function rowsInState(at: UnitRow, state: string): string[] {
  return Object.values(at.outline.references).map((reference) => {
    const place = placeOf(at.places, reference.tab);
    const column = wholeColumn(place, stateCode(reference));
    return `COUNTIFS(${ofUnit(at, reference)};${column};${literal(state)})`;
  });
}

/** How often a word stands in the texts of the comparisons. */
function wordsInAgreements(at: UnitRow, word: string): string[] {
  return agreementCells(at).map(
    (cell) => `(LEN(${cell})-LEN(SUBSTITUTE(${cell};${literal(word)};"")))/${word.length}`,
  );
}

/** S02, X01, R03 and what the reference rows report (R01, R03, T02, C03). */
function errorsFormula(at: UnitRow): string {
  const { outline, place, places } = at;
  const unit = outline.registry.code.code;
  const registry = wholeColumn(placeOf(places, outline.registry.tab), unit);
  const terms = [
    `(COUNTIF(${ownColumn(place, unit)};${unitCell(at)})>1)`,
    `(COUNTIF(${registry};${unitCell(at)})<>1)`,
    ...wordsInAgreements(at, agreements.differs),
    ...rowsInState(at, rowStates.wrong),
  ];
  return `=IFERROR(${terms.join('+')};1)`;
}

/** C01, and A01 once the unit says that it is complete; empty while nothing is typed. */
function missingFormula(at: UnitRow): string {
  const { outline, place, row } = at;
  const cells = (codes: readonly string[]) => codes.map((code) => cellIn(place, code, row));
  const required = answerFields(outline).filter((field) => field.required && !field.yearly);
  const blanks = cells(required.map((field) => field.code)).map(isBlankCell);
  const { name, position, documentNumber, documentDate } = outline.signing;
  const signing = cells([name, position, documentNumber, documentDate]).map(isBlankCell);
  const terms = [
    ...blanks,
    ...wordsInAgreements(at, agreements.missing),
    ...unfilledTimes(at),
    `${isComplete(at)}*(${signing.join('+')})`,
  ];
  return `=IFERROR(IF((${entered(at)})=0;"";${terms.join('+')});1)`;
}

/** Years of listed establishments without an answer. */
function unfilledTimes(at: UnitRow): string[] {
  return Object.values(at.outline.references).flatMap((reference) => {
    const { shape } = reference;
    if (shape.rows !== 'establishments') return [];
    const place = placeOf(at.places, reference.tab);
    const asked = `(1-${isNotAsked(at, reference.topic)})`;
    return columnCodes(fieldOf(reference.fields, shape.times), at.outline.years).map((code) => {
      const read = wholeColumn(place, readingCode(reference, code));
      return `${asked}*COUNTIFS(${ofUnit(at, reference)};${read};${literal(readings.missing)})`;
    });
  });
}

/** Cells that these formulas cannot read: C02, C03, C04, S03, and what only the add-on reads. */
function unreadableFormula(at: UnitRow): string {
  const { outline, place, row } = at;
  const numbers = answerFields(outline)
    .filter((field) => field.kind === 'count' || field.kind === 'money')
    .flatMap((field) => {
      const letters = columnCodes(field, outline.years).map((code) => columnOf(place, code));
      return joinRuns(letters, row).map((run) => `SUMPRODUCT(1-${isReadable(run, field)})`);
    });
  const others = answerFields(outline).flatMap((field) => {
    const cell = () => cellIn(place, field.code, row);
    if (field.kind === 'choice') {
      return [`NOT(OR(${isBlankCell(cell())};${isAmong(typed(cell()), wordsOf(field.options))}))`];
    }
    return field.kind === 'date' ? [isBadDate(cell())] : [];
  });
  const agreed = agreementCells(at).map((cell) => `(${cell}=${literal(rowStates.doubtful)})`);
  const terms = [...numbers, ...others, ...agreed, ...rowsInState(at, rowStates.doubtful)];
  return `=IFERROR(${terms.join('+')};1)`;
}

/** A date is a day of the sheet's own, or dd/mm/yyyy of the calendar. */
function isBadDate(cell: string): string {
  const text = `TRIM(${cell})`;
  const first = `FIND("/";${text})`;
  const second = `FIND("/";${text};${first}+1)`;
  const day = `VALUE(LEFT(${text};${first}-1))`;
  const month = `VALUE(MID(${text};${first}+1;${second}-${first}-1))`;
  const year = `VALUE(MID(${text};${second}+1;9))`;
  const exists = `DAY(DATE(${year};${month};${day}))=${day}`;
  const fits = `IFERROR(AND(${month}<13;${year}>1999;${year}<2100;${exists});FALSE)`;
  return `NOT(OR(${isBlankCell(cell)};ISNUMBER(${cell});${fits}))`;
}

/** The light: what is worst comes first; green only when nothing is left. */
function stateFormula(at: UnitRow): string {
  const missing = nativeCell(at, 'missing');
  const complete = `IF(${isComplete(at)};IF(${missing}>0;${literal(states.missing)};${literal(
    states.complete,
  )});${literal(states.started)})`;
  const doubtful = `IF(${nativeCell(at, 'unreadable')}>0;${literal(states.doubtful)};${complete})`;
  const wrong = `IF(${nativeCell(at, 'errors')}>0;${literal(states.wrong)};${doubtful})`;
  const state = `IF(LEN(${missing})=0;${literal(states.empty)};${wrong})`;
  return `=IFERROR(${state};${literal(states.doubtful)})`;
}
