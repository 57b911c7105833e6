/** Whether a number tells of an event, a paper or a count of somebody else: then it is no unit's own, and never summed. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { acted, lastPart, plain } from './counting.ts';
import {
  asOthersCount,
  attendedBefore,
  carriedOutByOthers,
  countsEvent,
  countsMeeting,
  eventBefore,
  eventFirst,
  eventGoesOn,
  heldByOthers,
  madeBefore,
  ofAllBehind,
  ofOutside,
  ourOwn,
  ownEvent,
  papersOfOthers,
  partsOfEvent,
  wideBefore,
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
const isPaper = read(papersOfOthers);
const isMade = read(madeBefore);
const toldEvent = read(eventBefore, 'gu');
const isFirst = read(eventFirst);
const isPart = read(partsOfEvent);
const goesOn = read(`(?<!\\p{L})${eventGoesOn}(?!\\p{L})`, 'gu');
const isOurs = read(ourOwn);
const isOfAll = read(ofAllBehind);
const isOfAllBefore = read(wideBefore);
const isTheirCount = read(asOthersCount);

/** The same for all who tell of it: one conference has 63 places, however many units went there. */
export function isTheirs(before: string, after: string): boolean {
  if (isOfAll.test(after) || isOfAllBefore.test(before) || isTheirCount.test(before)) return true;
  if (isPaper.test(after) && !isMade.test(before)) return true;
  if (isEvent.test(after)) {
    if (isHeld.test(after)) return true;
    if (isCarriedOut.test(after) && !isOwnEvent.test(before)) return true;
    if (isAttended.test(before) && isOutside.test(after)) return true;
  }
  return isOfTheirEvent(lastPart(before, /[;:(]|\.(?!\d)/), after);
}

/** "Hội nghị do Bộ tổ chức tại 63 điểm cầu": how large it was. */
function isOfTheirEvent(clause: string, after: string): boolean {
  const told = eachMatch(clause, toldEvent).pop();
  if (told === undefined || isOwnEvent.test(clause.slice(0, told.index))) return false;
  const rest = clause.slice(told.index + told[0].length);
  if (acted.test(rest.replace(goesOn, '')) || isOurs.test(clause.slice(told.index))) return false;
  const [behind = ''] = after.split(/[,;.(]/);
  return isPart.test(after) || (isFirst.test(clause) && !isOurs.test(behind));
}

/** "Tham gia 3 cuộc thi": of whom is not said; others may have been to the same. */
export function isAttendedThere(before: string, after: string): boolean {
  return isMeeting.test(after) && isAttended.test(before);
}
