/** Why a tab with figures is not read, where that must be told: questions go down, or no header is over its rows. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { headerWordsOf, readHeader } from '../headerText.ts';
import { periodsReason } from '../ownTab.ts';
import type { ReadTab } from '../readTab.ts';
import { distinctTexts } from '../shape/cellWords.ts';
import { frameOf } from '../shape/frame.ts';
import { isFigure } from '../shape/rowLooks.ts';
import type { RoleReason } from './oneOfCopies.ts';

/** Of a tab none of whose columns is understood. */
export function unreadReason(grid: Grid, outline: Outline): RoleReason {
  const words = headerWordsOf(outline);
  const told = grid.values
    .map((_, row) => distinctTexts(grid, row))
    .filter((texts) => texts.some(isFigure));
  const rows = told.filter((texts) => texts.filter(isFigure).length >= figures);
  // A form may have one column for answers.
  const asking = told.filter((texts) => texts.some((text) => asks(text, words))).length;
  const isName = (text: string) => /\p{L}{2}/u.test(text) && !isFigure(text);
  const named = rows.filter((texts) => texts.some(isName)).length;
  if (asking >= fewest && asking * years >= told.length)
    return { how: 'questions', count: asking, of: '' };
  return frameOf(grid, outline) || named < fewest
    ? { how: 'nothing', count: 0, of: '' }
    : { how: 'headless', count: named, of: '' };
}

/** Of a tab whose rows are named by questions, with no unit over its columns; null for any other. */
export function questionsReason({ grid, body }: ReadTab, outline: Outline): RoleReason | null {
  const words = headerWordsOf(outline);
  const count = body.rows.filter(({ name }) => asks(name, words)).length;
  if (count * 2 <= body.rows.length) return null;
  return periodsReason(grid, outline) ?? { how: 'questions', count, of: '' };
}

/** Known words alone, of more than one idea: "An Dương" and "Kiến Thụy" have one by chance. */
function asks(text: string, words: HeaderWords): boolean {
  const { own, unknown } = readHeader(text, words);
  const isSure = [...own.values()].includes('sure');
  return own.size > 1 && isSure && unknown.length === 0 && !own.has('unitName');
}

const figures = 2;
/** A question may be written once over the rows of its years. */
const years = 4;
const fewest = 2;
