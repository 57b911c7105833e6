/** Finds personal data of a child or a victim in what people typed (C06; Luật Trẻ em, Điều 6). */

import { remembered } from '../lib/remembered.ts';
import { invisible, isPlainlySeen } from '../text/compareKey.ts';
import type { Cell } from '../workbook.ts';
import { saysAddress, saysBirth, saysClass } from './childDetails.ts';
import { namesChild, namesPupilOfClass } from './childNames.ts';
import {
  hasCitizenNumber,
  hasHealthInsurance,
  hasKeywordedNumber,
  hasTelephone,
  isBareCitizenNumber,
  isBareTelephone,
} from './identityNumbers.ts';
import { textPieces } from './textPieces.ts';
import { readTold } from './titles.vi.ts';

/** What was found; never the text itself, which must not be repeated. */
export type PersonalDataKind =
  | 'name'
  | 'class'
  | 'birth'
  | 'address'
  | 'telephone'
  | 'citizen-id'
  | 'old-id'
  | 'insurance'
  | 'school'
  | 'account'
  | 'number';

/** `mayNamePeople`: the column asks for an adult's name and telephone. */
interface PersonalDataOptions {
  readonly mayNamePeople: boolean;
}

type Test = readonly [(text: string) => boolean, ...PersonalDataKind[]];

const tests: readonly Test[] = [
  [namesChild, 'name'],
  [saysClass, 'class'],
  [saysBirth, 'birth'],
  [saysAddress, 'address'],
];
const testsOfOthers: readonly Test[] = [[namesPupilOfClass, 'name', 'class']];
const testsOfNumbers: readonly Test[] = [
  [hasCitizenNumber, 'citizen-id'],
  [hasKeywordedNumber, 'old-id'],
  [hasHealthInsurance, 'insurance'],
];
const testsOfOthersNumbers: readonly Test[] = [[hasTelephone, 'telephone']];
/** The fewest digits that a person's number has, apart as the tests allow. */
const someNumber = /\d(?:[ .-]?\d){8}/;

const unusualSpaces = /[\t\u00a0\u2000-\u200a\u202f\u3000]/g;
const fullWidth = /[\uff01-\uff5e]/g;
/** What any of these finds: few texts have it. */
const unusual = new RegExp(
  [invisible, unusualSpaces, fullWidth].map(({ source }) => source).join('|'),
  'u',
);
const shortest = 4;
/** Too few digits for anybody's number. */
const figure = /^[\d.,%/ -]{0,8}$/;
const bareNumber = /^[1-9]\d{8,10}$/;

/** Kinds of personal data in a text, each once; empty when there is none. */
export function findPersonalData(
  text: string,
  { mayNamePeople }: PersonalDataOptions,
): readonly PersonalDataKind[] {
  return text.length < shortest || figure.test(text)
    ? []
    : kindsIn(text, mayNamePeople ? 'adults' : 'all');
}

/** A campaign asks of one text several times: by its rule, its figures, its report. */
const kindsIn = remembered((text: string, asked: 'adults' | 'all') => [
  ...new Set(textPieces(text).flatMap((piece) => kindsInPiece(piece, asked === 'adults'))),
]);

function kindsInPiece(text: string, mayNamePeople: boolean): readonly PersonalDataKind[] {
  const composed = text.normalize('NFC');
  const readable =
    !isPlainlySeen(composed) && unusual.test(composed)
      ? composed
          .replace(invisible, '')
          .replace(unusualSpaces, ' ')
          .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      : composed;
  if (bareNumber.test(readable.trim())) return bareKinds(readable.trim(), mayNamePeople);
  const { told, own } = readTold(readable, 'told');
  return testsFor(told, mayNamePeople).flatMap(([test, ...kinds]) =>
    test(kinds.includes('name') ? own : told) ? kinds : [],
  );
}

function testsFor(text: string, mayNamePeople: boolean): readonly Test[] {
  const words = mayNamePeople ? tests : [...tests, ...testsOfOthers];
  if (!someNumber.test(text)) return words;
  return [...words, ...testsOfNumbers, ...(mayNamePeople ? [] : testsOfOthersNumbers)];
}

/** As `findPersonalData` for a cell: numbers lost their leading zeros, and shown text may hide digits. */
export function findPersonalDataInCell(
  { value, shown }: Pick<Cell, 'value' | 'shown'>,
  options: PersonalDataOptions,
): readonly PersonalDataKind[] {
  if (typeof value === 'string') return findPersonalData(value, options);
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return [];
  const isFigure = /\d[.,]\d{3}/.test(shown) && !/E\+/i.test(shown);
  return isFigure ? [] : bareKinds(String(value), options.mayNamePeople);
}

function bareKinds(digits: string, mayNamePeople: boolean): readonly PersonalDataKind[] {
  if (isBareCitizenNumber(digits)) return ['citizen-id'];
  return !mayNamePeople && isBareTelephone(digits) ? ['telephone'] : [];
}
