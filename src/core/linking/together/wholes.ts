/** "Tự chủ | Ngân sách | Cộng" under one question: the total is its figure, a part never is. */
import { isNumeric, type Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { areFigures, numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf, phrasesIn } from '../headerText.ts';
import type { Head } from '../heads.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { wordsAt } from '../shape/cellWords.ts';

interface Table {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly heads: readonly Head[];
  /** What the words over a column mean without its own. */
  over(head: Head): ReadColumn;
}

/** The columns with each total under a question as its figure, and with the parts beside it waiting. */
export function withWholes(
  columns: readonly ReadColumn[],
  table: Table,
  outline: Outline,
): ReadColumn[] {
  const wholes = phrasesIn(headerWordsOf(outline).wholes ?? []);
  const isWhole = ({ parts }: Head) => parts.length > 1 && wholes.has(phraseOf(parts[0] ?? ''));
  const controls = new Set(outline.indicators.map(({ control }) => control));
  const now = [...columns];
  for (const head of table.heads.filter(isWhole)) {
    const beside = besideOf(head, table.heads).filter((one) => !isWhole(one));
    const asked = table.over(head);
    const own = now[head.at];
    if (!own || beside.length === 0 || !asked.field || !isNumeric(asked.field)) continue;
    // "đạt | tổng": the halves of a pair.
    if (controls.has(asked.field.code)) continue;
    const isSame = ({ at }: Head) => now[at]?.field?.code === asked.field?.code;
    const isOther = (one: Head) => now[one.at]?.field && !isSame(one);
    // "Tiếp nhận | Đã xử lý | Tổng": questions of their own, and no total of one of them.
    const hasOthers = beside.some((one) => now[one.at]?.sure === 'chac' && isOther(one));
    const found = own.field ? own : asked;
    const are = partsBeside(beside, found.field?.code ?? '', outline);
    const isWholly = own.field ? are !== 'other' : are === 'known' && addsUp(head, beside, table);
    const isSure = found.sure === 'chac' && !hasOthers && isWholly;
    now[head.at] =
      found.sure === 'chac' && !isSure
        ? waits({ ...found, header: own.header }, head)
        : { ...found, header: own.header };
    for (const part of hasOthers ? [] : beside.filter(isSame)) {
      const column = now[part.at];
      if (column) now[part.at] = waits(column, part);
    }
  }
  return now.map((column) => {
    const head = table.heads[column.at];
    return head && isPart(column, head, now, table) && !controls.has(column.field?.code ?? '')
      ? waits(column, head)
      : column;
  });
}

/** Whether all parts are such as every whole has, or one is outside what the form asks: "Trên mạng | Ngoài đời". */
function partsBeside(
  beside: readonly Head[],
  code: string,
  outline: Outline,
): 'known' | 'unknown' | 'other' {
  const { splits = [], outside = [], otherTitles = [], counted } = headerWordsOf(outline);
  const others = [...outside, ...otherTitles, ...(counted?.[code]?.never ?? [])];
  const texts = beside.map((head) => ` ${phraseOf(head.parts[0] ?? '')} `.replace(ofIt, ' '));
  const unknown = texts.filter((text) => !splits.some((one) => text === ` ${phraseOf(one)} `));
  const isOther = (text: string) => others.some((one) => text.includes(` ${phraseOf(one)} `));
  if (unknown.length === 0) return 'known';
  return unknown.some(isOther) ? 'other' : 'unknown';
}

/** "Ngân sách" beside "Tự chủ" or "Nguồn khác", under words that ask for all of it: its own words do not. */
function isPart(
  { field, sure }: ReadColumn,
  head: Head,
  columns: readonly ReadColumn[],
  table: Table,
): boolean {
  if (head.parts.length < 2 || !field || !isNumeric(field) || sure === 'chac') return false;
  const others = besideOf(head, table.heads).flatMap(({ at }) => columns[at] ?? []);
  const isAnother = (one: ReadColumn) =>
    areFigures(one.values) &&
    (one.field?.code === field.code || (one.sure !== 'chac' && !isNearly(one)));
  if (!others.some(isAnother)) return false;
  const asked = table.over(head);
  return asked.sure === 'chac' && asked.field?.code === field.code;
}

/** Likely a question of its own. */
function isNearly({ field, reason }: ReadColumn): boolean {
  return field !== null && reason.how !== 'extra-words';
}

/** As one that says more than its question: nothing in the table makes it sure. */
function waits(column: ReadColumn, { parts }: Head): ReadColumn {
  const reason = { how: 'extra-words', words: [parts[0] ?? ''] } as const;
  return { ...column, sure: 'gan_giong', reason, score: Math.min(column.score, mostOfPart) };
}

const mostOfPart = 44;

/** The columns right beside it under the same words. */
function besideOf({ at, parts, years }: Head, heads: readonly Head[]): Head[] {
  const over = (own: readonly string[]) => own.slice(1).join(' / ');
  const isBeside = (head: Head | undefined): head is Head =>
    head !== undefined &&
    over(head.parts) === over(parts) &&
    head.years.join() === years.join() &&
    head.parts.length === parts.length;
  const found: Head[] = [];
  for (const step of [-1, 1])
    for (let next = at + step; isBeside(heads[next]); next += step) found.push(heads[next] as Head);
  return found;
}

/** "Trong đó: nữ" says that it is less. */
const ofIt = /^ trong do (?=\S)/;

/** In nearly all rows that have them; a single part that is equal says nothing. */
function addsUp({ at }: Head, parts: readonly Head[], { grid, rows }: Table): boolean {
  const numbers = rows.flatMap((row) => {
    const whole = numberShown(wordsAt(grid, row, at));
    const own = parts.map((part) => numberShown(wordsAt(grid, row, part.at)) ?? 0);
    return whole === null ? [] : [{ whole, sum: own.reduce((sum, one) => sum + one, 0) }];
  });
  const isLess = parts.every((head) => ofIt.test(` ${phraseOf(head.parts[0] ?? '')} `));
  const right = numbers.filter(
    ({ whole, sum }) => Math.abs(whole - sum) < 0.01 || (isLess && sum < whole),
  ).length;
  return (parts.length > 1 || isLess) && numbers.length > 1 && right >= numbers.length * 0.9;
}
