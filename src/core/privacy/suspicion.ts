/** Reads a text once for both thresholds: what C06 is sure of, and what may only not be printed. */

import { remembered, rememberedLast } from '../lib/remembered.ts';
import { tidy } from '../text/text.ts';
import { type ColumnKind, tellsCircumstances } from './circumstances.vi.ts';
import type { Named } from './nameRun.vi.ts';
import { nameRuns } from './nameRuns.ts';
import { peopleNamed } from './peopleNamed.vi.ts';
import type { PersonalDataKind } from './personalData.ts';
import { asTyped } from './slips/asTyped.vi.ts';
import { foreignLetters, readingsOfFonts, tonesLast } from './slips/oldFonts.ts';
import { isMostlyPlain, withoutAccentMarks, withoutOtherWords } from './slips/readings.vi.ts';
import { withoutSlips } from './slips/slips.vi.ts';
import { withoutWordSlips } from './slips/wordSlips.vi.ts';
import { namesAlone } from './slots/aloneNames.ts';
import { isNamedBesideHarm, quotesOfSomebody } from './slots/besideHarm.vi.ts';
import { namedByCall } from './slots/calledNames.vi.ts';
import { foreignerNamed, strangerDoes } from './slots/foreignNames.vi.ts';
import { namesByKin } from './slots/kinNames.vi.ts';
import { explainedWords, namesInSlots } from './slots/namesInSlots.vi.ts';
import { oneNamed } from './slots/oneNamed.vi.ts';
import { namesInQuotes } from './slots/quotedNames.vi.ts';
import { namesAdult, namesInShort } from './slots/shortNames.vi.ts';
import { statesSomebody } from './slots/statedNames.vi.ts';
import { tellsOfSomebody } from './slots/toldPeople.vi.ts';
import { toldTail } from './slots/toldTail.vi.ts';
import { textPieces } from './textPieces.ts';
import { readTold } from './titles.vi.ts';
import { tagsSomebody } from './traces/hashtags.vi.ts';
import { tracesOfBirth, tracesOfClass, tracesOfSchool } from './traces/traces.vi.ts';
import { tracesInNumbers } from './traces/tracesInNumbers.vi.ts';
import { tracesOfAddress } from './traces/tracesOfAddress.vi.ts';
import { tracesOnline } from './traces/tracesOnline.vi.ts';
import { mayNameSomebody } from './unsureNames.vi.ts';
import { type ReadWords, splitWords } from './words.vi.ts';

/** What the tests that can be certain found. */
interface Traces {
  readonly sure: readonly PersonalDataKind[];
  readonly isAny: boolean;
}

type Test = readonly [(text: string) => Named, PersonalDataKind];
const tests: readonly Test[] = [
  [tracesOfClass, 'class'],
  [tracesOfSchool, 'school'],
  [tracesOfAddress, 'address'],
  [tracesOfBirth, 'birth'],
];
const testsOfAccounts: readonly Test[] = [
  [tracesOnline, 'account'],
  [tracesInNumbers, 'number'],
];
/** Figures and short words of the form. */
const harmless = /^(?:[\d.,% ]{0,8}|.{0,2})$/;

/** What a text that was in a column of this kind tells for certain: findings. */
export function suspectSurely(typed: string, column: ColumnKind): readonly PersonalDataKind[] {
  if (harmless.test(typed)) return [];
  const told = tailIn(typed, column);
  const own = column === 'schools' ? [] : tracesIn(typed, column).sure;
  return told === '' ? own : [...new Set([...own, ...tracesIn(told, 'free').sure])];
}

/** Whether such a text may point at a person: it is not printed. Much more is tried than for a finding. */
export function mayPointAt(typed: string, column: ColumnKind): boolean {
  if (harmless.test(typed)) return false;
  const told = tailIn(typed, column);
  if (told !== '' && isPossibleIn(told, 'free')) return true;
  return column !== 'schools' && isPossibleIn(typed, column);
}

/** What a cell for schools or adults tells of somebody else. */
const tailIn = (typed: string, column: ColumnKind) =>
  column === 'schools' || column === 'adults' ? toldTail(typed) : '';

/** Both thresholds are asked of a text one after the other; its words are too large to keep for long. */
const piecesOf = rememberedLast((typed: string, column: ColumnKind): readonly Piece[] => {
  const pieces = textPieces(typed).flatMap(readingsOfFonts);
  return pieces.map((piece) => readPiece(tonesLast(piece), column));
});

/** A campaign asks of one text several times: by its rule, its figures, its report. */
const tracesIn = remembered((typed: string, column: ColumnKind): Traces => {
  const pieces = piecesOf(typed, column);
  const found = pieces.map(tracesOf);
  const all = found.flat();
  const sure = all.flatMap(([named, kind]) => (named === 'sure' ? [kind] : []));
  // What is sure needs no second opinion.
  if (sure.length === 0 && pieces.some((piece, at) => isAgreed(piece, found[at] ?? [])))
    sure.push('name');
  return { sure: [...new Set(sure)], isAny: all.some(([named]) => named !== 'none') };
});

const isPossibleIn = remembered(
  (typed: string, column: ColumnKind) =>
    tracesIn(typed, column).isAny || piecesOf(typed, column).some(mayPoint),
);

/** A piece of a text, read once for all tests of one threshold. */
interface Piece {
  readonly text: string;
  /** Without titles in quotes, except where adults are named. */
  readonly own: string;
  /** Its words, and its words without slips of the keyboard; none where adults are named. */
  readonly readings: readonly ReadWords[];
  readonly column: ColumnKind;
}

function readPiece(typed: string, column: ColumnKind): Piece {
  const read = withoutWordSlips(withoutOtherWords(typed));
  const { told, own } = readTold(read, 'told');
  const text = tidy(told);
  if (column === 'adults') return { text, own: text, readings: [], column };
  // Letters of an old font are no slips: "triÓn" is not "tri Ón".
  const meant = foreignLetters.test(own) ? null : withoutSlips(own);
  const typedTwice = [own, ...(meant === null ? [] : [asTyped(own, meant)])];
  const readings = [...typedTwice, ...(isMostlyPlain(own) ? [withoutAccentMarks(own)] : [])].map(
    splitWords,
  );
  return { text, own: own === told ? text : tidy(own), readings, column };
}

type Found = readonly [Named, PersonalDataKind];

/** What the tests that can be certain say of a piece. */
function tracesOf({ text, own, readings, column }: Piece): readonly Found[] {
  return [
    ...tests.map(([test, kind]) => [test(test === tracesOfClass ? own : text), kind] as const),
    [surest(readings, column), 'name'] as const,
    ...(column === 'adults' ? [] : testsOfAccounts).map(
      ([test, kind]) => [test(text), kind] as const,
    ),
  ];
}

function surest(readings: readonly ReadWords[], column: ColumnKind): Named {
  const found = readings.flatMap((words) => [
    peopleNamed(words, column === 'free' || column === 'offenders'),
    foreignerNamed(words),
    ...(column === 'free' || column === 'offenders' ? [oneNamed(words)] : []),
  ]);
  return (
    found.find((named) => named === 'sure') ?? found.find((named) => named !== 'none') ?? 'none'
  );
}

/** What is never certain alone; tests of one line look at the same sign of a name. */
const doubts: readonly ((piece: Piece) => boolean)[] = [
  ({ readings }) => readings.some(mayNameSomebody),
  ({ readings }) => readings.some(namesInSlots),
  ({ readings }) => readings.some((words) => tellsOfSomebody(words) || isNamedBesideHarm(words)),
  ({ text, own, column }) => tellsCircumstances(text, own, column),
  ({ own }) => namesInShort(own),
  ({ own }) => namesByKin(own),
  ({ text }) => namesInQuotes(text) || quotesOfSomebody(text),
  ({ text }) => statesSomebody(text) || tagsSomebody(text) || namedByCall(text),
];

const isAlone = (words: ReadWords) =>
  strangerDoes(words) ||
  (!foreignLetters.test(words.text) && namesAlone(words, explainedWords(words)));

/** Whether one of them speaks for somebody. */
function mayPoint(piece: Piece): boolean {
  const { readings, column } = piece;
  if (column === 'adults') return false;
  if (column === 'offenders' && readings.some(namesInFull)) return true;
  return doubts.some((test) => test(piece)) || readings.some(isAlone) || namesAdult(piece.own);
}

const longestAlone = 3;

/** Signs that have nothing to do with one another point at somebody: two are certain, and three without accents. */
function isAgreed(piece: Piece, found: readonly Found[]): boolean {
  const { readings, column } = piece;
  if (column !== 'free' && column !== 'offenders') return false;
  // A name and nothing else is one sign, however many see it.
  if (!readings.some(({ words }) => words.length > longestAlone)) return false;
  const seen = found.filter(([named]) => named === 'possible');
  let signs = seen.some(([, kind]) => kind !== 'name') ? 1 : 0;
  if (seen.some(([, kind]) => kind === 'name') || readings.some(isAlone) || namesAdult(piece.own))
    signs += 1;
  // Most texts have neither: what else there is need not be asked.
  if (signs === 0) return false;
  const enough = readings.every(({ isPlain }) => isPlain) ? 3 : 2;
  for (const test of doubts) {
    if (signs >= enough) return true;
    if (test(piece)) signs += 1;
  }
  return signs >= enough;
}

/** Where offenders are listed no office clears a whole name. */
function namesInFull(words: ReadWords): boolean {
  return nameRuns(words).some(
    ({ level, before, isFamous }) =>
      level === 'full' && !isFamous && before !== 'place' && before !== 'school',
  );
}
