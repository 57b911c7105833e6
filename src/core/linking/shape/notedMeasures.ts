/** Units of measure that notes on cells say: "Đơn vị: nghìn lượt" on a header. Nothing else of a note is used. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { CellNote, Grid } from '../../workbook.ts';
import type { HeaderArea } from '../headerArea.ts';
import { phraseOf, startIn, wordsOf } from '../headerText.ts';
import { mergeAt, wordsAt } from './cellWords.ts';
import { anyNoun } from './countScale.ts';
import { isIgnored } from './ignored.ts';
import { moneyUnitIn, oneUnit, unclearMoney } from './moneyUnit.ts';
import { isNameHeader } from './nameHeader.vi.ts';
import { scaledInNote } from './scaledNote.ts';

/** The notes that say one, each in the form's own words alone: what else a note says may name somebody. */
export const measureNotes = rememberedWith((grid: Grid) =>
  rememberedWith((words: HeaderWords): readonly CellNote[] =>
    (grid.notes ?? []).flatMap(({ row, column, text }) => {
      const said = [...new Set(text.split('\n').flatMap((line) => measuresIn(line, words)))];
      return said.length === 0 ? [] : [{ row, column, text: said.join('\n') }];
    }),
  ),
);

/** "nghìn lượt", "triệu đồng"; another's currency where the note says more than the unit, or a thousand of no unit: then a person is asked. */
function measuresIn(line: string, words: HeaderWords): string[] {
  const { multipliers: [many = ''] = [], otherMoney: [foreign = ''] = [] } = words;
  const nouns = scaledInNote(line, words);
  const counted = nouns.map((noun) => `${many} ${noun}`.trim());
  const unit = moneyUnitIn(line, words);
  if (nouns.some((noun) => noun !== anyNoun)) return counted;
  if (unit === '') return nouns.length > 0 ? [...counted, foreign] : [];
  const isPlain = unit !== unclearMoney && wordsOf(restOf(line, words)).length <= mostOfUnit;
  return [...counted, isPlain ? unit : foreign];
}

/** What is left of a line behind "Đơn vị:", "tính bằng". */
function restOf(line: string, { measureLeads = [] }: HeaderWords): string {
  const own = line.split(/[:：]/).pop() ?? '';
  const lead = startIn(own.trim(), measureLeads);
  return phraseOf(own)
    .slice(lead === undefined ? 0 : phraseOf(lead).length)
    .trim();
}

const mostOfUnit = 2;

interface Noted {
  /** Units of money. */
  readonly units: readonly string[];
  readonly scaled: readonly string[];
}

/** What notes say over a column: on its header cells, or on words to its left that go on over it. */
export function notedOver(grid: Grid, area: HeaderArea, at: number, words: HeaderWords): Noted {
  return said(
    measureNotes(grid)(words).filter(({ row, column }) =>
      isOverColumn(grid, area, { row, column }, at),
    ),
    words,
  );
}

/** What notes say over the table: on its titles, on the headers of numbers and names; names count nothing themselves. */
export const notedOfTable = rememberedWith((grid: Grid) =>
  rememberedWith((area: HeaderArea) =>
    rememberedWith((words: HeaderWords) => {
      const isOfAll = ({ row, column }: CellNote) => {
        const isPlain = isIgnored(wordsAt(grid, row, column), words.serials);
        return row < area.from || (row < area.bodyFrom && isPlain);
      };
      const isOfNames = ({ row, column }: CellNote) =>
        row >= area.from && row < area.bodyFrom && isNameHeader(wordsAt(grid, row, column), words);
      const notes = measureNotes(grid)(words).filter((note) => isOfAll(note) || isOfNames(note));
      const { units, scaled } = said(notes, words);
      return { unit: oneUnit(units), scaled };
    }),
  ),
);

function said(notes: readonly CellNote[], words: HeaderWords): Noted {
  const lines = notes.flatMap(({ text }) => text.split('\n'));
  return {
    units: lines.map((line) => moneyUnitIn(line, words)),
    scaled: lines.flatMap((line) => scaledInNote(line, words)),
  };
}

export function isOverColumn(
  grid: Grid,
  { from, to, bodyFrom }: HeaderArea,
  { row, column }: Pick<CellNote, 'row' | 'column'>,
  at: number,
): boolean {
  if (row < from || row >= bodyFrom) return false;
  const over = mergeAt(grid, row, column);
  if (over) return at >= over.column && at < over.column + over.columns;
  if (at <= column || row >= to - 1) return at === column;
  for (let beside = column + 1; beside <= at; beside++)
    if (wordsAt(grid, row, beside) !== '' || mergeAt(grid, row, beside)) return false;
  return true;
}
