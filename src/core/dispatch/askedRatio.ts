/** A percentage that a dispatch asks → its two numbers, of what, and what was done. */
import { eachMatch } from '../lib/eachMatch.ts';
import { looseKey } from '../text/text.ts';
import {
  afterNoun,
  beginsDone,
  beyondDone,
  computeTail,
  counter,
  done,
  eachPlace,
  explains,
  measureUnit,
  numberOf,
  overNumber,
  overTotal,
  perhapsDone,
  quantity,
  shareOf,
  startsWithRatio,
  totalOf,
  wantsRatio,
} from './words.vi.ts';

const longest = 90;

/** A percentage: what is counted, of what, and the noun of both. */
export interface AskedRatio {
  readonly label: string;
  readonly numerator: string;
  /** '' where nothing says it. */
  readonly denominator: string;
  readonly noun: string;
  /** What is counted, in full. */
  readonly whole: string;
  /** What was done with it. */
  readonly predicate: string;
}

/** What is to be computed: said to be a share, over a total, or wanted as a percentage. */
export function ratioOf(words: string, hints: readonly string[], unit: string): AskedRatio | null {
  const inHint = hints.map((one) => overNumber.exec(one)).find((one) => one !== null) ?? null;
  const inWords = overTotal.exec(words);
  const wanted = unit === '%' || hints.some((one) => wantsRatio.test(one));
  const isShare = startsWithRatio.test(words) || inWords !== null || unit === '%';
  if (!isShare && !(wanted && counter.test(words))) return null;
  const halves = inWords ?? inHint;
  const base = words.replace(startsWithRatio, '').trim();
  const measure = hints.find((one) => measureUnit.test(one)) ?? '';
  const whole = ofOneHalf(base, measure);
  if (halves === null || startsWithRatio.test(halves[1] ?? '')) return whole;
  const total = (halves[2] ?? '').replace(computeTail, '');
  if (wantsRatio.test(halves[1] ?? '')) return overNamed(base, total, measure);
  const half = ofOneHalf((halves[1] ?? '').replace(explains, ''), measure);
  return { ...half, denominator: capital(total.trim()), whole: half.noun };
}

/** Of a total that the dispatch names: where the words begin with it, the rest is what was done. */
function overNamed(words: string, total: string, measure: string): AskedRatio {
  const denominator = capital(total.trim());
  const of = denominator.replace(quantity, '').trim();
  const whole = ofOneHalf(words, measure);
  const what = words.replace(quantity, '').replace(/[\s;,.:%]+$/, '');
  if (counter.test(what)) return { ...whole, denominator };
  const rest = what.slice(of.length);
  const isHead = what.toLowerCase().startsWith(`${of.toLowerCase()} `);
  if (isHead && (of.split(/\s+/).length > 2 || beginsDone.test(rest)))
    return { ...whole, denominator, ...partsOf(what, of.length) };
  const isNoun = looseKey(whole.noun).startsWith(looseKey(of));
  return {
    ...whole,
    denominator,
    ...partsOf(what, isNoun ? whole.noun.length : what.length - whole.predicate.length),
    whole: whole.noun,
  };
}

/** "children who are victims | were supported": the total is of what comes before. */
function ofOneHalf(words: string, measure: string): AskedRatio {
  const what = words.replace(quantity, '').replace(/[\s;,.:%]+$/, '');
  const isMeasure = counter.test(what);
  const cut = lastOf(what, done) ?? lastOf(what, perhapsDone) ?? what.length;
  const parts = partsOf(what, cut);
  const { whole, predicate } = parts;
  const noun = isMeasure ? measure : parts.noun;
  const said = what.length > longest ? `${noun} ${shortOf(predicate)}`.trim() : what;
  return {
    ...{ label: shareOf(said), numerator: numberOf(said) },
    // Of all that was counted it would be 100%: of what it is, the officer knows.
    ...{ denominator: predicate === '' ? '' : totalOf(whole), noun, whole, predicate },
  };
}

/** What is counted before the cut, what was done behind it. */
function partsOf(what: string, cut: number): Pick<AskedRatio, 'noun' | 'whole' | 'predicate'> {
  const whole = what.slice(0, cut).trim();
  return { noun: nounOf(whole), whole, predicate: what.slice(cut).trim() };
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

export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
