/** Whether a number tells of an event, a paper or a count of somebody else: then it is no unit's own, and never summed. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { isOfBody } from './actsOfBodies.ts';
import { acted, lastPart, readEither } from './counting.ts';
import { asOwn } from './ofArea.vi.ts';
import {
  alongWith,
  asOthersCount,
  atOurs,
  attendedBefore,
  attendedFirst,
  betweenNamed,
  byBody,
  byOtherUnits,
  byWholeBefore,
  carriedOutByOthers,
  countsEvent,
  countsMeeting,
  doneByHigher,
  eventBefore,
  eventFirst,
  eventGoesOn,
  forAll,
  forTheirOwn,
  givenByOthers,
  heldByHigher,
  heldByOthers,
  heldFor,
  joinedBefore,
  madeBefore,
  membersOfOthers,
  namedBehind,
  ofAllBehind,
  ofOutside,
  oneOfMany,
  others,
  ourOwn,
  ownEvent,
  partsOfEvent,
  placesOfEvent,
  showing,
  shown,
  sizeOfEvent,
  underWay,
  wideBefore,
  wonThere,
  work,
  worksOfOthers,
} from './ofOthers.vi.ts';

const isEvent = readEither(countsEvent);
const isMeeting = readEither(countsMeeting);
const isAttended = readEither(attendedBefore);
const isOutside = readEither(ofOutside);
const isHeld = readEither(heldByOthers);
const isCarriedOut = readEither(carriedOutByOthers);
const isOwnEvent = readEither(ownEvent);
const isTheirWork = readEither(worksOfOthers);
const isGivenWork = readEither(givenByOthers);
const isWork = readEither(work);
const isOneOf = readEither(oneOfMany);
const isAlong = readEither(alongWith);
const isOthers = readEither(others);
const isOfHigher = readEither(heldByHigher);
const isForAll = readEither(forAll);
const isSize = readEither(sizeOfEvent);
const isAttendedFirst = readEither(attendedFirst);
const isPlace = readEither(placesOfEvent);
const isShown = readEither(shown);
const isShowing = readEither(showing);
const isJoined = readEither(joinedBefore);
const isMembers = readEither(membersOfOthers);
const namesThem = readEither(namedBehind);
const listMark = readEither(betweenNamed);
const isFor = readEither(heldFor);
const isWon = readEither(wonThere);
const hasCount = /(?<![\p{L}\p{N}/.])\d[\d.]* \p{L}/u;
const isMade = readEither(madeBefore);
const toldEvent = readEither(eventBefore, 'gu');
const isFirst = readEither(eventFirst);
const isPart = readEither(partsOfEvent);
const goesOn = readEither(`(?<!\\p{L})${eventGoesOn}(?!\\p{L})`, 'gu');
const isOurs = readEither(ourOwn);
const isOfAll = readEither(ofAllBehind);
const isOfAllBefore = readEither(wideBefore);
const isTheirCount = readEither(asOthersCount);
const isByHigher = readEither(doneByHigher);
const isAtOurs = readEither(atOurs);
const isByOthers = readEither(byOtherUnits);
const isByBody = readEither(byBody);
const isByWhole = readEither(byWholeBefore);
const isForTheirs = readEither(forTheirOwn);
const isUnderWay = readEither(underWay);

/** The same for all who tell of it: one conference has 63 places, however many units went there. */
export function isTheirs(before: string, after: string, value: number, ofArea: boolean): boolean {
  return ofArea ? areOthers(asOwn(before), asOwn(after), value) : areOthers(before, after, value);
}

function areOthers(before: string, after: string, value: number): boolean {
  if (isCountedOut(after, value)) return true;
  if (isOfAll.test(after) || isOfAllBefore.test(before) || isTheirCount.test(before)) return true;
  if (isByOthers.test(before) || isByWhole.test(before) || isUnderWay.test(before)) return true;
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
