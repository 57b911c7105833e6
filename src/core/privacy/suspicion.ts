/** Reads a text once for both thresholds: what C06 is sure of, and what may only not be printed. */

import { remembered } from '../lib/remembered.ts';
import { tcvn3Hit, vniHit } from '../text/legacyFont.vi.ts';
import { fromLegacy, tidy } from '../text/text.ts';
import { tellsCircumstances } from './circumstances.vi.ts';
import type { Named } from './nameRun.vi.ts';
import { peopleNamed } from './peopleNamed.vi.ts';
import type { PersonalDataKind } from './personalData.ts';
import { asTyped } from './slips/asTyped.vi.ts';
import { withoutSlips } from './slips/slips.vi.ts';
import { namesAlone } from './slots/aloneNames.ts';
import { namesByKin } from './slots/kinNames.vi.ts';
import { explainedWords, namesInSlots } from './slots/namesInSlots.vi.ts';
import { namesInQuotes } from './slots/quotedNames.vi.ts';
import { namesInShort } from './slots/shortNames.vi.ts';
import { textPieces } from './textPieces.ts';
import { withoutTitles } from './titles.vi.ts';
import { withoutExamples } from './traces/examples.vi.ts';
import {
  tracesOfAddress,
  tracesOfBirth,
  tracesOfClass,
  tracesOfSchool,
} from './traces/traces.vi.ts';
import { tracesInNumbers } from './traces/tracesInNumbers.vi.ts';
import { tracesOnline } from './traces/tracesOnline.vi.ts';
import { mayNameSomebody } from './unsureNames.vi.ts';
import { type ReadWords, splitWords } from './words.vi.ts';

/** What the tests that can be certain found. */
interface Traces {
  readonly sure: readonly PersonalDataKind[];
  readonly isAny: boolean;
}

/** What the column lets pass: adults' names, accounts and telephones; or names of schools. */
export type ColumnKind = 'free' | 'adults' | 'schools' | 'unknown';

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
const foreign =
  /[\u00a1-\u00bf\u00d7\u00f7\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe\u00ff\u00ad]/;

/** What a text that was in a column of this kind tells for certain: findings. */
export function suspectSurely(typed: string, column: ColumnKind): readonly PersonalDataKind[] {
  return column === 'schools' || harmless.test(typed) ? [] : tracesIn(typed, column).sure;
}

/** Whether such a text may point at a person: it is not printed. Much more is tried than for a finding. */
export function mayPointAt(typed: string, column: ColumnKind): boolean {
  return column !== 'schools' && !harmless.test(typed) && isPossibleIn(typed, column);
}

/** Both thresholds are asked of a text one after the other; its words are too large to keep for long. */
const fewLetters = 2000;
const piecesOf = remembered(
  (typed: string, column: ColumnKind): readonly Piece[] =>
    textPieces(typed)
      .flatMap(readings)
      .map((piece) => readPiece(inOrder(piece), column)),
  fewLetters,
);

/** A campaign asks of one text several times: by its rule, its figures, its report. */
const tracesIn = remembered((typed: string, column: ColumnKind): Traces => {
  const found = piecesOf(typed, column).flatMap(tracesOf);
  const sure = found.flatMap(([named, kind]) => (named === 'sure' ? [kind] : []));
  return { sure: [...new Set(sure)], isAny: found.some(([named]) => named !== 'none') };
});

const isPossibleIn = remembered(
  (typed: string, column: ColumnKind) =>
    tracesIn(typed, column).isAny || piecesOf(typed, column).some(mayPoint),
);

/** A text that is all of an old font's signs says nothing as it is typed. */
function readings(typed: string): readonly string[] {
  const legacy = legacyReadings(typed);
  const composed = typed.normalize('NFC');
  const isLegacy = (composed.match(vniHit)?.length ?? 0) > most && !composedLetters.test(composed);
  return isLegacy && legacy.length === 1 ? legacy : [typed, ...legacy];
}

const most = 3;
/** Letters that only Vietnamese in Unicode has. */
const composedLetters = /[\u0102\u0103\u0110\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/;

/** The text as old fonts may have meant it; one sign of such a font is enough to try. */
function legacyReadings(typed: string): string[] {
  if (!foreign.test(typed) && typed.match(vniHit) === null) return [];
  const composed = typed.normalize('NFC');
  const fonts = [
    [vniHit, 'VNI'],
    [tcvn3Hit, 'TCVN3'],
  ] as const;
  return fonts
    .filter(([hit]) => (composed.match(hit) ?? []).length > 0)
    .map(([, font]) => fromLegacy(composed, font));
}

const wrongOrder = /([aeou])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/giu;

/** A tone that was typed before the shape of its letter: "õ" and a circumflex. */
function inOrder(typed: string): string {
  const composed = typed.normalize('NFC');
  if (!/[\u0302\u0306\u031b]/.test(composed)) return typed;
  return composed.normalize('NFD').replace(wrongOrder, '$1$3$2').normalize('NFC');
}

/** A piece of a text, read once for all tests of one threshold. */
interface Piece {
  readonly text: string;
  /** Without titles in quotes. */
  readonly own: string;
  /** Its words, and its words without slips of the keyboard; none where adults are named. */
  readonly readings: readonly ReadWords[];
  readonly column: ColumnKind;
}

function readPiece(read: string, column: ColumnKind): Piece {
  const typed = withoutExamples(read);
  const text = tidy(typed);
  if (column === 'adults') return { text, own: '', readings: [], column };
  const own = withoutTitles(typed);
  const meant = withoutSlips(own);
  const readings = [own, ...(meant === null ? [] : [asTyped(own, meant)])].map(splitWords);
  return { text, own, readings, column };
}

/** What the tests that can be certain say of a piece. */
function tracesOf({ text, own, readings, column }: Piece): (readonly [Named, PersonalDataKind])[] {
  const names = readings.map((words) => peopleNamed(words, column === 'free'));
  return [
    ...tests.map(
      ([test, kind]) =>
        [test(test === tracesOfClass && own !== '' ? tidy(own) : text), kind] as const,
    ),
    ...names.map((named) => [named, 'name'] as const),
    ...(column === 'adults' ? [] : testsOfAccounts).map(
      ([test, kind]) => [test(text), kind] as const,
    ),
  ];
}

/** What the tests say that are never certain. */
function mayPoint({ text, own, readings, column }: Piece): boolean {
  const tidied = tidy(own);
  return (
    readings.some(
      (words) =>
        mayNameSomebody(words) ||
        namesInSlots(words) ||
        (!foreign.test(words.text) && namesAlone(words, explainedWords(words))),
    ) ||
    (column !== 'adults' &&
      (tellsCircumstances(text, tidied, column === 'free') ||
        namesInShort(tidied) ||
        namesByKin(tidied) ||
        namesInQuotes(text)))
  );
}
