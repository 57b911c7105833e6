/** Native formulas of a unit's row: its state, errors, gaps, cells to look at, own percentages. */
import { answerFields, type Field } from '../../../outline/schema.ts';
import type { NativeSigns } from '../../checks/native.ts';
import { agreementFormula, isNotAsked, registryType } from '../agreement.ts';
import type { AnswersRow } from '../answersRow.ts';
import { isBlankCell, literal } from '../cells.ts';
import { cellIn, columnRun, overRuns, ownColumn, placeOf, wholeColumn } from '../places.ts';
import { ofUnit, unitCell, unitRuns } from '../referenceTerms.ts';
import { agreements, readings, rowStates, states } from '../words.vi.ts';
import { declaredTerms, type RowSign } from './declaredSigns.ts';
import { halfFormula, ratioFormula } from './ratio.ts';
import { fieldOfNative, readingCode } from './rowFormulas.ts';
import { firstStrangers, strangers, stray, strayCell } from './strangers.ts';
import {
  entered,
  nativeCell,
  rowsInState,
  saysComplete,
  wordsInAgreements,
  workedOut,
} from './unitTerms.ts';
import { numbersFormula, unreadableFormula } from './unreadable.ts';
import { isYearAsked, unitYears } from './years.ts';

/** The formula of a native field of the answers tab. */
export function unitFormula(at: AnswersRow, native: Field): string {
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
      return agreementFormula(at, native, { entered: enteredCell(at), stray: strayCell(at) });
    case 'ratio':
      return ratioFormula(at, native, nativeCell(at, 'missing'));
    case 'years':
      return unitYears(at);
    default:
      return workingFormula(at, native);
  }
}

/** What the other formulas of the row rest on. */
function workingFormula(at: AnswersRow, native: Field): string {
  switch (native.native?.role) {
    case 'type':
      return `=IFERROR(${registryType(at)};"")`;
    case 'entered':
      return `=${entered(at)}`;
    case 'stray':
      return `=${stray(at)}`;
    case 'first-strangers':
      return `=${firstStrangers(at)}`;
    case 'strangers':
      return `=${strangers(at)}`;
    case 'numbers':
      return numbersFormula(at);
    case 'numerator':
    case 'denominator':
      return halfFormula(at, native, native.native.role);
    default:
      throw new Error(`No formula for ${native.code}.`);
  }
}

/** Contradictions of the row itself, and of the unit's rows in the reference tables. */
function errorsFormula(at: AnswersRow): string {
  const { outline, place, places } = at;
  const unit = outline.registry.code.code;
  const registry = wholeColumn(placeOf(places, outline.registry.tab), unit);
  const terms = [
    ...declaredTerms<Exclude<NativeSigns['contradiction'], RowSign>>({
      'repeated-unit': `(COUNTIF(${ownColumn(place, unit)};${unitCell(at)})>1)`,
      'unlisted-unit': `(COUNTIF(${registry};${unitCell(at)})<>1)`,
      'differing-control': wordsInAgreements(at, agreements.differs),
    }),
    // Of rows that were moved since set-up, nothing can be said.
    `(${strayCell(at)}=0)*(${rowsInState(at, rowStates.wrong).join('+') || '0'})`,
  ];
  return `=IFERROR(${terms.join('+')};1)`;
}

/** Gaps; those of signing once the unit says that it is complete. Empty while nothing is typed. */
function missingFormula(at: AnswersRow): string {
  const { outline, place, row } = at;
  const cells = (codes: readonly string[]) => codes.map((code) => cellIn(place, code, row));
  const required = answerFields(outline).filter((field) => field.required && !field.yearly);
  const blanks = cells(required.map((field) => field.code)).map(isBlankCell);
  const { name, position, documentNumber, documentDate } = outline.signing;
  const [signer = '', ...others] = cells([name, position, documentNumber, documentDate]);
  const signing = [isNoName(signer), ...others.map(isBlankCell)];
  const terms = declaredTerms<NativeSigns['gap']>({
    'blank-required': blanks,
    'blank-control': wordsInAgreements(at, agreements.missing),
    'blank-times': unfilledTimes(at),
    unsigned: `${saysComplete(at)}*(${signing.join('+')})`,
  });
  return `=IFERROR(IF(${enteredCell(at)}=0;"";${terms.join('+')});1)`;
}

/** A name has two words or more and does not begin as a number does (A01). */
function isNoName(cell: string): string {
  const words = `TRIM(SUBSTITUTE(${cell};"\u00a0";" "))`;
  const alone = `ISERROR(FIND(" ";${words}))`;
  const number = `NOT(ISERROR(FIND(LEFT(${words};1);"0123456789+")))`;
  return `IF(${isBlankCell(cell)};1;IF(OR(${alone};${number});1;0))`;
}

function enteredCell(at: AnswersRow): string {
  return workedOut(at, 'entered', () => entered(at));
}

/** Years of listed establishments without an answer. */
function unfilledTimes(at: AnswersRow): string[] {
  return Object.values(at.outline.references).flatMap((reference) => {
    const { shape } = reference;
    if (shape.rows !== 'establishments') return [];
    const { place, runs } = unitRuns(at, reference);
    const asked = `(1-${isNotAsked(at, reference.topic)})`;
    const times = fieldOfNative(reference.fields, shape.times);
    return at.outline.years.map((year) => {
      const code = readingCode(reference, `${times.code}.${year}`);
      const missing = overRuns(runs, (run) => {
        const read = columnRun(place, code, run);
        return `COUNTIFS(${ofUnit(at, place, run)};${read};${literal(readings.missing)})`;
      });
      return `${asked}*${isYearAsked(at, year)}*${missing}`;
    });
  });
}

/** The light: what is worst comes first; green only when nothing is left. */
function stateFormula(at: AnswersRow): string {
  const missing = nativeCell(at, 'missing');
  const complete = `IF(${saysComplete(at)};IF(${missing}>0;${literal(states.missing)};${literal(
    states.complete,
  )});${literal(states.started)})`;
  const doubtful = `IF(${nativeCell(at, 'unreadable')}>0;${literal(states.doubtful)};${complete})`;
  const wrong = `IF(${nativeCell(at, 'errors')}>0;${literal(states.wrong)};${doubtful})`;
  const state = `IF(LEN(${missing})=0;${literal(states.empty)};${wrong})`;
  return `=IFERROR(${state};${literal(states.doubtful)})`;
}
