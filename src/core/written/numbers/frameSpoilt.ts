/** Words that are all known, and the number is not the unit's own of that year all the same. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { ownTopic } from '../../text/topics.vi.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { type FieldWords, hasContext } from '../fieldWords.ts';
import { isOffice, isOneSchool } from '../openings.vi.ts';
import {
  addedTo,
  advised,
  allBefore,
  asPlanned,
  befell,
  besideOffice,
  besideOthers,
  bought,
  bracketBehind,
  budgetOnly,
  byMeans,
  cases,
  comparedYears,
  dailySession,
  deedOnPaper,
  deedsOf,
  deniesBehind,
  eitherCase,
  forOtherUnit,
  forProgramme,
  heldThings,
  isDepartment,
  lastDeed,
  ledByOthers,
  likeAnother,
  manyYears,
  noWhole,
  objectBefore,
  ofPartYear,
  oneApart,
  otherActs,
  othersAct,
  othersPay,
  ownWent,
  paperNoun,
  papersOfAll,
  partOfOthers,
  partOfSum,
  peopleCount,
  programmeSession,
  runningCosts,
  scaleApart,
  sinceBehind,
  someAct,
  sourceOnly,
  sumGoesOn,
  tookPart,
  toolFor,
  tools,
  turnsOfThings,
  vagueThings,
  victims,
  wholeBudget,
  wholeYear,
  widerArea,
} from './frameSpoilt.vi.ts';
import { takesBack } from './plainFrame.vi.ts';

/** A figure with what stands around it in its clause. */
interface Framed {
  readonly draft: FigureDraft;
  readonly reading: SentenceAt;
  readonly words: FieldWords;
  /** Of the clause, without its years and what it rests on. */
  readonly before: string;
  /** As it is written, to the end of the clause. */
  readonly behind: string;
}

export function isSpoilt(framed: Framed): boolean {
  return [
    isNotItsAmount,
    isOfSomeTime,
    isOfSomeOthers,
    isNoDeed,
    isOfOtherPeople,
    isOtherMoney,
  ].some((spoils) => spoils(framed));
}

/** "3 + 4 buổi", "20 buổi trở lên", "(nghìn lượt)". */
function isNotItsAmount({ draft, reading, words, before, behind }: Framed): boolean {
  const typed = reading.key.slice(draft.start, draft.end);
  const isShare = heldThings.test(typed) && noWhole.test(typed);
  if (isShare || takesBack.test(bracketBehind.exec(behind)?.[1] ?? '')) return true;
  if (partOfSum.test(before) || sumGoesOn.test(behind) || allBefore.test(before)) return true;
  return deniesBehind.test(behind) || (!words.isMoney && scaleApart.test(before));
}

function isOfSomeTime({ draft, before, behind }: Framed): boolean {
  const ofYears = [before, behind].some((one) => manyYears.test(one.replace(comparedYears, ' ')));
  if (likeAnother.test(before) || ofYears) return true;
  if ([before, partOf(behind)].some((one) => ofPartYear.test(one.replace(wholeYear, ' '))))
    return true;
  const since = sinceBehind.exec(behind)?.[1];
  return since !== undefined && Number(since) !== draft.year;
}

/** A class, a neighbour, the police beside a department. */
function isOfSomeOthers({ draft, reading, words, before, behind }: Framed): boolean {
  const { writer } = reading.passage;
  const typed = reading.key.slice(draft.start, draft.end);
  const own = before.slice(before.lastIndexOf(';') + 1);
  const isPeople = [...words.nouns].some((noun) => peopleCount.test(noun));
  if (!isPeople && someAct.test(own)) return true;
  const isOutside = !isOffice(writer) || isDepartment.test(writer);
  if (isOutside && partOfOthers.test(behind)) return true;
  if (isOneSchool(writer) && (oneApart.test(own) || forOtherUnit.test(behind))) return true;
  if (isOutside && heldThings.test(typed) && ledByOthers.test(behind)) return true;
  if (isOneSchool(writer)) return othersAct.test(own) || widerArea.test(partOf(behind));
  if (!isOffice(writer)) return false;
  return otherActs.test(own) || (isDepartment.test(writer) && besideOffice.test(own));
}

/** "Dự 5 buổi", "phổ biến 3 văn bản", "chi kinh phí cho 5 buổi". */
function isNoDeed({ draft, words, before, behind, reading }: Framed): boolean {
  const noun = reading.key.slice(draft.start, draft.end);
  const own = before.slice(
    Math.max(...[',', ';', ':', '('].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const deed = eachMatch(own, lastDeed).pop()?.[1] ?? '';
  const isHeld = heldThings.test(noun);
  if (deedOnPaper.test(own.replace(byMeans, ' ')) || asPlanned.test(behind)) return true;
  const isDaily = isHeld && dailySession.test(noun + behind);
  if (isDaily && !ownTopic.test(reading.key) && !programmeSession.test(own + partOf(behind)))
    return true;
  if (paperNoun.test(noun) && papersOfAll.test(behind) && !ownTopic.test(reading.key)) return true;
  if (isHeld && (objectBefore.test(own) || besideOthers.test(before))) return true;
  const isOtherDeed = deedsOf.some(([things, deeds]) => things.test(noun) && !deeds.test(deed));
  if (isOtherDeed && !(isHeld && ownWent.test(own))) return true;
  if (cases.test(noun) && eitherCase.test(behind) && !ownTopic.test(reading.key)) return true;
  if (deed === '' && addedTo.test(own)) return true;
  if (tools.test(noun) && toolFor.test(behind)) return true;
  const isVague = vagueThings.test(noun.trim()) && words.context.length > 0;
  return isVague && partOf(behind).trim() !== '' && !hasContext(words, reading.key);
}

function isOfOtherPeople({ words, behind, reading }: Framed): boolean {
  const said = `${reading.passage.lead} ${reading.key}`;
  if (words.nouns.has(victims)) return advised.test(reading.key) && !befell.test(said);
  const isPeople = [...words.nouns].some((noun) => peopleCount.test(noun));
  if (!isPeople || words.isMoney) return false;
  if (turnsOfThings.test(behind)) return true;
  return tookPart.test(partOf(behind));
}

function isOtherMoney({ words, before, behind, reading }: Framed): boolean {
  if (!words.isMoney) return false;
  if (runningCosts.test(before) || othersPay.test(before) || budgetOnly.test(before)) return true;
  if (wholeBudget.test(before) && !forProgramme.test(before)) return true;
  if (forProgramme.test(reading.key)) return false;
  return bought.test(before) || partOf(behind).replace(sourceOnly, '') !== '';
}

const partOf = (text: string) => /^[^,;.(]*/.exec(text)?.[0] ?? '';
