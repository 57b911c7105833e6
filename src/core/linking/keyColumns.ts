/** Finds the columns that tell whose row it is, and of which year. */
import type { Field, HeaderWords, Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import type { ColumnValues } from './columnValues.ts';
import { isNameHeader, wordsAt } from './headerArea.ts';
import { headerWordsOf, readHeader, wordsOf } from './headerText.ts';
import type { Head } from './heads.ts';
import type { Vocabulary } from './meaningTypes.ts';
import { unitLike } from './unitNames.ts';

/** The units' names: a header that says so, before others the one with most names in it. */
export function nameColumnOf(
  { grid, rows }: { readonly grid: Grid; readonly rows: readonly number[] },
  heads: readonly Head[],
  values: readonly ColumnValues[],
  { outline, role }: Vocabulary,
): number {
  const words = headerWordsOf(outline);
  const named = heads.map((head, index) => {
    const [own = ''] = head.parts;
    const { own: ideas } = readHeader(own, words);
    const likes = rows.filter((row) => unitLike(wordsAt(grid, row, head.at))).length;
    const isText = !isCounted(values[index]);
    const says = isText && isNameHeader(own, words) && head.years.length === 0;
    const isUnit =
      role === 'answers' ||
      role === 'registry' ||
      !/^(?:ten )?(?:truong|co so)/.test(wordsOf(own).join(' '));
    return {
      at: head.at,
      score: (says ? (isUnit ? 1000 : 10) : 0) + (says || ideas.size === 0 ? likes : likes / 100),
      likes,
      says,
      isUnit,
    };
  });
  const [best] = named.sort((a, b) => b.score - a.score || a.at - b.at);
  const code = heads.findIndex(({ parts }) => isCodeHeader(parts[0] ?? '', words));
  if (best && (best.says || best.likes >= 2) && (best.isUnit || code < 0)) return best.at;
  return code;
}

/** Figures are no names. */
function isCounted(values: ColumnValues | undefined): boolean {
  return values !== undefined && values.filled > 0 && values.bare > values.filled / 2;
}

/** The unit's name, or its code where a tab has no names. */
export function keyOf({ parts }: Head, outline: Outline): Field {
  const { code, name } = outline.registry;
  return isCodeHeader(parts[0] ?? '', headerWordsOf(outline)) ? code : name;
}

/** Units known by their code alone. */
function isCodeHeader(text: string, words: HeaderWords): boolean {
  const { own, unknown } = readHeader(text, words);
  return own.get('unitCode') === 'sure' && own.size === 1 && unknown.length === 0;
}

/** A column whose cells are the years of their rows. */
export function yearColumnOf(
  heads: readonly Head[],
  values: readonly ColumnValues[],
  outline: Outline,
): number {
  const names = new Set(headerWordsOf(outline).yearColumns.map((one) => wordsOf(one).join(' ')));
  return heads.findIndex(({ parts }, at) => {
    const own = values[at];
    return (
      outline.years.length > 0 &&
      names.has(wordsOf(parts.join(' ')).join(' ')) &&
      own !== undefined &&
      own.filled > 0 &&
      own.years >= own.filled * 0.6
    );
  });
}

/** The field of such a column: the year of the reference tables' rows. */
export function yearField(outline: Outline): Field {
  for (const { fields, shape } of Object.values(outline.references)) {
    const found = shape.rows === 'pairs' && fields.find(({ code }) => code === shape.year);
    if (found) return found;
  }
  const [label = 'nam'] = headerWordsOf(outline).yearColumns;
  return { code: 'nam', label, kind: 'key' };
}
