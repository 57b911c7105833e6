/** One question of a dispatch: its label, kind, unit, and the percentage it is for. */

import type { Measure } from '../../outline/schema.ts';
import { aimLead, aimOver, aimTail } from './aims.vi.ts';
import { answersTo, choicesIn, date } from './answerWords.vi.ts';
import { type AskedRatio, capital, ratioOf } from './askedRatio.ts';
import { happens, isBalance, isOfEach, lasts, shareStands, stands } from './standing.vi.ts';
import {
  atDay,
  atMoment,
  byYear,
  counter,
  countsFirst,
  ifAny,
  longNouns,
  money,
  moneyUnit,
  noNoun,
  numberOfPaper,
  ofPlan,
  percentSign,
  person,
  quantity,
  weighedUnit,
  yearsTail,
} from './words.vi.ts';

export interface Asked {
  readonly label: string;
  /** The dispatch's own words, whole. */
  readonly sentence: string;
  readonly kind: 'text' | 'count' | 'decimal' | 'money' | 'rate' | 'date' | 'choice';
  /** The answers of a choice. */
  readonly options: readonly string[];
  /** What is counted, as it follows the number. */
  readonly unit: string;
  readonly yearly: boolean;
  /** At one day, or of a plan: not of each year. */
  readonly once: boolean;
  /** How the years' numbers go together; null where the words do not say, and a person must. */
  readonly measure: Measure | 'apart' | null;
  readonly ifAny: boolean;
  readonly isBlank: boolean;
  readonly mayNamePeople: boolean;
  readonly ratio: AskedRatio | null;
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
    .replace(aimLead, '')
    .replace(aimTail, '')
    .replace(/[\s;,.:]+$/, '')
    .trim();
  const bare = plain.replace(yearsTail, '');
  const unit =
    wording.unit === '' ? (hints.find((one) => moneyUnit.test(one)) ?? '') : wording.unit;
  const over = aimOver.exec(aimTail.exec(words)?.[0] ?? '')?.[1];
  const share = ratioOf(bare, hints, unit);
  const percent = share && over ? { ...share, denominator: capital(over.trim()) } : share;
  const own =
    percent === null
      ? capital(withContext(plain, about).replace(yearsTail, ''))
      : percent.numerator;
  const options = percent === null ? optionsOf(plain, hints) : [];
  const said = percent === null ? kindOf(plain, unit, wording) : 'count';
  const kind = options.length > 0 ? 'choice' : said;
  return {
    ...{ label: own, sentence, kind, options, isBlank, ratio: percent },
    unit: kind === 'count' || kind === 'decimal' ? unitOf(plain, unit || weighedIn(hints)) : '',
    yearly: byYear.test(sentence),
    once: !byYear.test(sentence) && (atDay.test(sentence) || ofPlan.test(sentence)),
    measure:
      percent === null
        ? measureOf({ bare, plain, hints, unit, kind, about })
        : shareStands(percent.denominator || percent.whole)
          ? 'stock'
          : 'flow',
    ifAny: ifAny.test(sentence),
    mayNamePeople: kind === 'text' && person.test(plain),
  };
}

interface Numbered {
  readonly bare: string;
  readonly plain: string;
  readonly hints: readonly string[];
  readonly unit: string;
  readonly kind: Asked['kind'];
  readonly about: string;
}

/** An average or a price is never summed; what is there is of one moment; only what happens adds up over years. */
function measureOf({ bare, plain, hints, unit, kind, about }: Numbered): Asked['measure'] {
  if (isOfEach(plain, unit)) return 'apart';
  if (kind === 'money' && isBalance(bare)) return 'stock';
  if (stands(bare) || lasts(bare) || [plain, ...hints].some((one) => atMoment.test(one)))
    return 'stock';
  // Too short to say it: what it is about may.
  const isTold = happens(bare, unit) || (isShort(bare) && happens(about, ''));
  return kind === 'money' || isTold ? 'flow' : null;
}

/** Too short to be understood alone: what it is about comes first. */
function withContext(words: string, about: string): string {
  if (about === '' || !isShort(words)) return words;
  return `${about}: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

function isShort(words: string): boolean {
  return words.split(/\s+/).length <= 3;
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

/** The answers that brackets give, else those of a question with yes or no. */
function optionsOf(words: string, hints: readonly string[]): readonly string[] {
  if (countsFirst.test(words)) return [];
  const given = hints.map(choicesIn).find((some) => some.length > 0);
  return given?.map(capital) ?? answersTo(words);
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
