/** Native formulas that tell which units have rows where their own formulas do not look. */
import { answerFields, type ReferenceTab } from '../../../outline/schema.ts';
import type { AnswersRow } from '../answersRow.ts';
import { literal } from '../cells.ts';
import {
  columnRun,
  heldRows,
  overRuns,
  ownRun,
  placeOf,
  type RowRun,
  wholeColumn,
} from '../places.ts';
import { seenRows, unitCell } from '../referenceTerms.ts';
import { joined, stretchesOf } from '../stretches.ts';
import { nativeCell, workedOut } from './unitTerms.ts';

/** After the codes that a row names: there are more. */
const more = '*|';

/** In how many reference tables rows of the unit are where its formulas do not look. */
export function stray(at: AnswersRow): string {
  const references = Object.values(at.outline.references);
  const own = references.map(
    (reference) => `(${ownRows(at, reference)}<>${seenRows(at, reference)})`,
  );
  return isListed(at) ? [...own, namedElsewhere(at)].join('+') : own.join('+');
}

export function strayCell(at: AnswersRow): string {
  return workedOut(at, 'stray', () => stray(at));
}

/** "|A|B|": of each stretch of the unit, the first code that set-up did not see there. */
export function firstStrangers(at: AnswersRow): string {
  const found = stretchesAt(at).map(({ column, seen }) => firstOther(column, codesSeen(at, seen)));
  return ['"|"', ...found].join('&');
}

/** The same, a second code of each stretch, and a mark where there are more. */
export function strangers(at: AnswersRow): string {
  const named = nativeCell(at, 'first-strangers');
  const stretches = stretchesAt(at);
  const second = (column: string, seen: readonly string[]) =>
    firstOther(column, `${codesSeen(at, seen)}&${named}`);
  const found = stretches.map(({ column, seen }) => second(column, seen));
  const left = stretches.map(({ column, seen }) => {
    const known = `${codesSeen(at, seen)}&${named}&${second(column, seen)}`;
    return `SUMPRODUCT(${isOther(column, known)})`;
  });
  const mark = left.length === 0 ? [] : [`IF(${left.join('+')}>0;${literal(more)};"")`];
  return [named, ...found, ...mark].join('&');
}

/** Rows with the unit's code: where set-up saw them and on both sides, or in the whole table. */
function ownRows(at: AnswersRow, reference: ReferenceTab): string {
  const place = placeOf(at.places, reference.tab);
  const { code } = at.outline.registry.code;
  const stretches = isListed(at) ? stretchesOf(place, at.place) : null;
  if (!stretches) return `COUNTIF(${wholeColumn(place, code)};${unitCell(at)})`;
  const around = (stretches.get(at.unit.toLowerCase()) ?? []).map((stretch) => stretch.around);
  const count = (run: RowRun) => `COUNTIF(${columnRun(place, code, run)};${unitCell(at)})`;
  return overRuns(joined(around), count);
}

/** Above 0 when the rows of any unit have this one's code in them, or more codes than they name. */
function namedElsewhere(at: AnswersRow): string {
  const field = answerFields(at.outline).find(({ native }) => native?.role === 'strangers');
  const held = heldRows(at.place);
  const [first, last] = [Math.min(held.first, at.row), Math.max(held.last, at.row)];
  const lists = ownRun(at.place, field?.code ?? '', { first, last });
  const has = (text: string) => `ISNUMBER(FIND(${text};${lists}))`;
  return `SUMPRODUCT(${has(`"|"&LOWER(${unitCell(at)})&"|"`)}+${has(literal(`|${more}`))})`;
}

/** The unit's stretches of every reference tab: their codes as a range, and who was seen there. */
function stretchesAt(at: AnswersRow) {
  return Object.values(at.outline.references).flatMap(({ tab }) => {
    const place = placeOf(at.places, tab);
    const own = stretchesOf(place, at.place)?.get(at.unit.toLowerCase()) ?? [];
    return own.map(({ rows, codes }) => ({
      column: columnRun(place, at.outline.registry.code.code, rows),
      seen: codes,
    }));
  });
}

/** "||A|B|…|" with the row's own code, and no code at all. */
function codesSeen(at: AnswersRow, codes: readonly string[]): string {
  const seen = `||${codes.join('|')}|`;
  return `${literal(seen)}&LOWER(${unitCell(at)})&"|"`;
}

/** Tells for each row whether its code is unknown. */
function isOther(column: string, known: string): string {
  return `ISERROR(FIND("|"&LOWER(${column})&"|";${known}))*1`;
}

/** "A|", the first code of a column that is none of the known ones; "" when there is none. */
function firstOther(column: string, known: string): string {
  const position = `SUMPRODUCT(MATCH(1;${isOther(column, known)};0))`;
  return `IFERROR(LOWER(INDEX(${column};${position}))&"|";"")`;
}

/** Whether the form has the column of codes; older forms have none. */
function isListed(at: AnswersRow): boolean {
  return answerFields(at.outline).some(
    ({ code, native }) => native?.role === 'strangers' && at.place.letters.has(code),
  );
}
