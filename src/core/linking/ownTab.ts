/** Reads a tab of one unit alone: its questions go down, or its years. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { nameKey } from '../text/text.ts';
import type { Grid } from '../workbook.ts';
import { speaks } from './headerArea.ts';
import { headerWordsOf, phraseOf, phrasesIn, wordsOf } from './headerText.ts';
import { distinctTexts, wordsAt } from './shape/cellWords.ts';
import { isNameHeader } from './shape/nameHeader.vi.ts';
import { unitLike } from './unitNames.ts';
import { isYearAlone, yearOf } from './years.ts';

/** Rows and columns from 0: the row over the questions, their column, the columns of answers with their years. */
export interface OwnTab {
  readonly unit: string;
  readonly head: number;
  readonly label: number;
  readonly answers: ReadonlyMap<number, number | null>;
}

/** Fewest questions of a form. */
const fewest = 3;
const rowsSearched = 12;
const columnsSearched = 4;
const rowsBetween = 3;

/** Questions go down and no other unit is named; null where the tab does not say whose it is. */
export function ownTabOf(grid: Grid, outline: Outline): OwnTab | null {
  const words = headerWordsOf(outline);
  const unit = ownerOf(grid, words);
  if (unit === null) return null;
  const answered = questionsOf(grid, words, true);
  const { label, asked } =
    answered.asked.length >= fewest ? answered : questionsOf(grid, words, false);
  const head = headOver(grid, asked[0] ?? 0, label);
  const others = (text: string) => unitLike(text) && nameKey(text) !== nameKey(unit);
  if (asked.length < fewest || head < 0 || namesUnits(grid, [head, ...asked], label, others))
    return null;
  const answers = answerColumns(grid, { head, label, asked }, words);
  const years = [...answers.values()];
  const isClear =
    answers.size === 1 ||
    (years.every((year) => year !== null) && new Set(years).size === years.length);
  // In a form that nobody has filled, only years say which columns are for answers.
  if (asked !== answered.asked && answers.size < 2) return null;
  return answers.size > 0 && isClear ? { unit, head, label, answers } : null;
}

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

/** The tab's name, "Đơn vị: …", or a title that is a unit's name. */
function ownerOf(grid: Grid, words: HeaderWords): string | null {
  if (unitLike(grid.name)) return grid.name.normalize('NFC').trim();
  let title: string | null = null;
  const from = Math.max(
    0,
    grid.values.findIndex((_, row) => distinctTexts(grid, row).length > 0),
  );
  for (let row = from; row < Math.min(from + rowsSearched, grid.values.length); row++) {
    const texts = distinctTexts(grid, row);
    for (const [at, text] of texts.entries()) {
      const [said = '', name = ''] = text.split(/[:：]/);
      if (name.trim() !== '' && isNameHeader(said, words)) return name.trim();
      const next = texts[at + 1];
      if (texts.length === 2 && next !== undefined && isNameHeader(text, words) && unitLike(next))
        return next;
    }
    const [first = '', ...beside] = texts;
    // A form's number, or the country's name, may stand beside it.
    const isTitle = beside.length < 3 && beside.every((text) => isWords(text) && !unitLike(text));
    if (unitLike(first) && isTitle) title ??= first;
  }
  return title;
}

/** Text that is no figure; "Biểu số 01" is none. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^\d/.test(text);
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

/** The tab with a column of the unit's name behind its last one; the tab itself where it is no such tab. */
export function withOwnName(grid: Grid, outline: Outline): Grid {
  const words = headerWordsOf(outline);
  const head = yearHead(grid, words);
  const unit = head && ownerOf(grid, words);
  if (!head || unit === null) return grid;
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const own = grid.values.map((_, row) => {
    if (row === head.row) return outline.registry.name.label;
    return row > head.row && isYearAlone(wordsAt(grid, row, head.column)) ? unit : '';
  });
  const beside = <T>(rows: readonly (readonly T[])[], text: (row: number) => T, blank: T): T[][] =>
    rows.map((cells, row) => {
      const rest = Array.from({ length: width - cells.length }, () => blank);
      return [...cells, ...rest, text(row)];
    });
  return {
    ...grid,
    values: beside(grid.values, (row) => own[row] ?? '', ''),
    shown: beside(grid.shown, (row) => own[row] ?? '', ''),
    ...(grid.formats ? { formats: beside(grid.formats, () => '', '') } : {}),
  };
}

/** The header over a column of years, with questions next to it and no unit in it or under it. */
function yearHead(grid: Grid, words: HeaderWords): { row: number; column: number } | null {
  const years = phrasesIn(words.yearColumns);
  for (let row = 0; row < Math.min(rowsSearched, grid.values.length); row++) {
    const texts = (grid.values[row] ?? []).map((_, at) => wordsAt(grid, row, at));
    const column = texts.findIndex((text) => years.has(phraseOf(text)));
    if (column < 0) continue;
    const asked = texts.filter((text, at) => at !== column && text !== '' && speaks(text, words));
    const below = grid.values.slice(row + 1).map((_, at) => wordsAt(grid, row + 1 + at, column));
    const isNamed = texts.some((text) => isNameHeader(text, words)) || hasUnitsFrom(grid, row);
    return asked.length >= 2 && below.filter(isYearAlone).length >= 2 && !isNamed
      ? { row, column }
      : null;
  }
  return null;
}

function hasUnitsFrom(grid: Grid, head: number): boolean {
  return grid.values.some((_, row) => row >= head && distinctTexts(grid, row).some(unitLike));
}
