/** One question of a dispatch: its label, kind, unit, and the percentage it is for. */
import { eachMatch } from '../lib/eachMatch.ts';
import {
  afterNoun,
  atDay,
  atMoment,
  beyondDone,
  byYear,
  counter,
  countsFirst,
  date,
  done,
  eachPlace,
  explains,
  ifAny,
  longNouns,
  measureUnit,
  money,
  moneyUnit,
  noNoun,
  numberOf,
  numberOfPaper,
  ofPlan,
  overTotal,
  percentSign,
  perhapsDone,
  person,
  quantity,
  shareOf,
  startsWithRatio,
  totalOf,
  wantsRatio,
  weighedUnit,
} from './words.vi.ts';

const longest = 90;

export interface Asked {
  readonly label: string;
  /** The dispatch's own words, whole. */
  readonly sentence: string;
  readonly kind: 'text' | 'count' | 'decimal' | 'money' | 'rate' | 'date';
  /** What is counted, as it follows the number. */
  readonly unit: string;
  readonly yearly: boolean;
  /** At one day, or of a plan: not of each year. */
  readonly once: boolean;
  readonly stock: boolean;
  readonly ifAny: boolean;
  readonly isBlank: boolean;
  readonly mayNamePeople: boolean;
  readonly ratio: AskedRatio | null;
}

/** A percentage: what is counted, of what, and the noun of both. */
export interface AskedRatio {
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly noun: string;
  /** What was done with it. */
  readonly predicate: string;
}

interface Wording {
  readonly words: string;
  readonly about: string;
  readonly unit: string;
  readonly hints: readonly string[];
  readonly sentence: string;
  readonly isBlank: boolean;
}

export function askedOne(wording: Wording): Asked {
  const { words, about, hints, sentence, isBlank } = wording;
  const plain = words
    .replace(ifAny, '')
    .replace(/[\s;,.:]+$/, '')
    .trim();
  const unit =
    wording.unit === '' ? (hints.find((one) => moneyUnit.test(one)) ?? '') : wording.unit;
  const percent = ratioOf(plain, hints, unit);
  const own = percent === null ? capital(withContext(plain, about)) : percent.numerator;
  const kind = percent === null ? kindOf(plain, unit, wording) : 'count';
  return {
    ...{ label: own, sentence, kind, isBlank, ratio: percent },
    unit: kind === 'count' || kind === 'decimal' ? unitOf(plain, unit || weighedIn(hints)) : '',
    yearly: byYear.test(sentence),
    once: !byYear.test(sentence) && (atDay.test(sentence) || ofPlan.test(sentence)),
    stock: atMoment.test(plain) || hints.some((one) => atMoment.test(one)),
    ifAny: ifAny.test(sentence),
    mayNamePeople: kind === 'text' && person.test(plain),
  };
}

/** Too short to be understood alone: what it is about comes first. */
function withContext(words: string, about: string): string {
  if (about === '' || words.split(/\s+/).length > 3) return words;
  return `${about}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function kindOf(words: string, unit: string, { hints, about, isBlank }: Wording): Asked['kind'] {
  if (moneyUnit.test(unit)) return 'money';
  if (weighedUnit.test(unit) || (unit === '' && weighedIn(hints) !== '')) return 'decimal';
  if (unit !== '') return 'count';
  if (numberOfPaper.test(words)) return 'text';
  const counts = counter.test(words);
  if (money.test(` ${words}`) && counts && !countsFirst.test(words)) return 'money';
  if (isMoneyFirst(words)) return 'money';
  if (isBlank && !counts && money.test(` ${about.split(/\s+/).slice(0, 2).join(' ')}`))
    return 'money';
  if (hints.some((one) => percentSign.test(one)) && !countsFirst.test(words)) return 'rate';
  if (counts) return 'count';
  if (hints.some((one) => /^\p{L}+\/\p{L}+$/u.test(one))) return 'count';
  return date.test(words) ? 'date' : 'text';
}

/** The unit in brackets of what is measured; '' for what is counted. */
function weighedIn(hints: readonly string[]): string {
  return hints.find((one) => weighedUnit.test(one)) ?? '';
}

/** "Other capital raised": money by its first words, with no quantity said. */
function isMoneyFirst(words: string): boolean {
  return !counter.test(words) && money.test(` ${words.split(/\s+/).slice(0, 2).join(' ')}`);
}

/** The word after the quantity is what is counted. */
function unitOf(words: string, unit: string): string {
  if (unit !== '') return unit;
  const rest = words.replace(quantity, '');
  if (rest === words || noNoun.test(rest)) return '';
  return longNouns.exec(rest)?.[0] ?? rest.split(/[\s,;]+/)[0] ?? '';
}

/** What is to be computed: said to be a share, over a total, or wanted as a percentage. */
function ratioOf(words: string, hints: readonly string[], unit: string): AskedRatio | null {
  const inHint = hints.map((one) => overTotal.exec(one)).find((one) => one !== null) ?? null;
  const inWords = overTotal.exec(words);
  const wanted = unit === '%' || hints.some((one) => wantsRatio.test(one));
  const isShare = startsWithRatio.test(words) || inWords !== null || unit === '%';
  if (!isShare && !(wanted && counter.test(words))) return null;
  const halves = inWords ?? inHint;
  const base = words.replace(startsWithRatio, '').trim();
  const measure = hints.find((one) => measureUnit.test(one)) ?? '';
  const whole = ofOneHalf(base, measure);
  if (halves === null || startsWithRatio.test(halves[1] ?? '')) return whole;
  if (wantsRatio.test(halves[1] ?? ''))
    return { ...whole, denominator: capital((halves[2] ?? '').trim()) };
  const half = ofOneHalf((halves[1] ?? '').replace(explains, ''), measure);
  return { ...half, denominator: capital((halves[2] ?? '').trim()) };
}

/** "children who are victims | were supported": the total is of what comes before. */
function ofOneHalf(words: string, measure: string): AskedRatio {
  const what = words.replace(quantity, '').replace(/[\s;,.:%]+$/, '');
  const isMeasure = counter.test(what);
  const cut = lastOf(what, done) ?? lastOf(what, perhapsDone) ?? what.length;
  const whole = what.slice(0, cut).trim();
  const predicate = what.slice(cut).trim();
  const noun = isMeasure ? measure : nounOf(whole);
  const said = what.length > longest ? `${noun} ${shortOf(predicate)}`.trim() : what;
  return {
    ...{ label: shareOf(said), numerator: numberOf(said) },
    ...{ denominator: totalOf(whole), noun, predicate },
  };
}

/** What is counted, in a few words: of many kinds of places, the words for places alone. */
function nounOf(whole: string): string {
  const noun = whole.split(afterNoun)[0] ?? whole;
  const kinds = noun.split(/,\s*/);
  if (noun.split(/\s+/).length <= 6 && kinds.length <= 2) return noun;
  const named = new Set(eachMatch(whole, eachPlace).map(([place]) => place.toLowerCase()));
  return named.size > 0
    ? [...named].slice(0, 2).join(', ')
    : (kinds[0] ?? noun).split(/\s+/).slice(0, 4).join(' ');
}

/** What was done, without when and where. */
function shortOf(predicate: string): string {
  const [first = ''] = predicate.split(beyondDone);
  return first.replace(/[\s,;]+$/, '');
}

function lastOf(words: string, pattern: RegExp): number | undefined {
  const found = eachMatch(words, pattern)
    .map((one) => one.index)
    .filter((at) => at > 0);
  return found[found.length - 1];
}
