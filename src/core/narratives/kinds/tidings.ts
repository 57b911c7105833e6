/** Whether a sentence brings good or bad news: by the words of each clause, what is denied, what rises and falls. */
import {
  caseNoun,
  caseReach,
  dealtInTime,
  denialReach,
  eases,
  faintPraise,
  helped,
  joinedAgainst,
  leftUndone,
  newsEnds,
  noneMet,
  rarelyOtherwise,
  settled,
  settledInPart,
  turns,
  twiceDenied,
  type Weight,
  weighed,
  withinBounds,
  yearTold,
} from './tidings.vi.ts';

/** "unclear": nobody can say from the words alone. */
type Tidings = 'good' | 'bad' | 'unclear';

/** Words of a phrase → what it adds. */
const weights = new Map(
  (Object.entries(weighed) as [Weight, readonly string[]][]).flatMap(([weight, phrases]) =>
    phrases.map((phrase) => [phrase, weight] as const),
  ),
);
const longest = Math.max(...[...weights.keys()].map((phrase) => phrase.split(' ').length));

interface Mark {
  readonly weight: Weight;
  /** Its first word and its last. */
  readonly at: number;
  readonly end: number;
  /** Words between a denial and what it denies. */
  readonly reach: number;
}

/** Once it has denied something ill it reaches what else is ill, and nothing more. */
interface Denial extends Mark {
  readonly isSpent?: boolean;
}

/** As its words say, unless they deny twice or tell of what was ill and dealt with in time. */
export function tidingsOf(text: string): Tidings {
  const small = text.toLowerCase();
  const isTurned = twiceDenied.test(small) || (dealtInTime.test(small) && !leftUndone.test(small));
  const said = newsIn(text);
  return said === 'bad' && isTurned ? 'unclear' : said;
}

/** Bad news in any clause is bad; else good news in one of them is good. */
function newsIn(text: string): Tidings {
  let [isGood, isUnsure] = [false, false];
  let before: Before = { subject: '', isDenied: false };
  for (const clause of joinedAgainst(text.toLowerCase()).split(newsEnds)) {
    const marks = marksOf(clause);
    const news = newsOf(marks, before);
    if (news.said === 'bad') return 'bad';
    isGood ||= news.said === 'good';
    isUnsure ||=
      marks.some(({ weight }) => weight === 'unsure') ||
      (turns.test(clause) && news.said === 'unclear');
    before = news;
  }
  return isGood && !isUnsure && !faintPraise.test(text.toLowerCase()) ? 'good' : 'unclear';
}

/** Written under difficulties, it names none: "Không gặp khó khăn", "Máy tính đã được trang bị mới". */
export function namesNoDifficulty(text: string): boolean {
  const small = text.toLowerCase();
  if (settled.test(small)) return !settledInPart.test(small);
  if (rarelyOtherwise.test(small)) return true;
  if (helped.test(small)) return tidingsOf(text) === 'good';
  const isNone = noneMet.test(small);
  const isBound = withinBounds.test(isNone ? small.replace(yearTold, '') : small);
  return (isNone || eases.test(small)) && !isBound && tidingsOf(text) === 'good';
}

function marksOf(clause: string): readonly Mark[] {
  const words = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let length = Math.min(longest, words.length - at);
    while (length > 1 && !weights.has(words.slice(at, at + length).join(' '))) length -= 1;
    const phrase = words.slice(at, at + length).join(' ');
    const weight = weights.get(phrase);
    if (weight === undefined) continue;
    marks.push({ weight, at, end: at + length - 1, reach: reachOf(phrase) });
    at += length - 1;
  }
  return marks;
}

/** "Không còn tình trạng học sinh …": all that the case is. */
function reachOf(phrase: string): number {
  return caseNoun.test(phrase) ? caseReach : denialReach;
}

/** What is left of a mark once a denial in front of it is heard. */
type Heard = 'good' | 'bad' | 'ill' | 'boon' | 'less' | 'more' | 'steady' | 'few' | '';

/** What the clause before hands on: "số vụ không tăng, giảm dần", "không lơ là, buông lỏng". */
interface Before {
  readonly subject: Heard;
  readonly isDenied: boolean;
}

function newsOf(marks: readonly Mark[], before: Before): Before & { readonly said: Tidings } {
  const heard: Heard[] = [];
  const goesOn = before.isDenied && marks[0]?.at === 0 && isIll(marks[0].weight);
  let denial: Denial | null = goesOn ? { weight: 'not', at: 0, end: 0, reach: denialReach } : null;
  let isTopic = false;
  let isDenied = false;
  for (const mark of marks) {
    if (denial !== null && mark.at - denial.end > denial.reach) {
      heard.push(leftOver(denial));
      denial = null;
    }
    const isReached = !denial?.isSpent || isIll(mark.weight);
    heard.push(hear(mark.weight, isReached ? (denial?.weight ?? null) : null, isTopic));
    isDenied = denial !== null && isIll(mark.weight);
    isTopic ||= mark.weight === 'against';
    if (isDenial(mark.weight)) denial = mark;
    else if (isDenied) denial = { ...mark, weight: 'not', isSpent: true };
    else if (!reachesOver.has(mark.weight)) denial = null;
  }
  if (denial !== null) heard.push(leftOver(denial));
  const subject = [...heard].reverse().find(isSubject) ?? before.subject;
  const said = weigh(heard, before.subject);
  return {
    said,
    isDenied: isDenied || (said === 'good' && heard[heard.length - 1] === 'ill'),
    subject,
  };
}

/** A denial in front of these reaches what is behind them. */
const reachesOver: ReadonlySet<Weight> = new Set(['boon', 'need', 'plain']);

function isIll(weight: Weight): boolean {
  return weight === 'bad' || weight === 'harm';
}

function isDenial(weight: Weight): boolean {
  return weight === 'not' || weight === 'notYet' || weight === 'without';
}

/** What has not been done is bad, whatever it is. */
function leftOver({ weight }: Mark): Heard {
  return weight === 'notYet' ? 'bad' : '';
}

function hear(weight: Weight, denial: Weight | null, isTopic: boolean): Heard {
  const isDenied = denial !== null;
  if (weight === 'good' || weight === 'fit')
    return isDenied ? 'bad' : weight === 'good' ? 'good' : '';
  if (weight === 'need') return denial === 'without' ? 'bad' : '';
  if (weight === 'boon') return denial === 'without' ? 'bad' : 'boon';
  if (isIll(weight)) return isDenied ? 'good' : isTopic && weight === 'harm' ? '' : 'ill';
  if (weight === 'against') return isDenied ? 'bad' : '';
  if (weight === 'less') return isDenied ? 'more' : 'less';
  if (weight === 'more') return isDenied ? 'steady' : 'more';
  return weight === 'few' ? 'few' : '';
}

/** What rises or falls is what was named last before it, else first behind it. */
function weigh(heard: readonly Heard[], before: Heard): Tidings {
  let [isGood, isBad, isIllTold] = [
    heard.includes('good'),
    heard.includes('bad'),
    heard.includes('ill'),
  ];
  heard.forEach((one, at) => {
    const behind = heard.slice(at + 1).find(isSubject);
    const subject =
      one === 'few' ? behind : (heard.slice(0, at).reverse().find(isSubject) ?? behind ?? before);
    const falls = one === 'less' || one === 'few' || one === 'steady';
    if (falls && subject === 'ill') [isGood, isIllTold] = [true, false];
    if (one === 'few' && subject !== 'ill') isBad = true;
    if (one === 'less' && subject === 'boon') isBad = true;
    if (one === 'more' && subject === 'boon') isGood = true;
    if (one === 'more' && subject === 'ill') isBad = true;
  });
  if (isBad || isIllTold) return 'bad';
  return isGood ? 'good' : 'unclear';
}

function isSubject(one: Heard): boolean {
  return one === 'ill' || one === 'boon';
}
