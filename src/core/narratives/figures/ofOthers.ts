/** Whether a number tells of an event, a paper or a count of somebody else: then it is no unit's own, and never summed. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { acted, lastPart, plain } from './counting.ts';
import { asOwn } from './ofArea.vi.ts';
import {
  actsOfBody,
  alongWith,
  asOthersCount,
  atOurs,
  attendedBefore,
  attendedFirst,
  betweenNamed,
  byBody,
  byOtherUnits,
  carriedOutByOthers,
  clauseEnd,
  countsEvent,
  countsMeeting,
  doneByHigher,
  eventBefore,
  eventFirst,
  eventGoesOn,
  forAll,
  forTheirOwn,
  givenByOthers,
  givenToUs,
  heldByBody,
  heldByHigher,
  heldByOthers,
  heldFor,
  joinedBefore,
  madeBefore,
  madeByBody,
  membersOfOthers,
  namedBehind,
  ofAllBehind,
  ofOutside,
  oneOfMany,
  others,
  ourClause,
  ourOwn,
  oursWithin,
  ownEvent,
  partsOfEvent,
  placesOfEvent,
  showing,
  shown,
  sizeOfEvent,
  underWay,
  wholeArea,
  wideBefore,
  withUs,
  wonThere,
  work,
  worksOfOthers,
} from './ofOthers.vi.ts';

/** As it is written, and as it is typed without accents. */
const read = (pattern: string, flags = 'u') => new RegExp(`${pattern}|${plain(pattern)}`, flags);

const isEvent = read(countsEvent);
const isMeeting = read(countsMeeting);
const isAttended = read(attendedBefore);
const isOutside = read(ofOutside);
const isHeld = read(heldByOthers);
const isCarriedOut = read(carriedOutByOthers);
const isOwnEvent = read(ownEvent);
const isTheirWork = read(worksOfOthers);
const isGivenWork = read(givenByOthers);
const isWork = read(work);
const isOneOf = read(oneOfMany);
const isAlong = read(alongWith);
const isOthers = read(others);
const isOfHigher = read(heldByHigher);
const isForAll = read(forAll);
const isSize = read(sizeOfEvent);
const isAttendedFirst = read(attendedFirst);
const isPlace = read(placesOfEvent);
const isShown = read(shown);
const isShowing = read(showing);
const isJoined = read(joinedBefore);
const isMembers = read(membersOfOthers);
const namesThem = read(namedBehind);
const listMark = read(betweenNamed);
const isFor = read(heldFor);
const isHeldByBody = read(heldByBody);
const isMadeByBody = read(madeByBody);
const isWithUs = read(withUs);
const isActOfBody = read(actsOfBody);
const isGivenToUs = read(givenToUs);
const isOursWithin = read(oursWithin);
const isOfWholeArea = read(wholeArea);
const endOfClause = read(clauseEnd);
const isOurClause = read(ourClause);
const isWon = read(wonThere);
const hasCount = /(?<![\p{L}\p{N}/.])\d[\d.]* \p{L}/u;
const isMade = read(madeBefore);
const toldEvent = read(eventBefore, 'gu');
const isFirst = read(eventFirst);
const isPart = read(partsOfEvent);
const goesOn = read(`(?<!\\p{L})${eventGoesOn}(?!\\p{L})`, 'gu');
const isOurs = read(ourOwn);
const isOfAll = read(ofAllBehind);
const isOfAllBefore = read(wideBefore);
const isTheirCount = read(asOthersCount);
const isByHigher = read(doneByHigher);
const isAtOurs = read(atOurs);
const isByOthers = read(byOtherUnits);
const isByBody = read(byBody);
const isForTheirs = read(forTheirOwn);
const isUnderWay = read(underWay);

/** The same for all who tell of it: one conference has 63 places, however many units went there. */
export function isTheirs(before: string, after: string, value: number, ofArea: boolean): boolean {
  return ofArea ? areOthers(asOwn(before), asOwn(after), value) : areOthers(before, after, value);
}

function areOthers(before: string, after: string, value: number): boolean {
  if (isCountedOut(after, value)) return true;
  if (isOfAll.test(after) || isOfAllBefore.test(before) || isTheirCount.test(before)) return true;
  if (isByOthers.test(before) || isUnderWay.test(before)) return true;
  if (isByHigher.test(before) && !isAtOurs.test(after)) return true;
  if (isByBody.test(before) && isForTheirs.test(before + after)) return true;
  if (isOneOf.test(before) || (isAlong.test(before) && isOthers.test(after))) return true;
  if (isAttendedFirst.test(before) && isPlace.test(after)) return true;
  const isGivenAway = isMade.test(before) && !(isShowing.test(before) && isShown.test(after));
  if (isTheirWork.test(after) && !isGivenAway) return true;
  if (isGivenWork.test(before) && isWork.test(after)) return true;
  if (isJoined.test(before) && isMembers.test(after)) return true;
  const clause = lastPart(before, /[;:(]|\.(?!\d)/);
  if (isOfHigher.test(clause) && isForAll.test(after)) return true;
  if (isOfBody(before, after)) return true;
  if (isEvent.test(after)) {
    if (isHeld.test(after)) return true;
    if (isCarriedOut.test(after) && !isOwnEvent.test(before)) return true;
    if (isAttended.test(before) && isOutside.test(after)) return true;
  }
  return isOfTheirEvent(clause, after);
}

/** "Sở mở 2 lớp, trường cử 3 người": what an outside body does is its own, unless at, with or for the unit. */
function isOfBody(before: string, after: string): boolean {
  const act = actOf(before, after);
  if (act === null) return false;
  const { clause, isTheirs, hasOurs } = act;
  if (isTheirs && (act.isOfArea || !isGivenToUs.test(clause))) return true;
  const isAct = isHeldByBody.test(clause) || (isMadeByBody.test(clause) && isWork.test(after));
  return isAct && hasOurs;
}

/** "Quận phân bổ 15 triệu đồng, trường chi 5 triệu đồng": what is given alone is given to the unit. */
export function isTheirMoney(before: string, after: string): boolean {
  const act = actOf(before, after);
  if (!act?.isTheirs) return false;
  return act.isOfArea || (act.hasOurs && !isGivenToUs.test(act.clause));
}

/** The clause of a number; null where it is the unit's, or at, with or for it. */
function actOf(before: string, after: string) {
  const clause = lastPart(before, /[,;:(]|\.(?!\d)/);
  if (isOurClause.test(clause) || isOursWithin.test(clause)) return null;
  const [rest = ''] = after.split(endOfClause);
  const isTheirs = isActOfBody.test(clause);
  const isOfArea = isTheirs && isOfWholeArea.test(rest);
  // "Cho 300 giáo viên" of a higher body are those of all.
  const whole = isOfHigher.test(clause) ? clause + rest : `${clause.trim()} ${rest.trim()}`;
  if (!isOfArea && isWithUs.test(whole)) return null;
  const front = before.slice(0, before.length - clause.length);
  return {
    clause,
    isTheirs,
    isOfArea,
    hasOurs: isOurClause.test(after) || isOurClause.test(front),
  };
}

/** "Qua 3 kênh: Zalo, Facebook, loa": what a list names one by one is the same for all who name it. */
function isCountedOut(after: string, value: number): boolean {
  const list = namesThem.exec(after);
  if (list === null || value < 2) return false;
  const items = (list[1] ?? '').split(listMark);
  const next = items[value];
  const isWhole = items.length === value || (next !== undefined && acted.test(next));
  return isWhole && items.slice(0, value).every((one) => /\p{L}/u.test(one) && !/\d/.test(one));
}

/** "Hội nghị do Bộ tổ chức tại 63 điểm cầu": how large it was. */
function isOfTheirEvent(clause: string, after: string): boolean {
  const told = eachMatch(clause, toldEvent).pop();
  if (told === undefined) return false;
  const front = clause.slice(0, told.index);
  if (isOwnEvent.test(front)) return false;
  const rest = clause.slice(told.index + told[0].length);
  if (acted.test(rest.replace(goesOn, '')) || isOurs.test(clause.slice(told.index))) return false;
  if (isPart.test(after) || isSize.test(after) || isFor.test(rest)) return true;
  const [behind = ''] = after.split(/[,;.(]/);
  if (isOurs.test(behind) || isWon.test(behind)) return false;
  // Who went there is told already: what is counted behind it is all that came.
  return isFirst.test(clause) || hasCount.test(front);
}

/** "Tham gia 3 cuộc thi": of whom is not said; others may have been to the same. */
export function isAttendedThere(before: string, after: string): boolean {
  return isMeeting.test(after) && isAttended.test(before);
}
