/** What an outside body did: no figure of the unit that tells of it. */
import { lastPart, readEither } from './counting.ts';
import {
  actsOfBody,
  bodyInFront,
  clauseEnd,
  enforcing,
  forWholeArea,
  givenToUs,
  heldByBody,
  heldByHigher,
  madeByBody,
  ourClause,
  ourShare,
  oursWithin,
  withUs,
  work,
} from './ofOthers.vi.ts';

const isHeldByBody = readEither(heldByBody);
const isMadeByBody = readEither(madeByBody);
const isWithUs = readEither(withUs);
const isActOfBody = readEither(actsOfBody);
const isGivenToUs = readEither(givenToUs);
const isOursWithin = readEither(oursWithin);
const isOfWholeArea = readEither(forWholeArea);
const endOfClause = readEither(clauseEnd);
const isOurClause = readEither(ourClause);
const isOfHigher = readEither(heldByHigher);
const isWork = readEither(work);
const beginsWithBody = readEither(bodyInFront);
const isOurShare = readEither(ourShare);
const isEnforced = readEither(enforcing);

/** "Sở mở 2 lớp, trường cử 3 người": what an outside body does is its own, unless at, with or for the unit. */
export function isOfBody(before: string, after: string): boolean {
  const act = actOf(before, after);
  if (act === null) return false;
  const { clause, isTheirs, hasOurs } = act;
  if (act.isShared) return true;
  if (isTheirs && (act.isOfArea || !isGivenToUs.test(clause))) return true;
  const isAct = isHeldByBody.test(clause) || (isMadeByBody.test(clause) && isWork.test(after));
  return isAct && hasOurs;
}

/** "Quận phân bổ 15 triệu đồng, trường chi 5 triệu đồng": what is given alone is given to the unit. */
export function isTheirMoney(before: string, after: string): boolean {
  const act = actOf(before, after);
  if (act?.isShared) return true;
  if (!act?.isTheirs) return false;
  return act.isOfArea || (act.hasOurs && !isGivenToUs.test(act.clause));
}

/** The clause of a number; null where it is the unit's, or at, with or for it. */
function actOf(before: string, after: string) {
  const clause = lastPart(before, /[,;:(]|\.(?!\d)/);
  if (isOurClause.test(clause) || isOursWithin.test(clause)) return null;
  const [rest = ''] = after.split(endOfClause);
  // "Công an mở đợt cao điểm, xử lý 40 vụ": what a clause without a subject goes on with.
  const led = isEnforced.test(clause)
    ? lastPart(
        before.slice(0, before.length - clause.length).replace(/[,;:(]\s*$/, ''),
        /[,;:(]|\.(?!\d)/,
      )
    : '';
  const isTheirs = isActOfBody.test(clause) || (isActOfBody.test(led) && !isWithUs.test(led));
  const isOfArea = isTheirs && isOfWholeArea.test(rest);
  // "Cho 300 giáo viên" of a higher body are those of all.
  const whole = isOfHigher.test(clause) ? clause + rest : `${clause.trim()} ${rest.trim()}`;
  if (!isOfArea && isWithUs.test(whole)) return null;
  const front = before.slice(0, before.length - clause.length);
  return {
    clause,
    isTheirs,
    isOfArea,
    // What the unit got of it is told beside it.
    isShared: beginsWithBody.test(clause) && isOurShare.test(after),
    hasOurs: isOurClause.test(after) || isOurClause.test(front),
  };
}
