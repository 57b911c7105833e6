/** The words above each column of a table, with their year and unit of money. */
import type { Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import type { HeaderArea } from './headerArea.ts';
import { headerWordsOf, phraseOf, readHeader } from './headerText.ts';
import { lexiconOf } from './lexicon.ts';
import type { Scaled } from './meaningTypes.ts';
import { distinctTexts, mergeAt, wordsAt } from './shape/cellWords.ts';
import { scaledIn } from './shape/countScale.ts';
import { measureBelow, moneyUnitIn, moneyUnitOfTable, oneUnit } from './shape/moneyUnit.ts';
import { notedOfTable, notedOver } from './shape/notedMeasures.ts';
import { scaledInTable } from './shape/scaledTable.ts';
import { gluedApart, wordsApart } from './slips.ts';
import { isYearAlone, withoutYears, yearOf, yearsIn } from './years.ts';

/** A column's words without years alone, lowest first, and its year. */
export interface Head {
  readonly at: number;
  header: string;
  parts: readonly string[];
  readonly years: readonly number[];
  unit: string;
  readonly scaled: Scaled;
}

/** The words above a column. */
export function headOf(grid: Grid, area: HeaderArea, at: number, outline: Outline): Head {
  const parts = columnParts(grid, area, at);
  const measure = area.measures < 0 ? '' : wordsAt(grid, area.measures, at);
  const isMeasured = measure !== '' && parts.length > 1 && parts[parts.length - 1] === measure;
  const lowest = [...parts].reverse();
  // A unit of measure alone is no question.
  if (isMeasured) lowest.push(lowest.shift() ?? '');
  const words = headerWordsOf(outline);
  const lexicon = lexiconOf(words);
  const dated = lowest.map(yearsAsked).find((found) => found.length > 0) ?? [];
  const [noted, notedAll] = [notedOver(grid, area, at, words), notedOfTable(grid)(area)(words)];
  const said = [...lowest, measureBelow(grid, area, at)].map((part) => moneyUnitIn(part, words));
  const unit =
    oneUnit([...said, ...noted.units]) || moneyUnitOfTable(grid)(area)(words) || notedAll.unit;
  return {
    at,
    header: parts.join(' / '),
    parts: lowest
      .filter((part) => !isYearAlone(part))
      .map((part) => gluedApart(wordsApart(part), lexicon)),
    years: dated,
    unit,
    scaled: {
      own: [...lowest.flatMap((part) => scaledIn(part, words)), ...noted.scaled],
      table: [...scaledInTable(grid)(area)(words), ...notedAll.scaled],
      isNoted: noted.scaled.length + notedAll.scaled.length > 0,
    },
  };
}

/** "Từ 2021 đến nay … [Năm 2022]": the one year in brackets at the end, before those of the sentence. */
function yearsAsked(part: string): number[] {
  const [, end = ''] = /[[(]([^\][()]*)[\])]\s*$/.exec(part) ?? [];
  const own = isYearAlone(end) ? yearsIn(end) : [];
  return own.length === 1 ? own : yearsIn(part);
}

/** What the tab's name and its title say, without short forms of several meanings. */
export function tabTitle(grid: Grid, area: HeaderArea, outline: Outline): string {
  const { shortForms } = headerWordsOf(outline);
  const words = `${grid.name} ${titleText(grid, area)}`.split(/\s+/);
  const isOpen = (word: string) => (shortForms[phraseOf(word)] ?? []).length > 1;
  return words.filter((word) => !isOpen(word)).join(' ');
}

function titleText(grid: Grid, { from }: HeaderArea): string {
  const texts: string[] = [];
  for (let row = 0; row < from; row++) {
    for (let at = 0; at < (grid.values[row]?.length ?? 0); at++) texts.push(wordsAt(grid, row, at));
  }
  return texts.join(' ');
}

/** "Số buổi 2021 | 2022 | 2023": a year alone continues the words to its left. */
export function bareYears(heads: readonly Head[], outline: Outline): void {
  heads.forEach((head, index) => {
    const before = heads[index - 1];
    const year = head.years[0];
    const goesOn =
      (head.parts.length === 0 || isTail(head, before, outline)) &&
      head.header !== '' &&
      before !== undefined &&
      before.years.length === 1;
    if (
      !goesOn ||
      before.parts.length === 0 ||
      year === undefined ||
      year <= (before.years[0] ?? 0)
    )
      return;
    head.parts = before.parts;
    head.unit = head.unit || before.unit;
    head.header = `${before.parts[0] ?? ''} / ${head.header}`;
  });
}

/** "… trong 2021 | trong 2022": the last words of the header to its left, that ask nothing by themselves, with another year. */
function isTail({ parts }: Head, before: Head | undefined, outline: Outline): boolean {
  const [own, left] = [parts, before?.parts ?? []].map((list) =>
    phraseOf(withoutYears(list[0] ?? '')),
  ) as [string, string];
  if (parts.length !== 1 || own === left || !left.endsWith(` ${own}`)) return false;
  const { own: ideas, unknown, blocked } = readHeader(own, headerWordsOf(outline));
  return ideas.size === 0 && unknown.length === 0 && blocked === null;
}

/** Under a header of nothing but years, the title right above says what all of them count. */
export function titledYears(heads: readonly Head[], grid: Grid, { from }: HeaderArea): void {
  const dated = heads.filter(({ years }) => years.length > 0);
  if (dated.length < 2 || dated.some(({ parts }) => parts.length > 0)) return;
  const [title = '', ...others] = distinctTexts(grid, from - 1);
  if (title === '' || others.length > 0 || isYearAlone(title)) return;
  for (const head of dated) {
    head.parts = [title];
    head.header = `${title} / ${head.header}`;
  }
}

/** The year of a whole table: of the title right above its header, of its tab's name, of a title that is no period. */
export function yearOfTab(grid: Grid, { from }: HeaderArea, { years }: Outline): number | null {
  const texts = (row: number) => distinctTexts(grid, row);
  const [title = '', ...others] = texts(from - 1);
  const own = [
    others.length === 0 && isYearAlone(withoutBrackets(title)) ? yearOf(title) : null,
    yearOf(grid.name),
  ].find((year) => year !== null && years.includes(year));
  if (own) return own;
  for (let row = from - 1; row >= 0; row--) {
    const found = texts(row)
      .map(yearTitled)
      .find((year) => year !== null && years.includes(year));
    if (found) return found;
  }
  return null;
}

/** "KẾT QUẢ NĂM 2024 - CỤM 3": the one year of a title, at the end of a part of it and of no date. */
function yearTitled(title: string): number | null {
  const plain = withoutBrackets(title);
  const [only, ...others] = yearsIn(plain);
  const isSaid = plain
    .split(/[-–—:;,.]/)
    .some((part) =>
      /(?<!thang \d{1,2} )(?<!den )(?<!het )(?<!tu )(?:^|\s)nam 20\d\d$/.test(phraseOf(part)),
    );
  return only !== undefined && others.length === 0 && isSaid ? only : null;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ').trim();
}

/** The words above a column, the lowest last; a title over the whole table is not one. */
function columnParts(grid: Grid, area: HeaderArea, column: number): string[] {
  const parts: string[] = [];
  for (let row = area.from; row < area.to; row++) {
    const part = partAt(grid, row, column, area);
    if (part !== '' && part !== parts[parts.length - 1]) parts.push(part);
  }
  return parts;
}

/** An empty cell takes the merged word, or the word to its left under the same upper words. */
function partAt(grid: Grid, row: number, column: number, area: HeaderArea): string {
  const own = wordsAt(grid, row, column);
  if (own !== '') return own;
  const merge = mergeAt(grid, row, column);
  if (merge) return wordsAt(grid, merge.row, merge.column);
  if (row >= area.to - 1 || wordsBelow(grid, row, column, area.to) === '') return '';
  for (let left = column - 1; left >= 0; left--) {
    if (beginsApart(grid, row, left + 1, area)) return '';
    const word = wordsAt(grid, row, left);
    if (word === '') continue;
    if (mergeAt(grid, row, left)) return '';
    return wordsBelow(grid, row, left, area.to) === '' ? '' : word;
  }
  return '';
}

/** A row above has its own words in this column: what is left of it says nothing here. */
function beginsApart(grid: Grid, row: number, column: number, { from }: HeaderArea): boolean {
  for (let above = from; above < row; above++) if (wordsAt(grid, above, column) !== '') return true;
  return false;
}

function wordsBelow(grid: Grid, row: number, column: number, to: number): string {
  for (let below = row + 1; below < to; below++) {
    const word = wordsAt(grid, below, column);
    if (word !== '') return word;
  }
  return '';
}
