/** The numbers of a sentence that could be figures: read with the grammar of cells, each with its noun. */
import { readNumberWords } from '../cells/numberWords.vi.ts';
import { readNumeral } from '../cells/numerals.ts';
import { readTypedText } from '../cells/typedText.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import { looseKey } from '../text/text.ts';
import { dongOf, inCoins } from './numbers/money.vi.ts';
import { baseInWords, nounAfter, saidAgain } from './numbers/nounAfter.ts';
import { plainDong, shortMillions } from './numbers/numberWords.vi.ts';
import {
  behindYear,
  coins,
  countScales,
  estimate,
  estimateAfter,
  five,
  fiveBefore,
  moneyAfter,
  notSpelt,
  numberEnds,
  scaleWord,
  spelt,
} from './words.vi.ts';

/** A number with the noun or the unit of money behind it. */
export interface Mention {
  /** From the word that makes it an estimate to the end of its noun. */
  readonly start: number;
  readonly end: number;
  /** Where its figures begin. */
  readonly at: number;
  readonly value: number;
  /** As a cell would be typed, without its noun. */
  readonly typed: string;
  /** '' when none follows. */
  readonly noun: string;
  readonly isMoney: boolean;
  readonly isEstimate: boolean;
  /** Can be read in two ways. */
  readonly isAmbiguous: boolean;
  /** "15/18 trường": 15, with the base said. */
  readonly hasBase: boolean;
  /** The second of "4/5 vụ". */
  readonly base?: number;
  /** Its noun is that of the number before it. */
  readonly isAlone?: boolean;
  /** It stands behind a verb, and its noun is that of the field which the verb is of. */
  readonly isUnsaid?: true;
  /** The upper end of "từ 5 đến 7 buổi". */
  readonly isRange?: true;
}
type Span = { readonly start: number; readonly end: number };
/** A number of a time, or of a row that is read already. */
export function startsIn({ at }: Mention, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

const numerals =
  /(?<![\p{L}\d]|\d[.,/-]|[-–](?=\d{4}))(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?![\d]|[.,]\d|[-–]\d)/gu;
const thousands = /^\d{1,3}(?:[.,]\d{3})+$/;
const ratio = /^ ?\/ ?(\d[\d.]*)/;

/** All mentions of a key, with and without nouns; percentages are not mentions. */
export function mentionsIn(key: string, nouns: readonly string[]): readonly Mention[] {
  const found = eachMatch(key, numerals).map((match) =>
    fromFigures(key, match[0], match.index, nouns),
  );
  const words = eachMatch(key, spelt).map((match) => fromWords(key, match[0], match.index, nouns));
  const mentions = [...found, ...words]
    .filter((mention): mention is Mention => mention !== null)
    .sort((a, b) => a.at - b.at);
  return mentions.filter(({ at }, place) => !mentions.slice(0, place).some(({ end }) => at < end));
}

function fromFigures(
  key: string,
  figures: string,
  at: number,
  nouns: readonly string[],
): Mention | null {
  let end = at + figures.length;
  if (/^ ?%/.test(key.slice(end))) return null;
  const base = ratio.exec(key.slice(end));
  if (base) end += base[0].length;
  const rest = key.slice(end);
  const short = shortMillions.exec(rest);
  if (short && base === null) {
    const typed = dongOf(`${figures},${short[1]}`, 'tr');
    return moneyMention(key, { at, end: end + short[0].length, typed });
  }
  const unmarked = thousands.test(figures) ? plainDong.exec(rest) : null;
  if (unmarked && base === null)
    return moneyMention(key, { at, end: end + unmarked[0].length, typed: inCoins(figures) });
  const money = moneyAfter.exec(rest);
  const scale = scaleWord.exec(rest);
  const counted = nounAfter(rest.slice(scale?.[0].length ?? 0), nouns) !== null;
  if (money && base === null && !counted)
    return moneyMention(key, { at, end: end + money[0].length });
  const numeral = readNumeral(figures);
  if (numeral === null) return null;
  const factor = scale ? (countScales[scale[1] ?? ''] ?? 1) : 1;
  const number = factor > 1 && numeral.shape !== 'whole' ? numeral.asDecimal : numeral.number;
  const value = Math.round(number * factor * 1e6) / 1e6;
  const typed = factor > 1 ? grouped(value) : figures;
  const isAmbiguous = numeral.shape === 'ambiguous' && factor === 1;
  const plain = shared(key, { at, end: end + (scale?.[0].length ?? 0), nouns });
  const told = base ? null : baseInWords(key, plain, nouns);
  return {
    ...plain,
    ...(told ? { end: told.end, noun: plain.noun || told.noun } : {}),
    value,
    typed,
    isAmbiguous,
    hasBase: base !== null || told !== null,
    ...(base ? { base: Number((base[1] ?? '').replace(/\./g, '')) } : {}),
  };
}

function fromWords(
  key: string,
  words: string,
  at: number,
  nouns: readonly string[],
): Mention | null {
  const value = notSpelt.test(words) ? null : readNumberWords(looseKey(words));
  if (value === null || value === 0) return null;
  const rest = key.slice(at + words.length);
  const money = coins.exec(rest);
  if (money) return spelledMoney(key, { at, end: at + words.length + money[0].length, value });
  const again = saidAgain(rest, value);
  const mention = shared(key, { at, end: at + words.length + again.length, nouns });
  if (mention.noun === '' && !isAnswer(key, at, words)) return null;
  const isFive = words === five && again.length === 0;
  if (isFive && !fiveBefore.test(key.slice(0, at))) return null;
  const flags = { isAmbiguous: isFive || !again.isSame, hasBase: false };
  return { ...mention, value, typed: grouped(value), ...flags };
}

/** "2021: hai; 2022: ba". */
const isAnswer = (key: string, at: number, { length }: string): boolean =>
  behindYear.test(key.slice(0, at)) && numberEnds.test(key.slice(at + length));

function shared(
  key: string,
  { at, end, nouns }: { at: number; end: number; nouns: readonly string[] },
) {
  const before = estimate.exec(key.slice(0, at));
  const after = nounAfter(key.slice(end), nouns);
  const isEstimate = before !== null || estimateAfter.test(key.slice(end));
  const start = before ? at - before[0].length : at;
  return {
    start,
    at,
    end: end + (after?.length ?? 0),
    noun: after?.noun ?? '',
    isMoney: false,
    isEstimate,
  };
}

/** "Bốn mươi triệu đồng". */
function spelledMoney(
  key: string,
  { at, end, value }: { readonly at: number; readonly end: number; readonly value: number },
): Mention {
  const before = estimate.exec(key.slice(0, at));
  const start = before ? at - before[0].length : at;
  const typed = `${grouped(value)} ${key.slice(at, end).split(' ').pop() ?? ''}`;
  const flags = { isMoney: true, isEstimate: before !== null, isAmbiguous: false, hasBase: false };
  return { start, end, at, value, typed, noun: '', ...flags };
}

/** "5 triệu đồng", "1 tỷ 200 triệu": read as a cell of money would be. */
function moneyMention(
  key: string,
  { at, end, typed }: { readonly at: number; readonly end: number; readonly typed?: string },
): Mention | null {
  const quote = typed ?? key.slice(at, end);
  const reading = readTypedText(quote, { kind: 'money' });
  if (reading.number === null) return null;
  const before = estimate.exec(key.slice(0, at));
  const start = before ? at - before[0].length : at;
  const isAmbiguous = reading.problem !== null;
  return {
    start,
    at,
    end,
    value: reading.number,
    typed: quote,
    noun: '',
    isMoney: true,
    isEstimate: before !== null,
    isAmbiguous,
    hasBase: false,
  };
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
