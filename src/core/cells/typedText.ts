/** A text typed in a number cell → its state (docs/semantics.md §1). */

import { plus } from '../lib/plus.ts';
import { looseKey, tidy } from '../text/compareKey.ts';
import { readAmount, readSpelt } from './amounts.ts';
import {
  denial,
  denialOfAny,
  estimateBefore,
  estimateEnding,
  noneOfNoun,
  notOccurred,
  pending,
  range,
  ratio,
  timeAfter,
  yearThenNumber,
} from './grammar.vi.ts';
import { tellsAnother, withFigures } from './meantNumber.vi.ts';
import { fitsNouns, nounKeys } from './nouns.ts';
import { readNumeral } from './numerals.ts';
import type { NumberKind, Reading } from './reading.ts';
import * as readings from './readings.ts';
import { splitByYear } from './severalYears.ts';
import { blankSigns, pointer, stateWords } from './typedWords.vi.ts';

const plainLetter = /[0-9A-Za-z]/;
const formulaError = /^#(?:REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|ERROR|SPILL|CALC)[!?]?/i;
/** Longer numbers in a sentence are telephones and codes. */
const leastAbsurd = 1e10;
const percentage = /^(\d(?:[\d., ]*\d)?) ?%(?: |$)/;
const figures = /\d(?:[\d., ]*\d)?/g;

/** Whether a text counts as an empty cell: nothing, a dash, dots, a slash. */
export function isNothing(text: string): boolean {
  return text === '' || (!plainLetter.test(text) && blankSigns.test(looseKey(text)));
}

/** Reads a text; the cheap and the common come first. */
export function readTypedText(text: string, kind: NumberKind): Reading {
  const shown = tidy(text);
  if (formulaError.test(shown)) return readings.madeBySheet('formula-error');
  const meant = withFigures(shown);
  if (meant !== shown) return readings.refused('not-a-number', numbersOf(meant, kind));
  const key = looseKey(text);
  if (blankSigns.test(key)) return readings.blank;
  if (pending.test(key)) return readings.madeBySheet('formula-pending');
  const sentence = key.replace(/ ?\.$/, '');
  const reading =
    readState(sentence, kind) ??
    readPointer(shown) ??
    (splitByYear(sentence, kind).size > 0 ? readings.refused('several-years') : null) ??
    readEstimate(sentence, kind) ??
    readAmount(sentence, kind) ??
    (kind.kind === 'rate' ? null : readPercentage(sentence)) ??
    readCombination(sentence, kind) ??
    readings.refused('not-a-number', guess(sentence, kind));
  const reason = reading.problem?.reason;
  const isGuess = reason === 'not-a-number' || reason === 'wrong-noun';
  return isGuess && tellsAnother(shown, kind.kind === 'money') ? readings.refused(reason) : reading;
}

/** What a text without slips of the keyboard holds. */
function numbersOf(text: string, kind: NumberKind): readonly number[] {
  const { number, problem } = readTypedText(text, kind);
  return problem?.suggestions ?? (number === null ? [] : [number]);
}

function readState(key: string, kind: NumberKind): Reading | null {
  const state = stateWords.get(key);
  // No rate is no rate of 0%.
  if (state === 'ZERO') return kind.kind === 'rate' ? readings.none : readings.zero;
  if (state === 'NONE') return readings.none;
  if (state === 'NA') return readings.notApplicable;
  if (state === 'UNKNOWN') return readings.unknown;
  const nouns = nounKeys(kind);
  const occurred = notOccurred.exec(key.replace(timeAfter, ''));
  if (occurred && (occurred[1] === undefined || fitsNouns(occurred[1], nouns))) {
    return readings.none;
  }
  const noun = noneOfNoun.exec(key)?.[1];
  return noun !== undefined && fitsNouns(noun, nouns) ? readings.zero : null;
}

function readPointer(shown: string): Reading | null {
  const unit = pointer.exec(shown.replace(/\.$/, ''))?.[1];
  return unit === undefined ? null : readings.elsewhere(unit);
}

function readEstimate(key: string, kind: NumberKind): Reading | null {
  const bare = key.replace(estimateBefore, '').replace(estimateEnding, '');
  if (bare === key) return null;
  const reading = readAmount(bare, kind) ?? readPercentage(bare) ?? readCombination(bare, kind);
  if (!reading || reading.number === null) return reading;
  const settled = reading.problem === null || reading.problem.reason === 'ambiguous-separator';
  return settled ? readings.doubtful(reading.number, 'estimate') : reading;
}

function readPercentage(key: string): Reading | null {
  const numeral = readNumeral(percentage.exec(key)?.[1] ?? '');
  return numeral && readings.doubtful(numeral.asDecimal, 'percent-text', []);
}

/** Negatives, sums, ratios and ranges: understood, and refused with what may have been meant. */
function readCombination(key: string, kind: NumberKind): Reading | null {
  if (key.startsWith('-')) {
    const amount = amountOf(key.slice(1).trim(), kind);
    return amount === null ? null : readings.refused('negative', [amount]);
  }
  return readSum(key, kind) ?? readRatio(key, kind) ?? readRange(key, kind);
}

function readSum(key: string, kind: NumberKind): Reading | null {
  const parts = key
    .replace(/^=/, '')
    .split('+')
    .map((part) => amountOf(part.trim(), kind));
  if (parts.length < 2 || parts.includes(null)) return null;
  return readings.refused('sum', [parts.reduce<number>((sum, part) => plus(sum, part ?? 0), 0)]);
}

function readRatio(key: string, kind: NumberKind): Reading | null {
  const found = ratio.exec(key);
  const second = amountOf(found?.[2] ?? '', kind);
  if (!found?.[1] || second === null) return null;
  const words = (found[2] ?? '').replace(/^[\d., ]+/, '');
  const first = amountOf(`${found[1].trim()} ${words}`.trim(), kind);
  return first === null ? null : readings.refused('ratio', [...new Set([first, second])]);
}

function readRange(key: string, kind: NumberKind): Reading | null {
  const [, low = '', high = ''] = range.exec(key) ?? [];
  const ends = [amountOf(low, kind), amountOf(high, kind)];
  return ends.includes(null) ? null : readings.refused('range');
}

/** The number of a text that is an amount, in whatever noun or unit; null otherwise. */
function amountOf(text: string, kind: NumberKind): number | null {
  const reading = readAmount(text, kind);
  return reading?.number ?? reading?.problem?.suggestions[0] ?? null;
}

/** What a text that is no amount may have meant: the one number in it, or 0 for a denial. */
function guess(sentence: string, kind: NumberKind): readonly number[] {
  const key = sentence.replace(yearThenNumber, ' ');
  const found = key.match(figures) ?? [];
  if (found.length === 0) {
    const denies = denial.test(key) || denialOfAny.test(key);
    const spelt = denies ? 0 : readSpelt(key, kind);
    return spelt === null ? [] : [spelt];
  }
  const [only = ''] = found;
  if (found.length > 1 || /\d[a-z]/.test(key)) return [];
  const start = key.indexOf(only);
  const amount =
    kind.kind === 'money' ? amountOf(key.slice(start).replace(/ ?\(.*$/, ''), kind) : null;
  const number = amount ?? readNumeral(only)?.number;
  return number !== undefined && Number.isInteger(number) && number < leastAbsurd ? [number] : [];
}
