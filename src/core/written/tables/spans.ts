/** Rows or columns that part a year or a school: what they are parts of, and whether their sum is all of it. */
import {
  aroundUnit,
  countedPart,
  gradePart,
  halfOfYear,
  manyParts,
  mostOf,
  numberOfPart,
  numbersOfParts,
  ofSomePart,
  ofWholeSchool,
  ofWholeYear,
  ofYears,
  partCell,
  partsTogether,
  partUnderHead,
  schoolPart,
  schoolTerm,
  sumStart,
  termPart,
  termSort,
  unitOfPart,
  upToPart,
  wholeSets,
} from './spanWords.vi.ts';

/** A part by its words, and by those of the head that it stands under. */
export interface TablePart {
  readonly key: string;
  readonly head: string;
}

/** A part, not words of something else under the head of parts, nor all of them. */
export function isSpan({ key, head }: TablePart): boolean {
  if (head === '') return partCell.test(key) && !isAllOf({ key, head });
  if (isAllOf({ key, head })) return false;
  if (partCell.test(key) || partsTogether.test(key)) return true;
  const most = mostOf.find(([of]) => of.test(head))?.[1] ?? Number.POSITIVE_INFINITY;
  return partUnderHead.test(key) && !(Number(key) > most);
}

/** "6, 7, 8, 9" is the whole school. */
function isAllOf({ key, head }: TablePart): boolean {
  if (!partsTogether.test(key)) return false;
  return isWhole(unitOfPart.exec(key)?.[1] ?? head, numbersIn(key));
}

/** "2, 3", "1-6": all that it names; else its one number. */
function numbersIn(key: string): readonly number[] {
  if (!partsTogether.test(key)) {
    const said = numberOfPart.exec(key.replace(unitOfPart, ' '))?.[1] ?? '';
    return [numbersOfParts.get(said) ?? Number(said || Number.NaN)];
  }
  const [first, last] = (upToPart.exec(key)?.slice(1) ?? []).map(Number);
  if (first === undefined || last === undefined) return (key.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function isWhole(unit: string, numbers: readonly number[]): boolean {
  const own = new Set(numbers);
  const isRun = (first: number, last: number) =>
    own.size === last - first + 1 && Math.min(...own) === first && Math.max(...own) === last;
  if (countedPart.test(unit)) return own.size > 1 && isRun(1, own.size);
  const ranges = wholeSets.find(([of]) => of.test(unit.replace(aroundUnit, '')))?.[1] ?? [];
  return ranges.some(([first, last]) => isRun(first, last));
}

/** All that there are: both terms, twelve months, every grade of a level. */
function areAll(spans: readonly TablePart[]): boolean {
  const halves = new Set(spans.map(({ key }) => halfOfYear.exec(key)?.[1]));
  if (spans.length === 2 && halves.size === 2 && !halves.has(undefined)) return true;
  const units = new Set(spans.map(unitOf));
  const [unit = ''] = units;
  if (units.size !== 1 || unit === '') return false;
  const numbers = spans.flatMap(({ key }) => numbersIn(key));
  return numbers.every((one) => !Number.isNaN(one)) && isWhole(unit, numbers);
}

export function isOfSchool(span: TablePart): boolean {
  return unitOf(span) === gradePart;
}

function unitOf({ key, head }: TablePart): string {
  const own = unitOfPart.exec(key)?.[1] ?? head.replace(aroundUnit, '');
  if (termPart.test(own)) return termSort;
  return schoolPart.test(own) || schoolPart.test(key) ? gradePart : own;
}

/** "HK II 2022-2023" is of 2023; null where no school year is said. */
export function yearOfTerm({ key }: TablePart): number | null {
  const found = schoolTerm.exec(key);
  if (!found) return null;
  const [, isFirst, first, last] = found;
  return century + Number(isFirst === undefined ? last : first);
}

const century = 2000;

/** What a row or a column of a sum tells of: all that stands beside it, all of the year, of the school, less or more. */
export type SumOf = 'beside' | 'year' | 'school' | 'part' | 'years';

export function sumTold(key: string): SumOf | null {
  if (!sumStart.test(key)) return null;
  if (ofYears.test(key)) return 'years';
  if (ofWholeYear.test(key)) return 'year';
  if (ofWholeSchool.test(key)) return 'school';
  return ofSomePart.test(key) && !manyParts.test(key) ? 'part' : 'beside';
}

/** Whether a sum with such words holds all of the year and of the school. */
export function tellsAll(sum: SumOf, key: string, spans: readonly TablePart[]): boolean {
  if (sum === 'part' || sum === 'years') return false;
  const many = manyParts.exec(key)?.[1];
  if (many !== undefined && Number(many) !== spans.length) return false;
  const ofSchool = spans.length > 0 && spans.every(isOfSchool);
  const ofTime = !spans.some(isOfSchool);
  if ((sum === 'school' && ofSchool) || (sum === 'year' && ofTime)) return true;
  return areAll(spans);
}
