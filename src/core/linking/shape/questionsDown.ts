/** The questions of a tab whose units go across: each with its year, its unit of money and the title over it. */
import type { HeaderWords } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { startIn } from '../headerText.ts';
import { isYearAlone } from '../years.ts';
import { distinctTexts, mergeAt, wordsAt } from './cellWords.ts';
import { moneyUnitIn } from './moneyUnit.ts';

/** Where the units' names are, and the words of the questions; -1 for no column of years. */
export interface QuestionsDown {
  readonly head: number;
  readonly label: number;
  readonly first: number;
  readonly year: number;
}

/** The question of each row, with the words above it that it continues, and its section; `end`: the row of the signatures, or behind the last. */
export function questionsDown(
  grid: Grid,
  { head, label, first, year }: QuestionsDown,
  words: HeaderWords,
) {
  const own: string[] = [];
  const sections: string[] = [];
  let section = '';
  let question = '';
  let before = '';
  let end = grid.values.length;
  for (let row = head + 1; row < grid.values.length; row++) {
    const text = textAt(row);
    if (text === '' && isSigned(row)) {
      end = row;
      break;
    }
    const dated = year >= 0 ? wordsAt(grid, row, year) : '';
    const isEmpty = !hasValues(grid, row, first);
    const next = textAt(row + 1);
    const isBlock = isYearAlone(text) && isEmpty && !isYearAlone(next) && !isYearAlone(before);
    before = text;
    if (isBlock) section = text;
    else if (isYearAlone(text)) own[row] = `${question} ${text}`.trim();
    else if (isEmpty && !isYearAlone(next)) section = text;
    else if (!isEmpty || dated !== '') own[row] = withMoney(grid, row, text || question);
    if (text !== '' && !isYearAlone(text) && (!isEmpty || isYearAlone(next))) question = text;
    if (own[row] && isYearAlone(dated)) own[row] = `${own[row]} ${dated}`;
    if (own[row]) sections[row] = section;
  }
  return { own, sections, end };

  /** "Hải Phòng, ngày …", "Người lập biểu" below the questions. */
  function isSigned(row: number): boolean {
    const [found = ''] = distinctTexts(grid, row);
    return startIn(found, words.signatures) !== undefined;
  }

  /** A question, or in a row without answers the title of those below, left of the questions. */
  function textAt(row: number): string {
    const own = labelAt(grid, row, label);
    if (own !== '' || hasValues(grid, row, label + 1)) return own;
    const left = Array.from({ length: label }, (_, at) => wordsAt(grid, row, at));
    return left.find((text) => /\p{L}{2}/u.test(text)) ?? '';
  }

  /** The unit of money of a column of units of measure goes with the question. */
  function withMoney(from: Grid, row: number, text: string): string {
    for (let at = label + 1; at < first; at++) {
      if (moneyUnitIn(wordsAt(from, row, at), words) !== '')
        return `${text} (${wordsAt(from, row, at)})`;
    }
    return text;
  }
}

/** A question, through a merge downwards. */
function labelAt(grid: Grid, row: number, column: number): string {
  const own = wordsAt(grid, row, column);
  const merge = own === '' ? mergeAt(grid, row, column) : undefined;
  return merge && merge.columns === 1 ? wordsAt(grid, merge.row, merge.column) : own;
}

function hasValues(grid: Grid, row: number, first: number): boolean {
  const width = grid.values[row]?.length ?? 0;
  for (let at = first; at < width; at++) if (wordsAt(grid, row, at) !== '') return true;
  return false;
}
