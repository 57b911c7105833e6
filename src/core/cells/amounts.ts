/** One amount: figures with a noun or a unit of money, read into a reading. */
import { decimalReading, rateReading } from './decimals.ts';
import { dongAfterScale, even, notOccurred } from './grammar.vi.ts';
import { fitsNouns, nounKeys } from './nouns.ts';
import { readNumberWords } from './numberWords.vi.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { NumberKind, Reading } from './reading.ts';
import { doubtful, none, plainReading, refused } from './readings.ts';
import { moneyUnits, percentWords } from './typedWords.vi.ts';

/** Money below this without a unit word was most likely meant in millions (C04). */
const leastBareMoney = 100_000;
/** A total of this many đồng is more than one unit's budget can be. */
const absurdMoney = 1e12;
const million = 1e6;

const figuresThenWords = /^(\d(?:[\d., ]*\d)?) ?(.*)$/;
const brackets = / ?\(([^()]*)\) ?/;
/** Enough letters for a word; one letter next to figures is a slip. */
const severalLetters = /\p{L}{2}|\p{L}\//u;
const compound = /^(\d[\d.,]*) ?([a-z]+) (\d[\d.,]*) ?([a-z]+)$/;

/** Reads an amount out of a loose key, or null when it is not one amount. */
export function readAmount(text: string, kind: NumberKind): Reading | null {
  const [, figures = '', words = ''] = figuresThenWords.exec(text) ?? [];
  const numeral = readNumeral(figures);
  if (!numeral) return null;
  const inBrackets = brackets.exec(words)?.[1];
  if (inBrackets === undefined) return readWords(numeral, words, kind);
  const outside = words.replace(brackets, ' ').trim();
  if (numeral.number === 0 && outside === '' && notOccurred.test(inBrackets)) return none;
  const reading = readWords(numeral, outside, kind);
  const spelt = readSpelt(inBrackets, kind);
  if (spelt === null) {
    const isNoun = outside === '' && fitsNouns(inBrackets, nounKeys(kind));
    return isNoun ? reading : null;
  }
  const agrees = spelt === numeral.number || spelt === reading?.number;
  return agrees ? reading : refused('not-a-number', [reading?.number ?? numeral.number, spelt]);
}

/** "ba", "ba vụ" → 3, "mười triệu đồng" → 10.000.000; null when it spells no number. */
export function readSpelt(words: string, kind: NumberKind): number | null {
  const noun = nounKeys(kind).find((key) => words.endsWith(` ${key}`));
  const bare = noun ? words.slice(0, -noun.length - 1) : words;
  return readNumberWords(kind.kind === 'money' ? bare.replace(dongAfterScale, '') : bare);
}

function readWords(numeral: Numeral, words: string, kind: NumberKind): Reading | null {
  if (kind.kind === 'rate' && isPercent(words)) return rateReading(numeral.asDecimal, words !== '');
  if (words.startsWith('%')) return null;
  if (/\d/.test(words)) return kind.kind === 'money' ? readCompound(numeral, words) : null;
  if (kind.kind === 'money') return readMoney(numeral, words);
  if (kind.kind !== 'rate' && (words === '' || fitsNouns(words, nounKeys(kind)))) {
    return kind.kind === 'decimal' ? decimalReading(numeral) : readCount(numeral);
  }
  if (!severalLetters.test(words)) return null;
  return refused('wrong-noun', Number.isInteger(numeral.number) ? [numeral.number] : []);
}

function isPercent(words: string): boolean {
  return words === '' || percentWords.includes(words);
}

/** A count from figures alone. */
function readCount({ number, shape, asDecimal }: Numeral): Reading {
  if (number > Number.MAX_SAFE_INTEGER) return refused('too-large');
  if (shape === 'decimal') return refused('fraction');
  if (shape !== 'ambiguous') return plainReading(number);
  const other = Number.isInteger(asDecimal) ? [asDecimal] : [];
  return doubtful(number, 'ambiguous-separator', [number, ...other]);
}

/** The factor a unit word represents, "triệu đồng" as "triệu"; undefined when it is not one. */
function unitFactor(words: string): number | undefined {
  const unit = words.replace(even, '');
  return moneyUnits[unit] ?? moneyUnits[unit.replace(dongAfterScale, '')];
}

function readMoney(numeral: Numeral, words: string): Reading | null {
  if (words === '') return bareMoney(numeral.number, numeral);
  const factor = unitFactor(words);
  if (factor !== undefined) return moneyOf(numeral, factor);
  if (!severalLetters.test(words) || words.includes('(')) return null;
  const [unit = ''] = words.split('/');
  const meant = moneyOf(numeral, unitFactor(unit.trim()) ?? 1).number;
  return refused('wrong-noun', meant !== null && meant >= leastBareMoney ? [meant] : []);
}

/** "1 tỷ 200 triệu": the second part begins in `words`. */
function readCompound(numeral: Numeral, words: string): Reading | null {
  const parts = compound.exec(`${numeral.number} ${words.replace(dongAfterScale, '')}`);
  const lesser = parts?.[3] ? readNumeral(parts[3]) : null;
  const factor = moneyUnits[parts?.[2] ?? ''];
  const lesserFactor = moneyUnits[parts?.[4] ?? ''];
  if (!lesser || !factor || !lesserFactor || lesserFactor >= factor) return null;
  return inDong(numeral.number * factor + lesser.number * lesserFactor);
}

/** Money with a unit word; factor in đồng. */
function moneyOf({ number, shape, asDecimal }: Numeral, factor: number): Reading {
  const grouped = number * factor;
  const decimal = asDecimal * factor;
  if (grouped > Number.MAX_SAFE_INTEGER) return refused('too-large');
  if (shape === 'ambiguous') {
    if (factor === 1) return doubtful(number, 'ambiguous-separator');
    return doubtful(Math.round(decimal), 'doubtful-unit', [Math.round(decimal), grouped]);
  }
  if (factor < million) return inDong(grouped);
  if (shape === 'grouped') {
    const readings = [grouped, Math.round(decimal)];
    if (grouped >= absurdMoney) readings.reverse();
    return doubtful(readings[0] ?? grouped, 'doubtful-unit', readings);
  }
  return number >= leastBareMoney
    ? doubtful(number, 'doubtful-unit', [number, grouped])
    : inDong(grouped);
}

/** A product of decimals that should be whole đồng. */
function inDong(amount: number): Reading {
  const whole = Math.round(amount);
  if (whole > Number.MAX_SAFE_INTEGER) return refused('too-large');
  return Math.abs(amount - whole) < 0.001 ? plainReading(whole) : refused('fraction', [whole]);
}

/** Money without a unit word; `asDecimal` and `shape` say how else the figures can be read. */
export function bareMoney(number: number, { shape, asDecimal }: Numeral): Reading {
  if (number > Number.MAX_SAFE_INTEGER) return refused('too-large');
  if (number === 0 || number >= leastBareMoney) {
    return shape === 'ambiguous' ? doubtful(number, 'ambiguous-separator') : inDong(number);
  }
  const millions = Math.round((shape === 'ambiguous' ? asDecimal : number) * million);
  const asTyped = Number.isInteger(number) ? [number] : [];
  return doubtful(number, 'unit-missing', [millions, ...asTyped]);
}
