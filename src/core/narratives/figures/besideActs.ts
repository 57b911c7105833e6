/** Numbers that count without an act right before them, and numbers that do not count behind one. */
import { held } from '../order/adjuncts.vi.ts';
import { shortForms } from '../synonyms.vi.ts';
import {
  addedAfter,
  allTogether,
  betweenActAndNumber,
  closedAfter,
  course,
  hasHeld,
  lesson,
  makingActs,
  manyOfThem,
  noThing,
  ofSize,
  pieceNouns,
  turnsOf,
  unsureBefore,
} from './addsUp.vi.ts';
import { acted, lastPart, session } from './counting.ts';

const madeRight = new RegExp(
  `(?<!\\p{L})(?:${makingActs.join('|')})${betweenActAndNumber}\\s*$`,
  'u',
);
const [isNoThing, isSize, isMany, isTogether] = [noThing, ofSize, manyOfThem, allTogether].map(
  (one) => new RegExp(one, 'u'),
) as [RegExp, RegExp, RegExp, RegExp];
const shortNoun = new RegExp(`(?<=^\\s+${turnsOf})\\p{L}+(?!\\p{L})`, 'u');
const [addedLast, closed] = [addedAfter, closedAfter].map((one) => new RegExp(one, 'u')) as [
  RegExp,
  RegExp,
];
/** Opened behind words, and behind no other count: "3 cuộc thi (210 bài)" may be of one of them. */
const inOwnBrackets = /^(?!.*(?<![\p{N}/.])(?!(?:19|20)\d\d )\d[\d.]* \p{L}).*\(\s*$/u;
const isUnsure = new RegExp(unsureBefore, 'u');
export const isLesson = new RegExp(lesson, 'u');
const isCourse = new RegExp(course, 'u');
const isHeldCourse = new RegExp(
  `^\\s*${hasHeld}(?:${[...held].join('|')})(?: (?!\\d)\\p{L}+){0,6}\\s*$`,
  'u',
);
const isPieces = new RegExp(`^\\s+(?:${pieceNouns.join('|')})\\s*(?:$|[,;.()])`, 'u');

/** "31 GVCN": as it is meant. */
export function spelled(after: string): string {
  return after.replace(shortNoun, (word) => shortForms[word] ?? word);
}

/** "Tiếp đoàn …, 12 đại biểu", "… trong giờ chào cờ (9 buổi)": the last that is said, and nothing more. */
export function isAddedLast(before: string, after: string, noun: string): boolean {
  const front = lastPart(before, /[;:]|\.(?!\d)/);
  if (isLesson.test(after) || !/[,(]\s*$/.test(front) || !acted.test(front) || isUnsure.test(front))
    return false;
  const isFirst = !/\d[\d.]* [^,(]*\(|\([^)]*\)/.test(front.replace(/\(\s*$/, ''));
  const rest = after.slice(noun.length);
  return isFirst && (addedLast.test(rest) || (inOwnBrackets.test(front) && closed.test(rest)));
}

/** What is counted right behind an act that makes things, whatever it is called. */
export function madeThing(before: string, after: string): string | undefined {
  if (!madeRight.test(before) || isNoThing.test(after) || isSize.test(after)) return undefined;
  return /^\s+\p{L}{2,}(?!\p{L}|\/)/u.exec(after)?.[0];
}

/** "Các trường tổ chức 2 buổi": each of them, or all. */
export function isEachOrAll(part: string, after: string, value: number): boolean {
  const many = isMany.exec(part);
  if (many === null || isTogether.test(part)) return false;
  const least = session.test(after) || isLesson.test(after) ? leastOfSessions : leastOfThings;
  return value < least && acted.test(part.slice(many.index + many[0].length));
}

/** Fewer may be what each of many did. */
const leastOfSessions = 50;
const leastOfThings = 10;

/** "Tập huấn cho giáo viên 2 lớp", "lắp camera 16 chiếc": the quantity behind its noun. */
export function isQuantity(part: string, after: string): boolean {
  return (
    (isCourse.test(after) && isHeldCourse.test(part)) || (isPieces.test(after) && acted.test(part))
  );
}
