/** Reads a text once for both thresholds: what C06 is sure of, and what may only not be printed. */

import { remembered } from '../lib/remembered.ts';
import { tcvn3Hit, vniHit } from '../text/legacyFont.vi.ts';
import { fromLegacy, tidy } from '../text/text.ts';
import { tellsCircumstances } from './circumstances.vi.ts';
import type { Named } from './nameRun.vi.ts';
import { peopleNamed } from './peopleNamed.vi.ts';
import type { PersonalDataKind } from './personalData.ts';
import { withoutSlips } from './slips/slips.vi.ts';
import { namesInSlots } from './slots/namesInSlots.vi.ts';
import { textPieces } from './textPieces.ts';
import { withoutTitles } from './titles.vi.ts';
import {
  tracesOfAddress,
  tracesOfBirth,
  tracesOfClass,
  tracesOfSchool,
  tracesOnline,
} from './traces.vi.ts';
import { tracesInNumbers } from './tracesInNumbers.vi.ts';
import { mayNameSomebody } from './unsureNames.vi.ts';
import { splitWords } from './words.vi.ts';

interface Suspicion {
  /** Found for certain: a finding. */
  readonly sure: readonly PersonalDataKind[];
  /** Something may point at a person: not printed. */
  readonly isPossible: boolean;
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
const nothing: Suspicion = { sure: [], isPossible: false };
/** Figures and short words of the form. */
const harmless = /^(?:[\d.,% ]{0,8}|.{0,2})$/;
const foreign =
  /[\u00a1-\u00bf\u00d7\u00f7\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe\u00ff\u00ad]/;

/** Reads a text that was in a column of this kind. */
export function suspect(typed: string, column: ColumnKind): Suspicion {
  if (column === 'schools' || harmless.test(typed)) return nothing;
  return suspectAll(typed, column);
}

/** A campaign asks of one text several times: by its rule, its figures, its report. */
const suspectAll = remembered((typed: string, column: ColumnKind) =>
  textPieces(typed)
    .flatMap((piece) => [piece, ...legacyReadings(piece)])
    .map((piece) => suspectOne(piece, column))
    .reduce(join),
);

function join(one: Suspicion, other: Suspicion): Suspicion {
  return {
    sure: [...new Set([...one.sure, ...other.sure])],
    isPossible: one.isPossible || other.isPossible,
  };
}

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

function suspectOne(asTyped: string, column: ColumnKind): Suspicion {
  const typed = inOrder(asTyped);
  const text = tidy(typed);
  const sure: PersonalDataKind[] = [];
  let isPossible = false;
  const take = (named: Named, kind: PersonalDataKind) => {
    if (named === 'sure') sure.push(kind);
    if (named !== 'none') isPossible = true;
  };
  for (const [test, kind] of tests) take(test(text), kind);
  if (column !== 'adults') {
    const own = withoutTitles(typed);
    const words = splitWords(own);
    take(peopleNamed(words, column === 'free'), 'name');
    isPossible ||= mayNameSomebody(words) || namesInSlots(words);
    const meant = withoutSlips(own);
    if (meant !== null) {
      const healed = splitWords(meant);
      take(peopleNamed(healed, column === 'free'), 'name');
      isPossible ||= mayNameSomebody(healed) || namesInSlots(healed);
    }
    for (const [test, kind] of testsOfAccounts) take(test(text), kind);
    isPossible ||= tellsCircumstances(text, tidy(own), column === 'free');
  }
  return { sure, isPossible };
}
