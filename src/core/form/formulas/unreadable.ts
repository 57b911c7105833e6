/** The native formula that counts the cells of a unit which the sheet cannot read. */
import { answerFields, columnCodes, type Field, isNumeric } from '../../../outline/schema.ts';
import type { NativeSigns } from '../../checks/native.ts';
import { isNotAsked } from '../agreement.ts';
import type { AnswersRow } from '../answersRow.ts';
import {
  hasDecimals,
  isAmong,
  isBlankCell,
  isOddNumber,
  isReadable,
  literal,
  mayBeDay,
  oddDecimal,
  oddOfLarge,
  typedWord,
} from '../cells.ts';
import { groupWhile } from '../header.ts';
import { cellIn, columnOf } from '../places.ts';
import { rowStates } from '../words.vi.ts';
import { declaredTerms } from './declaredSigns.ts';
import { acceptedWords } from './rowFormulas.ts';
import { strayCell } from './strangers.ts';
import { agreementCells, inputRuns, joinRuns, rowsInState, workedOut } from './unitTerms.ts';

/** Doubts: cells that the sheet cannot read, and whatever only the add-on can read. */
export function unreadableFormula(at: AnswersRow): string {
  const { outline, place, row } = at;
  const ofKind = (kind: Field['kind']) =>
    answerFields(outline).filter((field) => field.kind === kind);
  const cell = ({ code }: Field) => cellIn(place, code, row);
  const agreed = agreementCells(at).map((cell) => `(${cell}=${literal(rowStates.doubtful)})`);
  const rows = rowsInState(at, rowStates.doubtful);
  const numbers = workedOut(at, 'numbers', () => unreadableNumbers(at).join('+'));
  const signs = declaredTerms<NativeSigns['doubt']>({
    'unread-number': numbers,
    'odd-number': oddCells(at),
    'unread-date': ofKind('date').map((field) => isBadDate(cell(field))),
    'unlisted-choice': ofKind('choice').map((field) => isUnlisted(cell(field), field)),
  });
  const terms = [...signs, ...agreed, ...rows, strayCell(at)];
  return `=IFERROR(${terms.join('+')};1)`;
}

/** Counts and money that cannot be read: a separate formula, because one would be too long. */
export function numbersFormula(at: AnswersRow): string {
  return `=IFERROR(${unreadableNumbers(at).join('+')};1)`;
}

/** Counts and money by topic: what the unit's type is not asked is not looked at. */
function unreadableNumbers(at: AnswersRow): string[] {
  const { outline, place, row } = at;
  const numbers = answerFields(outline).filter(isNumeric);
  const topics = [...new Set(numbers.map(({ topic }) => topic))];
  return topics.map((topic) => {
    const asked = numbers.filter((field) => field.topic === topic);
    const cells = groupWhile(asked, readsAlike).flatMap((fields) => {
      const codes = fields.flatMap((field) => columnCodes(field, outline.years));
      const runs = joinRuns(
        codes.map((code) => columnOf(place, code)),
        row,
      );
      return fields
        .slice(0, 1)
        .flatMap((field) => runs.map((run) => `SUMPRODUCT(1-${isReadable(run, field)})`));
    });
    return `(1-${isNotAsked(at, topic)})*(${cells.join('+')})`;
  });
}

/**
 * Numbers of the sheet's own making, over all fields that are typed as text. A field that can count
 * as many as a day's number takes some back, and looks for 100%.
 */
function oddCells(at: AnswersRow): string[] {
  const { place, row, outline } = at;
  const runs = inputRuns(
    at,
    (field) => field.kind === 'text' || (isNumeric(field) && !hasDecimals(field)),
  );
  const large = answerFields(outline).filter((field) => field.kind === 'count' && mayBeDay(field));
  const settled = large.flatMap((field) => {
    const letters = columnCodes(field, outline.years).map((code) => columnOf(place, code));
    return joinRuns(letters, row).map(oddOfLarge);
  });
  const decimals = inputRuns(at, hasDecimals);
  return [
    ...runs.map((run) => `SUMPRODUCT(${isOddNumber(run)})`),
    ...decimals.map((run) => `SUMPRODUCT(${oddDecimal(run)})`),
    ...settled,
  ];
}

function readsAlike(one: Field, other: Field): boolean {
  return one.kind === other.kind && one.nouns?.join() === other.nouns?.join();
}

function isUnlisted(cell: string, { options }: Field): string {
  return `NOT(OR(${isBlankCell(cell)};${isAmong(typedWord(cell), acceptedWords(options))}))`;
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
