/** Whether a number may be summed over units: only what counts a thing that adds up, with an act that it goes with. */
import { partOf } from '../figureWords.vi.ts';
import { held } from '../order/adjuncts.vi.ts';
import { isTheirMoney } from './actsOfBodies.ts';
import {
  betweenActAndNumber,
  burden,
  doneAfter,
  eachAfter,
  eachWord,
  eachYear,
  extents,
  forOneBefore,
  given,
  listGoesOn,
  membersBefore,
  nextInList,
  noCount,
  ofOneAfter,
  ofOneBefore,
  ofOneThing,
  oftenIn,
  otherNouns,
  ownParts,
  owns,
  peopleCounted,
  putInAll,
  ratioAfter,
  ratioBefore,
  saidNoMore,
  settingUp,
  spending,
  thereAre,
  turnsOf,
} from './addsUp.vi.ts';
import {
  isAddedLast,
  isEachOrAll,
  isLesson,
  isQuantity,
  madeThing,
  spelled,
} from './besideActs.ts';
import { act, acted, counted, either, lastPart, session } from './counting.ts';

/** A number in its sentence, in small letters. */
interface NumberThere {
  /** Up to the number, without the word of an estimate. */
  readonly before: string;
  readonly after: string;
  /** Whether the number before it in a list may be summed. */
  readonly follows: () => boolean;
}

const isPeople = new RegExp(`^\\s+${turnsOf}(?:${either(peopleCounted)})(?![\\p{L}&])`, 'u');
const isNoNoun = new RegExp(`^\\s+(?:${otherNouns})`, 'u');
const actRight = new RegExp(`${act}${betweenActAndNumber}\\s*$`, 'u');
const reached = new RegExp(
  `${act}.*(?<!\\p{L})(?:${either(extents.split('|'))})${betweenActAndNumber}\\s*$`,
  'u',
);
const isGiven = new RegExp(given, 'u');
const done = new RegExp(`(?<!\\p{L})(?:${either(doneAfter.split('|'))})(?!\\p{L})`, 'u');
const isOwned = new RegExp(owns, 'u');
const isBurden = new RegExp(`(?<!\\p{L})${burden}`, 'u');
const isSetUp = new RegExp(`(?<!\\p{L})${settingUp}(?!\\p{L})`, 'u');
const members = new RegExp(`(?<!\\p{L})(?:${membersBefore})\\s*$`, 'u');
const isNone = new RegExp(noCount, 'u');
const eachOrRatio = [...eachAfter, putInAll, ratioAfter].map((one) => new RegExp(one, 'u'));
const isLikeAll = ofOneBefore.map((one) => new RegExp(one, 'u'));
const isForOne = new RegExp(forOneBefore, 'u');
const isForEach = new RegExp(eachWord, 'u');
const isYearly = new RegExp(eachYear, 'u');
const isOneForMany = new RegExp(ofOneAfter, 'u');
const [isOfRatio, isOfOne] = [ratioBefore, ofOneThing].map((one) => new RegExp(one, 'u')) as [
  RegExp,
  RegExp,
];
const nominal = new RegExp(`^\\s+${turnsOf}(?:${[...held].join('|')})`, 'u');
const granted = new RegExp(spending, 'u');
const [isOften, isOwnPart] = [oftenIn, ownParts].map((one) => new RegExp(one, 'u')) as [
  RegExp,
  RegExp,
];
const saysNoMore = new RegExp(saidNoMore, 'u');
export function countsUp({ before, after: typed, follows }: NumberThere, value: number): boolean {
  const after = counted.test(typed) ? typed : spelled(typed);
  const noun = counted.exec(after)?.[0] ?? madeThing(before, after);
  if (noun === undefined || isNoNoun.test(after) || isOften.test(after)) return false;
  if (/:\s*$/.test(before) && isForEach.test(lastPart(before.trim().slice(0, -1), /[;:,.]/)))
    return false;
  const clause = lastPart(before, /[;:(]|\.(?!\d)/);
  const part = lastPart(clause, /,(?!\d)/);
  if (isEach(after) || isNone.test(part) || isOfRatio.test(part)) return false;
  if (value === 1 && (isOneForMany.test(after) || isForOne.test(part))) return false;
  if (isLikeAll.some((one) => one.test(part)) || isEachOrAll(part, after, value)) return false;
  const [rest = ''] = after.slice(noun.length).split(/[,;:.(](?!\d)/);
  if (session.test(after) && isHeld(part, rest)) return true;
  if ([actRight, reached, isGiven].some((one) => one.test(clause))) return true;
  if (members.test(part) && (isSetUp.test(clause) || isSetUp.test(rest))) return true;
  const goesOn = part.trim() === '' || listGoesOn.test(part) || partOf.test(before);
  if (isBurden.test(rest)) return goesOn && before.trim() !== '' && follows();
  if (isOwned.test(part))
    return !isOwnPart.test(after) || !saysNoMore.test(endOfList(after.slice(noun.length)));
  if (part.trim() === '' && (acted.test(rest) || done.test(rest))) return true;
  if (thereAre.test(part) && (done.test(rest) || (acted.test(rest) && !isLesson.test(after))))
    return true;
  if (isAddedLast(before, after, noun)) return true;
  if (isQuantity(part, after) && !isOfOne.test(part)) return true;
  // "12 buổi (3.500 lượt học sinh)": whom they reached; "3 cuộc thi (210 bài)" are of one of them.
  const isOpened = /\(\s*$/.test(before);
  return goesOn && (!isOpened || isPeople.test(after) || isSomeOf(before, noun)) && follows();
}

/** "10 buổi ngoại khóa (4 buổi trực tuyến)": some of the same. */
function isSomeOf(before: string, noun: string): boolean {
  const all = /(?<![\p{L}\p{N}/.])\d[\d.]*( \p{L}[^\d();:.]*)\(\s*$/u.exec(before)?.[1];
  return all?.startsWith(`${noun} `) ?? false;
}

/** What is said of a whole list follows its last item. */
function endOfList(rest: string): string {
  const [part = ''] = rest.split(/[;:(]|\.(?!\d)/);
  const next = nextInList.exec(part)?.[0];
  const noun = next === undefined ? undefined : counted.exec(part.slice(next.length))?.[0];
  return next === undefined || noun === undefined
    ? (part.split(/,(?!\d)/)[0] ?? '')
    : endOfList(part.slice(next.length + noun.length));
}

/** Behind an act what is held may stand after what it was about, or begin the sentence. */
function isHeld(part: string, rest: string): boolean {
  if (part.trim() === '') return acted.test(rest) || nominal.test(rest);
  return acted.test(part) && !isOfOne.test(part);
}

/** Whether an amount of money may be summed: spent or granted, and no price, rate or limit. */
export function isGranted(before: string, after: string): boolean {
  const part = lastPart(lastPart(before, /[;:]|\.(?!\d)/), /,(?!\d)/);
  if (!granted.test(part) || isNone.test(part) || isForEach.test(part)) return false;
  return !isEach(after) && !isYearly.test(after) && !isTheirMoney(before, after);
}

/** Right behind an act, or where nothing is in front. */
export function standsFirst(before: string): 'act' | 'start' | null {
  if (actRight.test(before)) return 'act';
  const part = lastPart(lastPart(before, /[;:(]|\.(?!\d)/), /,(?!\d)/);
  return part.trim() === '' || isOwned.test(part) ? 'start' : null;
}

export function countsThings(after: string): boolean {
  return counted.test(after) && !isNoNoun.test(after);
}

function isEach(after: string): boolean {
  return eachOrRatio.some((one) => one.test(after));
}
