/** Terms that several formulas of a unit's row share. */
import { columnOfLetters } from '../../../ooxml/columnLetters.ts';
import { answerFields, columnCodes, type Field } from '../../../outline/schema.ts';
import { isNotAsked } from '../agreement.ts';
import type { AnswersRow } from '../answersRow.ts';
import { isAmong, literal, typedWord } from '../cells.ts';
import { cellIn, columnOf, columnRun, overRuns, type RowRun } from '../places.ts';
import { countWithText, ofUnit, stateCode, unitRuns } from '../referenceTerms.ts';
import { acceptedWords, fieldOfNative } from './rowFormulas.ts';

/** The cell of the native column with this role. */
export function nativeCell(at: AnswersRow, role: string): string {
  const native = answerFields(at.outline).find((field) => field.native?.role === role);
  if (!native) throw new Error(`The outline has no native field for ${role}.`);
  return cellIn(at.place, native.code, at.row);
}

/** The cells of the comparisons with the reference tables. */
export function agreementCells({ outline, place, row }: AnswersRow): string[] {
  return answerFields(outline)
    .filter((field) => field.native?.role === 'agreement')
    .map((field) => cellIn(place, field.code, row));
}

/** Cells that a unit fills, as runs of neighbouring columns: "$M7:$AF7". */
export function inputRuns(
  at: AnswersRow,
  chosen: (field: Field) => boolean = () => true,
): string[] {
  const letters = answerFields(at.outline)
    .filter((field) => field.kind !== 'native' && !field.locked && chosen(field))
    .flatMap((field) => columnCodes(field, at.outline.years))
    .map((code) => columnOf(at.place, code));
  return joinRuns(letters, at.row);
}

/** Columns ("$M") of one row as runs of neighbours. */
export function joinRuns(letters: readonly string[], row: number): string[] {
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
  return columnOfLetters(letters.replace('$', ''));
}

/** The cell that already computes this formula, else the formula itself. */
export function workedOut(
  at: AnswersRow,
  role: string,
  otherwise: () => string,
  of?: string,
): string {
  const isIt = ({ native }: Field) => native?.role === role && native.of === of;
  const field = answerFields(at.outline).find(isIt);
  return field ? cellIn(at.place, field.code, at.row) : `(${otherwise()})`;
}

/** How many of the unit's cells, and of its reference rows, have anything typed in them. */
export function entered(at: AnswersRow): string {
  const rows = Object.values(at.outline.references).map((reference) =>
    countWithText(at, reference, stateCode(reference)),
  );
  return [`COUNTA(${inputRuns(at).join(';')})`, ...rows].join('+');
}

/** Whether the unit says that it is complete. */
export function saysComplete({ outline, place, row }: AnswersRow): string {
  const { code, options = [] } = fieldOfNative(answerFields(outline), outline.signing.complete);
  const yes = options.filter((option) => option.code === outline.words.yes);
  return isAmong(typedWord(cellIn(place, code, row)), acceptedWords(yes));
}

/** Rows of the unit in this state, over all reference tables that its type is asked for. */
export function rowsInState(at: AnswersRow, state: string): string[] {
  return Object.values(at.outline.references).flatMap((reference) => {
    const { place, runs } = unitRuns(at, reference);
    if (runs.length === 0) return [];
    const states = (run: RowRun) => columnRun(place, stateCode(reference), run);
    const rows = overRuns(
      runs,
      (run) => `COUNTIFS(${ofUnit(at, place, run)};${states(run)};${literal(state)})`,
    );
    return [`(1-${isNotAsked(at, reference.topic)})*${rows}`];
  });
}

/** How often a word is in the texts of the comparisons. */
export function wordsInAgreements(at: AnswersRow, word: string): string[] {
  return agreementCells(at).map(
    (cell) => `(LEN(${cell})-LEN(SUBSTITUTE(${cell};${literal(word)};"")))/${word.length}`,
  );
}
