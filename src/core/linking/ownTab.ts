/** Reads a tab of one unit alone: its questions go down, or its years. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { rememberedWith } from '../lib/remembered.ts';
import { nameKey } from '../text/text.ts';
import type { Grid } from '../workbook.ts';
import { speaks } from './headerArea.ts';
import { headerWordsOf, phraseOf, phrasesIn, readHeader, startIn, wordsOf } from './headerText.ts';
import { wordsAt } from './shape/cellWords.ts';
import { isNameHeader } from './shape/nameHeader.vi.ts';
import { ownerOfTab } from './shape/ownerOfTab.ts';
import { saidInHeader } from './shape/saidOfFigures.ts';
import { unitLike } from './unitNames.ts';
import { isYearAlone, saysPartOfYear, yearOf } from './years.ts';

/** Rows and columns from 0: the row over the questions, their column, the columns of answers with their years. */
export interface OwnTab {
  readonly unit: string;
  readonly head: number;
  readonly label: number;
  readonly answers: ReadonlyMap<number, number | null>;
}

/** Fewest questions of a form. */
const fewest = 3;
const columnsSearched = 4;
const rowsBetween = 3;

/** Questions go down and no other unit is named; null where the tab does not say whose it is, or which of its columns are of a year. */
export function ownTabOf(grid: Grid, outline: Outline): OwnTab | null {
  const found = readOwn(grid)(outline);
  return found && found.unclear.length === 0 ? found.own : null;
}

/** Why a tab of one unit is not read: none of its columns is a year's, only "Học kỳ I" and "Học kỳ II". */
export function periodsReason(grid: Grid, outline: Outline) {
  const heads = readOwn(grid)(outline)?.unclear ?? [];
  const of = heads.map((head) => `“${head}”`).join(', ');
  return heads.length === 0 ? null : { how: 'periods' as const, count: heads.length, of };
}

interface ReadOwn {
  readonly own: OwnTab;
  /** Heads of its columns. Empty where one column is surely of a whole year. */
  readonly unclear: readonly string[];
}

/** Every tab is asked again and again: by its role, turned, and for why it is not read. */
const readOwn = rememberedWith((grid: Grid) =>
  rememberedWith((outline: Outline) => readTabOfUnit(grid, outline)),
);

function readTabOfUnit(grid: Grid, outline: Outline): ReadOwn | null {
  const words = headerWordsOf(outline);
  const unit = ownerOfTab(grid, words);
  if (unit === null) return null;
  const answered = questionsOf(grid, words, true);
  const { label, asked } =
    answered.asked.length >= fewest ? answered : questionsOf(grid, words, false);
  const head = headOver(grid, asked[0] ?? 0, label);
  const others = (text: string) => unitLike(text) && nameKey(text) !== nameKey(unit);
  if (asked.length < fewest || head < 0 || namesUnits(grid, [head, ...asked], label, others))
    return null;
  const all = answerColumns(grid, { head, label, asked }, words);
  const titleOf = (at: number) => wordsAt(grid, head, at);
  // Of plans, parts of a year, comparisons and what was done the last is the answer.
  const isDated = [...all.values()].some((year) => year !== null);
  // A total over the years is no year's answer.
  const isSum = (at: number) => isDated && startIn(titleOf(at), words.totals) !== undefined;
  const whole = new Map([...all].filter(([at]) => !isSum(at) && !isPartial(titleOf(at), words)));
  const answers = whole.size === 0 ? all : whole;
  // In a form that nobody has filled, only years say which columns are for answers.
  if (asked !== answered.asked && answers.size < 2) return null;
  if (answers.size === 0) return null;
  // Next to a half of 2024, a column of 2023 does not answer a question of 2024.
  const [year = null] = answers.values();
  const ofOther = asked.filter((row) => ![null, year].includes(yearOf(wordsAt(grid, row, label))));
  const isOnlyOther = ofOther.length === asked.length || (all.size > 1 && ofOther.length > 0);
  const isOther = whole.size === 1 && year !== null && isOnlyOther;
  const unclear = isClear(whole) && !isOther ? [] : [...all.keys()].map(titleOf);
  return { own: { unit, head, label, answers }, unclear };
}

function isClear(answers: ReadonlyMap<number, number | null>): boolean {
  const years = [...answers.values()];
  const areYears = years.every((year) => year !== null) && new Set(years).size === years.length;
  return answers.size === 1 || (answers.size > 1 && areYears);
}

/** "Kế hoạch", "6 tháng đầu năm 2024", "So với năm 2023": no answer of a whole year; "đến hết tháng 12" is one. */
function isPartial(title: string, words: HeaderWords): boolean {
  const said = ` ${phraseOf(title)} `.replace(toYearsEnd, ' ');
  const { plans = [], yearPlans = [], planTitles = [], plannedFigures = [] } = words;
  const { partYears = [], terms = [] } = words;
  const planned = [...plans, ...yearPlans, ...planTitles, ...plannedFigures];
  const starts = planned.some((one) => said.startsWith(` ${phraseOf(one)} `));
  const isPart = / (?:[1-9]|10) ?t(?:hang)? /.test(said) || saysPartOfYear(title);
  const says = [...partYears, ...terms].some((one) => said.includes(` ${phraseOf(one)} `));
  // "2024 KH", "Năm 2024 (kế hoạch)", "Lũy kế từ 2021", "Tỷ lệ so năm 2023".
  const isOther =
    saidInHeader(title, words).length > 0 || readHeader(title, words).blocked !== null;
  return starts || isPart || says || isOther;
}

const toYearsEnd = / (?:tu thang 0?1 )?(?:den|het)(?: het)? thang 1[12](?= )/g;

/** The column with most questions, and their rows. */
function questionsOf(
  grid: Grid,
  words: HeaderWords,
  isAnswered: boolean,
): { readonly label: number; readonly asked: readonly number[] } {
  const labels = Array.from({ length: columnsSearched }, (_, at) =>
    askedRows(grid, at, words, isAnswered),
  );
  const most = Math.max(...labels.map((rows) => rows.length));
  const label = labels.findIndex((rows) => rows.length === most);
  return { label, asked: labels[label] ?? [] };
}

/** The row right above the first question, or over the titles of groups between: it says what columns hold. */
function headOver(grid: Grid, first: number, label: number): number {
  for (let row = first - 1; row >= Math.max(0, first - rowsBetween); row--) {
    const width = grid.values[row]?.length ?? 0;
    for (let at = label + 1; at < width; at++) if (wordsAt(grid, row, at) !== '') return row;
  }
  return first - 1;
}

/** Rows whose text in this column asks for something of the form; answered: with cells to the right of it. */
function askedRows(grid: Grid, column: number, words: HeaderWords, isAnswered: boolean): number[] {
  const heads = phrasesIn(words.questions);
  return grid.values.flatMap((cells, row) => {
    const text = wordsAt(grid, row, column);
    const isAnsweredIn = (own: number) =>
      cells.some((_, at) => at > column && wordsAt(grid, own, at) !== '');
    const isByYear = isYearAlone(wordsAt(grid, row + 1, column)) && isAnsweredIn(row + 1);
    const isFilled = !isAnswered || isAnsweredIn(row) || isByYear;
    const isHead =
      heads.has(phraseOf(text)) || isNameHeader(text.replace(/\s*[:：]\s*$/, ''), words);
    const isAsked = isFilled && !isHead && !/^[\d.,()]*$/.test(text) && speaks(text, words);
    return isAsked && wordsOf(text).length >= 2 && !unitLike(text) ? [row] : [];
  });
}

/** Names of other units next to the questions: the tab is not one unit's. */
function namesUnits(
  grid: Grid,
  rows: readonly number[],
  label: number,
  isOther: (text: string) => boolean,
): boolean {
  const found = rows.flatMap((row) =>
    (grid.values[row] ?? []).flatMap((_, at) => (at === label ? [] : [wordsAt(grid, row, at)])),
  );
  return found.some(isOther);
}

/** Columns right of the questions that hold answers: not notes, not units of measure. */
function answerColumns(
  grid: Grid,
  { head, label, asked }: { head: number; label: number; asked: readonly number[] },
  words: HeaderWords,
): Map<number, number | null> {
  const plain = new Set([...words.ignored, ...words.measures].map(phraseOf));
  const isPlain = (text: string) => text !== '' && plain.has(phraseOf(text));
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const found = new Map<number, number | null>();
  for (let at = label + 1; at < width; at++) {
    const title = wordsAt(grid, head, at);
    const rows = asked.flatMap((row) => [row, ...yearsUnder(grid, row, label)]);
    const texts = rows.map((row) => wordsAt(grid, row, at)).filter((text) => text !== '');
    const isAnswers = texts.length > 0 && !texts.every(isPlain);
    if (!isPlain(title) && (isAnswers || yearOf(title) !== null)) found.set(at, yearOf(title));
  }
  return found;
}

/** Rows of nothing but years under a question. */
function yearsUnder(grid: Grid, row: number, label: number): readonly number[] {
  const rest = grid.values.slice(row + 1);
  const end = rest.findIndex((_, at) => !isYearAlone(wordsAt(grid, row + 1 + at, label)));
  return rest.slice(0, end < 0 ? rest.length : end).map((_, at) => row + 1 + at);
}
