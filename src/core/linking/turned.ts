/** Turns a tab whose questions go down and whose units go across, so that units are rows. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { compareKey } from '../text/compareKey.ts';
import { areaKind } from '../text/nameKey.vi.ts';
import { type CellValue, cellAt, type Grid } from '../workbook.ts';
import { speaks } from './headerArea.ts';
import { headerWordsOf, phraseOf, phrasesIn, readHeader, startIn } from './headerText.ts';
import { type OwnTab, ownTabOf } from './ownTab.ts';
import { wordsAt } from './shape/cellWords.ts';
import { type QuestionsDown, questionsDown } from './shape/questionsDown.ts';
import { turnedArea, turnedNote } from './shape/turnedSpots.ts';
import { unitLike } from './unitNames.ts';
import { isYearAlone } from './years.ts';

interface Frame extends QuestionsDown {
  /** A tab of one unit alone. */
  readonly own?: OwnTab;
}

const rowsSearched = 20;

/** The tab with rows and columns exchanged, its headers put into one row; null when units go down. */
export function turnedOf(grid: Grid, outline: Outline): Grid | null {
  const words = headerWordsOf(outline);
  const own = ownTabOf(grid, outline);
  const frame = own ? ownFrame(own) : frameOf(grid, words);
  if (!frame) return null;
  const height = Math.max(0, ...grid.values.map((row) => row.length)) + 1;
  const heads = questionsDown(grid, frame, words);
  const name = outline.registry.name.label;
  // A row behind the last takes the years of the columns of one unit.
  const years = grid.values.length;
  const header = (row: number) => (row === frame.head ? name : (heads.own[row] ?? ''));
  const make = <T>(pick: (row: number, column: number) => T, text: (value: string) => T): T[][] =>
    Array.from({ length: height }, (_, at) =>
      [...grid.values, []].map((__, row): T => {
        if (at === frame.label)
          return text(row === years ? yearHead(frame, words) : (heads.sections[row] ?? ''));
        if (at === frame.label + 1)
          return text(row === years ? yearHead(frame, words) : header(row));
        if (at - 1 < frame.first || (row >= heads.end && row !== years)) return text('');
        return frame.own ? ownCell(frame.own, row, at - 1, years) : pick(row, at - 1);

        function ownCell(own: OwnTab, from: number, column: number, last: number): T {
          const year = own.answers.get(column);
          // Above the questions are titles, of nobody's answers.
          if (year === undefined || from < own.head) return text('');
          if (from === last) return text(year === null ? '' : String(year));
          return from === own.head ? text(own.unit) : pick(from, column);
        }
      }),
    );
  return {
    name: grid.name,
    values: make<CellValue>(
      (row, column) => cellAt(grid, row, column).value,
      (value) => value,
    ),
    shown: make(
      (row, column) => cellAt(grid, row, column).shown,
      (value) => value,
    ),
    formats: make(
      (row, column) => cellAt(grid, row, column).format,
      () => '',
    ),
    merges: (grid.merges ?? []).filter(({ column }) => column >= frame.first).map(turnedArea),
    notes: (grid.notes ?? []).map(turnedNote),
    turned: { head: frame.head, label: frame.label },
  };
}

/** Whether a column is one of the tab's own: behind the last of a turned tab are years, in no cell of the sheet. */
export function isOfTab({ turned, values }: Grid, at: number): boolean {
  return !turned || at < Math.max(0, ...values.map((row) => row.length)) - 1;
}

function ownFrame(own: OwnTab): Frame {
  const first = Math.min(...own.answers.keys());
  return { head: own.head, label: own.label, first, year: -1, own };
}

/** The header of the years of one unit's columns, '' where they have none. */
function yearHead({ own }: Frame, { yearColumns }: HeaderWords): string {
  const isDated = own && [...own.answers.values()].some((year) => year !== null);
  return isDated ? (yearColumns[0] ?? '') : '';
}

/** The first row that names units, with questions under what is left of them. */
function frameOf(grid: Grid, words: HeaderWords): Frame | null {
  for (let head = 0; head < Math.min(rowsSearched, grid.values.length - 2); head++) {
    const texts = (grid.values[head] ?? []).map((_, at) => wordsAt(grid, head, at));
    // "Mục | Nội dung": of the columns headed so the one whose rows ask.
    const headed = texts.flatMap((text, at) => (isQuestions(text, words) ? [at] : []));
    const counts = headed.map((at) => spoken(grid, head, at, words));
    const asked = headed[counts.indexOf(Math.max(...counts))] ?? -1;
    const unit = texts.findIndex((text) => text !== '' && unitLike(text));
    const units = texts.filter((text) => text !== '' && unitLike(text)).length;
    // "Chỉ tiêu" is often over a column of numbers or of years too.
    const next = texts.findIndex((text, at) => at > asked && text !== '');
    const label =
      asked >= 0
        ? spokenColumn(grid, head, asked, Math.max(asked + 1, next), words)
        : spokenColumn(grid, head, 0, unit, words);
    if (label < 0 || (asked < 0 && units < 2) || spoken(grid, head, label, words) < 3) continue;
    const year = yearColumn(grid, head, label);
    const first = texts.findIndex(
      (text, at) =>
        at > label && at !== year && text !== '' && !isIgnored(text, words) && !isYearAlone(text),
    );
    const others = texts.slice(first).filter((text) => text !== '' && !isHeading(text, words));
    if (first > label && new Set(others).size >= 2 && !areNumbered(others))
      return { head, label, first, year };
  }
  return null;
}

/** "Khối 10 | Khối 11", "T9 | T10": one word with numbers, parts of a unit or of a year; "Phường 1" is a place. */
function areNumbered(texts: readonly string[]): boolean {
  const bare = new Set(texts.map((text) => phraseOf(text).replace(/\d+|(?<= )[ivx]+$/g, '#')));
  const isPart = (text: string) => !unitLike(text) && !areaKind.test(compareKey(text));
  return bare.size === 1 && /#/.test([...bare][0] ?? '') && texts.every(isPart);
}

/** "Kết quả", "Số liệu", "Học kỳ I", "Trước 30/6": words of a form, or a period; no unit. */
function isHeading(text: string, words: HeaderWords): boolean {
  const { terms = [], periods = [] } = words;
  const isPeriod =
    startIn(text, [...terms, ...periods]) !== undefined ||
    /^\d+ thang /.test(phraseOf(text)) ||
    /\d\/\d/.test(text);
  return !unitLike(text) && (isPeriod || readHeader(text, words).unknown.length === 0);
}

function isQuestions(text: string, { questions }: HeaderWords): boolean {
  return phrasesIn(questions).has(phraseOf(text));
}

function isIgnored(text: string, { ignored, measures }: HeaderWords): boolean {
  const key = phraseOf(text);
  return phrasesIn(ignored).has(key) || phrasesIn(measures).has(key);
}

/** Of the columns `from` to before `to` the one that asks most. */
function spokenColumn(
  grid: Grid,
  head: number,
  from: number,
  to: number,
  words: HeaderWords,
): number {
  const counts = Array.from({ length: Math.max(0, to - from) }, (_, at) =>
    spoken(grid, head, from + at, words),
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : from + counts.indexOf(most);
}

/** Rows under the head whose text in this column speaks of the form. */
function spoken(grid: Grid, head: number, column: number, words: HeaderWords): number {
  let count = 0;
  for (let row = head + 1; row < grid.values.length; row++) {
    const text = wordsAt(grid, row, column);
    if (text !== '' && !/^[\d.,()]+$/.test(text) && speaks(text, words)) count++;
  }
  return count;
}

/** Right of the questions a column of nothing but years. */
function yearColumn(grid: Grid, head: number, label: number): number {
  const texts = grid.values.slice(head + 1).map((_, at) => wordsAt(grid, head + 1 + at, label + 1));
  const filled = texts.filter((text) => text !== '');
  return filled.length >= 2 && filled.filter(isYearAlone).length > filled.length / 2
    ? label + 1
    : -1;
}
